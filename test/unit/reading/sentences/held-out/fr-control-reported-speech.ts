import { group } from '../case.ts';

export const frControlReportedSpeech = group(
  'fr',
  'control reported speech',
  `
Selon {Les Échos}, les ventes de {Distillerie Huguet} ont bondi de <31 %|31%>.
  // the source is no party; a rise is no level

{Maréva} dément vouloir racheter {Navitech}.
  // flat denial

La [plateforme=Voyéo] {Voyéo} s'est engagée à verser <12 M€|12e6 EUR> à {Rails du Midi} pour clore le contentieux.
  payment Voyéo → Rails du Midi · 12e6 EUR · planned|announced

{Bloomberg} rapporte que {Quantalis} a approché {Sycomore Data} en vue d'une offre à <2 milliards de dollars|2e9 USD>.
  acquisition Quantalis → Sycomore Data · 2e9 USD · rumoured
`,
);
