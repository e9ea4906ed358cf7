import { group } from '../case.ts';

export const frInsertionsRelatives = group(
  'fr',
  'insertions relatives',
  `
{Ormalis} vient d'avaler, contre <1,3 milliard d'euros|1.3e9 EUR>, le danois {Nordvig}.
  acquisition Ormalis → Nordvig · 1.3e9 EUR · completed

Le fonds {Albatros}, entré en 2019 pour <30 millions d'euros|30e6 EUR> au capital de {Verdane}, dirige le comité d'audit.
  investment Albatros → Verdane · 30e6 EUR · completed · date 2019

{Borélia}, fondée en 2010 à Metz et dont {Verdane} détient <12 %|12%>, a versé <2 M€|2e6 EUR> à {Ormalis}.
  stake Verdane → Borélia · share 12 · completed
  payment Borélia → Ormalis · 2e6 EUR · completed

{Borélia}, que {Verdane} a rachetée en 2020 et dont {Ormalis} détient encore <5 %|5%>, recrute à Nancy.
  acquisition Verdane → Borélia · completed · date 2020
  stake Ormalis → Borélia · share 5 · completed

Le contrat de <12 M€|12e6 EUR> que {Verdane} a signé avec {Borélia} court jusqu'en 2030.
  purchase Verdane → Borélia · 12e6 EUR · announced|completed

{Tuvelle} attend toujours les <5 M€|5e6 EUR> d'avances que lui a promises {Verdane}.
  payment|debt Verdane → Tuvelle · 5e6 EUR · planned|announced|completed

{Verdane}, installée à Brest, compte racheter {Borélia} pour <40 millions d'euros|40e6 EUR>.
  acquisition Verdane → Borélia · 40e6 EUR · planned

{Verdane}, entrée en Bourse en 2019, n'a pas franchi en hausse le moindre seuil, et {Borélia} non plus.

{Borélia} vend à {Ormalis} sa [filiale=Nordvig] danoise, {Nordvig}, pour <30 M€|30e6 EUR>.
  acquisition Ormalis → Nordvig · 30e6 EUR · announced|completed · seller Borélia

{Borélia}, dont le siège, à Lyon, a été rénové en 2019, publie ses comptes jeudi.
`,
);
