import { group } from '../case.ts';

export const frAnswersRelations = group(
  'fr',
  'answers relations',
  `
{Dalmera} a rejeté l'offre de <30 millions d'euros|30e6 EUR> de {Novaprim}.
  acquisition Novaprim → Dalmera · 30e6 EUR · cancelled

Le conseil de {Dalmera} a accepté l'offre de reprise de {Novaprim}.
  acquisition Novaprim → Dalmera · planned|announced

L'offre de <12 millions d'euros|12e6 EUR> de {Novaprim} a été repoussée par {Dalmera}.
  acquisition Novaprim → Dalmera · 12e6 EUR · cancelled

{Novaprim} a retiré son offre sur {Dalmera}.
  acquisition Novaprim → Dalmera · cancelled

Les actionnaires de {Dalmera} ont approuvé son rachat par {Novaprim} pour <90 millions d'euros|90e6 EUR>.
  acquisition Novaprim → Dalmera · 90e6 EUR · announced|planned

{Dalmera}, dont {Novaprim} est le premier client, a doublé ses ventes.
  purchase Novaprim → Dalmera · completed

{Dalmera} compte {Novaprim} et {Tarvisol} parmi ses clients.
  purchase Novaprim, Tarvisol → Dalmera · completed

{Novaprim} est aussi actionnaire de {Dalmera}, à hauteur de <4 %|4%>.
  stake Novaprim → Dalmera · share 4 · completed

{Dalmera} doit <14 millions d'euros|14e6 EUR> à {Banque Tarvis}.
  debt Banque Tarvis → Dalmera · 14e6 EUR · completed

{Dalmera} doit rendre <14 millions d'euros|14e6 EUR> de stocks.

La famille {Tarvisol}, qui détenait <60 %|60%> de {Dalmera}, a vendu ses parts à {Novaprim}.
  stake Tarvisol → Dalmera · share 60 · completed
  acquisition Novaprim → Dalmera · seller Tarvisol · completed

En 2019, {Novaprim} avait payé <30 millions d'euros|30e6 EUR> pour s'offrir {Dalmera}.
  acquisition Novaprim → Dalmera · 30e6 EUR · completed · date 2019

Le rachat de {Dalmera} par {Novaprim} est tombé à l'eau.
  acquisition Novaprim → Dalmera · cancelled

{Dalmera} a réuni <14 millions d'euros|14e6 EUR> auprès de {Novaprim}.
  investment Novaprim → Dalmera · 14e6 EUR · completed

{Tarvisol} équipera les navires de {Dalmera} en batteries pour <8 millions d'euros|8e6 EUR>.
  purchase Dalmera → Tarvisol · 8e6 EUR · planned

{Novaprim} a commandé deux navires à {Dalmera}. Ce contrat de <120 millions d'euros|120e6 EUR> sera honoré cet hiver.
  purchase Novaprim → Dalmera · 120e6 EUR · completed|announced
`,
);
