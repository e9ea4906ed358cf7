import { group } from '../case.ts';

export const frPronounsAnaphora = group(
  'fr',
  'pronouns anaphora',
  `
{Cybellia} grandit vite. Elle a racheté {Nomadex} pour <9 M€|9e6 EUR> en mai.
  acquisition Cybellia → Nomadex · 9e6 EUR · completed

{Granit Bleu} a prêté <30 M€|30e6 EUR> à {Oléis}. {Banque Meslier} a apporté autant à cette [dernière=Oléis].
  debt Granit Bleu → Oléis · 30e6 EUR · completed
  debt Banque Meslier → Oléis · 30e6 EUR · completed

Quand il a repris {Forges Adour}, {Groupe Zabala} y a remis <6 M€|6e6 EUR>.
  acquisition Groupe Zabala → Forges Adour · completed
  investment Groupe Zabala → Forges Adour · 6e6 EUR · completed

Le [groupe lillois=Toumel] a refusé de commenter. {Toumel} détient toujours <34 %|34%> de {Drap Nord}.
  stake Toumel → Drap Nord · share 34 · completed

{Alphée} a autant de clients que {Cristallo}, et deux centres de plus.
`,
);
