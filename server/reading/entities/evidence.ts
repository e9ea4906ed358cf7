import { placeNamed } from '../../knowledge/places.ts';
import { firstName } from '../../languages/first-names.ts';
import { foldPlace } from '../../languages/places.ts';
import type { NameCandidate, Votes } from './name-candidate.ts';
import type { Line, Run } from './runs.ts';
import * as V from './vocabulary.ts';

type Evidence = Pick<NameCandidate, 'standing' | 'weight' | 'inner' | 'votes' | 'cues' | 'belongs' | 'acts' | 'subject' | 'source'>;
type Place = { readonly agency: boolean; readonly first: boolean; readonly start: boolean; readonly legal: boolean };

/** What a name's own words and those beside it say of it. */
export function evidenceOf(line: Line, run: Run, place: Place): Evidence {
  const inner = noVotes();
  const votes = noVotes();
  const cues: string[] = [];
  const into =
    (target: Votes): Vote =>
    (type, weight, cue) => {
      target[type] += weight;
      if (weight >= 2 && !cues.includes(cue)) cues.push(cue);
    };
  inside(line, run, place, into(inner));
  const vote = into(votes);
  const before = leftOf(line, run, place, vote);
  const after = rightOf(line, run, vote);
  // "Lille-based": what follows belongs to the compound
  if (run.end < line.terms[run.to - 1]!.end) after.verb = false;
  if (place.agency) vote('company', 4, 'name/dateline');
  const subject: boolean = place.start || (before.clauseStart && after.verb) || ((line.bits[run.from - 1] ?? 0) ? isLed(line, run.from - 1) : false);
  if (subject && after.verb) vote('company', 0.7, 'name/subject');
  const generic = isGeneric(line, run);
  const solid = run.title ? true : run.known
    ? run.known.alias.ambiguous === undefined || !place.start
    : !place.start && line.regime === 'prose' && !generic;
  const bare = run.head !== undefined && place.start && !run.known && run.to - run.from > 1 && onlyHeadIsCapital(line, run);
  const event = bare || (run.to - run.from > 1 && !run.known && isEvent(line, run));
  const weight = event ? -12 : solid ? 10 : weightOf(line, run, before.weight + after.weight, inner, votes) - (generic && !run.known ? 4 : 0);
  return {
    standing: solid && !event ? 'solid' : 'weak',
    weight,
    inner,
    votes,
    cues: cues.length ? cues : ['name/capitals'],
    belongs: before.belongs || after.belongs,
    acts: (subject && after.verb) || before.agent,
    subject,
    source: before.source,
  };
}

/** "the Company", "l'Agence": a common noun with a capital behind its article. */
function isGeneric(line: Line, run: Run): boolean {
  // "ministre des Travaux publics": a department, of whoever heads it
  if (run.to - run.from === 1 && line.bits[run.from]! & V.ORDINARY && (line.bits[run.from - 1] ?? 0) & (V.OF | V.ARTICLE) && (line.bits[run.from - 2] ?? 0) & V.ROLE && !((line.bits[run.from + 1] ?? V.FUNCTION) & (V.FUNCTION | V.VERB))) return true;
  if (run.to - run.from > 1 || !(line.bits[run.from]! & (V.ORDINARY | V.COMPANY_HEAD | V.INSTITUTION_HEAD))) return false;
  if (line.regime !== 'prose' || line.terms[run.from]!.capitals === 'all') return false;
  const before = line.terms[run.from - 1];
  return before !== undefined && (line.determiners.has(before.fold) || line.heads.has(line.terms[run.from]!.fold));
}

/** "Banque centrale, budget …": at a sentence's start the capital of a common noun and its adjective says nothing. */
const onlyHeadIsCapital = ({ terms }: Line, run: Run) => terms.slice(run.from + 1, run.to).every(({ capitals }) => capitals === 'none');

/** A law, a feast, a fair. */
const isEvent = ({ terms, vocabulary: { eventWords, titleCase } }: Line, run: Run) => eventWords.has(terms[titleCase ? run.to - 1 : run.from]!.fold);

/** An article alone stands between the start of the clause and the name. */
function isLed(line: Line, at: number): boolean {
  if (!(line.bits[at]! & V.ARTICLE)) return false;
  const before = line.terms[at - 1];
  return before === undefined || before.kind === 'punctuation';
}

type Vote = (type: keyof Votes, weight: number, cue: string) => void;

function isPlace(line: Line, run: { readonly from: number; readonly to: number; readonly end?: number }): boolean {
  let key = '';
  for (let i = run.from; i < run.to; i++) {
    const term = line.terms[i]!;
    const cut = i === run.to - 1 && run.end !== undefined ? term.end - run.end : 0;
    key += (i > run.from && term.spaced ? ' ' : '') + (cut > 0 ? term.text.slice(0, -cut) : term.text);
  }
  key = foldPlace(key);
  return placeNamed(key) !== undefined || (line.places.get(key)?.some(({ kind }) => kind === 'name') ?? false);
}

/** A given name, or a compound that begins with one. */
function given(fold: string) {
  const found = firstName(fold);
  if (found || !fold.includes('-')) return found;
  return firstName(fold.slice(0, fold.indexOf('-')));
}

export const isInhabitant = (line: Line, fold: string) => {
  const words = line.places.get(fold);
  return words !== undefined && words.every(({ kind }) => kind === 'demonym');
};

/** Banque mondiale, Bank of Norway: a company's head noun in a public body's name. */
function isPublic(line: Line, run: Run): boolean {
  const { terms, vocabulary } = line;
  for (let i = run.from + 1; i < run.to; i++) if (vocabulary.publicWords.has(terms[i]!.fold)) return true;
  if (!vocabulary.stateHeads.has(terms[run.from]!.fold) || !(line.bits[run.from + 1]! & V.OF)) return false;
  const country = line.places.get(line.terms[run.to - 1]!.fold)?.some(({ kind, place }) => kind === 'name' && /^[A-Z]{2}$/.test(place));
  return country ?? false;
}

const noVotes = (): Votes => ({ company: 0, institution: 0, person: 0, product: 0, place: 0 });

function inside(line: Line, run: Run, place: Place, vote: Vote) {
  const { terms, bits } = line;
  if (place.legal) vote('company', 8, 'name/legal-form');
  if (run.head) {
    const kind = isPublic(line, run) ? 'institution' : run.head;
    const weak = kind === 'institution' && run.to - run.from < 3 && line.vocabulary.weakHeads.has(line.terms[run.from]!.fold) && !isPublic(line, run);
    vote(kind, run.to - run.from === 1 ? 1 : weak ? 0.5 : 6, `name/${run.head}-head`);
  }
  const lastFold = terms[run.to - 1]!.fold;
  if (run.to - run.from > 1 && line.vocabulary.mediaWords.has(lastFold)) vote('company', 8, 'name/medium');
  if (run.particle) vote('person', 3, 'name/particle');
  if (run.title) vote('product', 6, 'name/title-of-work');
  if (run.numbered) vote('product', 4, 'name/version');
  const count = run.to - run.from;
  let capitals = 0;
  for (let i = run.from; i < run.to; i++) {
    const term = terms[i]!;
    const bit = bits[i]!;
    if (term.capitals !== 'none') capitals++;
    if (count > 1 && bit & V.COMPANY_WORD) vote('company', i === run.to - 1 ? 4 : 2, 'name/company-word');
    if (count > 1 && bit & V.INSTITUTION_HEAD && !run.head) vote('institution', line.vocabulary.weakHeads.has(term.fold) ? 0.5 : i === run.to - 1 ? 5 : 3, 'name/institution-word');
    if (term.text === '&') vote('company', 4, 'name/ampersand');
    if (/^\p{L}[\p{L}-]*\d/u.test(term.text) && term.text.length < 12) vote('product', 3, 'name/model-number');
    if (term.capitals === 'mixed' && !term.text.includes('-') && !/^(?:Mc|Mac|O'|De|Di|La|Le|D')/.test(term.text))
      vote('company', 2, 'name/mixed-case');
  }
  if (count === 1 && terms[run.from]!.capitals === 'all' && terms[run.from]!.text.length <= 5) {
    vote('company', 1, 'name/acronym');
    vote('institution', 0.5, 'name/acronym');
  }
  const first = count > 1 && !(bits[run.from]! & V.PARTICLE) ? given(terms[run.from]!.fold) : undefined;
  if (line.vocabulary.territoryHeads.has(terms[run.from]!.fold) && terms[run.from]!.capitals === 'none') vote('place', 12, 'name/place');
  if (count > 1 && line.vocabulary.directions.has(lastFold) && isPlace(line, { from: run.from, to: run.from + 1 })) vote('place', 9, 'name/place');
  if (count > 1 && bits[run.to - 1]! & V.STREET && terms[run.from - 1]?.kind === 'number') vote('place', 9, 'name/street');
  const lastBits = bits[run.to - 1]!;
  if (first && !place.legal && !run.head && count <= 5 && !(lastBits & (V.COMPANY_WORD | V.INSTITUTION_HEAD)))
    vote('person', first.isWord ? 2 : 5, 'name/first-name');
  else if (count > 1 && capitals > 1) vote('person', 0.4, 'name/two-words');
  if (count === 1 && firstName(terms[run.from]!.fold)?.isWord === false) vote('person', 1.6, 'name/first-name');
  vote('company', 0.8, 'name/capitals');
  if (run.known ? run.known.alias.ambiguous === 'place' : !place.legal && isPlace(line, run)) vote('place', 5, 'name/place');
}

function leftOf(line: Line, run: Run, place: Place, vote: Vote) {
  const { terms, bits } = line;
  const found = { weight: 0, belongs: false, clauseStart: false, agent: false, source: false };
  let at = run.from - 1;
  while (at >= 0 && /^["“«'‘]$/.test(terms[at]!.text)) at--;
  const term = terms[at];
  if (!term) {
    if (place.first && run.from === 0) return found;
    return found;
  }
  const bit = bits[at]!;
  if (bit & V.TITLE || (term.text === '.' && !term.spaced && bits[at - 1]! & V.TITLE)) vote('person', 8, 'name/title');
  if (bit & V.BYLINE && (at === 0 || !(bits[at - 1]! & V.ORDINARY)) && at <= 1 && place.first) vote('person', 6, 'name/byline');
  found.source = !!(bit & V.SOURCE) || (!!(bit & (V.ARTICLE | V.FUNCTION)) && at > 0 && !!(bits[at - 1]! & V.SOURCE));
  if (bit & V.BYLINE && line.vocabulary.creditWords.has(terms[at - 1]?.fold ?? '')) vote('person', 6, 'name/byline');
  if (line.determiners.get(term.fold) === 'possessive' && line.vocabulary.siteWords.has(terms[run.to]?.fold ?? '')) vote('place', 3.5, 'name/site');
  if (bits[run.to - 1]! & V.STREET && run.to - run.from > 1 && bit & (V.PLACE_PREPOSITION | V.FUNCTION)) vote('place', 6, 'name/street');
  if (bit & V.SOURCE) vote('company', 0.5, 'name/source');
  if (bit & V.SPEECH_VERB && terms[run.to]?.low !== "'s" && run.to - run.from > 1 && term.kind === 'word') vote('person', 1.5, 'name/speech-verb');
  // "on the Clyde": a river, a region
  if (line.vocabulary.titleCase && bit & V.ARTICLE && run.to - run.from === 1 && at > 0 && line.vocabulary.riverPrepositions.has(terms[at - 1]!.fold)) vote('place', 2.5, 'name/place-preposition');
  if (bit & V.COMPANY_PREPOSITION) vote('company', 3, 'name/company-preposition');
  if (bit & V.STREET) vote('place', 9, 'name/street');
  if (line.vocabulary.grantWords.has(terms[at - 1]?.fold ?? '') && line.vocabulary.fromWords.has(term.fold)) vote('institution', 2.5, 'name/grant');
  // "at 200 Aldersgate", not "in 2007 Nordia"
  if (term.kind === 'number' && at > 1 && !/^(?:19|20)\d\d$/.test(term.text) && bits[at - 1]! & V.PLACE_PREPOSITION) vote('place', 4, 'name/address');
  if (bit & V.PLACE_PREPOSITION && terms[run.to]?.low !== "'s") {
    const opens = at === 0 && /^[,.]$/.test(terms[run.to]?.text ?? '');
    const strong = line.vocabulary.placeOnly.has(term.fold) || opens;
    const taken = leadsToParty(line, at);
    vote('place', taken ? 0 : strong ? 2.5 : 1, 'name/place-preposition');
  }
  if (term.text === ',' || term.text === ';' || term.text === ':') found.clauseStart = true;
  const noun = bits[at]!;
  if (noun & V.PRODUCT_NOUN && term.capitals === 'none' && !isComplement(line, at)) vote('product', 3, 'name/product-noun');
  if (line.vocabulary.productVerbs.has(term.fold) || (noun & V.OF && line.vocabulary.productVerbs.has(terms[at - 1]?.fold ?? '')))
    vote('product', 2, 'name/product-verb');
  if (noun & V.ROLE && term.capitals !== 'all') vote('person', 5, 'name/role');
  if (noun & V.SUBSIDIARY) found.belongs = true;
  if (term.text === ',' && at > 0) {
    if (bits[at - 1]! & V.PRODUCT_NOUN && !isComplement(line, at - 1)) vote('product', 4, 'name/product-noun');
    if (bits[at - 1]! & V.SUBSIDIARY) found.belongs = true;
    if (roleWithin(line, at - 1)) vote('person', 4, 'name/role');
  }
  if (noun & (V.OF | V.ARTICLE)) {
    let back = at;
    while (back > 0 && bits[back]! & (V.OF | V.ARTICLE)) back--;
    const owner = bits[back]!;
    if (owner & V.STREET) vote('place', 9, 'name/street');
    if (bits[at]! & V.OF || back < at - 1) {
      if (owner & V.ROLE) vote('company', 4, 'name/role-of');
      if (owner & V.COMPANY_THING) vote('company', 1.5, 'name/company-thing');
      if (owner & V.PLACE_WORD) vote('place', 2.5, 'name/place-word');
      const house = line.heads.get(terms[back]!.fold);
      if (house?.type === 'company' && house.traits.plain && !house.traits.part) vote('place', 2.5, 'name/place-word');
    }
  }
  if (noun & V.PLACE_PREPOSITION && at > 0 && bits[at - 1]! & V.PLACE_WORD) vote('place', 3, 'name/place-word');
  if (noun & V.BYLINE) found.agent = true;
  return found;
}

/** "de puces Nordia": the noun says what the party deals in, not what the name is. */
function isComplement(line: Line, at: number): boolean {
  const before = line.terms[at - 1];
  return before !== undefined && line.vocabulary.complements.has(before.fold);
}

/** "invested $4bn in Nordia": a word of dealing a little before. */
function leadsToParty(line: Line, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 9; i--) {
    const term = line.terms[i]!;
    if (term.kind === 'punctuation' && !/^[.,()]$/.test(term.text)) return false;
    if (line.vocabulary.dealWords.test(term.fold)) return true;
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

function rightOf(line: Line, run: Run, vote: Vote) {
  const { terms, bits } = line;
  const found = { weight: 0, belongs: false, verb: false };
  // "the Mount Ellery copper project"
  for (let i = run.to; i < run.to + 3 && terms[i]?.kind === 'word' && terms[i]!.capitals === 'none'; i++)
    if (line.vocabulary.assetWords.has(terms[i]!.fold)) vote('product', 2.5, 'name/asset');
  let at = run.to;
  const possessive = terms[at]?.low === "'s" || (terms[at]?.text === "'" && !terms[at]!.spaced);
  if (possessive) {
    found.weight += 2;
    for (let i = at + 1; i < at + 4; i++) {
      if (!(bits[i] ?? 0)) continue;
      if (bits[i]! & V.COMPANY_THING) {
        vote('company', 2.5, 'name/company-thing');
        break;
      }
    }
    return found;
  }
  while (at < terms.length && /^["”»]$/.test(terms[at]!.text)) at++;
  const term = terms[at];
  if (!term) return found;
  const bit = bits[at]!;
  const made = term.text === ',' ? at + 1 : at;
  if (line.vocabulary.madeWords.has(terms[made]?.fold ?? '') && bits[made + 1]! & V.BYLINE) vote('product', 6, 'name/made-by');
  if (term.text === ',') {
    found.weight += 0.6;
    const follows = terms[at + 1];
    if (follows && (follows.capitals !== 'none' || line.relatives.has(follows.fold) || bits[at + 1]! & V.ARTICLE || /(?:ed|ee|e|es|ees)$/.test(follows.fold))) found.weight += 0.8;
    const lead =
      run.from > 0 && run.from <= 2 && bits[run.from - 1]! & (V.FUNCTION | V.SOURCE) && !(bits[run.from - 1]! & V.ARTICLE);
    for (let i = at + 1; i < at + 4 && i < terms.length; i++) if (line.vocabulary.ownedWords.has(terms[i]!.fold)) found.belongs = true;
    if (!lead) apposition(line, at + 1, vote, found);
    return found;
  }
  if (term.text === '(') {
    found.weight += 1.5;
    if (terms[at + 1]?.kind === 'number' && bits[at + 2]! & V.AGE && terms[at + 3]?.text === ')') vote('person', 6, 'name/age');
    return found;
  }
  if (term.kind !== 'word') {
    if (term.kind === 'punctuation' && /^[.!?]$/.test(term.text)) found.weight -= run.to - run.from === 1 ? 1 : 0;
    if (term.text === ':') found.weight += 0.5;
    return found;
  }
  let verb = at;
  while (verb < at + 4 && verb < terms.length && bits[verb]! & V.FUNCTION && !(bits[verb]! & V.VERB)) verb++;
  const here = bits[verb] ?? 0;
  if (term.capitals === 'none' && bit & V.VERB) {
    found.verb = true;
    found.weight += 3;
  }
  if (line.vocabulary.authorityVerbs.has(term.fold)) vote('institution', 1.5, 'name/authority-verb');
  if (line.coordinators.has(term.fold) && terms[at + 1] && terms[at + 1]!.capitals !== 'none') found.weight += 1.5;
  if (bit & V.COMPANY_VERB) vote('company', 1.2, 'name/company-verb');
  if (bit & V.SPEECH_VERB && !(bit & V.COMPANY_VERB)) vote('person', run.to - run.from > 1 ? 1.5 : 0.6, 'name/speech-verb');
  if (bit & V.COMPANY_THING && term.capitals === 'none' && !(bit & V.VERB && bit & V.SPEECH_VERB))
    vote('company', 1.5, 'name/company-thing');
  if (bit & V.PRODUCT_NOUN && line.vocabulary.titleCase) vote('product', 2, 'name/product-noun');
  if (bit & V.STREET && term.capitals !== 'none') vote('place', 9, 'name/street');
  if (!line.coordinators.has(term.fold) && (bit & V.OF || (bit & V.FUNCTION && !(bit & V.VERB) && here === bit))) found.weight -= 2;
  if (bit & V.ROLE && bit & V.COMPANY_THING) vote('company', 1.5, 'name/company-thing');
  return found;
}

/** Behind a comma: an age, a role, a kind of company. */
function apposition(line: Line, from: number, vote: Vote, found: { weight: number; belongs: boolean }) {
  const { terms, bits } = line;
  const first = terms[from];
  if (!first) return;
  if (first.kind === 'number' && first.text.length <= 3) {
    const next = terms[from + 1];
    if ((next && bits[from + 1]! & V.AGE) || (next?.text === ',' && /^\d\d$/.test(first.text))) vote('person', 5, 'name/age');
    return;
  }
  for (let i = from; i < Math.min(from + 5, terms.length); i++) {
    const term = terms[i]!;
    if (term.kind !== 'word') return;
    const bit = bits[i]!;
    if (bit & V.ROLE && (term.capitals === 'none' || line.regime === 'prose')) {
      vote('person', 4, 'name/role');
      found.weight += 2;
      return;
    }
    if (bit & V.SUBSIDIARY) {
      found.belongs = true;
      vote('company', 2, 'name/subsidiary');
      return;
    }
    if (i > from && bit & V.OF) return;
    if (bit & V.VERB && !(bit & V.FUNCTION) && i > from) return;
  }
}

/** "MARKET WRAP", "Wealth Report": several words in capitals or a title, none of them a name. */
function allOrdinary({ terms, bits, regime }: Line, run: Run): boolean {
  if (run.to - run.from < 2) return false;
  for (let i = run.from; i < run.to; i++) if (!(bits[i]! & (V.ORDINARY | V.FUNCTION | V.ROLE)) || (regime === 'prose' && terms[i]!.capitals !== 'all')) return false;
  return true;
}

/** How much speaks for a capital that its place explains being a name. */
function weightOf(line: Line, run: Run, beside: number, inner: Votes, votes: Votes): number {
  const { terms, bits, vocabulary } = line;
  const first = terms[run.from]!;
  const bit = bits[run.from]!;
  let weight = beside - (allOrdinary(line, run) ? 7 : 0) + (bit & (V.ORDINARY | V.FUNCTION | V.ROLE | V.TITLE) ? 0 : 1);
  const strongest = Math.max(
    ...(['company', 'institution', 'person', 'product'] as const).map((type) => inner[type] + votes[type]),
  );
  if (strongest >= 3) weight += 4;
  if (run.to - run.from > 1) weight += 2;
  if (first.capitals === 'mixed') weight += 3;
  else if (first.capitals === 'all' && first.text.length > 1 && line.regime === 'prose') weight += 2;
  if (run.to - run.from === 1) {
    if (bit & (V.ORDINARY | V.FUNCTION)) weight -= 8;
    else if (first.text.length > 4 && vocabulary.ordinaryEndings.some((ending) => first.fold.endsWith(ending)))
      // before a verb it is no adverb nor an infinitive
      weight -= beside >= 3 && !vocabulary.abstractEndings.some((ending) => first.fold.endsWith(ending)) ? 1.2 : 3.5;
    if (/[kwxyz]/.test(first.fold)) weight += 0.5;
  }
  if (line.regime === 'title') weight -= 1.5;
  // "Electrolyzers will be …": a plural at the start of a sentence
  const { pluralEnding } = vocabulary;
  if (pluralEnding && run.to - run.from === 1 && /[^sui]s$/.test(first.fold) && !/s$/.test(terms[run.to]?.fold ?? 's')) weight -= 3;
  return weight;
}
