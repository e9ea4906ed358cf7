import { group } from '../case.ts';

export const frDamaged = group(
  'fr',
  'damaged',
  `
Lan dernier, l{Agence spatiale norvegienne:institution} na rien achete.
  // stuck elisions, a denial

{Nordelia} a annonce hier quelle investira <12 M€|12e6 EUR> dans {Ozelya}.
  investment Nordelia → Ozelya · 12e6 EUR · planned

{Banque MÃ©ridia=Banque MÃ©ridia} a prÃªtÃ© <8 millions dâ€™euros|8e6 EUR> Ã\u00a0 {Calvados FrÃ¨res}.
  debt Banque MÃ©ridia → Calvados FrÃ¨res · 8e6 EUR · completed

Les diri-
geants de {Tornado-Presse} n'ont pas répondu.
  // a line broken by a hyphen, and a hyphen that belongs to the name

Cest {Kermadec} qui a paye lamende de <2 M€|2e6 EUR> a l{Autorite des marches:institution}.
  payment Kermadec → Autorite des marches · 2e6 EUR · completed

Dun cote les prix, de lautre les salaires : la crise dure.

Il na rien voulu dire. « Jen ai assez », a lache le patron de {Serres du Var}.

La decision nappartient qua {Gerland Immo}, dont {Solfege} detient <55 %|55%>.
  stake Solfege → Gerland Immo · share 55 · completed
`,
);
