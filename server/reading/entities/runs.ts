import type { KnownMatch } from '../../knowledge/lookup.ts';
import { extend, withLegalForm } from './extend.ts';
import * as F from './facts.ts';
import { isWhole } from './known-run.ts';
import { knownIn, type Line } from './line.ts';
import { startOf } from './name-bounds.ts';
import { smallHead } from './tail.ts';
import * as V from './vocabulary.ts';

/** A name as its capitals and inner words delimit it. Positions in UTF-16 units from the start of the paragraph. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly known: KnownMatch | undefined;
  /** Begins or ends with an institution's or a company's head noun. */
  readonly head: 'company' | 'institution' | undefined;
  /** Holds a person's particle between capitals (von, bin). */
  readonly particle: boolean;
  /** All that a pair of quotes holds: the title of a work, the name of a product. */
  readonly title: boolean;
  /** A number closes the name (Orrin 4.5). */
  readonly numbered: boolean;
}

/** Runs have one shape: what reads them would be slower with a dozen. */
export const runOf = (
  from: number,
  to: number,
  start: number,
  end: number,
  { known, head, particle = false, title = false, numbered = false }: Partial<Run> = nothing,
): Run => ({ from, to, start, end, known, head, particle, title, numbered });

const nothing: Partial<Run> = {};

/** The same name with other bounds. */
export const withBounds = (run: Run, from: number, to: number, start: number, end: number): Run =>
  runOf(from, to, start, end, run);

/** The name that starts at term `at`, and where to go on; no run where none starts there. */
export function runAt(line: Line, at: number): { run?: Run; next: number } {
  const { terms, regime } = line;
  const term = terms[at]!;
  if (term.kind !== 'word' || (term.elided && term.capitals === 'none' && !startsKnown(line, at))) return { next: at + 1 };
  if (term.capitals === 'none') return smallHead(line, at);
  if ((!term.spaced && terms[at - 1]?.kind === 'number') || isIdentifier(term.text)) return { next: at + 1 };
  if (
    line.facts[at]!.more & F.NOT_PHRASE &&
    line.vocabulary.notPhrases.has(`${term.fold} ${terms[at + 1]?.fold}`) &&
    (knownIn(line, at)?.length ?? 0) < 2
  )
    return { next: at + 2 };
  const titled =
    at > 0 &&
    ((line.bits[at - 1]! & V.TITLE) !== 0 || (terms[at - 1]!.text === '.' && at > 1 && (line.bits[at - 2]! & V.TITLE) !== 0));
  const found = knownIn(line, at);
  const office = found?.length === 1 && (line.bits[at]! & V.ROLE) !== 0;
  const known = office || (titled && found?.entry.type !== 'person') ? undefined : found;
  if (known && known.alias.ambiguous !== 'context' && isWhole(line, at, known)) {
    const to = at + known.length;
    const run = withLegalForm(line, runOf(at, to, terms[at]!.start, terms[to - 1]!.end - known.rest, { known }));
    return { run, next: run.to };
  }
  if (regime === 'capitals') return { next: at + 1 };
  const begin = startOf(line, at);
  if (begin === undefined) return { next: at + 1 };
  const run = extend(line, at, begin);
  if (known && at + known.length >= run.to)
    return {
      run: at + known.length === run.to ? runOf(run.from, run.to, run.start, run.end, { ...run, known }) : run,
      next: run.to,
    };
  return { run, next: Math.max(run.to, at + 1) };
}

/** An ISIN or an LEI. */
const isIdentifier = (text: string) =>
  (text.length === 12 || text.length === 20) && /^[A-Z]{2}[A-Z\d]{9}\d$|^[A-Z\d]{18}\d\d$/.test(text) && /\d{3}/.test(text);

const startsKnown = (line: Line, at: number) =>
  line.terms[at + 1]?.capitals !== undefined && line.terms[at + 1]!.capitals !== 'none' && knownIn(line, at) !== undefined;
