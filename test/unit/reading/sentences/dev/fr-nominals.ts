import { group } from '../case.ts';

export const frNominals = group(
  'fr',
  'nominals',
  `
{Laines Ferrand} respire : le [roubaisien=Laines Ferrand] a obtenu <4 M€|4e6 EUR> de {Nord Croissance}.
  investment|debt|payment Nord Croissance → Laines Ferrand · 4e6 EUR · completed

{Quadrimex} a racheté {Sel & Mer} en 2022. Le [groupe marseillais=Quadrimex] a depuis revendu la [filiale=Sel & Mer] à {Camargue Gourmet}.
  acquisition Quadrimex → Sel & Mer · completed · date 2022
  acquisition Camargue Gourmet → Sel & Mer · seller Quadrimex · completed

Le groupe se retrouve chaque jeudi pour chanter, raconte {Élise Marchal:person}, choriste.
  // a group that is no company

{Hugo Brissac:person} a vendu. Le [fondateur=Hugo Brissac] d'{Izarn} cède sa société à {Groupe Lafont}, qui la paie <18 millions d'euros|18e6 EUR>.
  acquisition Groupe Lafont → Izarn · 18e6 EUR · seller Hugo Brissac · announced|completed|planned

La [licorne=Spotto] n'a plus la cote : {Spotto} a réduit d'un tiers ses investissements.
  // nobody invests in it

Le second semestre a été meilleur que le premier pour {Verdon Eaux}.
  // half-years

Pour l'[assureur=Mutuelle Brévent] {Mutuelle Brévent}, qui en est l'[actionnaire=Mutuelle Brévent] depuis 2015, {Télécabine} reste un bon placement.
  stake|investment Mutuelle Brévent → Télécabine · completed

Le [géant des escaliers mécaniques=Orstom Lift] a les reins solides. {Orstom Lift} a prêté <25 M€|25e6 EUR> à son [sous-traitant=Mecanord] {Mecanord}.
  debt Orstom Lift → Mecanord · 25e6 EUR · completed
  ? purchase Orstom Lift → Mecanord · completed
`,
);
