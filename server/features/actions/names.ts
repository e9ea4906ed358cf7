import { actionTexts } from '../../l10n/actions.ts';
import { say } from '../../l10n/say.ts';
import type { Span } from '../../reading/article.ts';
import type { UserName } from '../../reading/settings.ts';
import type { OpenArticle } from '../open-article.ts';
import { type Action, ADD_NAME_COMMAND } from './action.ts';

/**
 * Keeps a name for the whole workspace: one that the text alone gave, with the forms that it has here, or words that are selected and no
 * name yet, as a company or as another name of one of the article's most mentioned.
 */
export function names(open: OpenArticle, span: Span): Action[] {
  const { article } = open;
  const mention = article.mentionAt(span.start);
  if (mention) {
    const { entity } = mention;
    if (mention.kind !== 'name' || Object.keys(entity.identifiers).length > 0) return [];
    if (open.configuration.names.some(({ name }) => name === entity.name)) return [];
    const forms = entity.mentions.filter(({ kind }) => kind === 'name').map((each) => article.textOf(each));
    const aliases = [...new Set(forms)].filter((form) => form !== entity.name);
    return [add(open, { name: entity.name, type: entity.type, ...(aliases.length > 0 ? { aliases } : {}) })];
  }
  const words = article.textOf(span).trim();
  if (words === '' || words.length > 80 || words.includes('\n') || article.amountAt(span.start)) return [];
  return [add(open, { name: words, type: 'company' }), ...aliasOf(open, words)];
}

const add = (open: OpenArticle, name: UserName): Action => ({
  title: say(open.locale, actionTexts.addName, { name: name.name }),
  kind: 'quickfix',
  command: { name: ADD_NAME_COMMAND, arguments: [open.uri, name] },
});

const aliasOf = (open: OpenArticle, words: string): Action[] =>
  [...open.article.entities]
    .filter(({ type }) => type === 'company' || type === 'institution')
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, 3)
    .map(({ name, type }) => ({
      title: say(open.locale, actionTexts.addAlias, { words, name }),
      kind: 'quickfix',
      command: { name: ADD_NAME_COMMAND, arguments: [open.uri, { name, type, aliases: [words] }] },
    }));
