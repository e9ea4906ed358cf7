import type { Text } from './say.ts';

/** What the checks say. */
export const checkTexts = {
  currencyInferred: {
    en: 'The text names no currency here; read as {amount} ({currency}), the currency spoken of around it.',
    fr: 'Le texte ne dit pas la devise ; lu {amount} ({currency}), la devise dont il est question autour.',
  },
  anonymousSource: {
    en: 'This rests on a source that is not named (“{source}”).',
    fr: 'Ceci repose sur une source qui n’est pas nommée (« {source} »).',
  },
  restsOnIt: { en: 'what rests on it', fr: 'ce qui repose sur elle' },
  circularFlow: { en: 'Closes a circular flow of money: {names}.', fr: 'Ferme un circuit d’argent : {names}.' },
  circularFlowWorth: {
    en: 'Closes a circular flow of money: {names}; at most {bottleneck} can go all the way round.',
    fr: 'Ferme un circuit d’argent : {names} ; au plus {bottleneck} peuvent en faire le tour.',
  },
  leg: { en: '{from} → {to}', fr: '{from} → {to}' },
} satisfies Record<string, Text>;
