import type { Text } from './say.ts';

/** What the server says about its own work. */
export const sessionTexts = {
  reading: { en: 'Reading {file}', fr: 'Lecture de {file}' },
  tooLong: {
    en: 'This file has {length} characters; the first {maxLength} of them were read (moneyTrail.maxLength).',
    fr: 'Ce fichier compte {length} caractères ; les {maxLength} premiers ont été lus (moneyTrail.maxLength).',
  },
  searching: { en: 'Looking through the articles of the workspace', fr: 'Recherche dans les articles de l’espace de travail' },
} satisfies Record<string, Text>;
