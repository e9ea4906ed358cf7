import { group } from '../case.ts';

export const frTenseModality = group(
  'fr',
  'tense modality',
  `
{Corvexia} pourrait racheter {Hydrolys} pour <900 millions d'euros|900e6 EUR>.
  acquisition Corvexia → Hydrolys · 900e6 EUR · rumoured

{Trévise Médias} aurait proposé <65 M€|65e6 EUR> pour reprendre {Radio Candela}.
  acquisition Trévise Médias → Radio Candela · 65e6 EUR · rumoured

{Mirabelle Foods} s'engage à acheter <40 000 tonnes|40000 t> de lait par an à {Laiteries du Pilat}.
  purchase Mirabelle Foods → Laiteries du Pilat · planned

{Elvaris} devrait verser <35 M€|35e6 EUR> à {Gérance Solaire} au titre du litige.
  payment Elvaris → Gérance Solaire · 35e6 EUR · planned|rumoured

{Fonroque} compte 3 200 salariés et fêtera ses 40 ans en juin.
  // "compter" of people, an age
`,
);
