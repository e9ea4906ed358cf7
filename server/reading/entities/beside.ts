import * as F from './facts.ts';
import { type Line, moreAt } from './line.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { DeterminerKind } from './nominal-candidate.ts';
import type { Head } from './nominal-vocabulary.ts';
import type { Names } from './sentence-names.ts';
import * as V from './vocabulary.ts';

const isRelational = ({ traits, type }: Head) => traits.part || traits.side || traits.maker || traits.other || type === 'person';

interface Phrase {
  /** Where it begins, with its determiner or owner. */
  readonly begin: number;
  readonly to: number;
  /** Behind it and whoever it belongs to. */
  readonly after: number;
  readonly headTo: number;
  readonly determiner: DeterminerKind;
  readonly head: Head;
  /** First in its clause. */
  readonly subject: boolean;
  /** Says more than that it is a company. */
  readonly described: boolean;
}

/** The name that a description belongs to by its place: right before it, behind a comma, or as its predicate. */
export function besideOf(line: Line, phrase: Phrase, names: Names): number | undefined {
  const { terms } = line;
  const { begin: start, to, after: end, headTo, determiner, head } = phrase;
  const open = moreAt(line, to) & F.OPENING_QUOTE ? to + 1 : to;
  const right = names.from(open) ?? names.from(headTo);
  if (right !== undefined && isParty(names.all[right]!, head)) return right;
  const before = start > 0 ? terms[start - 1] : undefined;
  if (before?.kind === 'punctuation' && /^[,(–—:]$/.test(before.text) && (determiner !== 'definite' || phrase.described)) {
    const left = names.to(behindBrackets(line, start - 1));
    if (left !== undefined && isParty(names.all[left]!, head) && apposes(line, names.all[left]!, to, determiner)) return left;
  }
  if (before?.kind === 'word' && moreAt(line, start - 1) & F.COPULA && determiner !== 'none') {
    const subject = names.to(start - 1);
    if (subject !== undefined && isParty(names.all[subject]!, head) && names.all[subject]!.subject) return subject;
  }
  let naming = end;
  while (
    naming < end + 5 &&
    terms[naming] &&
    !(line.facts[naming]!.more & F.NAMING) &&
    !(line.bits[naming]! & V.VERB && !(line.bits[naming]! & V.FUNCTION))
  )
    naming++;
  if (moreAt(line, naming) & F.NAMING) {
    const named = names.from(naming + 1) ?? names.from(naming + 2);
    if (named !== undefined && isParty(names.all[named]!, head)) return named;
  }
  if (terms[end]?.text === ',' && determiner !== 'none' && (determiner !== 'definite' || phrase.subject || isRelational(head))) {
    const title = line.bits[end + 1]! & V.TITLE ? (terms[end + 2]?.text === '.' ? 2 : 1) : 0;
    const after = names.from(end + 1 + title);
    if (after !== undefined && isParty(names.all[after]!, head) && /^[,.;]$/.test(terms[names.all[after]!.to]?.text ?? '.'))
      return after;
  }
  return undefined;
}

/** A place, a street or a name of another kind is not described so. */
function isParty(candidate: NameCandidate, head: Head): boolean {
  if (candidate.inner.place + candidate.votes.place >= 3 && candidate.inner.company < 3) return false;
  if (candidate.known && candidate.known.entry.type !== head.type)
    return (
      candidate.known.entry.type !== 'person' &&
      head.type !== 'person' &&
      candidate.known.entry.type !== 'product' &&
      head.type !== 'product'
    );
  return true;
}

/** Back over brackets and quotes behind a name: `Nordia <NRD.O>,`. */
function behindBrackets(line: Line, at: number): number {
  let to = at;
  const closing = line.terms[to - 1]?.text;
  if (closing === '”' || closing === '»' || closing === '"') to--;
  const open = closing === ')' ? '(' : closing === '>' ? '<' : '';
  if (!open) return to;
  for (let i = to - 2; i >= 0 && i > to - 12; i--) if (line.terms[i]!.text === open) return i;
  return to;
}

/** Behind a name and a comma stands a description of it rather than the subject of what follows ("Selon Nordia, la startup paiera"). */
function apposes(line: Line, name: NameCandidate, to: number, determiner: DeterminerKind): boolean {
  const { terms, bits } = line;
  const leads =
    name.from <= 2 && name.from > 0 && terms[name.from - 1]!.kind === 'word' && bits[name.from - 1]! & (V.FUNCTION | V.SOURCE);
  if (leads && !(bits[name.from - 1]! & V.ARTICLE)) return false;
  if (determiner === 'none' || determiner === 'indefinite') return true;
  for (let i = to; i < Math.min(to + 14, terms.length); i++) {
    if (terms[i]!.kind === 'punctuation') return terms[i]!.text !== ':';
    if (line.facts[i]!.more & F.RELATIVE) return true;
    if (bits[i]! & V.VERB && !(line.facts[i]!.more & F.PARTICIPLE_ENDING)) return false;
  }
  return true;
}
