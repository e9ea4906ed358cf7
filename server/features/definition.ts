import type { Location, LocationLink, Position } from 'vscode-languageserver-types';
import type { Entity, Mention, Span } from '../reading/article.ts';
import { entityAt } from './entity-at.ts';
import { locationOf, type OpenArticle, offsetAt, rangeOf } from './open-article.ts';

/** Where the entity under the cursor is first mentioned, by its name where it has one. */
export function definition(open: OpenArticle, position: Position): LocationLink[] {
  const found = open.article.mentionAt(offsetAt(open, position));
  const first = found && firstMention(found.entity);
  return first ? [link(open, found, first)] : [];
}

/** Where the alias under the cursor is introduced: its first use in these words. */
export function declaration(open: OpenArticle, position: Position): LocationLink[] {
  const found = open.article.mentionAt(offsetAt(open, position));
  if (!found) return [];
  const words = open.article.textOf(found);
  const introduced = found.entity.mentions.find((mention) => open.article.textOf(mention) === words) ?? found;
  return [link(open, found, introduced)];
}

/** Where the parent company of the entity under the cursor is first mentioned. */
export function typeDefinition(open: OpenArticle, position: Position): LocationLink[] {
  const found = open.article.mentionAt(offsetAt(open, position));
  const parent = found?.entity.parent === undefined ? undefined : open.article.entity(found.entity.parent);
  const first = parent && firstMention(parent);
  return found && first ? [link(open, found, first)] : [];
}

/** The words that tell the deals of the entity, or of the amount, under the cursor. */
export function implementation(open: OpenArticle, position: Position): Location[] {
  const entity = entityAt(open, position);
  const amount = open.article.amountAt(offsetAt(open, position));
  const deals = entity ? open.article.dealsOf(entity) : amount ? open.article.dealsOf(amount) : [];
  return deals.flatMap(({ evidence }) => evidence.map((each) => locationOf(open, each)));
}

export function firstMention({ mentions }: Entity): Mention | undefined {
  return mentions.find(({ kind }) => kind === 'name') ?? mentions[0];
}

const link = (open: OpenArticle, from: Span, to: Span): LocationLink => ({
  originSelectionRange: rangeOf(open, from),
  targetUri: open.uri,
  targetRange: rangeOf(open, open.article.sentenceAt(to.start) ?? to),
  targetSelectionRange: rangeOf(open, to),
});
