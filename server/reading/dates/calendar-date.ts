import { exists, iso } from './calendar.ts';
import { absolute, dayAndMonth, monthAlone, relativePeriod } from './moment.ts';
import { type DateFound, type DateReader, type DateRule, tenseAt, yearAt } from './reader.ts';

/** "14 octobre 2025", "1er mars", "5th of March, 2026". */
export const dayFirst: DateRule = (reader, at) => {
  const { pieces, words } = reader;
  const day = dayAt(reader, at);
  if (!day) return undefined;
  let next = day.to;
  if (words.of.has(pieces[next]?.stem ?? '')) next++;
  const month = monthAt(reader, next);
  if (!month || pieces[next]!.kind !== 'word') return undefined;
  return dated(reader, { from: at, to: month.to, month: month.month, day: day.day });
};

/** "February 11, 2026", "Aug. 20", "June 9th". */
export const monthFirst: DateRule = (reader, at) => {
  const { pieces, words } = reader;
  if (!words.capitalised) return undefined;
  const month = monthAt(reader, at);
  if (!month || pieces[at]!.capitals === 'none') return undefined;
  const day = dayAt(reader, month.to);
  if (!day || pieces[month.to - 1]!.stem === pieces[month.to]!.stem) return undefined;
  return dated(reader, { from: at, to: day.to, month: month.month, day: day.day });
};

interface Day {
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly day: number;
}

function dated(reader: DateReader, { from, to, month, day }: Day): DateFound | undefined {
  const comma = reader.pieces[to]?.text === ',' ? 1 : 0;
  const year = yearAt(reader, to + comma);
  if (year !== undefined) {
    if (!exists(year, month, day)) return undefined;
    return { from, to: to + comma + 1, resolve: absolute(iso(year, month, day)), rule: 'date/day' };
  }
  if (!exists(2024, month, day)) return undefined;
  const after = reader.pieces[to]?.stem ?? '';
  const said = reader.words.last.has(after) ? 'past' : reader.words.next.has(after) ? 'future' : undefined;
  const tense = said ?? tenseAt(reader, from, to);
  return {
    from,
    to: said ? to + 1 : to,
    resolve: dayAndMonth(month, day, tense, said !== undefined),
    rule: 'date/day-without-year',
  };
}

/** "septembre 2025", "in November", "avril dernier", "fin septembre". */
export const monthRule: DateRule = (reader, at) => {
  const { pieces, words } = reader;
  const month = monthAt(reader, at);
  if (!month) return undefined;
  const piece = pieces[at]!;
  const from = partBefore(reader, at);
  const of = words.of.has(pieces[month.to]?.stem ?? '') || pieces[month.to]?.text === ',' ? 1 : 0;
  const year = yearAt(reader, month.to + of);
  if (year !== undefined) return { from, to: month.to + of + 1, resolve: absolute(iso(year, month.month)), rule: 'date/month' };
  const after = pieces[month.to]?.stem ?? '';
  const before = pieces[from - 1]?.stem ?? '';
  if (!words.capitalised && piece.capitals === 'initial') return undefined;
  if (words.capitalised && piece.capitals === 'none') return undefined;
  if (words.last.has(after))
    return { from, to: month.to + 1, resolve: monthAlone(month.month, 'past'), rule: 'date/month-without-year' };
  if (words.next.has(after))
    return { from, to: month.to + 1, resolve: monthAlone(month.month, 'future'), rule: 'date/month-without-year' };
  const introduced = from < at || words.before.has(before);
  if (!introduced && (words.capitalised || words.doubtfulMonths.has(piece.stem))) {
    // "its November filing" is a date, "May said" is a person
    if (words.doubtfulMonths.has(piece.stem) || pieces[month.to]?.capitals !== 'none' || at === 0) return undefined;
  }
  // "March Capital", "in June Smith's view"
  if (words.doubtfulMonths.has(piece.stem) && pieces[month.to]?.kind === 'word' && pieces[month.to]!.capitals !== 'none')
    return undefined;
  const tense = words.next.has(before) ? 'future' : words.last.has(before) ? 'past' : tenseAt(reader, from, month.to);
  return { from, to: month.to, resolve: monthAlone(month.month, tense), rule: 'date/month-without-year' };
};

/** "2025-11-19", "09/09/2025", "18.11.2025", "2025-09". */
export const numeric: DateRule = ({ pieces, words }, at) => {
  const first = pieces[at]!;
  if (first.kind !== 'number') return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.text);
  if (dotted)
    return ofNumbers(words.order, { from: at, to: at + 1, a: Number(dotted[1]), b: Number(dotted[2]), year: Number(dotted[3]) });
  const mark = pieces[at + 1];
  if (!mark || mark.spaced || (mark.text !== '-' && mark.text !== '/' && mark.text !== '‑')) return undefined;
  const second = pieces[at + 2];
  if (second?.kind !== 'number' || second.spaced || !/^\d{1,2}$/.test(second.text)) return undefined;
  const third = pieces[at + 4];
  const full = pieces[at + 3]?.text === mark.text && !pieces[at + 3]!.spaced && third?.kind === 'number' && !third.spaced;
  if (/^\d{4}$/.test(first.text)) {
    const [year, month] = [Number(first.text), Number(second.text)];
    if (!full)
      return second.text.length === 2 &&
        mark.text === '-' &&
        month >= 1 &&
        month <= 12 &&
        year < 2100 &&
        year > 1900 &&
        Number(second.text) !== (year + 1) % 100
        ? { from: at, to: at + 3, resolve: absolute(iso(year, month)), rule: 'date/numeric' }
        : undefined;
    const day = Number(third.text);
    return exists(year, month, day)
      ? { from: at, to: at + 5, resolve: absolute(iso(year, month, day)), rule: 'date/numeric' }
      : undefined;
  }
  if (!full || !/^\d{1,2}$/.test(first.text) || !/^\d{4}$|^\d\d$/.test(third.text)) return undefined;
  const year = third.text.length === 2 ? 2000 + Number(third.text) : Number(third.text);
  return ofNumbers(words.order, { from: at, to: at + 5, a: Number(first.text), b: Number(second.text), year });
};

interface Numbers {
  readonly from: number;
  readonly to: number;
  readonly a: number;
  readonly b: number;
  readonly year: number;
}

function ofNumbers(order: 'day-month' | 'month-day', { from, to, a, b, year }: Numbers): DateFound | undefined {
  const dayFirst = a > 12 || (b <= 12 && order === 'day-month');
  const [day, month] = dayFirst ? [a, b] : [b, a];
  if (year < 1900 || year > 2100 || !exists(year, month, day)) return undefined;
  return { from, to, resolve: absolute(iso(year, month, day)), rule: 'date/numeric' };
}

function dayAt({ pieces, words }: DateReader, at: number): { day: number; to: number } | undefined {
  const piece = pieces[at];
  if (piece?.kind !== 'number' || !/^\d{1,2}$/.test(piece.text)) return undefined;
  const day = Number(piece.text);
  if (day < 1 || day > 31) return undefined;
  const ending = pieces[at + 1];
  if (ending && !ending.spaced && ending.kind === 'word')
    return words.dayEndings.has(ending.stem) ? { day, to: at + 2 } : undefined;
  return ending && !ending.spaced && (ending.text === '%' || ending.text === '€' || ending.text === '$')
    ? undefined
    : { day, to: at + 1 };
}

/** A month, with the dot of its abbreviation. */
export function monthAt(
  { pieces, words }: Pick<DateReader, 'pieces' | 'words'>,
  at: number,
): { month: number; to: number } | undefined {
  const piece = pieces[at];
  if (piece?.kind !== 'word') return undefined;
  const month = words.months.get(piece.fold);
  if (month === undefined) return undefined;
  const dotted = pieces[at + 1]?.text === '.' && !pieces[at + 1]!.spaced && piece.text.length <= 5 && at + 2 < pieces.length;
  return { month, to: dotted ? at + 2 : at + 1 };
}

/** Where "fin", "early", "the end of" before a month or a year begins. */
export function partBefore({ pieces, words }: DateReader, at: number): number {
  let from = at;
  if (pieces[from - 1]?.text === '-' && !pieces[from - 1]!.spaced) from--;
  if (words.of.has(pieces[from - 1]?.stem ?? '') && words.parts.has(pieces[from - 2]?.stem ?? '')) from--;
  return words.parts.has(pieces[from - 1]?.stem ?? '') ? from - 1 : at;
}

/** "l'an dernier", "last month", "la semaine prochaine". */
export function periodOf(value: string): DateFound['resolve'] {
  const match = /^([a-z]+)([+-]\d+)$/.exec(value)!;
  return relativePeriod(match[1] as Parameters<typeof relativePeriod>[0], Number(match[2]));
}
