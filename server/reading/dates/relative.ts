import type { Period } from '../../languages/dates.ts';
import { type Numeral, numeralAt } from '../amounts/numeral.ts';
import { phraseAt, phraseBefore } from '../text/pieces.ts';
import { periodOf } from './calendar-date.ts';
import { absolute, partOfYear, relativeDay, relativePeriod, weekday } from './moment.ts';
import { type DateFound, type DateReader, type DateRule, tenseAt, yearAt } from './reader.ts';

/** "hier", "this morning", "l'an dernier", "last week". */
export const namedMoment: DateRule = ({ pieces, words }, at) => {
  const day = phraseAt(pieces, at, words.days);
  if (day) return { from: at, to: day.to, resolve: relativeDay(Number(day.value)), rule: 'date/relative-day' };
  const period = phraseAt(pieces, at, words.periods);
  return period && { from: at, to: period.to, resolve: periodOf(period.value), rule: 'date/relative-period' };
};

/** "mardi", "ce mardi", "on Wednesday", "next Monday". */
export const weekdayRule: DateRule = (reader, at) => {
  const { pieces, words } = reader;
  const piece = pieces[at]!;
  const day = words.weekdays.get(piece.stem);
  if (day === undefined || piece.kind !== 'word') return undefined;
  if (words.capitalised ? piece.capitals === 'none' : piece.capitals === 'initial' && at > 0) return undefined;
  if (isPartOfName(reader, at)) return undefined;
  const before = pieces[at - 1]?.stem ?? '';
  const after = pieces[at + 1]?.stem ?? '';
  const sides = (said: ReadonlySet<string>) => ({ from: said.has(before) ? at - 1 : at, to: said.has(after) ? at + 2 : at + 1 });
  if (words.next.has(before) || words.next.has(after))
    return { ...sides(words.next), resolve: weekday(day, 'next'), rule: 'date/weekday' };
  if (words.last.has(before) || words.last.has(after))
    return { ...sides(words.last), resolve: weekday(day, 'last'), rule: 'date/weekday' };
  const ahead =
    tenseAt(reader, at, at + 1) === 'future' && !pieces.slice(at + 1, at + 3).some(({ stem }) => words.past.has(stem));
  return { from: at, to: at + 1, resolve: weekday(day, ahead ? 'next' : 'recent'), rule: 'date/weekday' };
};

/** "Black Friday", "Sunday Times", "Vendredi Capital": a capital beside the weekday makes a name of it. */
function isPartOfName({ pieces, words }: DateReader, at: number): boolean {
  const next = pieces[at + 1];
  if (next?.kind === 'word' && next.capitals !== 'none' && !words.months.has(next.fold) && (words.capitalised || at === 0))
    return true;
  const before = words.capitalised ? pieces[at - 1] : undefined;
  if (before?.kind !== 'word' || before.capitals !== 'initial') return false;
  return ![words.before, words.next, words.last].some((set) => set.has(before.stem));
}

/** A number of years, months, weeks or days: since when, failing that how long. */
export const countedRule: DateRule = (reader, at) => {
  const counted = countedUnits(reader, at);
  return counted && (ago(reader, at, counted) ?? duration(reader, at, counted));
};

/** "il y a trois ans", "two years ago", "three months earlier". */
function ago(reader: DateReader, at: number, counted: Counted): DateFound | undefined {
  if (counted.numeral.value > 200) return undefined;
  const { pieces, words } = reader;
  const before = phraseBefore(pieces, at, words.agoBefore);
  const after = phraseAt(pieces, counted.to, words.agoAfter);
  if (!before && !after) return undefined;
  const { period, numeral } = counted;
  if (numeral.value !== Math.floor(numeral.value)) return undefined;
  return {
    from: before?.from ?? at,
    to: after?.to ?? counted.to,
    resolve: relativePeriod(period, -numeral.value),
    rule: 'date/ago',
  };
}

/** "sur cinq ans", "over the next five years", "a five-year contract": how long, not when. */
function duration(reader: DateReader, at: number, counted: Counted): DateFound | undefined {
  const { pieces, words } = reader;
  if ((counted.period !== 'year' && counted.period !== 'month') || counted.numeral.value > 100) return undefined;
  const years = counted.period === 'year' ? counted.numeral.value : counted.numeral.value / 12;
  if (years < 1) return undefined;
  const hyphened = pieces[counted.to - 1]!.hyphened || (pieces[counted.to - 2]?.text === '-' && !pieces[counted.to - 2]!.spaced);
  let end = at;
  for (let step = 0; step < 4 && words.duringFillers.has(pieces[end - 1]?.stem ?? ''); step++) end--;
  const led = leads(reader, end) || leads(reader, at);
  if (!hyphened && !led) return undefined;
  // "-year-old" is an age, "sur un an" a comparison
  if (
    hyphened &&
    pieces[counted.to]?.kind === 'word' &&
    pieces[counted.to]!.hyphened &&
    !words.duringFillers.has(pieces[counted.to]!.stem)
  )
    return undefined;
  if (hyphened && pieces[counted.to]?.text === '-') return undefined;
  if (!hyphened && years === 1 && counted.numeral.form === 'article') return undefined;
  return { from: at, to: counted.to, resolve: () => undefined, years, rule: 'date/duration' };
}

/** "sur", "over the", "à" before a number of years. */
function leads({ pieces, words }: DateReader, at: number): boolean {
  return words.duringExact.has(pieces[at - 1]?.text ?? '') || phraseBefore(pieces, at, words.during) !== undefined;
}

interface Counted {
  readonly numeral: Numeral;
  readonly period: Period;
  readonly to: number;
}

/** A number of years, months, weeks or days. */
function countedUnits({ pieces, words, numbers }: DateReader, at: number): Counted | undefined {
  const numeral = numeralAt(numbers, at);
  if (!numeral || numeral.form === 'fraction') return undefined;
  let to = numeral.to;
  if (pieces[to]?.text === '-' && !pieces[to]!.spaced) to++;
  // "trois [prochaines] années"
  if (words.next.has(pieces[to]?.stem ?? '') || words.last.has(pieces[to]?.stem ?? '')) to++;
  const unit = pieces[to];
  const period = unit?.kind === 'word' ? words.units.get(unit.stem) : undefined;
  return period && { numeral, period, to: to + 1 };
}

/** "au troisième trimestre 2025", "the first half", "Q3 2025", "S1". */
export const partOfYearRule: DateRule = (reader, at) => {
  const part = partAt(reader, at);
  if (!part) return undefined;
  const { pieces, words } = reader;
  let next = part.to;
  while (words.of.has(pieces[next]?.stem ?? '')) next++;
  const year = yearAt(reader, next);
  if (year !== undefined) return { from: at, to: next + 1, resolve: absolute(String(year)), rule: 'date/part-of-year' };
  const period = phraseAt(pieces, next, words.periods);
  if (period && part.to <= next) return { from: at, to: period.to, resolve: periodOf(period.value), rule: 'date/part-of-year' };
  const months = part.period === 'quarter' ? 3 : 6;
  return {
    from: at,
    to: part.to,
    resolve: partOfYear(part.part, months, tenseAt(reader, at, part.to)),
    rule: 'date/part-of-year',
  };
};

function partAt({ pieces, words }: DateReader, at: number): { part: number; period: Period; to: number } | undefined {
  const piece = pieces[at]!;
  if (piece.kind === 'word' && piece.fold.length === 2) {
    const period = words.periodLetters.get(piece.fold[0]!);
    const part = Number(piece.fold[1]);
    if (period && piece.capitals !== 'none' && part >= 1 && part <= (period === 'quarter' ? 4 : 2))
      return { part, period, to: at + 1 };
  }
  const ordinal =
    words.ordinals.get(piece.stem) ?? (piece.kind === 'number' && /^[1-4]$/.test(piece.text) ? Number(piece.text) : undefined);
  if (ordinal === undefined) return undefined;
  let next = at + 1;
  if (piece.kind === 'number') {
    const ending = pieces[next];
    if (!ending || ending.spaced || ending.kind !== 'word') return undefined;
    next++;
  }
  if (pieces[next]?.text === '-' && !pieces[next]!.spaced) next++;
  const period = words.units.get(pieces[next]?.stem ?? '');
  if (period !== 'quarter' && period !== 'half') return undefined;
  return { part: period === 'half' ? Math.min(2, ordinal) : ordinal, period, to: next + 1 };
}
