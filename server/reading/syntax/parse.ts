import type { SyntaxLanguage } from '../../languages/syntax.ts';
import { joinAges } from './ages.ts';
import { type Chunk, markOf, type ParsedSentence } from './chunk.ts';
import { type Grid, gridOf, noNouns, type SentenceItems } from './grid.ts';
import { contactClauses, joinGroups, joinParticles, openClauses, shareModals } from './join-clauses.ts';
import { isConnective, markAt } from './marks.ts';
import { isIndefinite, isMeasuring, nounGroup } from './noun-group.ts';
import { prepositionAt } from './prepositions.ts';
import { verbGroup } from './verb-group.ts';

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
        : (verbGroup(grid, at, chunks.at(-1), prep?.word, { from }) ?? markAt(grid, at, prep, chunks));
    if (found?.kind === 'verb') {
      chunks.push(found);
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
      chunks.push(markOf(preposition.word, preposition.word, { from: at, to: at + preposition.length }));
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

/** "M. Durand": the title and its full stop, with a name behind. */
const isTitle = ({ terms, mention, language }: Grid, at: number) =>
  mention[at + 2]?.kind === 'name' &&
  terms[at + 1]?.text === '.' &&
  terms[at]!.capitals !== 'none' &&
  language.titles.has(terms[at]!.fold);

const isComma = (chunk: Chunk | undefined) => chunk?.kind === 'mark' && chunk.mark === ',';
