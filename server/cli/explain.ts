import { DEFAULTS } from '../configuration.ts';
import { explainSentence } from '../features/explain.ts';
import { hover } from '../features/hover.ts';
import { Lines } from '../features/lines.ts';
import { cliTexts } from '../l10n/cli.ts';
import { localeOf } from '../l10n/locale.ts';
import { say } from '../l10n/say.ts';
import type { Article } from '../reading/article.ts';
import type { ReadingSettings } from '../reading/settings.ts';

/** What hover shows at a place, without links and marks, and how the sentence there was read. */
export function explanation(
  article: Article,
  path: string,
  { line, column, settings }: { line: number; column: number; settings: ReadingSettings },
): string {
  const locale = localeOf(settings.locale);
  const lines = new Lines(article.text);
  const open = { uri: '', version: 0, article, lines, locale, configuration: DEFAULTS, knowsCommands: false };
  const found = hover(open, { line: line - 1, character: column - 1 });
  const here = found
    ? `\n${withoutMarks((found.contents as { value: string }).value)}`
    : `: ${say(locale, cliTexts.nothingHere)}`;
  const offset = lines.offset({ line: line - 1, character: column - 1 });
  return `${path}:${line}:${column}${here}\n\n${explainSentence(article.text, offset, settings, locale)}`;
}

const withoutMarks = (markdown: string): string =>
  markdown
    .replace(/\]\([^()\s]{0,4000}\)/g, ']')
    .replace(/\\?([[\]*`])/g, (mark, sign: string) => (mark.startsWith('\\') ? sign : ''))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(?:lt|gt|amp|#64|#58|#46);/g, (entity) => CHARACTERS[entity] ?? entity)
    .replace(/\| ?--- ?[-| ]*\n/g, '');

const CHARACTERS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&#64;': '@',
  '&#58;': ':',
  '&#46;': '.',
};
