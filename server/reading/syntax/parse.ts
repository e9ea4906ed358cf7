import type { Determiner, Pronoun, SyntaxLanguage } from '../../languages/syntax.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { PlacedMention } from '../entities/entity-reading.ts';
import type { Term } from '../text/term.ts';
import { joinAges } from './ages.ts';
import type { Chunk, MarkChunk, NounChunk, ParsedSentence, PlacedAmount, VerbChunk } from './chunk.ts';
import { bare, prepositionAt } from './prepositions.ts';
import { verbGroup } from './verb-group.ts';

export interface SentenceItems {
  readonly terms: readonly Term[];
  readonly mentions: readonly PlacedMention[];
  readonly amounts: readonly PlacedAmount[];
  readonly dates: readonly LocalDate[];
}

/** What stands at each term of a sentence, for the parser. */
export interface Grid {
  readonly terms: readonly Term[];
  readonly language: SyntaxLanguage;
  readonly mention: readonly (PlacedMention | undefined)[];
  readonly amount: readonly (PlacedAmount | undefined)[];
  readonly date: readonly (LocalDate | undefined)[];
  /** Taken by a name, an amount or a date: no verb is looked for here. */
  readonly taken: readonly boolean[];
  /** The paragraph has no accents at all: `a` may be `à`, `prete` may be `prêté`. */
  readonly accentless: boolean;
  /** Nouns that frames know: the surest head of a group. */
  readonly nouns: ReadonlySet<string>;
  /** The finite verb of the clause being read, while there is one and nothing opened another clause. */
  clauseVerb: VerbChunk | undefined;
  /** The sentence so far has a main verb; an insertion ("which …,", ", founded in 2019,") is open or was closed just now. */
  mainVerb: boolean;
  insertion: 'none' | 'open' | 'closed';
  /** A relative clause has begun and has no verb yet. */
  awaitsVerb: boolean;
}

const isConnective = (word: string): word is 'and' | 'adverb' | 'subordinate' =>
  word === 'and' || word === 'adverb' || word === 'subordinate';

const noNouns: ReadonlySet<string> = new Set();

/** Cuts a sentence into noun groups, verb groups and marks, in one pass from left to right. */
export function parse(
  items: SentenceItems,
  language: SyntaxLanguage,
  accentless: boolean,
  nouns: ReadonlySet<string> = noNouns,
): ParsedSentence {
  const grid = gridOf(items, language, accentless, nouns);
  const chunks: Chunk[] = [];
  let prep: { word: string; from: number } | undefined;
  for (let at = 0; at < grid.terms.length; ) {
    const from = prep?.from ?? at;
    if (isTitle(grid, at)) {
      at += 2;
      continue;
    }
    if (isMeasuring(grid, at)) {
      at++;
      continue;
    }
    const phrase = grid.taken[at] ? undefined : prepositionAt(grid, at);
    const connective = phrase !== undefined && isConnective(phrase.word);
    const found =
      grid.taken[at] || connective
        ? undefined
        : (verbGroup(grid, at, chunks.at(-1), prep?.word) ?? markAt(grid, at, prep, chunks));
    if (found?.kind === 'verb') {
      chunks.push({ ...found, from, ...(prep && { prep: prep.word }) });
      if (found.mood === 'finite') {
        grid.clauseVerb = found;
        grid.awaitsVerb = false;
        if (grid.insertion !== 'open') grid.mainVerb = true;
      } else if (found.mood === 'participle' && isComma(chunks.at(-2))) grid.insertion = 'open';
      at = found.to;
      prep = undefined;
      continue;
    }
    if (found) {
      // an adverb between a preposition and its noun: "sur environ 500 M€"
      if (prep && found.mark === 'adverb' && at + 1 < grid.terms.length && grid.terms[found.to]?.kind !== 'punctuation') {
        at = found.to;
        continue;
      }
      chunks.push(found);
      if (found.mark !== 'adverb' && found.mark !== 'other' && found.mark !== ',') grid.clauseVerb = undefined;
      grid.awaitsVerb = found.mark === 'relative' || (grid.awaitsVerb && found.mark === 'adverb');
      if (found.mark === 'relative') grid.insertion = 'open';
      else if (found.mark === ',') grid.insertion = grid.insertion === 'open' ? 'closed' : 'none';
      else if (found.mark === ';' || found.mark === ':' || found.mark === 'end' || found.mark === 'subordinate')
        grid.mainVerb = false;
      at = found.to;
      prep = undefined;
      continue;
    }
    const preposition = phrase;
    if (preposition && isConnective(preposition.word)) {
      chunks.push({ kind: 'mark', mark: preposition.word, word: preposition.word, from: at, to: at + preposition.length });
      at += preposition.length;
      if (preposition.word !== 'adverb') prep = undefined;
      continue;
    }
    // "il possède depuis 49 %": no time follows
    if (preposition?.word === 'depuis' && grid.amount[at + 1]) {
      at += preposition.length;
      continue;
    }
    // "investir entre 2 et 3 milliards": part of the sum, whose place in the clause is that of "2 milliards"
    if (preposition?.word === language.rangePreposition && grid.amount[at + preposition.length]?.modifier === 'between') {
      at += preposition.length;
      continue;
    }
    if (preposition && !(prep && preposition.length === 1 && isIndefinite(grid, at))) {
      prep = { word: preposition.word, from };
      at += preposition.length;
      continue;
    }
    const noun = nounGroup(grid, at, from, prep?.word, chunks.at(-1));
    const before = chunks.at(-1);
    if (before?.kind === 'mark' && before.mark === ',' && !noun.prep && !noun.amount && !noun.time) grid.clauseVerb = undefined;
    chunks.push(noun);
    at = Math.max(noun.to, at + 1);
    prep = undefined;
  }
  return {
    terms: grid.terms,
    chunks: joinGroups(
      language.headLast
        ? contactClauses(shareModals(openClauses(joinParticles(joinAges(chunks), grid), grid), grid), language)
        : joinAges(chunks),
      language,
    ),
  };
}

function gridOf(
  { terms, mentions, amounts, dates }: SentenceItems,
  language: SyntaxLanguage,
  accentless: boolean,
  nouns: ReadonlySet<string>,
): Grid {
  const mention: (PlacedMention | undefined)[] = new Array(terms.length);
  const amount: (PlacedAmount | undefined)[] = new Array(terms.length);
  const date: (LocalDate | undefined)[] = new Array(terms.length);
  const taken: boolean[] = new Array(terms.length).fill(false);
  for (const one of dates) if (free(taken, one)) take(taken, one, date, one);
  for (const one of amounts) {
    const whole = { from: qualifiedFrom(one, terms, language), to: one.to };
    clear(date, taken, whole);
    take(taken, whole, amount, one);
  }
  for (const one of mentions) {
    if (one.kind === 'name') {
      if (amountsIn(amount, one)) continue;
      take(taken, one, mention, one);
    } else if (!mention[one.from]) mention[one.from] = one;
  }
  return {
    terms,
    language,
    mention,
    amount,
    date,
    taken,
    // only French writes participles with an accent
    accentless: accentless || language.headLast,
    nouns,
    clauseVerb: undefined,
    mainVerb: false,
    insertion: 'none',
    awaitsVerb: false,
  };
}

/** "M. Durand": the title and its full stop, with a name behind. */
const isTitle = ({ terms, mention, language }: Grid, at: number) =>
  mention[at + 2]?.kind === 'name' &&
  terms[at + 1]?.text === '.' &&
  terms[at]!.capitals !== 'none' &&
  language.titles.has(terms[at]!.fold);

/** "80 million euros' worth of shares": the apostrophe between a sum and what it measures. */
const isMeasuring = ({ terms, amount, language }: Grid, at: number) =>
  language.headLast && /^['’]$/.test(terms[at]!.text) && terms[at + 1]?.fold === 'worth' && amount.some((one) => one?.to === at);

const isComma = (chunk: Chunk | undefined) => chunk?.kind === 'mark' && chunk.mark === ',';

/** Where an amount begins with the words that qualify it ("up to $5bn", "more than half a million"), verbs such as "exceeds" left out. */
function qualifiedFrom(
  { from, modifierFrom, modifierTo }: PlacedAmount,
  terms: readonly Term[],
  { headLast, verbs }: SyntaxLanguage,
): number {
  if (!headLast || modifierFrom === undefined || modifierTo !== from || modifierFrom >= from) return from;
  for (let i = modifierFrom; i < from; i++) if (verbs().has(terms[i]!.fold)) return from;
  return modifierFrom;
}

const free = (taken: readonly boolean[], { from, to }: { from: number; to: number }) => !taken.slice(from, to).some(Boolean);

function take<T>(taken: boolean[], { from, to }: { from: number; to: number }, list: (T | undefined)[], item: T) {
  list[from] = item;
  taken.fill(true, from, to);
}

function clear(dates: (LocalDate | undefined)[], taken: boolean[], { from, to }: { from: number; to: number }) {
  for (let i = 0; i < to; i++) {
    const date = dates[i];
    if (!date || date.to <= from) continue;
    dates[i] = undefined;
    taken.fill(false, date.from, date.to);
  }
}

function amountsIn(amounts: readonly (PlacedAmount | undefined)[], { from, to }: { from: number; to: number }): boolean {
  for (let i = Math.max(0, from - 8); i < to; i++) {
    const amount = amounts[i];
    if (amount && amount.to > from) return true;
  }
  return false;
}

/** Contractions such as `des` may be an article: behind another preposition they are. */
function isIndefinite(grid: Grid, at: number): boolean {
  return grid.language.determiners.get(grid.terms[at]!.fold.replace(/'$/, '')) === 'indefinite';
}

function markAt(
  grid: Grid,
  at: number,
  prep: { word: string; from: number } | undefined,
  before: readonly Chunk[],
): MarkChunk | undefined {
  const term = grid.terms[at]!;
  const make = (mark: MarkChunk['mark'], to = at + 1): MarkChunk => ({
    kind: 'mark',
    mark,
    from: at,
    to,
    word: bare(term),
    ...(prep && { prep: prep.word }),
  });
  if (term.kind === 'punctuation') {
    if (term.text === ',') return make(',');
    if (term.text === ';') return make(';');
    if (term.text === ':') return make(':');
    if (term.text === '(' || term.text === '[') return make('(');
    if (term.text === ')' || term.text === ']') return make(')');
    if (/^[«»"“”„]$/.test(term.text)) return make('quote');
    if (/^[–—•‣▪·|-]$/.test(term.text)) return make('dash');
    if (/^(?:…|\.\.\.)$/.test(term.text) && at < grid.terms.length - 2) return make('other');
    if (/^[.!?…]/.test(term.text)) return make('end');
    return make('other');
  }
  if (term.kind !== 'word') return term.kind === 'number' ? undefined : make('other');
  const word = bare(term);
  const { language } = grid;
  if (language.relatives.get(word) === 'object' && isRestriction(before)) return make('adverb');
  if (language.relatives.has(word) && isRelative(grid, at)) return make('relative');
  const joint = language.coordinators.get(word);
  if (joint) return make(joint);
  if (language.subordinators.has(word) && term.capitals !== 'all' && !language.prepositions.has(word)) return make('subordinate');
  // "X and Y each signed"
  if (
    at > 0 &&
    language.floating.has(word) &&
    grid.taken[at - 1] &&
    language
      .verbs()
      .get(grid.terms[at + 1]?.fold ?? '')
      ?.some(({ tense }) => tense === 'past' || tense === 'present')
  )
    return make('adverb');
  if (isAdverbHere(grid, at)) return make('adverb');
  // "off New Jersey": a particle before a place is a preposition
  const behind = grid.terms[at + 1];
  if (
    language.headLast &&
    language.phrases.has(word) &&
    behind &&
    (grid.mention[at + 1] || language.determiners.has(bare(behind)) || (behind.kind === 'word' && behind.capitals === 'initial'))
  )
    return undefined;
  if (language.adverbs.has(word) && !language.prepositions.has(word) && !language.determiners.has(word)) return make('adverb');
  if (language.negators.has(word) && !language.determiners.has(word)) return make('adverb');
  return undefined;
}

/** "Nordia first invested in 2018": between a name and its verb such a word qualifies no noun. */
function isAdverbHere({ terms, language, mention, taken }: Grid, at: number): boolean {
  if (!language.headLast || at === 0 || !taken[at - 1] || !language.qualifiers.has(bare(terms[at]!))) return false;
  const named = mention.some((one) => one?.kind === 'name' && one.to === at);
  const behind = terms[at + 1];
  return (
    named &&
    behind !== undefined &&
    !taken[at + 1] &&
    !language.nounsToo.has(behind.fold) &&
    (language.verbs().get(behind.fold) ?? []).some(
      ({ tense, lemma }) => tense === 'past' || (tense === 'present' && lemma !== behind.fold),
    )
  );
}

/** "ne détient que 6 %": behind a verb with `ne` alone, `que` means only. */
function isRestriction(before: readonly Chunk[]): boolean {
  const verb = before.findLast((chunk) => chunk.kind === 'verb' || (chunk.kind === 'mark' && chunk.mark !== 'adverb'));
  return verb?.kind === 'verb' && verb.restricted === true;
}

/** English `that` before a noun is a determiner; French `ou` without accent is a conjunction unless the text has none. */
function isRelative(grid: Grid, at: number): boolean {
  const term = grid.terms[at]!;
  if (term.fold === 'ou') return term.low === 'où';
  if (term.fold === 'that') return at > 0;
  return true;
}

function nounGroup(grid: Grid, start: number, from: number, prep: string | undefined, last: Chunk | undefined): NounChunk {
  const { terms, language } = grid;
  const words: string[] = [];
  let determiner: Determiner | undefined;
  let mention: PlacedMention | undefined;
  let of: PlacedMention | undefined;
  let ofPronoun: Pronoun | undefined;
  let amount: PlacedAmount | undefined;
  let date: LocalDate | undefined;
  let headAt = start;
  let pronoun: Pronoun | undefined;
  let time = false;
  let at = start;
  let nominalTo = 0;
  for (; at < terms.length; ) {
    const term = terms[at]!;
    const here = grid.mention[at];
    const sum = grid.amount[at];
    const when = grid.date[at];
    if (sum) {
      if (at > start && (mention || words.length) && (!language.headLast || standsAlone(grid, sum, words, mention, last))) break;
      if (at > start && amount) break;
      amount = sum;
      headAt = at;
      at = sum.to;
      if (!language.headLast || (sum.kind === 'percentage' && !grid.nouns.has(terms[at]?.fold ?? ''))) break;
      continue;
    }
    if (when) {
      const adjective =
        language.headLast && when.years !== undefined && terms.slice(when.from, when.to).some(({ text }) => text.includes('-'));
      if (at > start && (words.length || mention) && !adjective) break;
      date = when;
      time = true;
      at = when.to;
      // "a five-year contract", "Wednesday's meeting": the time only qualifies what follows
      if (language.headLast && terms[at]?.fold === "'s") {
        at++;
        continue;
      }
      if (adjective) continue;
      break;
    }
    if (here?.kind === 'name') {
      if (language.headLast && words.length && words.every((word) => language.timeNouns.has(word))) break;
      if (mention && mention.kind === 'name') {
        if (!language.headLast && words.length === 0) break;
        of = mention;
      }
      mention = here;
      headAt = at;
      at = here.to;
      if (terms[at]?.fold === "'s") {
        of = here;
        mention = undefined;
        at++;
        continue;
      }
      if (!language.headLast) break;
      continue;
    }
    if (here && here.to > nominalTo) {
      mention = here;
      nominalTo = here.to;
    }
    if (term.kind === 'number') {
      at++;
      continue;
    }
    if (term.kind !== 'word') {
      if (at === start) at++;
      break;
    }
    const word = bare(term);
    if (word === "'s") {
      // "the company's biggest shareholder": the description is of the shareholder, not of the company
      if (mention?.kind === 'nominal' && mention.to > at + 1) {
        words.length = 0;
        ofPronoun = { role: 'possessive', gender: 'n', number: 'singular', person: 3 };
        determiner = 'possessive';
        at++;
        continue;
      }
      of = mention;
      mention = undefined;
      words.length = 0;
      at++;
      continue;
    }
    // "IT supplier", "US drugmaker": a word of capitals amid others is no pronoun
    const asPronoun =
      term.capitals === 'all' && word.length > 1 && terms.some(({ capitals }) => capitals === 'none')
        ? undefined
        : language.pronouns.get(word);
    if (asPronoun && at === start && isPronounHere(grid, at, asPronoun)) {
      pronoun = asPronoun;
      at++;
      break;
    }
    const det = language.determiners.get(word);
    // "racheter le tout"
    if (det && determiner && det === 'quantity' && words.length === 0 && !mention && !isNounAhead(grid, at + 1)) {
      words.push(word);
      headAt = at;
      at++;
      continue;
    }
    if (det && !(language.prepositions.has(word) && at > start && word !== 'des' && word !== 'du')) {
      if (words.length || amount || (mention && !(mention.kind === 'nominal' && mention.from === at))) break;
      determiner = determiner ?? det;
      if (det === 'possessive') ofPronoun = possessive(word, language);
      at++;
      continue;
    }
    if (at > start && (language.relatives.has(word) || language.coordinators.has(word) || language.prepositions.has(word))) {
      if (!(here && here.to > at)) break;
    }
    // "ses achats auprès de X"
    if (at > start && !here && (prepositionAt(grid, at)?.length ?? 0) > 1) break;
    if (at > start && language.pronouns.has(word) && !here) break;
    if (mention?.kind === 'name' && mention.to === at && isAdverbHere(grid, at)) break;
    if (at > start && language.subordinators.has(word)) break;
    // "passe commande auprès de X"
    if (at > start && words.length && !language.headLast && !here && (prepositionAt(grid, at)?.length ?? 0) > 1) break;
    // "took Quillon private": the particle is the verb's
    if (at > start && last?.kind === 'verb' && (mention || words.length) && language.phrasal.has(`${last.lemma}_${word}`)) break;
    const qualified =
      language.headLast &&
      ((at > start && isAdverbial(words.at(-1) ?? '', language)) ||
        // "the agreed bid", "Nordia's newly issued shares": a head is still to come
        (words.length > 0 && !mention && !amount && words.every(isAdjectival)));
    const begun = words.length > 0 || mention || amount || of;
    if (at > start && nominalTo <= at && !qualified && begun && verbGroup(grid, at, last, undefined, true)) break;

    if (language.adverbs.has(word) && at > start && !here && !language.qualifiers.has(word)) {
      if (words.length || mention || amount) break;
      at++;
      continue;
    }
    // English: a name may qualify what follows ("Nordia chips"); French: a noun group ends with the name that it describes
    if (language.headLast && mention?.kind === 'name') {
      of = mention;
      mention = undefined;
    }
    words.push(word);
    if (language.headLast || headWord(words, grid) === word) headAt = at;
    if (language.timeNouns.has(word) && !here) time = true;
    at++;
  }
  const head = headWord(words, grid);
  // "Hartley's lost a contract": the name ends so
  if (of && !mention && !words.length && !amount) {
    mention = of;
    of = undefined;
  }
  if (mention || amount) time = false;
  if (time && head !== undefined && !language.timeNouns.has(head)) time = false;
  return {
    kind: 'noun',
    from,
    to: at,
    words,
    headAt,
    time,
    ...(prep && { prep }),
    ...(determiner && { determiner }),
    ...(head !== undefined && { head }),
    ...(mention && { mention }),
    ...(of && { of }),
    ...(ofPronoun && { ofPronoun }),
    ...(amount && { amount }),
    ...(date && { date }),
    ...(pronoun && { pronoun }),
  };
}

const isAdjectival = (word: string) => /(?:ed|ly)$/.test(word) && word.length > 4;

/** "newly issued shares": behind such a word a participle is an adjective. */
const isAdverbial = (word: string, { nounsToo }: SyntaxLanguage) => word.length > 4 && word.endsWith('ly') && !nounsToo.has(word);

/** English heads stand last. In French an adjective may stand before: the first noun that frames know, failing that the first word that can be one. */
function headWord(words: readonly string[], { language, nouns }: Grid): string | undefined {
  if (language.headLast) return language.qualifiers.has(words.at(-1) ?? '') ? undefined : words.at(-1);
  return words.find((word) => nouns.has(word)) ?? words.find((word) => !language.qualifiers.has(word));
}

/** "lent the bakery $1m", "pay Nordia $3m": an amount that nothing follows is an object of its own, not a part of the group before it. */
function standsAlone(
  grid: Grid,
  sum: PlacedAmount,
  words: readonly string[],
  mention: PlacedMention | undefined,
  last: Chunk | undefined,
): boolean {
  const { language, terms } = grid;
  const next = terms[sum.to];
  const heads = next?.kind === 'word' && !isFunctional(bare(next), language) && !grid.amount[sum.to];
  if (mention?.kind === 'name') return !heads || last?.kind === 'verb';
  return !heads && !words.every((word) => language.qualifiers.has(word) || /(?:ed|al|ing)$/.test(word));
}

const isFunctional = (
  word: string,
  { prepositions, adverbs, coordinators, relatives, subordinators, pronouns, determiners }: SyntaxLanguage,
) => [prepositions, adverbs, coordinators, relatives, subordinators, pronouns, determiners].some((set) => set.has(word));

/** A word that a determiner could belong to follows: no preposition, no mark. */
function isNounAhead(grid: Grid, at: number): boolean {
  const term = grid.terms[at];
  return (
    term !== undefined &&
    (grid.taken[at] === true ||
      (term.kind === 'word' &&
        !grid.language.prepositions.has(bare(term)) &&
        !grid.language.relatives.has(bare(term)) &&
        !grid.language.coordinators.has(bare(term))))
  );
}

function isPronounHere(grid: Grid, at: number, pronoun: Pronoun): boolean {
  if (pronoun.role === 'reflexive' || pronoun.role === 'place' || pronoun.role === 'of') return true;
  const word = bare(grid.terms[at]!);
  return !grid.language.determiners.has(word);
}

function possessive(word: string, language: SyntaxLanguage): Pronoun {
  const plural = /^(?:leur|leurs|their)$/.test(word);
  const first = /^(?:notre|nos|votre|vos|mon|ma|mes|our|my|your)$/.test(word);
  const gender = !language.headLast ? undefined : word === 'his' ? 'm' : word === 'her' ? 'f' : word === 'its' ? 'n' : undefined;
  return { role: 'possessive', number: plural ? 'plural' : 'singular', person: first ? 1 : 3, ...(gender && { gender }) };
}

/** "the joint venture it formed with X", "the contract Nordia won": a relative clause without its pronoun, shown by a verb that has no object. */
function contactClauses(chunks: readonly Chunk[], language: SyntaxLanguage): Chunk[] {
  const opened: Chunk[] = [];
  chunks.forEach((chunk, at) => {
    opened.push(chunk);
    const subject = chunks[at + 1];
    const verb = chunks[at + 2];
    const object = chunks[at + 3];
    if (
      chunk.kind !== 'noun' ||
      !(chunk.head || (chunk.amount && chunk.determiner === 'definite')) ||
      chunk.time ||
      chunk.date ||
      chunk.pronoun ||
      subject?.kind !== 'noun' ||
      subject.prep ||
      subject.time
    )
      return;
    if (subject.pronoun?.role !== 'subject' && subject.mention?.kind !== 'name') return;
    if (subject.words.length || subject.amount || verb?.kind !== 'verb' || verb.mood !== 'finite' || verb.passive) return;
    // "the $30 billion it was worth"
    const worth = chunk.amount !== undefined && object?.kind === 'noun' && object.prep === 'worth' && !object.amount;
    if ((language.be.has(verb.lemma) && !worth) || language.have.has(verb.lemma) || language.reporting.has(verb.lemma)) return;
    if (
      object?.kind === 'verb' ||
      (object?.kind === 'noun' && !object.prep && !object.time) ||
      (object?.kind === 'mark' && object.mark === 'relative')
    )
      return;
    opened.push({ kind: 'mark', mark: 'relative', word: 'which', from: subject.from, to: subject.from });
  });
  return opened;
}

/** "after Nordia bought Vellura": a preposition that is a conjunction too opens a clause when a verb follows its group. */
function openClauses(chunks: readonly Chunk[], { terms, language }: Grid): Chunk[] {
  const opened: Chunk[] = [];
  chunks.forEach((chunk, at) => {
    const word = terms[chunk.from];
    let next = at + 1;
    while (chunks[next]?.kind === 'mark' && (chunks[next] as MarkChunk).mark === 'adverb') next++;
    const verb = chunks[next];
    if (
      chunk.kind !== 'noun' ||
      !chunk.prep ||
      chunk.time ||
      chunk.to <= chunk.from + 1 ||
      !word ||
      !language.subordinators.has(word.fold) ||
      verb?.kind !== 'verb' ||
      verb.mood !== 'finite' ||
      verb.prep
    ) {
      opened.push(chunk);
      return;
    }
    const { prep: _, ...rest } = chunk;
    opened.push(
      { kind: 'mark', mark: 'subordinate', word: word.fold, from: chunk.from, to: chunk.from + 1 },
      { ...rest, from: chunk.from + 1 },
    );
  });
  return opened;
}

/** "will lend X $5m and buy $8m of software": the second verb has the modal of the first. */
function shareModals(chunks: readonly Chunk[], { terms }: Grid): Chunk[] {
  let first: VerbChunk | undefined;
  return chunks.map((chunk, at) => {
    if (
      chunk.kind === 'mark' &&
      (chunk.mark === 'relative' || chunk.mark === 'subordinate' || chunk.mark === ';' || chunk.mark === 'end')
    )
      first = undefined;
    if (chunk.kind !== 'verb') return chunk;
    const before = chunks[at - 1];
    const joint = before?.kind === 'mark' && (before.mark === 'and' || before.mark === 'or' || before.mark === ',');
    const base =
      chunk.mood === 'finite' &&
      chunk.tense === 'present' &&
      !chunk.modality &&
      chunk.lemma.split('_')[0] === terms[chunk.headAt]?.fold;
    if (joint && base && first && (first.modality || first.mood === 'infinitive'))
      return {
        ...chunk,
        mood: first.mood,
        tense: first.tense,
        ...(first.modality && { modality: first.modality }),
        ...(first.prep && { prep: first.prep }),
      };
    if (chunk.mood === 'finite' || chunk.mood === 'infinitive') first = chunk;
    return chunk;
  });
}

/** "walked away", "took X private": a verb and its particle are one verb, whether its object stands between or not. */
function joinParticles(chunks: readonly Chunk[], { terms, language }: Grid): Chunk[] {
  const joined: Chunk[] = [...chunks];
  joined.forEach((chunk, at) => {
    if (chunk.kind !== 'verb') return;
    const behind = terms[chunk.to];
    const next = joined[at + 1];
    if (behind && language.phrasal.has(`${chunk.lemma}_${behind.fold}`)) {
      joined[at] = { ...chunk, lemma: `${chunk.lemma}_${behind.fold}` };
      // "chipped in $6m": the particle is no preposition
      if (next?.kind === 'noun' && next.prep && next.from === chunk.to && next.to > chunk.to + 1) {
        const { prep: _, ...rest } = next;
        // "taken over by X": the preposition behind the particle stays
        const prep =
          language.headLast && next.to > chunk.to + 2 ? language.prepositions.get(terms[chunk.to + 1]?.fold ?? '') : undefined;
        joined[at + 1] = { ...rest, from: chunk.to + 1, ...(prep && { prep }) };
      }
      return;
    }
    if (next?.kind !== 'noun' || next.prep || chunk.passive) return;
    const after = terms[next.to];
    const lemma = after && `${chunk.lemma}_${after.fold}`;
    if (!lemma || !language.phrasal.has(lemma)) return;
    joined[at] = { ...chunk, lemma };
    const particle = joined[at + 2];
    if (particle?.kind === 'noun' && particle.from === next.to && particle.to === next.to + 1)
      joined[at + 2] = { kind: 'mark', mark: 'adverb', word: after.fold, from: particle.from, to: particle.to };
  });
  return joined;
}

/**
 * A description and the name that it stands before are one group ("le concepteur de puces Vellura"), and so are the adjectives of a
 * list before one noun ("a five-year, $9.4 billion contract").
 */
function joinGroups(chunks: readonly Chunk[], language: SyntaxLanguage): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const last = joined.at(-1);
    if (chunk.kind === 'noun' && last?.kind === 'noun' && continues(last, chunk)) {
      joined[joined.length - 1] = { ...last, to: chunk.to };
      continue;
    }
    if (chunk.kind === 'noun' && last?.kind === 'noun' && describes(last, chunk)) {
      joined[joined.length - 1] = { ...last, to: chunk.to, mention: chunk.mention! };
      continue;
    }
    const beforeComma = joined.at(-2);
    if (
      chunk.kind === 'noun' &&
      last?.kind === 'mark' &&
      last.mark === ',' &&
      beforeComma?.kind === 'noun' &&
      language.headLast &&
      isAdjective(beforeComma, chunk)
    ) {
      joined.splice(-2, 2, {
        ...beforeComma,
        ...chunk,
        from: beforeComma.from,
        words: [...beforeComma.words, ...chunk.words],
        ...(beforeComma.prep && { prep: beforeComma.prep }),
      });
      continue;
    }
    joined.push(chunk);
  }
  return joined;
}

/** "le numéro deux français": more words of one description. */
const continues = (description: NounChunk, more: NounChunk) =>
  description.mention?.kind === 'nominal' &&
  more.from === description.to &&
  !more.prep &&
  !more.mention &&
  !more.amount &&
  !more.date &&
  !more.pronoun &&
  !more.of &&
  more.determiner === 'quantity';

const describes = (description: NounChunk, name: NounChunk) =>
  description.mention?.kind === 'nominal' &&
  name.mention?.kind === 'name' &&
  name.mention.entity === description.mention.entity &&
  !description.of;

const isAdjective = (group: NounChunk, next: NounChunk) =>
  group.determiner !== undefined &&
  (group.words.length === 1
    ? group.words[0]!.includes('-')
    : !group.words.length && (group.date?.years !== undefined || group.amount?.kind === 'money')) &&
  !group.mention &&
  !(group.amount && next.amount) &&
  !next.determiner &&
  !next.prep &&
  next.head !== undefined &&
  !next.mention;
