import type { Measure } from './measured.ts';
import { worth } from './measured.ts';
import type { AmountReader } from './reader.ts';
import { round } from './round.ts';

/** Measures that stand together: ranges become one, numbers that share a unit get it. Right to left, so that a list passes it on. */
export function joined(reader: AmountReader, measures: readonly Measure[]): Measure[] {
  const done: Measure[] = [];
  for (let i = measures.length - 1; i >= 0; i--) {
    const left = measures[i]!;
    const right = done.at(-1);
    const link = right && linkBetween(reader, left, right);
    if (!right || !link) {
      done.push(left);
      continue;
    }
    const range = isRange(reader, left, right, link) ? rangeOf(left, right) : undefined;
    if (range) {
      done.pop();
      done.push(range);
      continue;
    }
    done.push(sharesUnit(reader, left, right, link) ? withUnitOf(left, right) : left);
  }
  return done.reverse();
}

type Link = 'dash' | 'spaced dash' | 'to' | 'and' | 'or' | 'comma' | 'then';

function linkBetween({ pieces, words }: AmountReader, left: Measure, right: Measure): Link | undefined {
  const gap = right.from - left.to;
  if (gap < 1 || gap > 3) return undefined;
  const first = pieces[left.to]!;
  if (gap === 1) {
    if (first.text === '-' || first.text === '–' || first.text === '—' || first.text === '‑')
      return pieces[right.from]!.spaced || first.spaced ? (first.text === '—' ? undefined : 'spaced dash') : 'dash';
    if (first.text === ',') return 'comma';
    if (first.kind !== 'word') return undefined;
    if (words.to.has(first.stem)) return 'to';
    if (words.and.has(first.stem)) return 'and';
    if (words.or.has(first.stem)) return 'or';
    return words.afterwards.has(first.stem) ? 'then' : undefined;
  }
  const last = pieces[right.from - 1]!;
  if (gap === 2 && words.afterwards.has(last.stem) && (first.text === ',' || words.and.has(first.stem))) return 'then';
  if (gap === 2 && first.text === ',' && (words.and.has(last.stem) || words.or.has(last.stem))) return 'and';
  return gap === 3 && first.text === ',' && words.and.has(pieces[left.to + 1]!.stem) && words.afterwards.has(last.stem)
    ? 'then'
    : undefined;
}

function isRange(reader: AmountReader, left: Measure, right: Measure, link: Link): boolean {
  if (right.low !== undefined || (right.kind === 'bare' && !left.prefixed) || !isAlike(left, right) || isYear(left)) return false;
  const bare = left.kind === 'bare';
  switch (link) {
    case 'dash':
      return true;
    case 'spaced dash':
      return (
        bare ||
        (left.kind === right.kind &&
          left.currency === right.currency &&
          left.prefixed === right.prefixed &&
          reader.pieces[left.to]!.text === '–')
      );
    case 'and':
      return opens(reader, left.from, reader.words.between);
    case 'to':
      return !changes(reader, left.from);
    case 'or':
      return bare && left.numeral.form === 'words' && right.number - left.number === 1;
    default:
      return false;
  }
}

/** Two figures of one kind, the first the smaller once it has the second's unit. */
function isAlike(left: Measure, right: Measure): boolean {
  if (left.kind !== 'bare' && left.kind !== right.kind && !(left.prefixed && (right.kind === 'bare' || right.kind === 'count')))
    return false;
  if (left.currency && right.currency && left.currency !== right.currency) return false;
  if (left.unit !== right.unit && left.kind === 'quantity') return false;
  if (right.kind === 'count') return false;
  const [low, high] = bounds(left, right);
  return low < high;
}

function bounds(left: Measure, right: Measure): [number, number] {
  const high = worth(right);
  const own = left.scale > 1 || left.kind === 'quantity' || left.kind === 'percentage' || left.kind === 'multiple';
  const shared = !own && left.number * right.scale < right.number * right.scale;
  const low =
    shared && (left.kind === 'bare' || left.number < 1000) ? round(left.number * right.scale * right.factor) : worth(left);
  return [low, high];
}

function rangeOf(left: Measure, right: Measure): Measure {
  const [low, high] = bounds(left, right);
  const unit = right.kind === 'bare' ? left : right;
  const currency = left.currency ?? right.currency;
  return {
    ...unit,
    from: left.from,
    to: right.to,
    number: round((low + high) / 2 / (unit.scale * unit.factor)),
    low,
    high,
    weak: false,
    numeral: left.numeral,
    rule: `${unit.kind}/range`,
    ...(currency ? { kind: 'money' as const, currency, plain: left.currency ? left.plain : right.plain } : {}),
  };
}

/** "between", before the amount or before the words that qualify it. */
function opens({ pieces }: AmountReader, at: number, words: ReadonlySet<string>): boolean {
  for (let back = 1; back <= 3; back++) if (words.has(pieces[at - back]?.stem ?? '')) return true;
  return false;
}

/** How far back a verb of change is looked for: further when "from" opens the pair, across commas then. */
const clause = 12;
const near = 4;

/** "passée, en trois ans, de 11 % à 29 %", "rose 4% to 6%": two figures, not a range. */
function changes({ pieces, words }: AmountReader, at: number): boolean {
  const opened = words.from.has(pieces[at - 1]?.stem ?? '');
  for (let back = 1; back <= (opened ? clause : near); back++) {
    const piece = pieces[at - back];
    if (!piece || piece.text === ';' || piece.text === ':' || (!opened && piece.text === ',')) return false;
    if (words.changes.has(piece.stem)) return true;
  }
  return false;
}

/** "200 et 300 millions d'euros", "12, puis 40 M€", "5, 8 et 12 %". */
function sharesUnit(reader: AmountReader, left: Measure, right: Measure, link: Link): boolean {
  // "one" is a pronoun more often than a figure
  if (left.numeral.form === 'words' && left.number === 1) return false;
  if (left.kind !== 'bare' || right.prefixed || right.kind === 'bare' || right.kind === 'count' || isYear(left)) return false;
  if (right.kind === 'money' && right.currency === undefined && right.weak) return false;
  if (link === 'comma' && right.rule !== 'shared') return false;
  if (link === 'dash' || link === 'spaced dash') return false;
  return !isLabelled(reader, left.from);
}

function withUnitOf(left: Measure, right: Measure): Measure {
  return {
    ...right,
    low: undefined,
    high: undefined,
    from: left.from,
    to: left.to,
    number: left.number,
    numeral: left.numeral,
    rule: 'shared',
  };
}

/** A number that may be a year. */
export function isYear(measure: Measure): boolean {
  return measure.kind === 'bare' && measure.numeral.plain && measure.number >= 1900 && measure.number <= 2100;
}

/** A number that belongs to the word before it: "page 12", "Airbus 320". */
export function isLabelled({ pieces, words }: AmountReader, at: number): boolean {
  const before = pieces[at - 1];
  if (!before) return false;
  if (before.text === '#' || before.text === '°' || words.labels.has(before.stem)) return true;
  return (
    before.kind === 'word' &&
    before.capitals !== 'none' &&
    at > 1 &&
    !words.partyPrepositions.has(before.stem) &&
    !words.nameWords.has(before.stem)
  );
}
