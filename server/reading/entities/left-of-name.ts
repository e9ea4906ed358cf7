import type { Place } from './evidence.ts';
import * as F from './facts.ts';
import { isRare, type Line } from './line.ts';
import * as R from './rare-words.ts';
import type { Run } from './runs.ts';
import * as V from './vocabulary.ts';
import type { Ballot } from './votes.ts';

export function voteBefore(line: Line, run: Run, place: Place, ballot: Ballot) {
  const { terms, bits } = line;
  const found = { weight: 0, belongs: false, clauseStart: false, agent: false, source: false };
  let at = run.from - 1;
  while (at >= 0 && line.facts[at]!.more & F.OPENING_QUOTE) at--;
  if (at < 0) return found;
  const term = terms[at]!;
  const bit = bits[at]!;
  if (bit & V.TITLE || (term.text === '.' && !term.spaced && bits[at - 1]! & V.TITLE)) ballot.vote('person', 8, 'name/title');
  if (bit & V.BYLINE && (at === 0 || !(bits[at - 1]! & V.ORDINARY)) && at <= 1 && place.first)
    ballot.vote('person', 6, 'name/byline');
  found.source = !!(bit & V.SOURCE) || (!!(bit & (V.ARTICLE | V.FUNCTION)) && at > 0 && !!(bits[at - 1]! & V.SOURCE));
  if (bit & V.BYLINE && isRare(line, at - 1, R.CREDIT)) ballot.vote('person', 6, 'name/byline');
  if (line.facts[at]!.determiner === 'possessive' && isRare(line, run.to, R.SITE)) ballot.vote('place', 3.5, 'name/site');
  if (bits[run.to - 1]! & V.STREET && run.to - run.from > 1 && bit & (V.PLACE_PREPOSITION | V.FUNCTION))
    ballot.vote('place', 6, 'name/street');
  if (bit & V.SOURCE) ballot.vote('company', 0.5, 'name/source');
  if (bit & V.BYLINE && run.to - run.from > 1 && isFounded(line, at)) ballot.vote('person', 3.5, 'name/founder');
  if (bit & V.SPEECH_VERB && terms[run.to]?.low !== "'s" && run.to - run.from > 1 && term.kind === 'word')
    ballot.vote('person', 1.5, 'name/speech-verb');
  // "on the Clyde": a river, a region
  if (line.vocabulary.titleCase && bit & V.ARTICLE && run.to - run.from === 1 && at > 0 && isRare(line, at - 1, R.RIVER))
    ballot.vote('place', 2.5, 'name/place-preposition');
  if (bit & V.COMPANY_PREPOSITION) ballot.vote('company', 3, 'name/company-preposition');
  if (bit & V.STREET) ballot.vote('place', 9, 'name/street');
  if (isRare(line, at, R.FROM) && isRare(line, at - 1, R.GRANT)) ballot.vote('institution', 2.5, 'name/grant');
  // "at 200 Aldersgate", not "in 2007 Nordia"
  if (term.kind === 'number' && at > 1 && !/^(?:19|20)\d\d$/.test(term.text) && bits[at - 1]! & V.PLACE_PREPOSITION)
    ballot.vote('place', 4, 'name/address');
  if (bit & V.PLACE_PREPOSITION && terms[run.to]?.low !== "'s") {
    const opens = at === 0 && /^[,.]$/.test(terms[run.to]?.text ?? '');
    const strong = isRare(line, at, R.PLACE_ONLY) || opens;
    const taken = leadsToParty(line, at);
    ballot.vote('place', taken ? 0 : strong ? 2.5 : 1, 'name/place-preposition');
  }
  if (term.text === ',' || term.text === ';' || term.text === ':') found.clauseStart = true;
  const noun = bits[at]!;
  if (noun & V.PRODUCT_NOUN && term.capitals === 'none' && !isComplement(line, at))
    ballot.vote('product', 3, 'name/product-noun');
  if (isRare(line, at, R.PRODUCT_VERB) || (noun & V.OF && isRare(line, at - 1, R.PRODUCT_VERB)))
    ballot.vote('product', 2, 'name/product-verb');
  if (noun & V.ROLE && term.capitals !== 'all') ballot.vote('person', 5, 'name/role');
  if (noun & V.SUBSIDIARY) found.belongs = true;
  if (term.text === ',' && at > 0) {
    if (bits[at - 1]! & V.PRODUCT_NOUN && !isComplement(line, at - 1)) ballot.vote('product', 4, 'name/product-noun');
    if (bits[at - 1]! & V.SUBSIDIARY) found.belongs = true;
    if (roleWithin(line, at - 1)) ballot.vote('person', 4, 'name/role');
  }
  if (noun & (V.OF | V.ARTICLE)) {
    let back = at;
    while (back > 0 && bits[back]! & (V.OF | V.ARTICLE)) back--;
    const owner = bits[back]!;
    if (owner & V.STREET) ballot.vote('place', 9, 'name/street');
    if (bits[at]! & V.OF || back < at - 1) {
      if (owner & V.ROLE) ballot.vote('company', 4, 'name/role-of');
      if (owner & V.COMPANY_THING) ballot.vote('company', 1.5, 'name/company-thing');
      if (owner & V.PLACE_WORD) ballot.vote('place', 2.5, 'name/place-word');
      const house = line.facts[back]!.head;
      if (house?.type === 'company' && house.traits.plain && !house.traits.part) ballot.vote('place', 2.5, 'name/place-word');
    }
  }
  if (noun & V.PLACE_PREPOSITION && at > 0 && bits[at - 1]! & V.PLACE_WORD) ballot.vote('place', 3, 'name/place-word');
  if (noun & V.BYLINE) found.agent = true;
  return found;
}

/** "créée à Nantes en 2019 par": the participle stands a little before, with no other verb between. */
function isFounded(line: Line, by: number): boolean {
  const { terms, bits } = line;
  for (let i = by - 1; i >= 0 && i > by - 9; i--) {
    if (isRare(line, i, R.FOUNDER)) return true;
    if (terms[i]!.kind === 'punctuation' || (bits[i]! & V.VERB && !(bits[i]! & V.FUNCTION))) return false;
  }
  return false;
}

/** "de puces Nordia": the noun says what the party deals in, not what the name is. */
const isComplement = (line: Line, at: number): boolean => isRare(line, at - 1, R.COMPLEMENT);

/** "invested $4bn in Nordia": a word of dealing a little before. */
function leadsToParty(line: Line, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 9; i--) {
    const term = line.terms[i]!;
    if (term.kind === 'punctuation' && !/^[.,()]$/.test(term.text)) return false;
    if (line.facts[i]!.more & F.DEAL) return true;
  }
  return false;
}

/** A role at the end of a phrase before a comma: "Le PDG de Nordia, …". Looks back a few words. */
function roleWithin(line: Line, at: number): boolean {
  for (let i = at; i >= 0 && i > at - 10; i--) {
    const term = line.terms[i]!;
    if (term.kind !== 'word' && i !== at) return false;
    if (line.bits[i]! & V.ROLE && term.capitals !== 'all') return true;
    if (line.bits[i]! & V.VERB && !(line.bits[i]! & V.ROLE)) return false;
  }
  return false;
}
