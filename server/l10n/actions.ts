import type { Text } from './say.ts';

/** What code actions are called. */
export const actionTexts = {
  fixAll: { en: 'Fix all {count} “{code}” in this file', fr: 'Corriger les {count} « {code} » de ce fichier' },
  repairText: { en: 'Repair the text: {count} {count|place|places}', fr: 'Réparer le texte : {count} {count|endroit|endroits}' },
  explain: { en: 'Explain “{code}”', fr: 'Expliquer « {code} »' },
  ignore: {
    here: { en: 'Ignore “{code}” on these words', fr: 'Ignorer « {code} » sur ces mots' },
    file: { en: 'Ignore “{code}” in this file', fr: 'Ignorer « {code} » dans ce fichier' },
    workspace: { en: 'Ignore “{code}” in the workspace', fr: 'Ignorer « {code} » dans l’espace de travail' },
  },
  writeAs: { en: 'Write as “{words}”', fr: 'Écrire « {words} »' },
  writeAll: {
    en: 'Write {count} {count|amount|amounts} in house style',
    fr: 'Écrire {count} {count|montant|montants} selon la charte',
  },
  expand: { en: 'Write “{words}” out as “{name}”', fr: 'Développer « {words} » en « {name} »' },
  addName: { en: 'Add “{name}” to the workspace’s names', fr: 'Ajouter « {name} » aux noms de l’espace de travail' },
  addAlias: { en: 'Add “{words}” as another name of {name}', fr: 'Ajouter « {words} » comme autre nom de {name}' },
  openSetting: { en: 'Change how much of a file is read', fr: 'Changer la longueur lue d’un fichier' },
  openInGraph: {
    en: 'Show {count|the deal|the deals} in the graph',
    fr: 'Montrer {count|l’opération|les opérations} dans le graphe',
  },
} satisfies Record<string, Text | Record<string, Text>>;
