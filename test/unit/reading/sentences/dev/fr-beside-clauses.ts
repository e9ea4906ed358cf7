import { group } from '../case.ts';

export const frBesideClauses = group(
  'fr',
  'beside clauses',
  `
{Vauclerc} investira <6 M€|6e6 EUR> dans {Tuvelle}, tandis que {Morande} y mettra <2 M€|2e6 EUR>.
  investment Vauclerc → Tuvelle · 6e6 EUR · planned
  investment Morande → Tuvelle · 2e6 EUR · planned

{Vauclerc} a placé <9 M€|9e6 EUR> dans {Tuvelle}. {Morande} y a injecté <3 M€|3e6 EUR>.
  investment Vauclerc → Tuvelle · 9e6 EUR · completed
  investment Morande → Tuvelle · 3e6 EUR · completed

{Vauclerc} a investi <6 M€|6e6 EUR> dans {Tuvelle}, alors que {Morande} y détient déjà <12 %|12%> du capital.
  investment Vauclerc → Tuvelle · 6e6 EUR · completed
  stake Morande → Tuvelle · completed|announced · share 12

{Tuvelle} perd de l'argent. {Vauclerc}, qui possède <14 %|14%> du groupe, se tait.
  stake Vauclerc → Tuvelle · completed|announced · share 14

{Tuvelle} a été recherché : le fonds {Morande} a déclaré détenir <5,2 %|5.2%> du capital.
  stake Morande → Tuvelle · completed|announced · share 5.2

{Vauclerc} a lâché <1,1 %|1.1%>, au lendemain de l'acquisition de {Tuvelle} pour <310 M€|310e6 EUR>.
  acquisition Vauclerc → Tuvelle · 310e6 EUR · completed|announced

{Vauclerc} a relevé ses objectifs après le rachat de {Tuvelle}.
  acquisition Vauclerc → Tuvelle · completed|announced

{Vauclerc} a relevé ses objectifs depuis le rachat de {Tuvelle} par {Morande}.
  acquisition Morande → Tuvelle · completed|announced

{Vauclerc} et {Tuvelle} ont confirmé être en discussions en vue d'une fusion.
  merger Vauclerc → Tuvelle · rumoured

{Vauclerc} est en discussions en vue d'une fusion.

{Vauclerc} a pris <20 %|20%> de {Tuvelle}, au moyen d'une augmentation de capital de <16 M€|16e6 EUR>.
  stake Vauclerc → Tuvelle · 16e6 EUR · completed|announced · share 20
  investment Vauclerc → Tuvelle · 16e6 EUR · completed|announced

{Tuvelle} appartient à <40 %|40%> à {Vauclerc}.
  stake Vauclerc → Tuvelle · completed|announced · share 40

{Tuvelle}, qui appartient à <40 %|40%> à {Vauclerc}, a fermé son siège.
  stake Vauclerc → Tuvelle · completed|announced · share 40

{Tuvelle} appartient à une autre époque, dit {Vauclerc}.

{Tuvelle} a levé <27 M€|27e6 EUR> auprès d'{Altiva}. {Vauclerc} a souscrit pour <8 M€|8e6 EUR> et {Morande} pour <5 M€|5e6 EUR>.
  investment Altiva → Tuvelle · 27e6 EUR · completed|announced
  investment Vauclerc → Tuvelle · 8e6 EUR · completed|announced
  investment Morande → Tuvelle · 5e6 EUR · completed|announced

{Tuvelle} a levé <27 M€|27e6 EUR> auprès d'{Altiva}. Le plus gros chèque, <12 M€|12e6 EUR>, vient de {Vauclerc}.
  investment Altiva → Tuvelle · 27e6 EUR · completed|announced
  investment Vauclerc → Tuvelle · 12e6 EUR · completed|announced

{Tuvelle} a levé <27 M€|27e6 EUR> auprès d'{Altiva}. Son directeur vient de {Vauclerc}.
  investment Altiva → Tuvelle · 27e6 EUR · completed|announced

{Altiva} a investi <3 M€|3e6 EUR> dans {Tuvelle}. {Vauclerc} voit sa part ramenée à <12 %|12%>.
  investment Altiva → Tuvelle · 3e6 EUR · completed|announced
  stake Vauclerc → Tuvelle · completed|announced · share 12

{Tuvelle} est un sous-traitant auquel {Vauclerc} a déjà passé pour <9 M€|9e6 EUR> de commandes.
  purchase Vauclerc → Tuvelle · 9e6 EUR · completed|announced

{Vauclerc} a passé pour <9 M€|9e6 EUR> de commandes à {Tuvelle} cette année.
  purchase Vauclerc → Tuvelle · 9e6 EUR · completed|announced

{Vauclerc} a remboursé par anticipation un prêt de <150 M€|150e6 EUR>.

{Vauclerc} rend à {Tuvelle} la monnaie de sa pièce.

{Vauclerc} n'a fait aucune offre sur {Tuvelle}.

{Vauclerc} n'a signé aucun contrat avec {Tuvelle}.

{Vauclerc} fournira du clinker à {Tuvelle}, pour un montant de <30 M€|30e6 EUR> par an.
  purchase Tuvelle → Vauclerc · 30e6 EUR · planned

{Vauclerc} livrera du polyester à {Tuvelle} pour <30 M€|30e6 EUR>.
  purchase Tuvelle → Vauclerc · 30e6 EUR · planned

{Vauclerc} achètera à {Tuvelle} l'électricité de sa future usine, pour <11 M€|11e6 EUR> par an.
  purchase Vauclerc → Tuvelle · 11e6 EUR · planned

{Vauclerc} équipera les navires de {Tuvelle}. Le contrat, signé mardi à Brest, atteint <38 M€|38e6 EUR>.
  purchase Tuvelle → Vauclerc · 38e6 EUR · completed|announced|planned

{Vauclerc} serait prêt à acquérir une participation minoritaire dans {Tuvelle}.
  investment|stake Vauclerc → Tuvelle · rumoured

{Vauclerc} gardera <49 %|49%> d'{Ebrico Fret}, une coentreprise créée avec {Tuvelle}.
  stake Vauclerc → Ebrico Fret · planned|announced|completed · share 49
  joint_venture Vauclerc → Tuvelle · planned|announced|completed

{Vauclerc} a signé un accord avec {Tuvelle}, premier fabricant de puces du pays, et avec l'hébergeur {Morande}.
  partnership Vauclerc → Tuvelle, Morande · announced|completed

{Vauclerc} a obtenu un prêt de <60 M€|60e6 EUR> de la {Banque Orsel}, ainsi qu'une subvention de <18 millions|18e6 EUR?> de la {Région Tavelle:institution|company}.
  debt Banque Orsel → Vauclerc · 60e6 EUR · completed|announced
  payment Région Tavelle → Vauclerc · 18e6 EUR · completed|announced

{Tuvelle} a emprunté <12 M€|12e6 EUR> à {Vauclerc}. La {Banque Orsel} étudie de son côté un prêt de <5 M€|5e6 EUR>.
  debt Vauclerc → Tuvelle · 12e6 EUR · completed|announced
  debt Banque Orsel → Tuvelle · 5e6 EUR · rumoured

{Tuvelle} étudie un prêt de <5 M€|5e6 EUR>.
  debt ∅ → Tuvelle · 5e6 EUR · rumoured

{Vauclerc} propose <70 M€|70e6 EUR> pour racheter {Tuvelle}, les fondateurs refusent.
  acquisition Vauclerc → Tuvelle · 70e6 EUR · cancelled

{Vauclerc} voulait racheter {Tuvelle} pour <70 M€|70e6 EUR>, mais le conseil a décliné.
  acquisition Vauclerc → Tuvelle · 70e6 EUR · cancelled

{Vauclerc} va racheter {Tuvelle} pour <70 M€|70e6 EUR>, le dirigeant refuse de partir.
  acquisition Vauclerc → Tuvelle · 70e6 EUR · planned

{Tuvelle} emploie 80 personnes. Le patron de {Tuvelle}, {Léon Garrec:person}, assure que {Vauclerc} n'a que <11 %|11%> du capital.
  stake Vauclerc → Tuvelle · completed|announced · share 11

{Tuvelle} a levé <90 M€|90e6 EUR> auprès d'{Altiva}. {Vauclerc}, premier client de {Tuvelle}, met <70 millions|70e6 EUR?> et {Morande} <25|25e6 EUR?>.
  investment Altiva → Tuvelle · 90e6 EUR · completed|announced
  purchase Vauclerc → Tuvelle · completed|announced
  investment Vauclerc → Tuvelle · 70e6 EUR · completed|announced
  investment Morande → Tuvelle · 25e6 EUR · completed|announced

{Vauclerc} a proposé de racheter {Tuvelle} pour <70 M€|70e6 EUR>.
  acquisition Vauclerc → Tuvelle · 70e6 EUR · planned|announced

{Vauclerc} a proposé de racheter {Tuvelle} pour <70 M€|70e6 EUR>, en vain.
  acquisition Vauclerc → Tuvelle · 70e6 EUR · cancelled

Depuis l'acquisition de {Tuvelle} pour <80 M€|80e6 EUR>, {Vauclerc} emploie 900 personnes.
  acquisition Vauclerc → Tuvelle · 80e6 EUR · announced|completed

Avec le rachat de {Tuvelle}, {Vauclerc} devient le premier du secteur.
  acquisition Vauclerc → Tuvelle · announced|completed

Après le rachat de {Tuvelle}, les syndicats s'inquiètent.

{Vauclerc} a obtenu un prêt de <6 M€|6e6 EUR> de la {Banque Orsel} et une subvention de <2 M€|2e6 EUR> de {Tuvelle}.
  debt Banque Orsel → Vauclerc · 6e6 EUR · completed|announced
  payment Tuvelle → Vauclerc · 2e6 EUR · completed|announced

{Vauclerc} achètera pour <20 M€|20e6 EUR> d'électricité à {Tuvelle} et {Morande} pour <9 M€|9e6 EUR>.
  purchase Vauclerc → Tuvelle · 20e6 EUR · planned
  purchase Morande → Tuvelle · 9e6 EUR · planned

{Vauclerc} a souscrit pour <8 M€|8e6 EUR> au capital de {Tuvelle}.
  investment Vauclerc → Tuvelle · 8e6 EUR · completed

{Vauclerc} a vendu ses usines à {Tuvelle} et {Morande} pour <9 M€|9e6 EUR>.
  purchase Tuvelle, Morande → Vauclerc · 9e6 EUR · completed
`,
);
