import { acronymOf } from './acronym.ts';
import { rolesOf } from './deal-sides.ts';
import { evidenceOf } from './evidence.ts';
import { atStart, type Line } from './line.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { Run } from './runs.ts';
import * as V from './vocabulary.ts';

export function candidate(
  line: Line,
  sentence: number,
  run: Run,
  earlier: readonly NameCandidate[],
  place: { agency: boolean; first: boolean },
): NameCandidate {
  const { terms, bits } = line;
  let last = run.to;
  while (last > run.from + 1 && (bits[last - 1]! & V.LEGAL || terms[last - 1]!.kind === 'punctuation')) last--;
  const words: string[] = [];
  let text = '';
  for (let i = run.from; i < run.to; i++) {
    const term = terms[i]!;
    const shown = term.text.slice(
      i === run.from ? Math.max(0, run.start - term.start) : 0,
      i === run.to - 1 ? term.text.length - (term.end - run.end) : undefined,
    );
    text += (i > run.from && term.spaced ? ' ' : '') + shown;
    if (i < last && term.kind !== 'punctuation' && shown !== '&')
      words.push(
        shown.length === term.text.length
          ? term.fold
          : foldPart(term.fold, shown.length, i === run.from && run.start > term.start),
      );
  }
  const key = words.join(' ').replace(/[-.]/g, ' ');
  const evidence = evidenceOf(line, run, { ...place, start: atStart(line, run.from), legal: last !== run.to });
  const acronym = acronymOf(line, run, sentence, earlier);
  const before = earlier.at(-1);
  if (before?.sentence === sentence && before.inner.place + before.votes.place >= 4 && besidePlace(line, before.to, run.from))
    evidence.votes.place += 2.5;
  const paired =
    (line.coordinators.has(terms[run.to]?.fold ?? '') && (terms[run.to + 1]?.capitals ?? 'none') !== 'none') ||
    (line.coordinators.has(terms[run.from - 1]?.fold ?? '') && (terms[run.from - 2]?.capitals ?? 'none') !== 'none');
  return {
    sentence,
    paired,
    leads: opensBehind(line, run.from),
    roles: rolesOf(line, run),
    from: run.from,
    to: run.to,
    start: run.start,
    end: run.end,
    text,
    words,
    key,
    ...evidence,
    headed: run.head === 'company' || (run.to - run.from > 1 && !!(bits[run.from]! & (V.COMPANY_HEAD | V.ORDINARY))),
    ...(run.known && { known: run.known }),
    ...(acronym !== undefined && { acronymOf: acronym }),
  };
}

/** Only a preposition, and an article, before it in the sentence. */
function opensBehind({ bits }: Line, from: number): boolean {
  const at = from > 1 && bits[from - 1]! & V.ARTICLE ? from - 2 : from - 1;
  return at === 0 && (bits[0]! & (V.FUNCTION | V.SOURCE)) !== 0 && !(bits[0]! & V.ARTICLE);
}

/** "de Roubaix et de Gravelines": what is listed with a place is one. */
function besidePlace(line: Line, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3) return false;
  let joined = false;
  for (let i = from; i < to; i++) {
    if (line.coordinators.has(line.terms[i]!.fold)) joined = true;
    else if (!(line.bits[i]! & (V.OF | V.PLACE_PREPOSITION | V.ARTICLE))) return false;
  }
  return joined;
}

const foldPart = (fold: string, length: number, atEnd: boolean) =>
  atEnd ? fold.slice(fold.length - length) : fold.slice(0, length);
