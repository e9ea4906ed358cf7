import { numberFormat, pluralRules } from './formats.ts';
import type { Locale, UiLanguage } from './locale.ts';

/** A text of the interface in each of its languages; `{name}` stands for a value, `{n|one|many}` for a word by number. */
export type Text = Readonly<Record<UiLanguage, string>>;

/** The text in the reader's language with its values filled in; an unknown name stays as it is. */
export function say(locale: Locale, text: Text, values: Readonly<Record<string, string | number>> = {}): string {
  let said = '';
  for (const { words, name, one, many } of piecesOf(text[locale.language])) {
    const value = name === undefined ? undefined : values[name];
    if (value === undefined) said += words;
    else if (one === undefined) said += typeof value === 'number' ? numberFormat(locale.numbers).format(value) : value;
    else said += isOne(locale, Number(value)) ? one : many;
  }
  return said;
}

/** What stands in a text as it is, or for a value by its name. */
interface Piece {
  readonly words: string;
  readonly name: string | undefined;
  readonly one: string | undefined;
  readonly many: string | undefined;
}

/** By text: there are no more of them than the interface has. */
const cut = new Map<string, readonly Piece[]>();

function piecesOf(text: string): readonly Piece[] {
  const known = cut.get(text);
  if (known) return known;
  const pieces: Piece[] = [];
  let end = 0;
  const asItIs = (to: number) => {
    if (to > end) pieces.push({ words: text.slice(end, to), name: undefined, one: undefined, many: undefined });
  };
  for (const match of text.matchAll(/\{(\w{1,40})(?:\|([^|}]{0,80})\|([^|}]{0,80}))?\}/g)) {
    asItIs(match.index);
    const [words, name, one, many] = match;
    pieces.push({ words, name, one, many });
    end = match.index + words.length;
  }
  asItIs(text.length);
  cut.set(text, pieces);
  return pieces;
}

/** French counts nought as one. */
const isOne = (locale: Locale, count: number) => pluralRules(locale.language).select(count) === 'one';
