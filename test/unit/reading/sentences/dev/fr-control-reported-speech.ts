import { group } from '../case.ts';

export const frControlReportedSpeech = group(
  'fr',
  'control reported speech',
  `
{Soléane} a accepté de racheter {Batimex} pour <17 millions d'euros|17e6 EUR>, a annoncé {Soléane} lundi.
  acquisition Soléane → Batimex · 17e6 EUR · announced|planned

Selon {Les Échos}, {Pernod-Lasalle} négocie le rachat de {Distillerie Huguet}.
  acquisition Pernod-Lasalle → Distillerie Huguet · rumoured

{Véronique Astier:person}, présidente de {Maréva}, a assuré que son groupe investirait <50 millions d'euros|50e6 EUR> dans {Navitech}.
  investment Maréva → Navitech · 50e6 EUR · planned

« Nous allons racheter {Navitech} », a déclaré à l'{AFP:company} {Véronique Astier:person}, présidente de {Maréva}.
  acquisition Maréva → Navitech · planned

D'après une source proche du dossier, {Kerlann} serait prêt à mettre <200 M€|200e6 EUR> sur la table pour {Isatis}.
  acquisition|investment Kerlann → Isatis · 200e6 EUR · rumoured

{Kerlann} a demandé à {Isatis} de clarifier sa position avant vendredi, rapporte l'{~Agefi}.

{Rails du Midi} a obtenu de la {Banque Phénix} un crédit de <80 M€|80e6 EUR>.
  debt Banque Phénix → Rails du Midi · 80e6 EUR · completed

{Rails du Midi} a obtenu du {~tribunal de commerce de Nîmes:institution} un délai de six mois.

Le conseil a autorisé {Sylvaé} à contracter un emprunt de <15 millions d'euros|15e6 EUR> auprès de {Crédit Bressan}.
  debt Crédit Bressan → Sylvaé · 15e6 EUR · planned|announced

Interrogée, {Banque Phénix} n'a pas souhaité commenter les informations de {La Lettre du Sud} sur {Sylvaé}.
`,
);
