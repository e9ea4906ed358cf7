import type { Line } from './line.ts';
import type { NameCandidate } from './name-candidate.ts';
import { type Run, runOf } from './runs.ts';
import * as V from './vocabulary.ts';

/** « Les Noyés » behind a word for a work or a product: all that the quotes hold is its name. */
export function titleAt(line: Line, at: number): Run | undefined {
  const { terms, bits } = line;
  if (at === 0 || !/^[«“"]$/.test(terms[at]!.text) || (terms[at + 1]?.capitals ?? 'none') === 'none') return undefined;
  let noun = false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (bits[i]! & V.PRODUCT_NOUN) noun = true;
  if (!noun) return undefined;
  for (let to = at + 2; to < Math.min(at + 9, terms.length); to++) {
    const term = terms[to]!;
    if (/^[»”"]$/.test(term.text)) return runOf(at + 1, to, terms[at + 1]!.start, terms[to - 1]!.end, { title: true });
    if (term.kind === 'punctuation') return undefined;
  }
  return undefined;
}

/** `(NYSE: HLD)`, `<NVDA.O>`, `(Euronext Paris : ALM)`: where a company is quoted. */
export function quoteUnder(line: Line, at: number): { next: number; ticker?: string } | undefined {
  const { terms } = line;
  const open = terms[at]!.text;
  if (open === '<') {
    for (let i = at + 1; i < Math.min(at + 6, terms.length); i++) {
      if (terms[i]!.text !== '>') continue;
      const ticker = terms
        .slice(at + 1, i)
        .map((term) => term.text)
        .join('');
      return { next: i + 1, ...(/^[A-Z0-9.]{1,12}$/.test(ticker) && { ticker }) };
    }
    return undefined;
  }
  if (open !== '(') return undefined;
  let colon = 0;
  for (let i = at + 1; i < Math.min(at + 10, terms.length); i++) {
    const term = terms[i]!;
    if (term.text === ')') {
      if (!colon || colon + 1 >= i) return undefined;
      const ticker = terms
        .slice(colon + 1, i)
        .map((one) => one.text)
        .join('');
      return /^[A-Z0-9][A-Z0-9.]{0,11}$/.test(ticker) ? { next: i + 1, ticker } : undefined;
    }
    if (term.text === ':' || (term.text === '.' && !term.spaced && terms[i + 2]?.text === ')')) colon = i;
    else if (colon === 0 && (term.kind !== 'word' || term.capitals === 'none')) return undefined;
  }
  return undefined;
}

export const withTicker = (candidate: NameCandidate, ticker: string): NameCandidate => ({
  ...candidate,
  ticker,
  standing: 'solid',
  votes: { ...candidate.votes, company: candidate.votes.company + 6 },
  cues: [...candidate.cues, 'name/ticker'],
});
