import { knownById } from '../../knowledge/lookup.ts';
import { actionTexts } from '../../l10n/actions.ts';
import { say } from '../../l10n/say.ts';
import type { Entity } from '../../reading/article.ts';
import type { MentionOf } from '../../reading/article-index.ts';
import { elisionEdit } from '../elision.ts';
import type { OpenArticle } from '../open-article.ts';
import type { Action } from './action.ts';

/** Writes an abbreviation out where it first stands, in the words that it abbreviates: `BCE` → `Banque centrale européenne (BCE)`. */
export function expand(open: OpenArticle, mention: MentionOf): Action[] {
  const { entity } = mention;
  const words = open.article.textOf(mention);
  const first = entity.mentions.find(({ kind }) => kind === 'name');
  const name = first?.start === mention.start ? namesOf(open, entity).find((each) => spells(each, words)) : undefined;
  if (name === undefined) return [];
  const newText = `${name} (${words})`;
  const before = elisionEdit(open.article, mention, newText);
  const edit = { start: before?.start ?? mention.start, end: mention.end, newText: (before?.newText ?? '') + newText };
  return [{ title: say(open.locale, actionTexts.expand, { words, name }), kind: 'refactor.rewrite', edits: [edit] }];
}

/** What the party is called: in the article, by its own name, and in any language. */
const namesOf = (open: OpenArticle, { id, name, mentions }: Entity): string[] => [
  ...mentions.filter(({ kind }) => kind === 'name').map((mention) => open.article.textOf(mention)),
  name,
  ...(knownById(id)?.aliases.map(({ text }) => text) ?? []),
];

/** Whether the abbreviation is made of the initials of the name, those of its small words or not: `FMI`, `AMF` (Autorité des marchés financiers). */
function spells(name: string, abbreviation: string): boolean {
  const parts = name.split(/[\s'’-]+/).filter(Boolean);
  const letters = abbreviation.replaceAll('.', '');
  if (parts.length < 2 || letters !== letters.toUpperCase()) return false;
  const initials = (of: readonly string[]) => of.map((part) => part.charAt(0).normalize('NFD').charAt(0).toUpperCase()).join('');
  return letters === initials(parts) || letters === initials(parts.filter((part) => part.length > SMALL));
}

/** Letters of "de", "des", "and", "for". */
const SMALL = 3;
