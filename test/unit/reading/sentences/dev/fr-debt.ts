import { group } from '../case.ts';

export const frDebt = group(
  'fr',
  'debt',
  `
{Crédit Bressan}, chef de file, et {Banque du Forez} ont accordé à {Loire Béton} un crédit syndiqué de <110 millions d'euros|110e6 EUR>.
  debt Crédit Bressan, Banque du Forez → Loire Béton · 110e6 EUR · completed

Le prêt de <40 M€|40e6 EUR> consenti par {Banque du Forez} à {Tôlerie Blanc} est garanti par {Bpifrance:company|institution} et gagé sur ses machines.
  debt Banque du Forez → Tôlerie Blanc · 40e6 EUR · completed

{Pharéo} a émis pour <750 millions d'euros|750e6 EUR> d'obligations à sept ans, au taux de <3,875 %|3.875%>.
  debt ∅ → Pharéo · 750e6 EUR · completed

{Pharéo} a émis des réserves sur le projet de loi.
  // "émettre des réserves"

{Vignobles Tastet} a emprunté à {Domaine Ravel} ses méthodes de taille.
  // ideas are borrowed

L'{~État:institution} avance <35 millions d'euros|35e6 EUR> à {Fonderie Arsac} sous forme de prêt participatif.
  debt État → Fonderie Arsac · 35e6 EUR · announced|completed|planned

{Fonderie Arsac} a un projet. {Natim} est prêt à y consacrer <35 millions d'euros|35e6 EUR>.
  spending Natim → ∅ · 35e6 EUR · planned

{Vignobles Tastet} se dit prête à rester chez {Halles Gourmandes}, qui a perdu <18 M€|18e6 EUR>.
  profit of Halles Gourmandes · 18e6 EUR

{Natim} a prêté main-forte à {Fonderie Arsac} pendant les inondations.
  // "prêter main-forte"

Les créanciers {Oakmont Credit} et {Delta Dette} ont abandonné <18 M€|18e6 EUR> sur les <60|60e6 EUR?> qu'ils avaient prêtés à {Halles Gourmandes}.
  debt Oakmont Credit, Delta Dette → Halles Gourmandes · 60e6 EUR · completed
`,
);
