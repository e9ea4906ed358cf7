import type { Position, Range } from 'vscode-languageserver-types';
import { type OpenArticle, offsetAt, rangeOf } from './open-article.ts';

/** The places where the name under the cursor stands in the same words, to be typed over together; undefined for a name that stands once. */
export function linkedEditing(open: OpenArticle, position: Position): { ranges: Range[]; wordPattern: string } | undefined {
  const found = open.article.mentionAt(offsetAt(open, position));
  if (found?.kind !== 'name') return undefined;
  const words = open.article.textOf(found);
  const same = found.entity.mentions.filter((mention) => mention.kind === 'name' && open.article.textOf(mention) === words);
  if (same.length < 2) return undefined;
  return { ranges: same.map((mention) => rangeOf(open, mention)), wordPattern: '[^\\n\\r,.;:!?()«»“”"\\u2019\']+' };
}
