import { group } from '../case.ts';

export const frResoldShared = group(
  'fr',
  'resold shared',
  `
{Novaprim} possède <31 %|31%> de {Dalmera}, {Tarvisol} <12 %|12%> et {Oléis} <4 %|4%>.
  stake Novaprim → Dalmera · share 31 · completed
  stake Tarvisol → Dalmera · share 12 · completed
  stake Oléis → Dalmera · share 4 · completed

{Novaprim} a revendu <55 millions d'euros|55e6 EUR> à {Oléis} sa filiale {Dalmera}.
  acquisition Oléis → Dalmera · 55e6 EUR · seller Novaprim · completed

{Novaprim}, qui avait racheté {Dalmera} en 2018, la revend à {Oléis}.
  acquisition Novaprim → Dalmera · completed · date 2018
  acquisition Oléis → Dalmera · seller Novaprim · announced

L'OPA de {Novaprim} sur {Dalmera}, d'un montant de <480 millions d'euros|480e6 EUR>, s'ouvrira en juin.
  acquisition Novaprim → Dalmera · 480e6 EUR · planned|announced

{Novaprim} absorbe {Dalmera}. Il va débourser <22 millions d'euros|22e6 EUR> pour cette acquisition.
  acquisition Novaprim → Dalmera · 22e6 EUR · announced|planned

L'augmentation de capital de <130 millions d'euros|130e6 EUR> de {Dalmera} a été souscrite par {Oléis}.
  investment Oléis → Dalmera · 130e6 EUR · completed|announced

{Dalmera}, filiale à <70 %|70%> de {Novaprim}, embauche.
  stake Novaprim → Dalmera · share 70 · completed

{Dalmera}, filiale de {Novaprim}, embauche.

{Dalmera} a tiré <8 millions d'euros|8e6 EUR> sur la ligne de crédit accordée par {Banque Tarvis}.
  debt Banque Tarvis → Dalmera · 8e6 EUR · completed|announced

{Novaprim} a cédé sa participation dans {Dalmera} à {Oléis} pour <9 millions d'euros|9e6 EUR>.
  acquisition Oléis → Dalmera · 9e6 EUR · seller Novaprim · completed

{Oléis} a racheté la participation de {Novaprim} dans {Dalmera}.
  acquisition Oléis → Dalmera · seller Novaprim · completed

{Dalmera} a passé commande auprès de {Oléis} de quarante moteurs, pour <3 millions d'euros|3e6 EUR>.
  purchase Dalmera → Oléis · 3e6 EUR · announced|completed

{Dalmera} représente <40 %|40%> du chiffre d'affaires de {Oléis}.

{Banque Tarvis}, fournisseur et actionnaire de {Dalmera}, lui a prêté <3 millions d'euros|3e6 EUR>.
  debt Banque Tarvis → Dalmera · 3e6 EUR · completed
  ? purchase Dalmera → Banque Tarvis · completed
  ? stake Banque Tarvis → Dalmera · completed

{Oléis} et {Novaprim} ont respectivement prêté <4|4e6 EUR> et <3 millions d'euros|3e6 EUR> à {Dalmera}.
  debt Oléis → Dalmera · 4e6 EUR · completed
  debt Novaprim → Dalmera · 3e6 EUR · completed

{Novaprim} possède <31 %|31%> de {Dalmera} et embauche <12 %|12%> de cadres en plus.
  stake Novaprim → Dalmera · share 31 · completed
`,
);
