import { group } from '../case.ts';

export const frTenseModality = group(
  'fr',
  'tense modality',
  `
{Corvexia} va investir <90 millions d'euros|90e6 EUR> dans {Hydrolys}.
  investment Corvexia → Hydrolys · 90e6 EUR · planned

{Corvexia} pourrait racheter {Hydrolys} pour <900 millions d'euros|900e6 EUR>.
  acquisition Corvexia → Hydrolys · 900e6 EUR · rumoured

{Banque Meslier} prêtera jusqu'à <75 millions d'euros|at_most 75e6 EUR> à {Sablières Dorne}.
  debt Banque Meslier → Sablières Dorne · 75e6 EUR · planned

{Trévise Médias} aurait proposé <65 M€|65e6 EUR> pour reprendre {Radio Candela}.
  acquisition Trévise Médias → Radio Candela · 65e6 EUR · rumoured

Si une entreprise veut lever <10 millions d'euros|10e6 EUR>, il lui faut en général six mois.
  // generic: nobody in particular

{Mirabelle Foods} s'engage à acheter <40 000 tonnes|40000 t> de lait par an à {Laiteries du Pilat}.
  purchase Mirabelle Foods → Laiteries du Pilat · planned

{Sonorix} ne prévoit pas d'investir dans {Batéo}, a indiqué son PDG {Yann Le Goff:person}.
  // flat denial

{Elvaris} devrait verser <35 M€|35e6 EUR> à {Gérance Solaire} au titre du litige.
  payment Elvaris → Gérance Solaire · 35e6 EUR · planned|rumoured

{Fonroque} compte dépenser <250 millions d'euros|250e6 EUR> en recherche cette année.
  spending Fonroque → ∅ · 250e6 EUR · planned

{Fonroque} compte 3 200 salariés et fêtera ses 40 ans en juin.
  // "compter" of people, an age
`,
);
