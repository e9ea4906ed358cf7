import { numberFormat, pluralRules } from './formats.ts';
import type { Locale, UiLanguage } from './locale.ts';

/** A text of the interface in each of its languages; `{name}` stands for a value, `{n|one|many}` for a word by number. */
export type Text = Readonly<Record<UiLanguage, string>>;

/** The text in the reader's language with its values filled in; an unknown name stays as it is. */
export function say(locale: Locale, text: Text, values: Readonly<Record<string, string | number>> = {}): string {
  return text[locale.language].replace(/\{(\w{1,40})(?:\|([^|}]{0,80})\|([^|}]{0,80}))?\}/g, (whole, name: string, one, many) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined) return typeof value === 'number' ? numberFormat(locale.numbers).format(value) : value;
    return isOne(locale, Number(value)) ? one : many;
  });
}

/** French counts nought as one. */
const isOne = (locale: Locale, count: number) => pluralRules(locale.language).select(count) === 'one';
