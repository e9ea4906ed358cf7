import type { SyntaxLanguage } from '../../languages/syntax.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { PlacedMention } from '../entities/entity-reading.ts';
import type { Term } from '../text/term.ts';
import type { PlacedAmount, VerbChunk } from './chunk.ts';
import { type Entry, lexiconOf } from './lexicon.ts';
import type { Preposition } from './prepositions.ts';

export interface SentenceItems {
  readonly terms: readonly Term[];
  readonly mentions: readonly PlacedMention[];
  readonly amounts: readonly PlacedAmount[];
  readonly dates: readonly LocalDate[];
}

/** What stands at each term of a sentence, for the parser. */
export interface Grid {
  readonly terms: readonly Term[];
  readonly language: SyntaxLanguage;
  /** What the tables say of each term. */
  readonly entries: readonly Entry[];
  /** Those found so far by where they begin, null where none does. */
  readonly prepositions: (Preposition | null | undefined)[];
  readonly mention: readonly (PlacedMention | undefined)[];
  readonly amount: readonly (PlacedAmount | undefined)[];
  readonly date: readonly (LocalDate | undefined)[];
  /** Taken by a name, an amount or a date: no verb is looked for here. */
  readonly taken: readonly boolean[];
  /** The paragraph has no accents at all: `a` may be `à`, `prete` may be `prêté`. */
  readonly accentless: boolean;
  /** Nouns that frames know: the surest head of a group. */
  readonly nouns: ReadonlySet<string>;
  /** The finite verb of the clause being read, while there is one and nothing opened another clause. */
  clauseVerb: VerbChunk | undefined;
  /** The sentence so far has a main verb; an insertion ("which …,", ", founded in 2019,") is open or was closed just now. */
  mainVerb: boolean;
  insertion: 'none' | 'open' | 'closed';
  /** A relative clause has begun and has no verb yet. */
  awaitsVerb: boolean;
}

export const noNouns: ReadonlySet<string> = new Set();

export function gridOf(
  { terms, mentions, amounts, dates }: SentenceItems,
  language: SyntaxLanguage,
  accentless: boolean,
  nouns: ReadonlySet<string>,
): Grid {
  const lexicon = lexiconOf(language);
  const entries: Entry[] = [];
  const prepositions: (Preposition | null | undefined)[] = [];
  const mention: (PlacedMention | undefined)[] = [];
  const amount: (PlacedAmount | undefined)[] = [];
  const date: (LocalDate | undefined)[] = [];
  const taken: boolean[] = [];
  for (const term of terms) {
    entries.push(lexicon.of(term));
    prepositions.push(undefined);
    mention.push(undefined);
    amount.push(undefined);
    date.push(undefined);
    taken.push(false);
  }
  for (const one of dates) if (free(taken, one)) take(taken, one, date, one);
  for (const one of amounts) {
    const whole = { from: qualifiedFrom(one, entries, language), to: one.to };
    if (dates.length) clear(date, taken, whole);
    take(taken, whole, amount, one);
  }
  for (const one of mentions) {
    if (one.kind === 'name') {
      if (amounts.length && amountsIn(amount, one)) continue;
      take(taken, one, mention, one);
    } else if (!mention[one.from]) mention[one.from] = one;
  }
  return {
    terms,
    language,
    entries,
    prepositions,
    mention,
    amount,
    date,
    taken,
    // only French writes participles with an accent
    accentless: accentless || language.headLast,
    nouns,
    clauseVerb: undefined,
    mainVerb: false,
    insertion: 'none',
    awaitsVerb: false,
  };
}

/** Where an amount begins with the words that qualify it ("up to $5bn", "more than half a million"), verbs such as "exceeds" left out. */
function qualifiedFrom(
  { from, modifierFrom, modifierTo }: PlacedAmount,
  entries: readonly Entry[],
  { headLast }: SyntaxLanguage,
): number {
  if (!headLast || modifierFrom === undefined || modifierTo !== from || modifierFrom >= from) return from;
  for (let i = modifierFrom; i < from; i++) if (entries[i]!.forms.length) return from;
  return modifierFrom;
}

function free(taken: readonly boolean[], { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return false;
  return true;
}

function take<T>(taken: boolean[], { from, to }: { from: number; to: number }, list: (T | undefined)[], item: T) {
  list[from] = item;
  for (let i = from; i < to && i < taken.length; i++) taken[i] = true;
}

function clear(dates: (LocalDate | undefined)[], taken: boolean[], { from, to }: { from: number; to: number }) {
  for (let i = 0; i < to; i++) {
    const date = dates[i];
    if (!date || date.to <= from) continue;
    dates[i] = undefined;
    for (let i = date.from; i < date.to; i++) taken[i] = false;
  }
}

function amountsIn(amounts: readonly (PlacedAmount | undefined)[], { from, to }: { from: number; to: number }): boolean {
  for (let i = Math.max(0, from - 8); i < to; i++) {
    const amount = amounts[i];
    if (amount && amount.to > from) return true;
  }
  return false;
}
