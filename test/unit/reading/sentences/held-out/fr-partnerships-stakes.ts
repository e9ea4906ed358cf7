import { group } from '../case.ts';

export const frPartnershipsStakes = group(
  'fr',
  'partnerships stakes',
  `
Le partenariat entre la presse et ses lecteurs est à réinventer, estime {Maraîchers Unis}.

La fusion du métal à 1 500 degrés reste le métier de {Fonderie Arsac}.
  // metal melts

{Nerval} possède un vignoble et deux châteaux dans le Médoc.

{Ateliers Gervais} a porté sa participation dans {Lumière d'Art} de <20|20%> à <35 %|35%>.
  stake Ateliers Gervais → Lumière d'Art · share 35 · completed
  ? acquisition|investment Ateliers Gervais → Lumière d'Art · completed
`,
);
