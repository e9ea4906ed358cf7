import type { Article, Deal } from '../reading/article.ts';

/** The names of a deal's parties, as they are shown; empty where the text names none. */
export function parties(article: Article, { from, to, seller }: Deal): { from: string; to: string; seller: string } {
  return { from: names(article, from), to: names(article, to), seller: seller === undefined ? '' : names(article, [seller]) };
}

const names = (article: Article, ids: readonly string[]) => ids.map((id) => article.entity(id)?.name ?? id).join(' + ');
