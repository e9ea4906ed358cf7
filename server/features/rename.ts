import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { Edit, Entity, Mention } from '../reading/article.ts';
import { elisionEdit } from './elision.ts';
import { type OpenArticle, offsetAt, rangeOf } from './open-article.ts';

/** The name under the cursor and its words; undefined for what is no name, which cannot be renamed. */
export function prepareRename(open: OpenArticle, position: Position): { range: Range; placeholder: string } | undefined {
  const mention = open.article.mentionAt(offsetAt(open, position));
  if (mention?.kind !== 'name') return undefined;
  return { range: rangeOf(open, mention), placeholder: open.article.textOf(mention) };
}

/** Edits of one kind, so that an editor may ask about each kind by itself. */
export interface Renaming {
  /** The same words as those under the cursor, and the full name. */
  readonly names: readonly TextEdit[];
  /** Shorter and other forms of the name. */
  readonly aliases: readonly TextEdit[];
}

/**
 * All name mentions of the entity under the cursor in a new name: short forms become the short form that matches, capitals stay
 * capitals, and what is elided before a name follows it. Undefined where nothing can be renamed.
 */
export function rename(open: OpenArticle, position: Position, newName: string): Renaming | undefined {
  const name = newName.replace(/\s+/g, ' ').trim();
  const found = open.article.mentionAt(offsetAt(open, position));
  if (found?.kind !== 'name' || name === '') return undefined;
  const old = open.article.textOf(found);
  const edits = (isWanted: (words: string) => boolean) =>
    found.entity.mentions
      .filter((mention) => mention.kind === 'name' && isWanted(open.article.textOf(mention)))
      .flatMap((mention) => renamed(open, { entity: found.entity, mention, old, name }));
  const isSame = (words: string) => sameName(words, old) || sameName(words, found.entity.name);
  return { names: edits(isSame), aliases: edits((words) => !isSame(words)) };
}

interface Change {
  readonly entity: Entity;
  readonly mention: Mention;
  /** The words under the cursor. */
  readonly old: string;
  readonly name: string;
}

function renamed(open: OpenArticle, change: Change): TextEdit[] {
  const { mention } = change;
  const words = open.article.textOf(mention);
  const newText = formOf(words, change);
  if (newText === words) return [];
  const before = elisionEdit(open.article, mention, newText);
  const edit: Edit = before
    ? { start: before.start, end: mention.end, newText: before.newText + newText }
    : { start: mention.start, end: mention.end, newText };
  return [{ range: rangeOf(open, edit), newText: edit.newText }];
}

/** The new name as long, and in such letters, as the old one was here. */
function formOf(words: string, { entity, old, name }: Change): string {
  const form = sameName(words, old) || sameName(words, entity.name) ? name : shortForm(words, entity, name);
  return words.length > 4 && words === words.toUpperCase() && words !== old ? form.toUpperCase() : form;
}

/** A person's last name for a last name, initials for initials, else the whole new name. */
function shortForm(words: string, { name: full, type }: Entity, name: string): string {
  const parts = name.split(' ');
  if (parts.length < 2) return name;
  if (type === 'person' && full.endsWith(` ${words}`)) return parts.slice(-words.split(' ').length).join(' ');
  if (words === initials(full)) return initials(name);
  return name;
}

const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => letter !== letter.toLowerCase())
    .join('');

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
