import { sectorsTold } from '../../languages/sectors.ts';
import { besideOf } from './beside.ts';
import * as F from './facts.ts';
import { headAt } from './head.ts';
import { isRare, type Line } from './line.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { NominalCandidate } from './nominal-candidate.ts';
import type { NominalVocabulary } from './nominal-vocabulary.ts';
import { leftOf, ofEnd, rightOf } from './phrase.ts';
import { endsPhrase, startsClause } from './phrase-end.ts';
import * as R from './rare-words.ts';
import { demonymAt, referenceAt } from './reference.ts';
import { Names } from './sentence-names.ts';
import * as V from './vocabulary.ts';

/** The descriptions in a sentence that may stand for somebody: "la jeune pousse grenobloise", "the Derby rolling-stock maker", "le lillois". */
export function nominalsOf(
  line: Line,
  sentence: number,
  all: readonly NameCandidate[],
  vocabulary: NominalVocabulary,
): NominalCandidate[] {
  const names = new Names(all, sentence);
  const found: NominalCandidate[] = [];
  for (let at = 0; at < line.terms.length; ) {
    const name = names.from(at);
    if (name !== undefined) {
      at = all[name]!.to;
      continue;
    }
    const nominal = line.terms[at]!.kind === 'word' ? nominalAt(line, sentence, at, names, vocabulary) : undefined;
    if (nominal) found.push(nominal.candidate);
    at = nominal?.next ?? at + 1;
  }
  return found;
}

export type Found = { readonly candidate: NominalCandidate; readonly next: number };

function nominalAt(line: Line, sentence: number, at: number, names: Names, vocabulary: NominalVocabulary): Found | undefined {
  const { references, longestHead, more } = line.facts[at]!;
  return (
    (references && referenceAt(line, sentence, at, references)) ??
    demonymAt(line, sentence, at, names, vocabulary) ??
    (longestHead > 0 || more & F.AGENT ? headedAt(line, sentence, at, names, vocabulary) : undefined)
  );
}

function headedAt(line: Line, sentence: number, at: number, names: Names, vocabulary: NominalVocabulary): Found | undefined {
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
    if (!endsPhrase(line, to) && names.from(to) === undefined && line.terms[to]?.low !== "'s") return undefined;
    const of = names.from(ofEnd(line, to));
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
  const except = line.terms[headTo]?.low === "'s" && line.terms[left.at - 1]?.text === ',' ? names.to(left.at - 1) : undefined;
  const subject = startsClause(line, left.at);
  const beside =
    except !== undefined ? undefined : besideOf(line, { begin, to, after, headTo, determiner, head, described, subject }, names);
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
      sentence,
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
      subject,
      again: isAgain(line, left.from, at),
      gender: head.gender,
      beside,
      owner,
      except,
    },
    next: Math.max(beside === undefined ? headTo : to, at + 1),
  };
}

/** "le même groupe", "the same buyer": whoever was last spoken of. */
function isAgain({ facts }: Line, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (facts[i]!.more & F.SAME) return true;
  return false;
}
