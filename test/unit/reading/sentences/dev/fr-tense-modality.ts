import { group } from '../case.ts';

export const frTenseModality = group(
  'fr',
  'tense modality',
  `
{Corvexia} pourrait racheter {Hydrolys} pour <900 millions d'euros|900e6 EUR>.
  acquisition Corvexia → Hydrolys · 900e6 EUR · rumoured

{Corvexia} pourrait mieux faire, juge {Alain Ferré:person}, analyste chez {Oddon}.

{Trévise Médias} aurait proposé <65 M€|65e6 EUR> pour reprendre {Radio Candela}.
  acquisition Trévise Médias → Radio Candela · 65e6 EUR · rumoured

Le [papetier=Valdoie] {Valdoie} envisage de céder sa filiale {Cartonel} à {Emballages Rousset}.
  acquisition Emballages Rousset → Cartonel · seller Valdoie · rumoured

{Mirabelle Foods} s'engage à acheter <40 000 tonnes|40000 t> de lait par an à {Laiteries du Pilat}.
  purchase Mirabelle Foods → Laiteries du Pilat · planned

{Sonorix} prévoit de prendre <20 %|20%> de {Batéo} avant la fin de 2026.
  stake|acquisition|investment Sonorix → Batéo · planned

{Elvaris} devrait verser <35 M€|35e6 EUR> à {Gérance Solaire} au titre du litige.
  payment Elvaris → Gérance Solaire · 35e6 EUR · planned|rumoured

Pour entrer au capital de {Nuvéa}, {Stratis Partners} avait déboursé <6 millions d'euros|6e6 EUR> en 2017.
  investment|acquisition|stake Stratis Partners → Nuvéa · 6e6 EUR · completed · date 2017

{Fonroque} compte 3 200 salariés et fêtera ses 40 ans en juin.
  // "compter" of people, an age
`,
);
