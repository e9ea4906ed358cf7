import type { SyntaxLanguage } from '../../languages/syntax.ts';
import type { Term } from '../text/term.ts';
import type { Grid } from './grid.ts';

export const bare = (term: Term) => (term.elided ? term.fold.slice(0, -1) : term.fold);

/** The preposition at a term, the longest phrase first. */
export function prepositionAt(grid: Grid, at: number): { word: string; length: number } | undefined {
  const { terms, language } = grid;
  const first = terms[at]!;
  if (first.kind !== 'word' || !openersOf(language).has(bare(first))) return undefined;
  let plain = '';
  let best: { word: string; length: number } | undefined;
  for (let length = 1; length <= 5 && at + length <= terms.length; length++) {
    const term = terms[at + length - 1]!;
    if (term.kind !== 'word' || (length > 1 && grid.taken[at + length - 1])) break;
    const word = bare(term);
    const canonical = language.prepositions.get(word) ?? word;
    if (length > 1) {
      const phrase = language.phrases.get(`${plain} ${canonical}`) ?? language.phrases.get(`${plain} ${word}`);
      if (phrase) best = { word: phrase, length };
    } else {
      const single =
        language.phrases.get(word) ??
        (language.prepositions.get(word) && isPreposition(grid, at) && spelled(term, language)
          ? language.prepositions.get(word)
          : undefined);
      if (single) best = { word: single, length: 1 };
    }
    plain = length === 1 ? canonicalStart(word, canonical) : `${plain} ${word === 'd' || word === 'l' ? canonical : word}`;
    if (!beginningsOf(language).has(plain)) break;
  }
  return best;
}

/** "entré" is no "entre": a participle's accent is none that a preposition may have lost. */
const spelled = (term: Term, { prepositions }: SyntaxLanguage) => !term.low.endsWith('é') || prepositions.has(term.low);

const beginnings = new WeakMap<SyntaxLanguage, ReadonlySet<string>>();

/** Every run of first words of a phrase: hardly any word begins one, and no phrase is put together for the others. */
function beginningsOf(language: SyntaxLanguage): ReadonlySet<string> {
  let known = beginnings.get(language);
  if (!known) {
    known = new Set(
      [...language.phrases.keys()].flatMap((phrase) => phrase.split(' ').map((_, i, words) => words.slice(0, i).join(' '))),
    );
    beginnings.set(language, known);
  }
  return known;
}

const openers = new WeakMap<SyntaxLanguage, ReadonlySet<string>>();

/** Words that a preposition or a phrase of one begins with, as they are written: one look-up tells that most words are none. */
function openersOf(language: SyntaxLanguage): ReadonlySet<string> {
  let known = openers.get(language);
  if (!known) {
    known = new Set([...language.prepositions.keys(), ...language.phrases.keys(), ...beginningsOf(language)]);
    openers.set(language, known);
  }
  return known;
}

/** `au` and `aux` begin a phrase as they are ("au capital de"), `à la` as `a`. */
const canonicalStart = (word: string, canonical: string) => (word.length === 1 ? canonical : word);

function isPreposition(grid: Grid, at: number): boolean {
  const term = grid.terms[at]!;
  if (term.fold === 'des' && at > 0) return true;
  if (term.fold === 'a' && term.low === 'a' && !grid.accentless && grid.language.verbs().has('a') && at > 0) return false;
  return true;
}
