import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import { entityTypeTexts } from '../l10n/field.ts';
import { say } from '../l10n/say.ts';
import { firstMention } from './definition.ts';
import { kindOfEntity } from './document-symbols.ts';
import { pathOf } from './ignored.ts';
import { locationOf, type OpenArticle } from './open-article.ts';

/** The entities of an article whose name, or a name that it is called by here, holds the letters of the query in their order. */
export function workspaceSymbols(open: OpenArticle, query: string): WorkspaceSymbol[] {
  const letters = query.toLowerCase().replace(/\s+/g, '');
  return open.article.entities.flatMap((entity) => {
    const first = firstMention(entity);
    const names = [
      entity.name,
      ...entity.mentions
        .filter(({ kind }) => kind === 'name')
        .slice(0, 50)
        .map((mention) => open.article.textOf(mention)),
    ];
    if (!first || !names.some((name) => holdsInOrder(name.toLowerCase(), letters))) return [];
    const container = `${say(open.locale, entityTypeTexts[entity.type])} · ${pathOf(open.uri).split('/').at(-1)}`;
    return [{ name: entity.name, kind: kindOfEntity[entity.type], location: locationOf(open, first), containerName: container }];
  });
}

function holdsInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
