import { group } from '../case.ts';

export const frPartnershipsStakes = group(
  'fr',
  'partnerships stakes',
  `
{Cimenterie Vals} et {Granulats Isère} vont fusionner pour former {Valsère}.
  merger Cimenterie Vals → Granulats Isère · planned

{Orbilex} et {Sata Corp} ont créé une coentreprise à parité, {OrbiSata}, dans les satellites.
  joint_venture Orbilex → Sata Corp · completed|announced
  ? joint_venture Orbilex, Sata Corp → OrbiSata · completed|announced

Avec <12 %|12%> des parts, {Fonds Baltique} devient le troisième actionnaire de {Scieries du Nord}.
  stake Fonds Baltique → Scieries du Nord · share 12 · completed|announced

{Ateliers Gervais} a porté plainte contre {Lumière d'Art}.
  // "porter plainte"
`,
);
