import { mayBegin } from '../../knowledge/lookup.ts';
import { placeFolds, placeNamed } from '../../knowledge/places.ts';
import { type FirstName, firstName } from '../../languages/first-names.ts';
import { foldPlace, type PlaceWord } from '../../languages/places.ts';
import type { Language } from '../article.ts';
import { ByWord, type Word } from '../text/by-word.ts';
import type { DeterminerKind } from './nominal-candidate.ts';
import { type Head, type NominalVocabulary, nominalVocabularyOf, originsOf, type Reference } from './nominal-vocabulary.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** What all tables of names and descriptions say of a word by itself: asked for once, where each name would ask a dozen times. */
export interface Facts {
  /** As `vocabulary.ts` names them. */
  readonly bits: number;
  /** As `rare-words.ts` names them. */
  readonly rare: number;
  /** As this file names them. */
  readonly more: number;
  /** Words of the longest head phrase that begins with it, 0 where none does. */
  readonly longestHead: number;
  readonly head: Head | undefined;
  readonly determiner: DeterminerKind | undefined;
  readonly references: readonly Reference[] | undefined;
  readonly places: readonly PlaceWord[] | undefined;
  /** Its readings as where somebody is from, hyphens taken for spaces. */
  readonly demonyms: readonly PlaceWord[] | undefined;
  /** Sides of deals. */
  readonly roleVerbs: readonly string[] | undefined;
  readonly roleNouns: readonly string[] | undefined;
  readonly firstName: FirstName | undefined;
}

export const CONTRACTED = 1;
export const PRE_ADJECTIVE = 1 << 1;
export const COPULA = 1 << 2;
export const SAME = 1 << 3;
export const SPEECH = 1 << 4;
export const RELATIVE = 1 << 5;
export const CLAUSE_WORD = 1 << 6;
export const COORDINATOR = 1 << 7;
export const NAMING = 1 << 8;
/** Ends as a finite verb. */
export const FINITE = 1 << 9;
/** Ends as a participle. */
export const PARTICIPLE_ENDING = 1 << 10;
/** Ends as a word for a trade does. */
export const AGENT = 1 << 11;
/** "a-t-il", "veut-elle": a verb with its pronoun behind it. */
export const INVERTED = 1 << 12;
/** Begins as a word of dealing does. */
export const DEAL = 1 << 13;
/** Letters and then a digit: a model's number. */
export const NUMBERED = 1 << 14;
/** Begins a phrase in capitals that is no name. */
export const NOT_PHRASE = 1 << 15;
/** In every reading where somebody is from. */
export const INHABITANT = 1 << 16;
/** In one reading where somebody is from. */
export const DEMONYM = 1 << 17;
/** Is a place by itself. */
export const PLACE = 1 << 18;
/** A place's name begins with it. */
export const PLACE_START = 1 << 19;
/** A known name may begin with it. */
export const KNOWN_START = 1 << 20;
export const OPENING_QUOTE = 1 << 21;
export const CLOSING_QUOTE = 1 << 22;
/** A mark behind which a sentence starts. */
export const STARTING = 1 << 23;
/** A quote that opens or closes: by the space before it. */
export const STRAIGHT_QUOTE = 1 << 24;
/** A stop or an opening bracket. */
export const STOP = 1 << 25;
export const CURRENCY_SIGN = 1 << 26;
/** A dash that may end a dateline. */
export const DASH = 1 << 27;

const marks: readonly (readonly [marks: string, bit: number])[] = [
  ['"“«\'‘', OPENING_QUOTE],
  ['"”»', CLOSING_QUOTE],
  ['«“|•»–—·*>-', STARTING],
  ['"\'‘', STRAIGHT_QUOTE],
  ['(.!?…', STOP],
  ['$€£¥', CURRENCY_SIGN],
  ['–—-', DASH],
];

/** The facts of every word of a language. */
export function factsOf(language: Language): ByWord<Facts> {
  built[language] ??= build(vocabularyOf(language), nominalVocabularyOf(language));
  return built[language];
}

const built: Partial<Record<Language, ByWord<Facts>>> = {};

function build(vocabulary: Vocabulary, describing: NominalVocabulary): ByWord<Facts> {
  const notPhrases = new Set([...vocabulary.notPhrases].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));
  return new ByWord((fold, word) => {
    const places = describing.places.get(fold);
    return {
      bits: vocabulary.of(fold),
      rare: vocabulary.rare(fold),
      more:
        listedBits(fold, describing) |
        endingBits(fold, vocabulary, describing) |
        placeBits(word, places, describing) |
        markBits(word.text) |
        (/^\p{L}[\p{L}-]*\d/u.test(word.text) && word.text.length < 12 ? NUMBERED : 0) |
        (notPhrases.has(fold) ? NOT_PHRASE : 0) |
        (mayBegin(word.text) ? KNOWN_START : 0),
      longestHead: describing.firsts.get(fold) ?? 0,
      head: describing.heads.get(fold),
      determiner: describing.determiners.get(fold),
      references: describing.references.get(fold),
      places,
      demonyms: originsOf(describing, fold.replaceAll('-', ' '), 'demonym'),
      roleVerbs: describing.roleVerbs.get(fold),
      roleNouns: describing.roleNouns.get(fold),
      firstName: firstName(fold),
    };
  });
}

const listedBits = (fold: string, describing: NominalVocabulary) =>
  (describing.contracted.has(fold) ? CONTRACTED : 0) |
  (describing.preAdjectives.has(fold) ? PRE_ADJECTIVE : 0) |
  (describing.copulas.has(fold) ? COPULA : 0) |
  (describing.same.has(fold) ? SAME : 0) |
  (describing.speech.has(fold) ? SPEECH : 0) |
  (describing.relatives.has(fold) ? RELATIVE : 0) |
  (describing.clauseWords.has(fold) ? CLAUSE_WORD : 0) |
  (describing.coordinators.has(fold) ? COORDINATOR : 0) |
  (describing.naming.has(fold) ? NAMING : 0);

const endingBits = (fold: string, { dealWords }: Vocabulary, { finite, participle, agent, notAgents }: NominalVocabulary) =>
  (finite.test(fold) ? FINITE : 0) |
  (participle.test(fold) ? PARTICIPLE_ENDING : 0) |
  (agent?.test(fold) && !notAgents.has(fold) ? AGENT : 0) |
  (/-(?:t-)?(?:ils?|elles?|on)$/.test(fold) ? INVERTED : 0) |
  (dealWords.test(fold) ? DEAL : 0);

function placeBits({ text }: Word, words: readonly PlaceWord[] | undefined, describing: NominalVocabulary): number {
  const key = foldPlace(text);
  const space = key.indexOf(' ');
  return (
    (words?.every(({ kind }) => kind === 'demonym') ? INHABITANT : 0) |
    (words?.some(({ kind }) => kind === 'demonym') ? DEMONYM : 0) |
    (isPlaceName(key, describing) ? PLACE : 0) |
    (placeStarts(describing).has(space < 0 ? key : key.slice(0, space)) ? PLACE_START : 0)
  );
}

/** @param key as `foldPlace` gives it. */
export const isPlaceName = (key: string, { places }: NominalVocabulary): boolean =>
  placeNamed(key) !== undefined || (places.get(key)?.some(({ kind }) => kind === 'name') ?? false);

const starts = new Map<NominalVocabulary, ReadonlySet<string>>();

/** First words of places' names. */
function placeStarts(describing: NominalVocabulary): ReadonlySet<string> {
  const known = starts.get(describing);
  if (known) return known;
  const found = new Set([...placeFolds(), ...describing.places.keys()].map((key) => key.split(' ', 1)[0]!));
  starts.set(describing, found);
  return found;
}

function markBits(text: string): number {
  if (text.length !== 1) return 0;
  let bits = 0;
  for (const [those, bit] of marks) if (those.includes(text)) bits |= bit;
  return bits;
}
