import type { LocalAmount } from '../../../../server/reading/amounts/local-amount.ts';
import { scanAmounts } from '../../../../server/reading/amounts/scan.ts';
import type { Language } from '../../../../server/reading/article.ts';
import { readParagraph } from '../../../../server/reading/text/text.ts';

/** A phrase without its marks, and what the marks say. */
export interface Marked {
  readonly text: string;
  readonly expected: readonly string[];
}

/** The phrases of a table: one a line, `#` begins a comment. */
export function marked(table: string): Marked[] {
  return table
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map(unmarked);
}

function unmarked(line: string): Marked {
  const expected: string[] = [];
  const text = line.replace(/\[([^|\]]+)\|([^\]]+)\]/g, (_, words: string, reading: string) => {
    expected.push(`${words} = ${normalised(reading)}`);
    return words;
  });
  return { text, expected };
}

function normalised(reading: string): string {
  return reading
    .trim()
    .split(/\s+/)
    .map((part) => (/^-?[\d.]+(?:e\d+)?(?:\.\.-?[\d.]+(?:e\d+)?)?$/.test(part) ? part.split('..').map(Number).join('..') : part))
    .join(' ');
}

/** What is read in a phrase, in the words of the tables. */
export function readings(text: string, language: Language): string[] {
  const { sentences } = readParagraph(text, language);
  return scanAmounts(sentences, language)
    .flat()
    .map((amount) => reading(text, amount));
}

function reading(text: string, { start, end, kind, value, low, high, currency, unit, modifier, per }: LocalAmount): string {
  const figure = low === undefined ? `${value}` : `${low}..${high}`;
  const parts = [
    figure,
    kind === 'money' ? (currency ?? '?') : unit,
    modifier === 'exact' ? undefined : modifier,
    per && `/${per}`,
  ];
  return `${text.slice(start, end)} = ${parts.filter(Boolean).join(' ')}`;
}
