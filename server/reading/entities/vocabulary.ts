import { listed } from '../../languages/language.ts';
import { nameWords, verbForms } from '../../languages/languages.ts';
import type { NameWords } from '../../languages/name-words.ts';
import type { Tense } from '../../languages/syntax.ts';
import type { Language } from '../article.ts';
import { mark } from './mark.ts';
import * as R from './rare-words.ts';

/** What a word may be, as bits: one look-up a word tells all of them. */
export const FUNCTION = 1;
export const ORDINARY = 1 << 1;
export const NOT_NAME = 1 << 2;
export const DEMONYM = 1 << 3;
export const LEGAL = 1 << 4;
export const COMPANY_WORD = 1 << 5;
export const COMPANY_HEAD = 1 << 6;
export const INSTITUTION_HEAD = 1 << 7;
export const SMALL_HEAD = 1 << 8;
export const TAIL = 1 << 9;
export const TAIL_NOUN = 1 << 10;
export const OF = 1 << 11;
export const ARTICLE = 1 << 12;
export const PARTICLE = 1 << 13;
export const TITLE = 1 << 14;
export const ROLE = 1 << 15;
export const ROLE_WORD = 1 << 16;
export const PRODUCT_NOUN = 1 << 17;
export const VERB = 1 << 18;
export const COMPANY_VERB = 1 << 19;
export const SPEECH_VERB = 1 << 20;
export const COMPANY_THING = 1 << 21;
export const COMPANY_PREPOSITION = 1 << 22;
export const SOURCE = 1 << 23;
export const PLACE_PREPOSITION = 1 << 24;
export const PLACE_WORD = 1 << 25;
export const STREET = 1 << 26;
export const BYLINE = 1 << 27;
export const AGE = 1 << 28;
export const SUBSIDIARY = 1 << 29;
export const ARM = 1 << 30;

export interface Vocabulary {
  /** The bits of a folded word, 0 for a word of no table. */
  readonly of: (fold: string) => number;
  /** Those of the rarer tables, as `rare-words.ts` names them. */
  readonly rare: (fold: string) => number;
  readonly titleCase: boolean;
  /** Whether a folded word at the start of a sentence tells the reader to do something with the name behind it. */
  readonly commands: (fold: string) => boolean;
  readonly notPhrases: ReadonlySet<string>;
  readonly pluralEnding: string;
  readonly dealWords: RegExp;
  readonly capitalAfterColon: boolean;
  readonly ordinaryEndings: readonly string[];
  readonly abstractEndings: readonly string[];
}

/** The tables of a language; what stands inside names is that of every language, since names cross borders. */
export function vocabularyOf(language: Language): Vocabulary {
  built[language] ??= build(language);
  return built[language];
}

const built: Partial<Record<Language, Vocabulary>> = {};

const finite: ReadonlySet<Tense> = new Set(['present', 'past', 'imperfect', 'future', 'conditional']);

const inside = [
  ['legalForms', LEGAL],
  ['companyWords', COMPANY_WORD],
  ['companyHeads', COMPANY_HEAD],
  ['institutionHeads', INSTITUTION_HEAD],
  ['tailAdjectives', TAIL],
  ['tailNouns', TAIL_NOUN],
  ['armWords', ARM],
  ['ofWords', OF],
  ['titles', TITLE],
] as const satisfies readonly (readonly [keyof NameWords, number])[];

const own = [
  ['functionWords', FUNCTION],
  ['ordinary', ORDINARY],
  ['notNames', NOT_NAME],
  ['demonyms', DEMONYM],
  ['smallHeads', SMALL_HEAD],
  ['articles', ARTICLE],
  ['particles', PARTICLE],
  ['roles', ROLE],
  ['roleWords', ROLE_WORD],
  ['productNouns', PRODUCT_NOUN],
  ['verbs', VERB],
  ['companyVerbs', COMPANY_VERB],
  ['speechVerbs', SPEECH_VERB],
  ['companyThings', COMPANY_THING],
  ['companyPrepositions', COMPANY_PREPOSITION],
  ['sourceWords', SOURCE],
  ['placePrepositions', PLACE_PREPOSITION],
  ['placeWords', PLACE_WORD],
  ['streetWords', STREET],
  ['bylines', BYLINE],
  ['ageWords', AGE],
  ['subsidiaryNouns', SUBSIDIARY],
] as const satisfies readonly (readonly [keyof NameWords, number])[];

function build(language: Language): Vocabulary {
  const words = nameWords[language];
  const all = Object.values(nameWords);
  const bits = new Map<string, number>();
  const add = (table: string, bit: number) => {
    for (const word of listed(table)) mark(bits, word, bit);
  };
  for (const [name, bit] of inside) for (const one of all) add(one[name], bit);
  for (const [name, bit] of own) add(words[name], bit);
  // a quote in the other language starts with its small words
  for (const one of all) if (one !== words) add(one.functionWords, ORDINARY);
  for (const noun of listed(words.nouns))
    for (const ending of words.nounEndings) mark(bits, ending === 'ies' ? noun.replace(/y$/, 'ies') : noun + ending, ORDINARY);
  for (const adjective of listed(words.adjectives)) {
    for (const ending of words.adjectiveEndings) mark(bits, adjective + ending, ORDINARY);
    for (const [ending, others] of Object.entries(words.adjectiveChanges))
      if (adjective.endsWith(ending))
        for (const other of others) mark(bits, adjective.slice(0, -ending.length) + other, ORDINARY);
  }
  const rare = R.rareWords(language);
  for (const [word, forms] of verbForms[language]()) {
    if (forms.some(({ tense }) => tense === 'gerund')) mark(rare, word, R.GERUND);
    if (forms.every(({ tense }) => tense === 'participle')) mark(rare, word, R.PARTICIPLE);
    mark(bits, word, forms.some(({ tense }) => finite.has(tense)) ? VERB | ORDINARY : ORDINARY);
  }
  return {
    of: (fold) => bits.get(fold) ?? 0,
    rare: (fold) => rare.get(fold) ?? 0,
    titleCase: words.titleCase,
    commands: commandsOf(language),
    notPhrases: new Set(all.flatMap((one) => one.notPhrases.split(',').map((phrase) => phrase.trim()))),
    pluralEnding: words.pluralEnding,
    dealWords: new RegExp(`^(?:${words.dealWords.join('|')})`),
    capitalAfterColon: words.capitalAfterColon,
    ordinaryEndings: words.ordinaryEndings,
    abstractEndings: words.abstractEndings,
  };
}

/** An infinitive that is nothing else ("Voir"), an imperative ("Achetez"). */
function commandsOf(language: Language): Vocabulary['commands'] {
  const { commands, commandEndings } = nameWords[language];
  const table = new Set(listed(commands));
  const endings = Object.entries(commandEndings);
  const isInfinitive = (fold: string) =>
    verbForms[language]()
      .get(fold)
      ?.every(({ tense }) => tense === 'infinitive') ?? false;
  return (fold) =>
    table.has(fold) ||
    isInfinitive(fold) ||
    endings.some(
      ([ending, others]) => fold.endsWith(ending) && others.some((other) => isInfinitive(fold.slice(0, -ending.length) + other)),
    );
}
