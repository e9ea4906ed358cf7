import { group } from '../case.ts';

export const frPartnershipsStakes = group(
  'fr',
  'partnerships stakes',
  `
{Maraîchers Unis} et {Frigolog} ont noué un partenariat dans la logistique du froid.
  partnership Maraîchers Unis → Frigolog · announced|completed

Le partenariat entre la presse et ses lecteurs est à réinventer, estime {Maraîchers Unis}.

Le projet de fusion entre {Cimenterie Vals} et {Granulats Isère} a été abandonné.
  merger Cimenterie Vals → Granulats Isère · cancelled

La fusion du métal à 1 500 degrés reste le métier de {Fonderie Arsac}.
  // metal melts

{Nerval} possède <33,4 %|33.4%> de {Rives Média} et n'entend pas monter au capital.
  stake Nerval → Rives Média · share 33.4 · completed

{Nerval} possède un vignoble et deux châteaux dans le Médoc.

Avec <12 %|12%> des parts de marché, {Scieries du Nord} devient le troisième exploitant du pays.
  // market share

{Ateliers Gervais} a porté sa participation dans {Lumière d'Art} de <20|20%> à <35 %|35%>.
  stake Ateliers Gervais → Lumière d'Art · share 35 · completed
  ? acquisition|investment Ateliers Gervais → Lumière d'Art · completed
`,
);
