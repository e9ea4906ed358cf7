import { finish, type Steps } from '../steps.ts';
import type { ByWord } from '../text/by-word.ts';
import type { Sentence } from '../text/term.ts';
import type { ParagraphText } from '../text/text.ts';
import { candidate } from './candidate.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Line } from './line.ts';
import type { LooseSentence, NameCandidate, ParagraphNames } from './name-candidate.ts';
import type { NominalCandidate } from './nominal-candidate.ts';
import { type NominalVocabulary, nominalVocabularyOf } from './nominal-vocabulary.ts';
import { nominalsOf } from './nominals.ts';
import { parted, withNumber, withPartner } from './parted.ts';
import { quoteUnder, titleAt, withTicker } from './quoted.ts';
import { datelineEnd, regimeOf } from './regime.ts';
import { type Run, runAt } from './runs.ts';
import { SmallWords } from './small-words.ts';
import * as V from './vocabulary.ts';

/** What may be names in a paragraph, with all that its words say of them. Depends on the paragraph alone, so that it can be kept. */
export function nameCandidates(paragraph: ParagraphText): ParagraphNames {
  return finish(candidateSteps(paragraph));
}

/** The same, a step a sentence. */
export function* candidateSteps(paragraph: ParagraphText): Steps<ParagraphNames> {
  const tables: Tables = {
    vocabulary: V.vocabularyOf(paragraph.language),
    describing: nominalVocabularyOf(paragraph.language),
    ofWord: factsOf(paragraph.language),
  };
  const candidates: NameCandidate[] = [];
  const loose: LooseSentence[] = [];
  const nominals: NominalCandidate[] = [];
  const uncapitalised: string[] = [];
  for (let index = 0; index < paragraph.sentences.length; index++) {
    const sentence = paragraph.sentences[index]!;
    const line = lineOf(sentence, tables);
    if (line.regime === 'prose')
      for (let at = 0; at + 1 < sentence.terms.length; at++)
        if (beginsSmall(line, at)) uncapitalised.push(sentence.terms[at]!.fold);
    // where every word has its capital, one without says twice as much
    if (line.regime === 'title' && beginsSmall(line, 0)) uncapitalised.push(sentence.terms[0]!.fold, sentence.terms[0]!.fold);
    if (line.regime !== 'prose') loose.push({ sentence: index, style: line.regime });
    read(line, index, candidates, index === 0 ? datelineEnd(sentence.terms) : 0, index === 0);
    if (line.regime !== 'capitals')
      for (const nominal of nominalsOf(line, index, candidates, tables.describing)) {
        nominals.push(nominal);
        if (nominal.beside !== undefined) candidates[nominal.beside] = describedBy(candidates[nominal.beside]!, nominal, tables);
      }
    yield;
  }
  return { candidates, nominals, loose, uncapitalised, small: new SmallWords(paragraph.sentences) };
}

interface Tables {
  readonly vocabulary: V.Vocabulary;
  readonly describing: NominalVocabulary;
  readonly ofWord: ByWord<Facts>;
}

/** A brand that is written small keeps its small letter at a sentence's start, or behind a stop. */
function beginsSmall({ terms, bits }: Line, at: number): boolean {
  const first = terms[at]!;
  if (bits[at] !== 0 || first.kind !== 'word' || first.capitals !== 'none' || first.elided || !first.spaced) return false;
  if (at > 0 && terms[at - 1]!.text !== '.') return false;
  return first.text.length > 3 && /^\p{Ll}+$/u.test(first.text) && (bits[at + 1]! & V.VERB) !== 0;
}

/** A name beside which a description stands is of its kind. */
function describedBy(
  candidate: NameCandidate,
  nominal: NominalCandidate,
  { vocabulary, describing: { eitherHeads } }: Tables,
): NameCandidate {
  const { kind, traits, head, determiner } = nominal;
  // "notre plateforme Nordia": what somebody has rather than who they are
  const owned = determiner === 'possessive' || determiner === 'speaker';
  const either =
    candidate.words.length > 1 &&
    candidate.inner.person > 0 &&
    candidate.inner.company <= 0.8 &&
    !owned &&
    nominal.to <= candidate.from &&
    eitherHeads.has(head);
  const type = owned && vocabulary.of(head) & V.PRODUCT_NOUN ? 'product' : either ? 'person' : (nominal.type ?? 'company');
  // "biotech Everett Metabolic": what it does says more than a word that is a given name too
  const trade = type === 'company' && !traits.plain && !traits.side && !traits.other && nominal.to <= candidate.from;
  const weight = kind === 'demonym' ? 2 : type === 'person' ? 5 : trade ? 6 : 4;
  return {
    ...candidate,
    votes: { ...candidate.votes, [type]: candidate.votes[type] + weight },
    cues: [...candidate.cues.filter((cue) => cue !== 'name/capitals'), 'name/apposition'],
    weight: candidate.weight + 3,
    belongs: candidate.belongs || traits.part,
  };
}

function lineOf(sentence: Sentence, { vocabulary, describing, ofWord }: Tables): Line {
  const { terms } = sentence;
  const bits = new Array<number>(terms.length);
  const words = new Array<string>(terms.length);
  const facts = new Array<Facts>(terms.length);
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    const said = ofWord.of(term);
    words[i] = term.text;
    facts[i] = said;
    bits[i] = term.kind === 'word' ? said.bits : 0;
  }
  return { terms, words, bits, facts, regime: regimeOf(terms, bits, vocabulary.titleCase), vocabulary, describing };
}

/** A small word that begins no name, as most are. */
const isPlain = ({ terms, bits }: Line, at: number) =>
  terms[at]!.capitals === 'none' && !terms[at]!.elided && !(bits[at]! & V.SMALL_HEAD);

function read(line: Line, sentence: number, into: NameCandidate[], dateline: number, first: boolean) {
  const { terms } = line;
  let depth = 0;
  for (let at = 0; at < terms.length; ) {
    const term = terms[at]!;
    if (term.kind === 'word' ? isPlain(line, at) && !(at < dateline && depth <= 0) : term.kind === 'number') {
      at++;
      continue;
    }
    if (term.text === '(') depth++;
    else if (term.text === ')') depth--;
    if (at < dateline && depth <= 0) {
      at++;
      continue;
    }
    const quoted = term.kind === 'word' ? undefined : quoteUnder(line, at);
    if (quoted) {
      const last = into.at(-1);
      if (last && last.sentence === sentence && last.to === at && quoted.ticker)
        into[into.length - 1] = withTicker(last, quoted.ticker);
      at = quoted.next;
      if (terms[at - 1]!.text === ')') depth--;
      continue;
    }
    const title = term.kind === 'punctuation' ? titleAt(line, at) : undefined;
    if (title) {
      into.push(candidate(line, sentence, title, into, { agency: false, first }));
      at = title.to;
      continue;
    }
    if (term.kind !== 'word') {
      at++;
      continue;
    }
    const { run, next } = runAt(line, at);
    if (run) addTo(into, line, sentence, parted(line, run), { agency: at < dateline, first });
    at = next;
  }
}

/** @param part what is left of the run that was read last, if anything is. */
function addTo(
  into: NameCandidate[],
  line: Line,
  sentence: number,
  part: Run | undefined,
  place: { agency: boolean; first: boolean },
) {
  if (!part) return;
  const before = into.at(-1);
  const whole = withPartner(line, withNumber(line, part), before, sentence);
  if (before?.sentence === sentence && before.to > whole.from) into.pop();
  into.push(candidate(line, sentence, whole, into, place));
}
