import { group } from '../case.ts';

export const frPartnershipsStakes = group(
  'fr',
  'partnerships stakes',
  `
{Maraîchers Unis} et {Frigolog} ont noué un partenariat dans la logistique du froid.
  partnership Maraîchers Unis → Frigolog · announced|completed

{Cimenterie Vals} et {Granulats Isère} vont fusionner pour former {Valsère}.
  merger Cimenterie Vals → Granulats Isère · planned

Le projet de fusion entre {Cimenterie Vals} et {Granulats Isère} a été abandonné.
  merger Cimenterie Vals → Granulats Isère · cancelled

{Orbilex} et {Sata Corp} ont créé une coentreprise à parité, {OrbiSata}, dans les satellites.
  joint_venture Orbilex → Sata Corp · completed|announced
  ? joint_venture Orbilex, Sata Corp → OrbiSata · completed|announced

{Nerval} possède <33,4 %|33.4%> de {Rives Média} et n'entend pas monter au capital.
  stake Nerval → Rives Média · share 33.4 · completed

Avec <12 %|12%> des parts, {Fonds Baltique} devient le troisième actionnaire de {Scieries du Nord}.
  stake Fonds Baltique → Scieries du Nord · share 12 · completed|announced

Avec <12 %|12%> des parts de marché, {Scieries du Nord} devient le troisième exploitant du pays.
  // market share

{Ateliers Gervais} a porté plainte contre {Lumière d'Art}.
  // "porter plainte"
`,
);
