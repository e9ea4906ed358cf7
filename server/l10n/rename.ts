import type { Text } from './say.ts';

/** What a renaming's preview calls its groups. */
export const renameTexts = {
  names: { en: 'The name', fr: 'Le nom' },
  aliases: { en: 'Shorter and other forms of the name', fr: 'Formes courtes et autres du nom' },
} satisfies Record<string, Text>;
