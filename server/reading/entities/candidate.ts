import { acronymOf } from './acronym.ts';
import { rolesOf } from './deal-sides.ts';
import { evidenceOf } from './evidence.ts';
import * as F from './facts.ts';
import { atStart, type Line, moreAt } from './line.ts';
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
  const { text, words } = wordsOf(line, run, last);
  const joined = words.length === 1 ? words[0]! : words.join(' ');
  const evidence = evidenceOf(line, run, {
    agency: place.agency,
    first: place.first,
    start: atStart(line, run.from),
    legal: last !== run.to,
  });
  const before = earlier.at(-1);
  if (before?.sentence === sentence && before.inner.place + before.votes.place >= 4 && besidePlace(line, before.to, run.from))
    evidence.votes.place += 2.5;
  return {
    sentence,
    from: run.from,
    to: run.to,
    start: run.start,
    end: run.end,
    text,
    words,
    key: joined.includes('-') || joined.includes('.') ? joined.replace(/[-.]/g, ' ') : joined,
    standing: evidence.standing,
    weight: evidence.weight,
    inner: evidence.inner,
    votes: evidence.votes,
    cues: evidence.cues,
    known: run.known,
    acronymOf: acronymOf(line, run, sentence, earlier),
    ticker: undefined,
    headed: run.head === 'company' || (run.to - run.from > 1 && (bits[run.from]! & (V.COMPANY_HEAD | V.ORDINARY)) !== 0),
    belongs: evidence.belongs,
    acts: evidence.acts,
    paired: isPaired(line, run.to, run.to + 1) || isPaired(line, run.from - 1, run.from - 2),
    leads: opensBehind(line, run.from),
    roles: rolesOf(line, run),
    source: evidence.source,
    subject: evidence.subject,
  };
}

/** How a name is written, and its folded words up to `last`. */
function wordsOf({ terms }: Line, run: Run, last: number): { text: string; words: string[] } {
  const words: string[] = [];
  let text = '';
  for (let i = run.from; i < run.to; i++) {
    const term = terms[i]!;
    const cut = i === run.from ? Math.max(0, run.start - term.start) : 0;
    const behind = i === run.to - 1 ? term.end - run.end : 0;
    const shown = cut || behind ? term.text.slice(cut, term.text.length - behind) : term.text;
    text = i > run.from ? text + (term.spaced ? ' ' : '') + shown : shown;
    if (i < last && term.kind !== 'punctuation' && shown !== '&')
      words.push(shown.length === term.text.length ? term.fold : foldPart(term.fold, shown.length, cut > 0));
  }
  return { text, words };
}

/** "X et Y": a coordinator at one term, and a capital at the one beyond it. */
function isPaired(line: Line, at: number, beyond: number): boolean {
  if (!(moreAt(line, at) & F.COORDINATOR)) return false;
  const term = beyond < 0 ? undefined : line.terms[beyond];
  return term !== undefined && term.capitals !== 'none';
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
    if (line.facts[i]!.more & F.COORDINATOR) joined = true;
    else if (!(line.bits[i]! & (V.OF | V.PLACE_PREPOSITION | V.ARTICLE))) return false;
  }
  return joined;
}

const foldPart = (fold: string, length: number, atEnd: boolean) =>
  atEnd ? fold.slice(fold.length - length) : fold.slice(0, length);
