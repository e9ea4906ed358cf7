import * as F from './facts.ts';
import { isRare, type Line } from './line.ts';
import type { DeterminerKind } from './nominal-candidate.ts';
import { type Head, type NominalVocabulary, originsOf } from './nominal-vocabulary.ts';
import * as R from './rare-words.ts';
import { type Names, placesOf } from './sentence-names.ts';
import * as V from './vocabulary.ts';

interface Left {
  /** Where the description begins, its determiner left out. */
  readonly from: number;
  /** Where its determiner stands, `from` without one. */
  readonly at: number;
  readonly determiner: DeterminerKind;
  readonly contracted: boolean;
  readonly owner: number | undefined;
}

/** What stands before a head: adjectives, in English nouns too, and a determiner. */
export function leftOf(
  line: Line,
  head: number,
  names: Names,
  vocabulary: NominalVocabulary,
  origins: string[],
  complement: string[],
  kind: Head,
): Left {
  const { terms, bits } = line;
  let _owner: number | undefined;
  let from = head;
  for (let steps = 0; from > 0 && steps < 7; steps++) {
    const term = terms[from - 1]!;
    const { determiner, more } = line.facts[from - 1]!;
    if (determiner && term.kind === 'word')
      return { from, at: from - 1, determiner, contracted: (more & F.CONTRACTED) !== 0, owner: undefined };
    // "the world's largest chipmaker"
    const owned = term.low === "'s" ? names.to(from - 1) : undefined;
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
        owner,
      };
    }
    if (vocabulary.headLast) {
      const name = names.to(from);
      if (name !== undefined) {
        const places = placesOf(names.all[name]!, vocabulary);
        // "Nordia finance chief Ann Lowe": whose chief
        if (!places && (kind.type === 'person' || kind.traits.part))
          return { from, at: from, determiner: 'owner', contracted: false, owner: name };
        if (!places && !determinedWithin(line, names.all[name]!.from - 1)) break;
        // "the Nordia supplier", "the FTSE 250 contractor"
        if (!places) {
          if (kind.traits.side || kind.traits.other) _owner = name;
          from = names.all[name]!.from;
          continue;
        }
        origins.push(...places);
        from = names.all[name]!.from;
        continue;
      }
      // "the 48-person company"
      const joined = term.text === '-' && !term.spaced && terms[from - 2]?.kind === 'number' ? 2 : term.kind === 'number' ? 1 : 0;
      if (joined && determinedWithin(line, from - joined - 1)) {
        from -= joined;
        continue;
      }
      if (term.kind !== 'word' || bits[from - 1]! & V.FUNCTION || /^[.,;]/.test(term.text)) break;
      // "its lead candidate": a word that may be a verb is one unless a determiner stands a little before
      if (bits[from - 1]! & V.VERB && !(more & F.PARTICIPLE_ENDING) && !determinedWithin(line, from - 2)) break;
      const words = originsOf(vocabulary, term.fold, 'demonym');
      if (words) origins.push(...words.map(({ place }) => place));
      else complement.push(term.fold);
      from--;
    } else if (more & F.PRE_ADJECTIVE) from--;
    else break;
  }
  return { from, at: from, determiner: 'none', contracted: false, owner: undefined };
}

/** A determiner at a term or up to two nouns before it. */
function determinedWithin(line: Line, at: number): boolean {
  for (let i = at; i >= 0 && i > at - 3; i--) {
    if (line.facts[i]!.determiner) return true;
    if (line.terms[i]!.kind !== 'word' || line.bits[i]! & (V.FUNCTION | V.VERB)) return false;
  }
  return false;
}

/** What follows a French head: adjectives, demonyms, a complement; `beyond` a description inside it, which is one of its own. */
export function rightOf(
  line: Line,
  at: number,
  names: Names,
  vocabulary: NominalVocabulary,
  origins: string[],
  complement: string[],
) {
  const { terms, bits } = line;
  let to = at;
  let owner: number | undefined;
  let beyond: number | undefined;
  for (let steps = 0; to < terms.length && steps < 6; steps++) {
    const term = terms[to]!;
    if (term.kind !== 'word' || names.from(to) !== undefined) break;
    const bit = bits[to]!;
    const { demonyms: demonym, more } = line.facts[to]!;
    if (demonym && term.capitals === 'none') {
      origins.push(...demonym.map(({ place }) => place));
      to++;
      continue;
    }
    if (bit & V.OF || (more & F.CONTRACTED && bit & V.FUNCTION)) {
      let next = to + 1;
      while (next < terms.length && next < to + 3 && bits[next]! & V.ARTICLE) next++;
      const name = names.from(next);
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
      const inner = line.facts[next]!.head?.type;
      const isHouse = inner === 'company' || inner === 'person';
      const house = isHouse ? names.from(next + 1) : undefined;
      // "directrice de la société": a description of its own
      if (isHouse && house === undefined && (next > to + 1 || more & F.CONTRACTED)) {
        beyond = innerEnd(line, next + 1, names);
        break;
      }
      if (house !== undefined) {
        owner = house;
        break;
      }
      complement.push(object.fold);
      to = next + 1;
      continue;
    }
    if (
      bit & (V.FUNCTION | V.VERB) ||
      term.capitals !== 'none' ||
      more & F.FINITE ||
      isRare(line, to, R.GERUND) ||
      (isRare(line, to, R.PARTICIPLE) && countsBehind(line, to + 1))
    )
      break;
    complement.push(term.fold);
    to++;
  }
  return { to, owner, beyond };
}

/** "société valorisée à plus de 500 millions": behind a participle, small words and a number, which says something of it. */
function countsBehind({ terms, bits }: Line, at: number): boolean {
  let next = at;
  while (next < at + 3 && terms[next]?.kind === 'word' && bits[next]! & V.FUNCTION) next++;
  return terms[next]?.kind === 'number';
}

/** Where a description inside another ends: "directrice de la [société lyonnaise], Ann Lowe". */
function innerEnd({ terms, bits }: Line, from: number, names: Names): number {
  let to = from;
  while (terms[to]?.kind === 'word' && to < from + 4 && !(bits[to]! & (V.FUNCTION | V.VERB)) && names.from(to) === undefined)
    to++;
  return to;
}

/** Where a name behind `of` and its article starts; `at` itself where there is no `of`. */
export function ofEnd(line: Line, at: number): number {
  if (!(line.bits[at]! & V.OF)) return at;
  let next = at + 1;
  while (next < line.terms.length && line.bits[next]! & V.ARTICLE) next++;
  return next;
}
