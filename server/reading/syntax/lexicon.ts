import type { Determiner, Pronoun, SyntaxLanguage, Tense, VerbForm } from '../../languages/syntax.ts';
import { ByWord, type Word } from '../text/by-word.ts';

/** What the tables of a language say of a word. */
export interface Entry {
  /** The plain form of a preposition. */
  readonly preposition: string | undefined;
  /** What a phrase of one word is to the frames. */
  readonly phrase: string | undefined;
  /** The phrases that begin with the word. */
  readonly phrases: Phrases | undefined;
  /** A preposition or a phrase of one may begin here. */
  readonly opensPreposition: boolean;
  readonly determiner: Determiner | undefined;
  readonly isArticle: boolean;
  readonly pronoun: Pronoun | undefined;
  /** A pronoun, demonstrative or relative that can be a subject. */
  readonly isSubject: boolean;
  readonly relative: 'subject' | 'object' | 'of' | 'place' | 'any' | undefined;
  readonly coordinator: 'and' | 'or' | 'but' | undefined;
  readonly isSubordinator: boolean;
  readonly isAdverb: boolean;
  /** By its ending, whatever the tables hold: "lentement", "slowly". */
  readonly isMadeAdverb: boolean;
  readonly isNegation: boolean;
  readonly isNegator: boolean;
  readonly isQualifier: boolean;
  readonly isNounToo: boolean;
  readonly isContracted: boolean;
  readonly isSpeaker: boolean;
  readonly isTime: boolean;
  /** Every reading as a verb, whatever its accents; empty where there is none. */
  readonly forms: readonly VerbForm[];
  /** Those of them that its accents allow. */
  readonly allowed: readonly VerbForm[];
  /** "a-t-il": the verb and the subject that hangs on it. */
  readonly inverted: (Pick<Entry, 'forms' | 'allowed'> & { readonly pronoun: Pronoun }) | undefined;
  /** What the ending of a word that no table holds makes of it, by itself and behind an auxiliary. */
  readonly guess: Tense | undefined;
  readonly guessBehindAuxiliary: Tense | undefined;
  /** A preposition, a determiner or an adverb. */
  readonly isFunctional: boolean;
}

export type Lexicon = ByWord<Entry>;

const lexicons = new WeakMap<SyntaxLanguage, Lexicon>();

export function lexiconOf(language: SyntaxLanguage): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    const phrases = phrasesOf(language);
    lexicon = new ByWord((_, word) => entry(word, language, phrases));
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

const noForms: readonly VerbForm[] = [];

function entry({ fold, low, bare }: Word, language: SyntaxLanguage, all: Phrases): Entry {
  const preposition = language.prepositions.get(bare);
  const phrase = language.phrases.get(bare);
  // `au` and `aux` begin a phrase as they are ("au capital de"), `à la` as `a`
  const phrases = all.next.get(bare.length === 1 ? (preposition ?? bare) : bare);
  const pronoun = language.pronouns.get(bare);
  const relative = language.relatives.get(bare);
  const determiner = language.determiners.get(bare);
  return {
    preposition,
    phrase,
    phrases,
    opensPreposition: preposition !== undefined || phrase !== undefined || phrases !== undefined,
    determiner,
    isArticle: determiner !== undefined && !(bare !== fold && bare !== 'l' && bare !== 'd'),
    pronoun,
    isSubject: pronoun?.role === 'subject' || pronoun?.role === 'demonstrative' || relative === 'subject',
    relative,
    coordinator: language.coordinators.get(bare),
    isSubordinator: language.subordinators.has(bare),
    isAdverb: language.adverbs.has(bare),
    isMadeAdverb: /^[a-z]{4,}(?:ment|ly)$/.test(bare) && !language.nounsToo.has(bare),
    isNegation: language.negations.has(bare),
    isNegator: language.negators.has(bare),
    isQualifier: language.qualifiers.has(bare),
    isNounToo: language.nounsToo.has(bare),
    isContracted: language.contracted.has(fold),
    isSpeaker: language.speakers.has(bare),
    isTime: language.timeNouns.has(bare),
    ...formsOf(fold, low, language),
    inverted: invertedSubject(fold, low, language),
    guess: language.guessVerb(fold, false),
    guessBehindAuxiliary: language.guessVerb(fold, true),
    isFunctional: preposition !== undefined || determiner !== undefined || language.adverbs.has(bare),
  };
}

/** "a-t-il", "regarderait-elle": the verb and the subject that hangs on it; undefined where none does. */
function invertedSubject(fold: string, low: string, language: SyntaxLanguage): Entry['inverted'] {
  const hyphen = fold.lastIndexOf('-');
  if (hyphen < 1 || language.headLast) return undefined;
  const pronoun = language.pronouns.get(fold.slice(hyphen + 1));
  if (pronoun?.role !== 'subject') return undefined;
  const verb = fold.slice(0, hyphen).replace(/-t$/, '');
  return { ...formsOf(verb, low, language), pronoun };
}

function formsOf(fold: string, low: string, language: SyntaxLanguage): Pick<Entry, 'forms' | 'allowed'> {
  const forms = language.verbs().get(fold) ?? noForms;
  return {
    forms,
    allowed: forms.every((form) => accentsAllow(form, low)) ? forms : forms.filter((form) => accentsAllow(form, low)),
  };
}

/** Prepositions of several words, word by word. */
export interface Phrases {
  phrase: string | undefined;
  readonly next: Map<string, Phrases>;
}

function phrasesOf({ phrases }: SyntaxLanguage): Phrases {
  const root: Phrases = { phrase: undefined, next: new Map() };
  for (const [words, phrase] of phrases) {
    let node = root;
    for (const word of words.split(' ')) {
      let next = node.next.get(word);
      if (!next) {
        next = { phrase: undefined, next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.phrase = phrase;
  }
  return root;
}

/** In French a past participle of an -er verb carries its accent, which a text that lost all of them does not. */
function accentsAllow({ tense, lemma }: VerbForm, low: string): boolean {
  const accented = /é(?:e|s|es)?$/.test(low);
  if (!lemma.endsWith('er')) return !accented || /(?:^etre|naitre)$/.test(lemma);
  // "crée" is a present, "créée" a participle
  if (lemma.endsWith('eer')) return tense === 'participle' ? /éé/.test(low) : !/éé/.test(low);
  return tense === 'participle' ? accented : !accented;
}
