import type { OpenArticle } from './open-article.ts';

/** Where a check is explained: a command where the client shows its page itself, else the page's file, if it is there. */
export function checkPage(open: OpenArticle, code: string): string | undefined {
  if (open.knowsCommands) return `command:moneyTrail.explainCheck?${encodeURIComponent(JSON.stringify([code]))}`;
  return open.checksPage && `${open.checksPage}#${anchorOf(code)}`;
}

/** As Markdown viewers make it of a heading. */
export const anchorOf = (code: string): string => code.replaceAll(/[^a-z0-9-]/g, '');
