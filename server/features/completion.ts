import type { CompletionItem, Position, TextEdit } from 'vscode-languageserver-types';
import { completionTexts } from '../l10n/completion.ts';
import { entityTypeTexts } from '../l10n/field.ts';
import { say } from '../l10n/say.ts';
import type { EntityType, Span } from '../reading/article.ts';
import { elisionEdit } from './elision.ts';
import { CompletionItemKind, InsertTextFormat } from './lsp.ts';
import { type OpenArticle, offsetAt, rangeOf } from './open-article.ts';

/** A name that may be typed: of this article, or of another one, or of the settings. */
export interface KnownName {
  readonly name: string;
  readonly type: EntityType;
}

const MOST = 300;

/**
 * Names of the article and of the workspace, by how often they stand here; behind a number the forms of money that the article uses. What
 * is elided before a name follows the name that is chosen.
 */
export function completion(open: OpenArticle, position: Position, elsewhere: readonly KnownName[] = []): CompletionItem[] {
  const offset = offsetAt(open, position);
  const typed = { start: wordStart(open.article.text, offset), end: offset };
  const before = open.article.text.slice(Math.max(0, typed.start - 20), typed.start);
  if (/\d[\d.,\s]*$/.test(before)) return currencyForms(open, typed);
  return names(open, typed, elsewhere).slice(0, MOST);
}

/** Back to a space, a quotation mark, a parenthesis or an apostrophe. */
function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < 60 && !/[\s'’"«»“”()[\]<>,;:!?]/.test(text.charAt(start - 1))) start--;
  return start;
}

function names(open: OpenArticle, typed: Span, elsewhere: readonly KnownName[]): CompletionItem[] {
  const counts = new Map<string, { type: EntityType; count: number; of: string }>();
  for (const { name, type, mentions } of open.article.entities) {
    for (const mention of mentions) {
      // The word that is being typed is no name yet.
      if (mention.kind !== 'name' || (mention.start <= typed.end && typed.start <= mention.end)) continue;
      const words = open.article.textOf(mention);
      counts.set(words, { type, count: (counts.get(words)?.count ?? 0) + 1, of: name });
    }
    if (counts.size > MOST * 4) break;
  }
  for (const { name, type } of elsewhere)
    if (!counts.has(name) && counts.size <= MOST * 8) counts.set(name, { type, count: 0, of: name });
  return [...counts]
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([name, { type, of }], i) => ({
      label: name,
      labelDetails: { description: of === name ? say(open.locale, entityTypeTexts[type]) : of },
      kind: type === 'product' ? CompletionItemKind.Constant : CompletionItemKind.Class,
      insertTextFormat: InsertTextFormat.PlainText,
      sortText: String(i).padStart(5, '0'),
      textEdit: { range: rangeOf(open, typed), newText: name },
      ...elided(open, typed, name),
    }));
}

function elided(open: OpenArticle, typed: Span, name: string): { additionalTextEdits?: TextEdit[] } {
  const edit = elisionEdit(open.article, typed, name);
  return edit ? { additionalTextEdits: [{ range: rangeOf(open, edit), newText: edit.newText }] } : {};
}

/** What stands behind the number in the article's amounts: `milliards de dollars`, `M€`. */
function currencyForms(open: OpenArticle, typed: Span): CompletionItem[] {
  const counts = new Map<string, number>();
  for (const amount of open.article.amounts) {
    if (amount.start <= typed.end && typed.start <= amount.end) continue;
    const form = /[^\d.,\s].*$/s.exec(open.article.textOf(amount).replace(/^\D{0,4}[\d.,\s]+/, ''))?.[0];
    if (form && form.length < 60) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, 50)
    .map(([form], i) => ({
      label: form,
      labelDetails: { description: say(open.locale, completionTexts.form) },
      kind: CompletionItemKind.Unit,
      insertTextFormat: InsertTextFormat.PlainText,
      sortText: String(i).padStart(5, '0'),
      textEdit: { range: rangeOf(open, typed), newText: form },
    }));
}
