import { placeNamed } from '../../knowledge/places.ts';
import { foldPlace } from '../../languages/places.ts';
import { sectorsTold } from '../../languages/sectors.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { DeterminerKind, NominalCandidate, Traits } from './nominal-candidate.ts';
import { type Head, type NominalVocabulary, originsOf } from './nominal-vocabulary.ts';
import type { Line } from './runs.ts';
import * as V from './vocabulary.ts';

/** Where the names of a sentence stand: by their first and behind their last term, as indexes into the candidates of the paragraph. */
interface Names {
  readonly all: readonly NameCandidate[];
  readonly byFrom: ReadonlyMap<number, number>;
  readonly byTo: ReadonlyMap<number, number>;
}

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

type Found = { readonly candidate: Omit<NominalCandidate, 'sentence'>; readonly next: number };

function nominalAt(line: Line, at: number, names: Names, vocabulary: NominalVocabulary): Found | undefined {
  return referenceAt(line, at, vocabulary) ?? demonymAt(line, at, names, vocabulary) ?? headedAt(line, at, names, vocabulary);
}

const noTraits: Traits = { maker: false, part: false, side: false, other: false, young: false, giant: false, large: false, plain: true, vague: false };

/** "the latter", "ce dernier". */
function referenceAt(line: Line, at: number, vocabulary: NominalVocabulary): Found | undefined {
  for (const kind of ['latter', 'second', 'former'] as const)
    for (const phrase of vocabulary[kind]) {
      if (!phrase.every((word, i) => line.terms[at + i]?.fold === word)) continue;
      const to = at + phrase.length;
      // "le premier trimestre": an adjective, not a reference
      if (!endsPhrase(line, to, vocabulary)) return undefined;
      return {
        candidate: {
          from: at,
          to,
          start: line.terms[at]!.start,
          end: line.terms[to - 1]!.end,
          head: '',
          determiner: 'definite',
          sectors: [],
          origins: [],
          complement: [],
          kind,
          traits: noTraits,
      roles: [],
      possessor: false,
          subject: startsClause(line, at, vocabulary),
        },
        next: to,
      };
    }
  return undefined;
}

/** "le lillois": a demonym by itself behind an article; before a name it describes it. */
function demonymAt(line: Line, at: number, names: Names, vocabulary: NominalVocabulary): Found | undefined {
  if (vocabulary.headLast || at === 0) return undefined;
  const term = line.terms[at]!;
  if (term.capitals !== 'none') return undefined;
  const determiner = vocabulary.determiners.get(line.terms[at - 1]!.fold);
  if (determiner !== 'definite' && determiner !== 'demonstrative') return undefined;
  const words = originsOf(vocabulary, term.fold.replaceAll('-', ' '), 'demonym');
  if (!words || words.every(({ plural }) => plural)) return undefined;
  const beside = names.byFrom.get(at + 1);
  if (beside === undefined && !endsPhrase(line, at + 1, vocabulary)) return undefined;
  const contracted = vocabulary.contracted.has(line.terms[at - 1]!.fold);
  const from = beside !== undefined || contracted ? at : at - 1;
  const gender = words[0]!.gender ?? (line.terms[at - 1]!.fold === 'la' ? 'f' : undefined);
  return {
    candidate: {
      from,
      to: at + 1,
      start: line.terms[from]!.start,
      end: term.end,
      head: '',
      determiner,
      sectors: [],
      origins: words.map(({ place }) => place),
      complement: [],
      kind: 'demonym',
      traits: noTraits,
      roles: [],
      possessor: false,
      subject: startsClause(line, at - 1, vocabulary),
      ...(beside !== undefined && { beside }),
      ...(gender && { gender }),
    },
    next: at + 1,
  };
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
  }
  // a comma and the name may follow whoever owns it: "la filiale de Nordia, Nordia Finance,"
  after = owner !== undefined && owner !== left.owner ? names.all[owner]!.to : to;
  let { determiner } = left;
  const described = head.sectors.length > 0 || !head.traits.plain || origins.length > 0 || complement.length > 0;
  const begin = left.owner !== undefined && left.at === left.from ? names.all[left.owner]!.from : left.at;
  const except = line.terms[headTo]?.low === "'s" && line.terms[left.at - 1]?.text === ',' ? names.byTo.get(left.at - 1) : undefined;
  const beside = except !== undefined ? undefined : besideOf(line, { begin, to, after, headTo, determiner, head, described, subject: startsClause(line, left.at, vocabulary) }, names, vocabulary);
  if (beside === undefined && (vocabulary.besideOnly.has(phrase) || complement.some((word) => vocabulary.notParties.has(word)))) return undefined;
  // "the group of seven": a complement that is no name says that it is no party
  if (beside === undefined && vocabulary.headLast && line.bits[headTo]! & V.OF && line.vocabulary.complements.has(line.terms[headTo]!.fold) && owner === undefined && !head.traits.maker) return undefined;
  if (owner !== undefined && left.owner === owner && left.at === left.from) determiner = 'owner';
  if (beside === undefined && (determiner === 'none' || determiner === 'indefinite')) return undefined;
  // English complements are collected from the head backwards
  const told = head.sectors.length > 0 ? [] : sectorsTold(vocabulary.complements, vocabulary.headLast ? complement.toReversed() : complement);
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
      ...(head.gender && { gender: head.gender }),
      ...(beside !== undefined && { beside }),
      ...(owner !== undefined && { owner }),
      ...(except !== undefined && { except }),
    },
    next: Math.max(beside === undefined ? headTo : to, at + 1),
  };
}

/** The longest head phrase at a term. */
function headAt(
  line: Line,
  at: number,
  names: Names,
  vocabulary: NominalVocabulary,
): { head: Head; phrase: string; to: number } | undefined {
  const { terms } = line;
  const first = terms[at]!.fold;
  const longest = vocabulary.firsts.get(first);
  if (longest === undefined) return tradeAt(line, at, vocabulary);
  let phrase = '';
  let best: { head: Head; phrase: string; to: number } | undefined;
  for (let i = 0; i < longest && at + i < terms.length && !names.byFrom.has(at + i); i++) {
    if (terms[at + i]!.kind !== 'word') break;
    phrase = i === 0 ? first : `${phrase} ${terms[at + i]!.fold}`;
    const head = vocabulary.heads.get(phrase);
    if (head) best = { head, phrase, to: at + i + 1 };
  }
  return best;
}

/** "le lainier tarnais": a word for a trade, though no table holds it, between a determiner and a demonym. */
function tradeAt(line: Line, at: number, vocabulary: NominalVocabulary): { head: Head; phrase: string; to: number } | undefined {
  const { fold, capitals } = line.terms[at]!;
  if (capitals !== 'none' || !vocabulary.agent?.test(fold) || vocabulary.notAgents.has(fold) || line.bits[at]! & (V.FUNCTION | V.ROLE)) return undefined;
  const kind = vocabulary.determiners.get(line.terms[at - 1]?.fold ?? '');
  if (kind === undefined || kind === 'possessive') return undefined;
  const demonym = originsOf(vocabulary, line.terms[at + 1]?.fold.replaceAll('-', ' ') ?? '', 'demonym');
  if (!demonym || demonym.every(({ plural }) => plural) || line.terms[at + 1]!.capitals !== 'none') return undefined;
  return { head: { type: 'company', sectors: [], traits: { ...noTraits, plain: false } }, phrase: fold, to: at + 1 };
}

interface Left {
  /** Where the description begins, its determiner left out. */
  readonly from: number;
  /** Where its determiner stands, `from` without one. */
  readonly at: number;
  readonly determiner: DeterminerKind;
  readonly contracted: boolean;
  readonly owner?: number;
}

/** What stands before a head: adjectives, in English nouns too, and a determiner. */
function leftOf(
  line: Line,
  head: number,
  names: Names,
  vocabulary: NominalVocabulary,
  origins: string[],
  complement: string[],
  kind: Head,
): Left {
  const { terms, bits } = line;
  let owner: number | undefined;
  let from = head;
  for (let steps = 0; from > 0 && steps < 7; steps++) {
    const term = terms[from - 1]!;
    const determiner = vocabulary.determiners.get(term.fold);
    if (determiner && term.kind === 'word')
      return { from, at: from - 1, determiner, contracted: vocabulary.contracted.has(term.fold) };
    // "the world's largest chipmaker"
    const owned = term.low === "'s" ? names.byTo.get(from - 1) : undefined;
    if (term.low === "'s" && owned === undefined && vocabulary.headLast && terms[from - 2]?.capitals === 'none') {
      from -= 2;
      continue;
    }
    if (term.low === "'s") {
      const owner = owned;
      return {
        from,
        at: from,
        determiner: owner === undefined ? 'none' : 'owner',
        contracted: false,
        ...(owner !== undefined && { owner }),
      };
    }
    if (vocabulary.headLast) {
      const name = names.byTo.get(from);
      if (name !== undefined) {
        const places = placesOf(names.all[name]!, vocabulary);
        // "Nordia finance chief Ann Lowe": whose chief
        if (!places && (kind.type === 'person' || kind.traits.part)) return { from, at: from, determiner: 'owner', contracted: false, owner: name };
        if (!places && !determinedWithin(line, names.all[name]!.from - 1, vocabulary)) break;
        // "the Nordia supplier", "the FTSE 250 contractor"
        if (!places) {
          if (kind.traits.side || kind.traits.other) owner = name;
          from = names.all[name]!.from;
          continue;
        }
        origins.push(...places);
        from = names.all[name]!.from;
        continue;
      }
      // "the 48-person company"
      const joined = term.text === '-' && !term.spaced && terms[from - 2]?.kind === 'number' ? 2 : term.kind === 'number' ? 1 : 0;
      if (joined && determinedWithin(line, from - joined - 1, vocabulary)) {
        from -= joined;
        continue;
      }
      if (term.kind !== 'word' || bits[from - 1]! & V.FUNCTION || /^[.,;]/.test(term.text)) break;
      // "its lead candidate": a word that may be a verb is one unless a determiner stands a little before
      if (bits[from - 1]! & V.VERB && !vocabulary.participle.test(term.fold) && !determinedWithin(line, from - 2, vocabulary)) break;
      const words = originsOf(vocabulary, term.fold, 'demonym');
      if (words) origins.push(...words.map(({ place }) => place));
      else complement.push(term.fold);
      from--;
    } else if (vocabulary.preAdjectives.has(term.fold)) from--;
    else break;
  }
  return { from: vocabulary.headLast ? from : from, at: from, determiner: 'none', contracted: false };
}

/** A determiner at a term or up to two nouns before it. */
function determinedWithin(line: Line, at: number, vocabulary: NominalVocabulary): boolean {
  for (let i = at; i >= 0 && i > at - 3; i--) {
    if (vocabulary.determiners.has(line.terms[i]!.fold)) return true;
    if (line.terms[i]!.kind !== 'word' || line.bits[i]! & (V.FUNCTION | V.VERB)) return false;
  }
  return false;
}

/** What follows a French head: adjectives, demonyms, a complement. */
function rightOf(line: Line, at: number, names: Names, vocabulary: NominalVocabulary, origins: string[], complement: string[]) {
  const { terms, bits } = line;
  let to = at;
  let owner: number | undefined;
  for (let steps = 0; to < terms.length && steps < 6; steps++) {
    const term = terms[to]!;
    if (term.kind !== 'word' || names.byFrom.has(to)) break;
    const bit = bits[to]!;
    const demonym = originsOf(vocabulary, term.fold.replaceAll('-', ' '), 'demonym');
    if (demonym && term.capitals === 'none') {
      origins.push(...demonym.map(({ place }) => place));
      to++;
      continue;
    }
    if (bit & V.OF || (vocabulary.contracted.has(term.fold) && bit & V.FUNCTION)) {
      let next = to + 1;
      while (next < terms.length && next < to + 3 && bits[next]! & V.ARTICLE) next++;
      const name = names.byFrom.get(next);
      if (name !== undefined) {
        const places = placesOf(names.all[name]!, vocabulary);
        if (places) {
          origins.push(...places);
          to = names.all[name]!.to;
        } else owner = name;
        break;
      }
      const object = terms[next];
      if (object?.kind !== 'word' || object.capitals !== 'none' || bits[next]! & V.FUNCTION) break;
      // "filiale du groupe Nordia": whose it is
      const inner = vocabulary.heads.get(object.fold)?.type;
      const isHouse = inner === 'company' || inner === 'person';
      const house = isHouse ? names.byFrom.get(next + 1) : undefined;
      // "directrice de la société": a description of its own
      if (isHouse && house === undefined && (next > to + 1 || vocabulary.contracted.has(term.fold))) break;
      if (house !== undefined) {
        owner = house;
        break;
      }
      complement.push(object.fold);
      to = next + 1;
      continue;
    }
    if (bit & (V.FUNCTION | V.VERB) || term.capitals !== 'none' || vocabulary.finite.test(term.fold) || line.vocabulary.gerunds.has(term.fold)) break;
    complement.push(term.fold);
    to++;
  }
  return { to, owner };
}

/** Where a name behind `of` and its article starts; `at` itself where there is no `of`. */
function ofEnd(line: Line, at: number): number {
  if (!(line.bits[at]! & V.OF)) return at;
  let next = at + 1;
  while (next < line.terms.length && line.bits[next]! & V.ARTICLE) next++;
  return next;
}

/** The places that a candidate may be. */
export function placesOf(candidate: NameCandidate, vocabulary: NominalVocabulary): readonly string[] | undefined {
  if (candidate.inner.place < 3) return undefined;
  const key = foldPlace(candidate.text);
  const words = originsOf(vocabulary, key, 'name');
  if (words) return words.map(({ place }) => place);
  const place = placeNamed(key);
  return place === undefined ? undefined : [place];
}

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
function besideOf(line: Line, phrase: Phrase, names: Names, vocabulary: NominalVocabulary): number | undefined {
  const { terms } = line;
  const { begin: start, to, after: end, headTo, determiner, head } = phrase;
  const open = /^["“«'‘]$/.test(terms[to]?.text ?? '') ? to + 1 : to;
  const right = names.byFrom.get(open) ?? names.byFrom.get(headTo);
  if (right !== undefined && isParty(names.all[right]!, head)) return right;
  const before = terms[start - 1];
  if (before && /^[,(–—:]$/.test(before.text) && (determiner !== 'definite' || phrase.described)) {
    const left = names.byTo.get(behindBrackets(line, start - 1));
    if (
      left !== undefined &&
      isParty(names.all[left]!, head) &&
      apposes(line, names.all[left]!, start, to, determiner, vocabulary)
    )
      return left;
  }
  if (before?.kind === 'word' && vocabulary.copulas.has(before.fold) && determiner !== 'none') {
    const subject = names.byTo.get(start - 1);
    if (subject !== undefined && isParty(names.all[subject]!, head) && names.all[subject]!.subject) return subject;
  }
  let naming = end;
  while (naming < end + 5 && terms[naming] && !vocabulary.naming.has(terms[naming]!.fold) && !(line.bits[naming]! & V.VERB && !(line.bits[naming]! & V.FUNCTION))) naming++;
  if (vocabulary.naming.has(terms[naming]?.fold ?? '')) {
    const named = names.byFrom.get(naming + 1) ?? names.byFrom.get(naming + 2);
    if (named !== undefined && isParty(names.all[named]!, head)) return named;
  }
  if (terms[end]?.text === ',' && (determiner !== 'none' && (determiner !== 'definite' || phrase.subject || isRelational(head)))) {
    const title = line.bits[end + 1]! & V.TITLE ? (terms[end + 2]?.text === '.' ? 2 : 1) : 0;
    const after = names.byFrom.get(end + 1 + title);
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
function apposes(
  line: Line,
  name: NameCandidate,
  start: number,
  to: number,
  determiner: DeterminerKind,
  vocabulary: NominalVocabulary,
): boolean {
  const { terms, bits } = line;
  const leads =
    name.from <= 2 && name.from > 0 && terms[name.from - 1]!.kind === 'word' && bits[name.from - 1]! & (V.FUNCTION | V.SOURCE);
  if (leads && !(bits[name.from - 1]! & V.ARTICLE)) return false;
  if (determiner === 'none' || determiner === 'indefinite') return true;
  for (let i = to; i < Math.min(to + 14, terms.length); i++) {
    if (terms[i]!.kind === 'punctuation') return !/^[:]$/.test(terms[i]!.text);
    if (vocabulary.relatives.has(terms[i]!.fold)) return true;
    if (bits[i]! & V.VERB && !vocabulary.participle.test(terms[i]!.fold)) return false;
  }
  return true;
}

/** Nothing that a noun phrase could go on with. */
function endsPhrase(line: Line, at: number, vocabulary: NominalVocabulary): boolean {
  const term = line.terms[at];
  if (!term || term.kind !== 'word') return term?.kind !== 'number';
  if (term.capitals !== 'none') return false;
  return (line.bits[at]! & (V.FUNCTION | V.VERB)) !== 0 || vocabulary.finite.test(term.fold);
}

function startsClause(line: Line, at: number, vocabulary: NominalVocabulary): boolean {
  const before = line.terms[at - 1];
  return before === undefined || before.kind === 'punctuation' || vocabulary.clauseWords.has(before.fold) || vocabulary.relatives.has(before.fold) || vocabulary.speech.has(before.fold);
}
