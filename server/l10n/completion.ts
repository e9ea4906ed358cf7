import type { Text } from './say.ts';

/** What completion says beside a proposal. */
export const completionTexts = {
  form: { en: 'used in this article', fr: 'employé dans cet article' },
} satisfies Record<string, Text>;
