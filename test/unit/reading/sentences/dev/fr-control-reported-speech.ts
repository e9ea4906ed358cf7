import { group } from '../case.ts';

export const frControlReportedSpeech = group(
  'fr',
  'control reported speech',
  `
{Soléane} a accepté de racheter {Batimex} pour <17 millions d'euros|17e6 EUR>, a annoncé {Soléane} lundi.
  acquisition Soléane → Batimex · 17e6 EUR · announced|planned

Selon {Les Échos}, les ventes de {Distillerie Huguet} ont bondi de <31 %|31%>.
  // the source is no party; a rise is no level

{Véronique Astier:person}, présidente de {Maréva}, a assuré que son groupe investirait <50 millions d'euros|50e6 EUR> dans {Navitech}.
  investment Maréva → Navitech · 50e6 EUR · planned

{Maréva} dément vouloir racheter {Navitech}.
  // flat denial

D'après une source proche du dossier, {Kerlann} serait prêt à mettre <200 M€|200e6 EUR> sur la table pour {Isatis}.
  acquisition|investment Kerlann → Isatis · 200e6 EUR · rumoured

La [plateforme=Voyéo] {Voyéo} s'est engagée à verser <12 M€|12e6 EUR> à {Rails du Midi} pour clore le contentieux.
  payment Voyéo → Rails du Midi · 12e6 EUR · planned|announced

{Rails du Midi} a obtenu de la {Banque Phénix} un crédit de <80 M€|80e6 EUR>.
  debt Banque Phénix → Rails du Midi · 80e6 EUR · completed

{Bloomberg} rapporte que {Quantalis} a approché {Sycomore Data} en vue d'une offre à <2 milliards de dollars|2e9 USD>.
  acquisition Quantalis → Sycomore Data · 2e9 USD · rumoured

Le conseil a autorisé {Sylvaé} à contracter un emprunt de <15 millions d'euros|15e6 EUR> auprès de {Crédit Bressan}.
  debt Crédit Bressan → Sylvaé · 15e6 EUR · planned|announced
`,
);
