import type { Modifier } from '../article.ts';
import { phraseAt, phraseBefore } from '../text/pieces.ts';
import { type AmountReader, bitsAt } from './reader.ts';
import { ACROSS, BEFORE, DETERMINER, NOT, TRANSPARENT } from './word-bits.ts';

export interface Qualified {
  readonly modifier: Modifier;
  /** Pieces of the words that say so. */
  readonly from: number;
  readonly to: number;
}

/** How many determiners and adverbs a verb may stand from the amount that it qualifies. */
const reach = 3;

/** The words that qualify the amount between two pieces: before it, failing that behind it. */
export function qualifierOf(reader: AmountReader, from: number, to: number): Qualified | undefined {
  const { pieces, words } = reader;
  const before = bitsAt(reader, from - 1) & BEFORE ? phraseBefore(pieces, from, words.before) : undefined;
  if (before?.value === 'exact') return undefined;
  if (before) {
    // "jusqu'à environ 5 M€" is a limit first
    const outer = before.value === 'about' ? phraseBefore(pieces, before.from, words.before) : undefined;
    const { value, from: start } = outer && outer.value !== 'exact' ? outer : before;
    return { modifier: value, from: start, to: from };
  }
  let end = from;
  let negated = false;
  let determined = false;
  for (let step = 0; step <= reach; step++) {
    const bits = bitsAt(reader, end - 1);
    const verb = bits & ACROSS ? phraseBefore(pieces, end, words.across) : undefined;
    // "above the $4 billion consensus" says nothing of the consensus
    if (verb && determined && isHeaded(reader, to)) return undefined;
    if (verb) {
      if (!negated && words.not.has(pieces[verb.from - 1]?.stem ?? '')) negated = true;
      return { modifier: negated ? opposite(verb.value) : verb.value, from: verb.from, to: end };
    }
    if (end === 0 || pieces[end - 1]!.kind !== 'word') break;
    if (bits & NOT) negated = true;
    else if (bits & DETERMINER) determined = true;
    else if (!(bits & TRANSPARENT)) break;
    end--;
  }
  const after = phraseAt(pieces, to, pieces[to]?.hyphened ? words.afterHyphen : words.after);
  return after && after.value !== 'exact' ? { modifier: after.value, from: to, to: after.to } : undefined;
}

/** A noun follows that the amount stands before: "the $4 billion [consensus]", but not "the $4 billion [mark]". */
function isHeaded({ pieces, words }: AmountReader, to: number): boolean {
  const next = pieces[to];
  if (!words.countsDirectly || next?.kind !== 'word') return false;
  return words.foreseen.has(next.stem) || (!words.afterNumber.has(next.stem) && !words.marks.has(next.stem));
}

function opposite(modifier: Modifier): Modifier {
  if (modifier === 'more_than') return 'at_most';
  return modifier === 'less_than' ? 'at_least' : modifier;
}
