import { group } from '../case.ts';

export const frControlReportedSpeech = group(
  'fr',
  'control reported speech',
  `
Selon {Les Échos}, {Pernod-Lasalle} négocie le rachat de {Distillerie Huguet}.
  acquisition Pernod-Lasalle → Distillerie Huguet · rumoured

« Nous allons racheter {Navitech} », a déclaré à l'{AFP:company} {Véronique Astier:person}, présidente de {Maréva}.
  acquisition Maréva → Navitech · planned

{Kerlann} a demandé à {Isatis} de clarifier sa position avant vendredi, rapporte l'{~Agefi}.

{Rails du Midi} a obtenu du {~tribunal de commerce de Nîmes:institution} un délai de six mois.

Interrogée, {Banque Phénix} n'a pas souhaité commenter les informations de {La Lettre du Sud} sur {Sylvaé}.
`,
);
