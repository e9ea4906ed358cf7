import { actionTexts } from '../../l10n/actions.ts';
import { say } from '../../l10n/say.ts';
import type { MentionOf } from '../../reading/article-index.ts';
import { elisionEdit } from '../elision.ts';
import type { OpenArticle } from '../open-article.ts';
import type { Action } from './action.ts';

/** Writes an abbreviation out where it first stands: `AWS` → `Amazon Web Services (AWS)`. */
export function expand(open: OpenArticle, mention: MentionOf): Action[] {
  const { entity } = mention;
  const words = open.article.textOf(mention);
  const first = entity.mentions.find(({ kind }) => kind === 'name');
  const isAbbreviation =
    words === words.toUpperCase() && words !== words.toLowerCase() && !words.includes(' ') && words.length < entity.name.length;
  if (first?.start !== mention.start || !isAbbreviation) return [];
  const newText = `${entity.name} (${words})`;
  const before = elisionEdit(open.article, mention, newText);
  const edit = { start: before?.start ?? mention.start, end: mention.end, newText: (before?.newText ?? '') + newText };
  return [{ title: say(open.locale, actionTexts.expand, { words, name: entity.name }), kind: 'refactor.rewrite', edits: [edit] }];
}
