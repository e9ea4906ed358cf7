import type { Configuration } from '../configuration.ts';
import { matchesGlob } from './glob.ts';
import { pathOf } from './ignored.ts';

export const NEWS_LANGUAGE = 'financial-news';

/** A document is read when it is of the project's language or extension, or the settings name its language or path. */
export function isNews({ uri, languageId }: { uri: string; languageId: string }, { documents }: Configuration): boolean {
  if (languageId === NEWS_LANGUAGE || pathOf(uri).endsWith('.news')) return true;
  return documents.some(
    ({ language, pattern }) =>
      (language === undefined || language === languageId) && (pattern === undefined || matchesGlob(pathOf(uri), pattern)),
  );
}
