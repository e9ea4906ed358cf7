import { group } from '../case.ts';

export const frNominals = group(
  'fr',
  'nominals',
  `
Le roubaisien se perd, regrettent les linguistes réunis à l'{Université des Flandres:institution}.
  // a dialect

Le [numéro deux de la literie=Somnia], {Somnia}, rachète son [concurrent toulousain=Dormiplus] {Dormiplus}.
  acquisition Somnia → Dormiplus · announced|completed

Entre {Verdon Eaux} et {Sources du Midi}, la [seconde=Sources du Midi] est la plus riche : elle détient <8 %|8%> de la [première=Verdon Eaux].
  stake Sources du Midi → Verdon Eaux · share 8 · completed

Cotée à Amsterdam sous le mnémonique {~ZEPH}, {Zéphyra} ({~NL0012345678}) se paie <9,80 euros|9.8 EUR>.
  share_price of Zéphyra · 9.8 EUR
`,
);
