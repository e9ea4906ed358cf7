import type { Determiner, Pronoun, SyntaxLanguage } from '../../languages/syntax.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { PlacedMention } from '../entities/entity-reading.ts';
import type { Chunk, NounChunk, PlacedAmount } from './chunk.ts';
import type { Grid } from './grid.ts';
import type { Entry } from './lexicon.ts';
import { isAdverbHere } from './marks.ts';
import { bare, prepositionAt } from './prepositions.ts';
import { verbGroup } from './verb-group.ts';

/** "80 million euros' worth of shares": the apostrophe between a sum and what it measures. */
export const isMeasuring = ({ terms, amount, language }: Grid, at: number) =>
  language.headLast && terms[at + 1]?.fold === 'worth' && /^['’]$/.test(terms[at]!.text) && amount.some((one) => one?.to === at);

/** Contractions such as `des` may be an article: behind another preposition they are. */
export function isIndefinite(grid: Grid, at: number): boolean {
  return grid.entries[at]!.determiner === 'indefinite';
}

export function nounGroup(grid: Grid, start: number, from: number, prep: string | undefined, last: Chunk | undefined): NounChunk {
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
    const entry = grid.entries[at]!;
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
      term.capitals === 'all' && word.length > 1 && terms.some(({ capitals }) => capitals === 'none') ? undefined : entry.pronoun;
    if (asPronoun && at === start && isPronounHere(grid, at, asPronoun)) {
      pronoun = asPronoun;
      at++;
      break;
    }
    const det = entry.determiner;
    // "racheter le tout"
    if (det && determiner && det === 'quantity' && words.length === 0 && !mention && !isNounAhead(grid, at + 1)) {
      words.push(word);
      headAt = at;
      at++;
      continue;
    }
    if (det && !(entry.preposition !== undefined && at > start && word !== 'des' && word !== 'du')) {
      if (words.length || amount || (mention && !(mention.kind === 'nominal' && mention.from === at))) break;
      determiner = determiner ?? det;
      if (det === 'possessive') ofPronoun = possessive(word, language);
      at++;
      continue;
    }
    if (at > start && (entry.relative !== undefined || entry.coordinator !== undefined || entry.preposition !== undefined)) {
      if (!(here && here.to > at)) break;
    }
    // "ses achats auprès de X"
    if (at > start && !here && (prepositionAt(grid, at)?.length ?? 0) > 1) break;
    if (at > start && entry.pronoun && !here) break;
    if (mention?.kind === 'name' && mention.to === at && isAdverbHere(grid, at)) break;
    if (at > start && entry.isSubordinator) break;
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
    if (at > start && nominalTo <= at && !qualified && begun && verbGroup(grid, at, last, undefined, { from: at, inside: true }))
      break;

    if (entry.isAdverb && at > start && !here && !entry.isQualifier) {
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
    if (entry.isTime && !here) time = true;
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
    prep: prep || undefined,
    determiner,
    head,
    mention,
    of,
    ofPronoun,
    amount,
    date,
    pronoun,
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
  const heads = next?.kind === 'word' && !isGrammatical(grid.entries[sum.to]!) && !grid.amount[sum.to];
  if (mention?.kind === 'name') return !heads || last?.kind === 'verb';
  return !heads && !words.every((word) => language.qualifiers.has(word) || /(?:ed|al|ing)$/.test(word));
}

/** No word that a sum could count. */
const isGrammatical = ({ isFunctional, isSubordinator, coordinator, relative, pronoun }: Entry) =>
  isFunctional || isSubordinator || coordinator !== undefined || relative !== undefined || pronoun !== undefined;

/** A word that a determiner could belong to follows: no preposition, no mark. */
function isNounAhead(grid: Grid, at: number): boolean {
  const term = grid.terms[at];
  return (
    term !== undefined &&
    (grid.taken[at] === true ||
      (term.kind === 'word' &&
        grid.entries[at]!.preposition === undefined &&
        grid.entries[at]!.relative === undefined &&
        grid.entries[at]!.coordinator === undefined))
  );
}

function isPronounHere(grid: Grid, at: number, pronoun: Pronoun): boolean {
  if (pronoun.role === 'reflexive' || pronoun.role === 'place' || pronoun.role === 'of') return true;
  return grid.entries[at]!.determiner === undefined;
}

function possessive(word: string, language: SyntaxLanguage): Pronoun {
  const plural = /^(?:leur|leurs|their)$/.test(word);
  const first = /^(?:notre|nos|votre|vos|mon|ma|mes|our|my|your)$/.test(word);
  const gender = !language.headLast ? undefined : word === 'his' ? 'm' : word === 'her' ? 'f' : word === 'its' ? 'n' : undefined;
  return { role: 'possessive', number: plural ? 'plural' : 'singular', person: first ? 1 : 3, ...(gender && { gender }) };
}
