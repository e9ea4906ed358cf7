import { sectorsTold } from '../../languages/sectors.ts';
import { besideOf } from './beside.ts';
import { headAt } from './head.ts';
import { isRare, type Line } from './line.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { NominalCandidate } from './nominal-candidate.ts';
import type { NominalVocabulary } from './nominal-vocabulary.ts';
import { leftOf, ofEnd, rightOf } from './phrase.ts';
import { endsPhrase, startsClause } from './phrase-end.ts';
import * as R from './rare-words.ts';
import { demonymAt, referenceAt } from './reference.ts';
import type { Names } from './sentence-names.ts';
import * as V from './vocabulary.ts';

/** The descriptions in a sentence that may stand for somebody: "la jeune pousse grenobloise", "the Derby rolling-stock maker", "le lillois". */
export function nominalsOf(
  line: Line,
  sentence: number,
  all: readonly NameCandidate[],
  vocabulary: NominalVocabulary,
): NominalCandidate[] {
  const byFrom = new Map<number, number>();
  const byTo = new Map<number, number>();
  for (let i = all.length - 1; i >= 0 && all[i]!.sentence === sentence; i--) {
    byFrom.set(all[i]!.from, i);
    byTo.set(all[i]!.to, i);
  }
  const names: Names = { all, byFrom, byTo };
  const found: NominalCandidate[] = [];
  for (let at = 0; at < line.terms.length; ) {
    const name = byFrom.get(at);
    if (name !== undefined) {
      at = all[name]!.to;
      continue;
    }
    const nominal = line.terms[at]!.kind === 'word' ? nominalAt(line, at, names, vocabulary) : undefined;
    if (nominal) found.push({ sentence, ...nominal.candidate });
    at = nominal?.next ?? at + 1;
  }
  return found;
}

export type Found = { readonly candidate: Omit<NominalCandidate, 'sentence'>; readonly next: number };

function nominalAt(line: Line, at: number, names: Names, vocabulary: NominalVocabulary): Found | undefined {
  return referenceAt(line, at, vocabulary) ?? demonymAt(line, at, names, vocabulary) ?? headedAt(line, at, names, vocabulary);
}

function headedAt(line: Line, at: number, names: Names, vocabulary: NominalVocabulary): Found | undefined {
  const match = headAt(line, at, names, vocabulary);
  if (!match) return undefined;
  const { head, phrase } = match;
  let { to } = match;
  const headTo = to;
  const origins: string[] = [];
  const complement: string[] = [];
  let owner: number | undefined;
  let after = 0;
  let beyond: number | undefined;
  const left = leftOf(line, at, names, vocabulary, origins, complement, head);
  if (left.owner !== undefined) owner = left.owner;
  if (vocabulary.headLast) {
    if (!endsPhrase(line, to, vocabulary) && !names.byFrom.has(to) && line.terms[to]?.low !== "'s") return undefined;
    const of = names.byFrom.get(ofEnd(line, to));
    if (of !== undefined && ofEnd(line, to) > to) owner = of;
  } else {
    const right = rightOf(line, to, names, vocabulary, origins, complement);
    to = right.to;
    if (right.owner !== undefined) owner = right.owner;
    beyond = right.beyond;
  }
  // a comma and the name may follow whoever owns it: "la filiale de Nordia, Nordia Finance,"
  after = owner !== undefined && owner !== left.owner ? names.all[owner]!.to : (beyond ?? to);
  let { determiner } = left;
  const described = head.sectors.length > 0 || !head.traits.plain || origins.length > 0 || complement.length > 0;
  const begin = left.owner !== undefined && left.at === left.from ? names.all[left.owner]!.from : left.at;
  const except =
    line.terms[headTo]?.low === "'s" && line.terms[left.at - 1]?.text === ',' ? names.byTo.get(left.at - 1) : undefined;
  const beside =
    except !== undefined
      ? undefined
      : besideOf(
          line,
          { begin, to, after, headTo, determiner, head, described, subject: startsClause(line, left.at, vocabulary) },
          names,
          vocabulary,
        );
  if (beside === undefined && (vocabulary.besideOnly.has(phrase) || complement.some((word) => vocabulary.notParties.has(word))))
    return undefined;
  // "the group of seven": a complement that is no name says that it is no party
  if (
    beside === undefined &&
    vocabulary.headLast &&
    line.bits[headTo]! & V.OF &&
    isRare(line, headTo, R.COMPLEMENT) &&
    owner === undefined &&
    !head.traits.maker
  )
    return undefined;
  if (owner !== undefined && left.owner === owner && left.at === left.from) determiner = 'owner';
  if (beside === undefined && (determiner === 'none' || determiner === 'indefinite')) return undefined;
  // English complements are collected from the head backwards
  const told =
    head.sectors.length > 0
      ? []
      : sectorsTold(vocabulary.complements, vocabulary.headLast ? complement.toReversed() : complement);
  const whole = beside === undefined && left.at < left.from && !left.contracted && determiner !== 'owner';
  const from = whole ? left.at : left.from;
  return {
    candidate: {
      from,
      to,
      start: line.terms[from]!.start,
      end: line.terms[to - 1]!.end,
      head: phrase,
      type: head.type,
      determiner,
      sectors: head.sectors.length > 0 ? head.sectors : told,
      origins,
      complement,
      kind: 'head',
      // "le groupe pharmaceutique" says as much as "le laboratoire"
      traits: told.length > 0 ? { ...head.traits, plain: false, vague: false } : head.traits,
      roles: vocabulary.sideRoles.get(phrase) ?? vocabulary.sideRoles.get(phrase.slice(phrase.lastIndexOf(' ') + 1)) ?? [],
      possessor: line.terms[headTo]?.low === "'s",
      subject: startsClause(line, left.at, vocabulary),
      ...(isAgain(line, left.from, at, vocabulary) && { again: true }),
      ...(head.gender && { gender: head.gender }),
      ...(beside !== undefined && { beside }),
      ...(owner !== undefined && { owner }),
      ...(except !== undefined && { except }),
    },
    next: Math.max(beside === undefined ? headTo : to, at + 1),
  };
}

/** "le même groupe", "the same buyer": whoever was last spoken of. */
function isAgain({ terms }: Line, from: number, head: number, { same }: NominalVocabulary): boolean {
  return terms.slice(from, head).some(({ fold }) => same.has(fold));
}
