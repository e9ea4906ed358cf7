import { firstName } from '../../languages/first-names.ts';
import type { Sentence } from '../text/term.ts';
import type { ParagraphText } from '../text/text.ts';
import { evidenceOf, isInhabitant } from './evidence.ts';
import type { LooseSentence, NameCandidate, ParagraphNames } from './name-candidate.ts';
import type { NominalCandidate } from './nominal-candidate.ts';
import { type NominalVocabulary, nominalVocabularyOf } from './nominal-vocabulary.ts';
import { nominalsOf } from './nominals.ts';
import { datelineEnd, regimeOf } from './regime.ts';
import { atStart, type Line, type Run, runAt } from './runs.ts';
import * as V from './vocabulary.ts';

/** What may be names in a paragraph, with all that its words say of them. Depends on the paragraph alone, so that it can be kept. */
export function nameCandidates(paragraph: ParagraphText): ParagraphNames {
  const vocabulary = V.vocabularyOf(paragraph.language);
  const candidates: NameCandidate[] = [];
  const loose: LooseSentence[] = [];
  const nominals: NominalCandidate[] = [];
  const small = new Set<string>();
  const describing = nominalVocabularyOf(paragraph.language);
  paragraph.sentences.forEach((sentence, index) => {
    const line = lineOf(sentence, vocabulary, describing);
    for (const term of sentence.terms) if (term.capitals === 'none' && term.kind === 'word') small.add(term.fold);
    if (line.regime !== 'prose') loose.push({ sentence: index, style: line.regime });
    read(line, index, candidates, index === 0 ? datelineEnd(sentence.terms) : 0, index === 0);
    if (line.regime !== 'capitals')
      for (const nominal of nominalsOf(line, index, candidates, describing)) {
        nominals.push(nominal);
        if (nominal.beside !== undefined) candidates[nominal.beside] = describedBy(candidates[nominal.beside]!, nominal, vocabulary, describing);
      }
  });
  return { candidates, nominals, loose, small };
}

/** A name beside which a description stands is of its kind. */
function describedBy(candidate: NameCandidate, nominal: NominalCandidate, vocabulary: V.Vocabulary, { eitherHeads }: NominalVocabulary): NameCandidate {
  const { kind, traits, head, determiner } = nominal;
  // "notre plateforme Nordia": what somebody has rather than who they are
  const owned = determiner === 'possessive' || determiner === 'speaker';
  const either = candidate.words.length > 1 && candidate.inner.person > 0 && candidate.inner.company <= 0.8 && !owned && nominal.to <= candidate.from && eitherHeads.has(head);
  const type = owned && vocabulary.of(head) & V.PRODUCT_NOUN ? 'product' : either ? 'person' : (nominal.type ?? 'company');
  const weight = kind === 'demonym' ? 2 : type === 'person' ? 5 : 4;
  return {
    ...candidate,
    votes: { ...candidate.votes, [type]: candidate.votes[type] + weight },
    cues: [...candidate.cues.filter((cue) => cue !== 'name/capitals'), 'name/apposition'],
    weight: candidate.weight + 3,
    belongs: candidate.belongs || traits.part,
  };
}

export function lineOf(sentence: Sentence, vocabulary: V.Vocabulary, describing: NominalVocabulary): Line {
  const { terms } = sentence;
  const { places, heads, determiners, relatives, coordinators, naming } = describing;
  const bits = new Int32Array(terms.length);
  const words = new Array<string>(terms.length);
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    words[i] = term.text;
    if (term.kind === 'word') bits[i] = vocabulary.of(term.fold);
  }
  return { terms, words, bits, regime: regimeOf(terms, vocabulary), vocabulary, places, heads, determiners, relatives, coordinators, naming, describing, };
}

function read(line: Line, sentence: number, into: NameCandidate[], dateline: number, first: boolean) {
  const { terms } = line;
  let depth = 0;
  for (let at = 0; at < terms.length; ) {
    const term = terms[at]!;
    if (term.text === '(') depth++;
    else if (term.text === ')') depth--;
    if (at < dateline && depth <= 0) {
      at++;
      continue;
    }
    const quoted = quoteUnder(line, at);
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
    if (run)
      for (const part of parted(line, run)) {
        const whole = withPartner(line, withNumber(line, part), into.at(-1), sentence);
        if (into.at(-1)?.sentence === sentence && into.at(-1)!.to > whole.from) into.pop();
        into.push(candidate(line, sentence, whole, into, { agency: at < dateline, first }));
      }
    at = next;
  }
}

/** « Les Noyés » behind a word for a work or a product: all that the quotes hold is its name. */
function titleAt(line: Line, at: number): Run | undefined {
  const { terms, bits } = line;
  if (!/^[«“"]$/.test(terms[at]!.text) || at === 0 || (terms[at + 1]?.capitals ?? 'none') === 'none') return undefined;
  let noun = false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (bits[i]! & V.PRODUCT_NOUN) noun = true;
  if (!noun) return undefined;
  for (let to = at + 2; to < Math.min(at + 9, terms.length); to++) {
    const term = terms[to]!;
    if (/^[»”"]$/.test(term.text)) return { from: at + 1, to, start: terms[at + 1]!.start, end: terms[to - 1]!.end, title: true };
    if (term.kind === 'punctuation') return undefined;
  }
  return undefined;
}

/** "360 Capital", "3M Ventures": a company's word alone takes the number before it in. */
function withNumber(line: Line, run: Run): Run {
  const { terms, bits } = line;
  if (run.known || run.to - run.from > 1 || !(bits[run.from]! & V.COMPANY_WORD)) return run;
  const before = terms[run.from - 1];
  if (!before || !terms[run.from]!.spaced) return run;
  if (before.kind === 'number' && /^\d{1,3}$/.test(before.text) && before.spaced) return { ...run, from: run.from - 1, start: before.start };
  const number = terms[run.from - 2];
  if (number?.kind === 'number' && !before.spaced && before.text.length <= 2 && before.kind === 'word') return { ...run, from: run.from - 2, start: number.start };
  return run;
}

/** "Dupuis, Karst & Cie": the first of the partners stands before a comma. */
function withPartner(line: Line, run: Run, before: NameCandidate | undefined, sentence: number): Run {
  const { terms, bits } = line;
  if (before?.sentence !== sentence || before.to !== run.from - 1 || terms[before.to]!.text !== ',' || before.to - before.from > 1) return run;
  const ampersand = terms.slice(run.from, run.to).findIndex(({ text }) => text === '&');
  if (ampersand < 0 || !(bits[run.from + ampersand + 1]! & (V.LEGAL | V.COMPANY_WORD))) return run;
  return { ...run, from: before.from, start: before.start };
}

/** `(NYSE: HLD)`, `<NVDA.O>`, `(Euronext Paris : ALM)`: where a company is quoted. */
function quoteUnder(line: Line, at: number): { next: number; ticker?: string } | undefined {
  const { terms } = line;
  const open = terms[at]!.text;
  if (open === '<') {
    for (let i = at + 1; i < Math.min(at + 6, terms.length); i++) {
      if (terms[i]!.text !== '>') continue;
      const ticker = terms
        .slice(at + 1, i)
        .map((term) => term.text)
        .join('');
      return { next: i + 1, ...(/^[A-Z0-9.]{1,12}$/.test(ticker) && { ticker }) };
    }
    return undefined;
  }
  if (open !== '(') return undefined;
  let colon = 0;
  for (let i = at + 1; i < Math.min(at + 10, terms.length); i++) {
    const term = terms[i]!;
    if (term.text === ')') {
      if (!colon || colon + 1 >= i) return undefined;
      const ticker = terms
        .slice(colon + 1, i)
        .map((one) => one.text)
        .join('');
      return /^[A-Z0-9][A-Z0-9.]{0,11}$/.test(ticker) ? { next: i + 1, ticker } : undefined;
    }
    if (term.text === ':' || (term.text === '.' && !term.spaced && terms[i + 2]?.text === ')')) colon = i;
    else if (colon === 0 && (term.kind !== 'word' || term.capitals === 'none')) return undefined;
  }
  return undefined;
}

const withTicker = (candidate: NameCandidate, ticker: string): NameCandidate => ({
  ...candidate,
  ticker,
  standing: 'solid',
  votes: { ...candidate.votes, company: candidate.votes.company + 6 },
  cues: [...candidate.cues, 'name/ticker'],
});

/** Takes off what stands in front of a name with a capital of its own: roles, nationalities, the first word of a sentence. */
function parted(line: Line, run: Run): Run[] {
  if (run.known) return [run];
  const { bits, terms, regime } = line;
  let { from, to } = run;
  let { start, end } = run;
  const drop = (at: number) => {
    from = at;
    start = terms[from]?.start ?? end;
  };
  while (from < to) {
    const bit = bits[from]!;
    const alone = from === to - 1;
    const head = run.head !== undefined && !alone;
    const named = run.head !== undefined || (bits[to - 1]! & (V.COMPANY_WORD | V.INSTITUTION_HEAD)) !== 0;
    if (bit & V.ROLE_WORD && !(bit & V.ROLE) && named && !alone && !((bits[from + 1] ?? 0) & (V.ROLE | V.ROLE_WORD))) break;
    if (bit & (V.ROLE | V.ROLE_WORD) && !(bit & (V.COMPANY_WORD | V.INSTITUTION_HEAD | V.COMPANY_HEAD) && !alone)) drop(from + 1);
    else if ((bit & V.DEMONYM || isInhabitant(line, terms[from]!.fold)) && (alone || !companyBehind(line, from + 1, to))) drop(from + 1);
    else if (leads(line, from, head, alone)) drop(from + 1);
    else if (terms[from]!.capitals === 'none' && from > run.from) drop(from + 1);
    else break;
  }
  while (to > from && to < terms.length + 1) {
    const bit = bits[to - 1]!;
    if (to - 1 > from && bit & (V.ROLE | V.ROLE_WORD) && !(bit & (V.COMPANY_WORD | V.INSTITUTION_HEAD)) && regime !== 'prose')
      to--;
    else if (to - 1 > from && regime === 'title' && bit & V.ORDINARY && !(bit & (V.COMPANY_WORD | V.LEGAL | V.INSTITUTION_HEAD)))
      to--;
    else break;
  }
  if (from >= to || (to - from > 1 && !run.head && isCommon(line, from, to))) return [];
  if (to !== run.to) end = terms[to - 1]!.end;
  return [{ ...run, from, to, start, end }];
}

/** A word before a name that is no part of it: any ordinary one in a title, what somebody is at the start of a sentence ("Rivals Nordia …"). */
function leads(line: Line, at: number, head: boolean, alone: boolean): boolean {
  const bit = line.bits[at]!;
  if (head || alone) return false;
  if (line.regime === 'title') return (bit & V.ORDINARY) !== 0 && !(bit & V.COMPANY_WORD);
  if (!atStart(line, at) || bit & (V.COMPANY_HEAD | V.INSTITUTION_HEAD)) return false;
  const { fold } = line.terms[at]!;
  if (line.vocabulary.leadNouns.has(fold)) return true;
  // "Winger Tomas Brekke": what somebody is, then a given name
  const given = firstName(line.terms[at + 1]?.fold ?? '');
  if (given && !given.isWord && !firstName(fold) && (line.terms[at + 2]?.capitals ?? 'none') !== 'none' && line.terms[at]!.capitals === 'initial') return true;
  return line.heads.has(fold) || line.heads.has(fold.replace(/s$/, ''));
}

/** A heading of ordinary words: "Financial Position". */
function isCommon(line: Line, from: number, to: number): boolean {
  const rest = line.terms.slice(to).every(({ kind }) => kind === 'punctuation');
  if (line.regime === 'prose' && !(line.vocabulary.titleCase && from === 0 && rest)) return false;
  for (let i = from; i < to; i++) if (!(line.bits[i]! & (V.ORDINARY | V.ROLE | V.ROLE_WORD | V.FUNCTION))) return false;
  return true;
}

/** "British Steel", "American Tower": the nationality is part of a name that ends as a company's. */
function companyBehind(line: Line, from: number, to: number): boolean {
  const last = line.bits[to - 1]!;
  return to - from >= 1 && (last & (V.COMPANY_WORD | V.LEGAL | V.INSTITUTION_HEAD)) !== 0;
}

function candidate(
  line: Line,
  sentence: number,
  run: Run,
  earlier: readonly NameCandidate[],
  place: { agency: boolean; first: boolean },
): NameCandidate {
  const { terms, bits } = line;
  let last = run.to;
  while (last > run.from + 1 && (bits[last - 1]! & V.LEGAL || terms[last - 1]!.kind === 'punctuation')) last--;
  const words: string[] = [];
  let text = '';
  for (let i = run.from; i < run.to; i++) {
    const term = terms[i]!;
    const shown = term.text.slice(
      i === run.from ? Math.max(0, run.start - term.start) : 0,
      i === run.to - 1 ? term.text.length - (term.end - run.end) : undefined,
    );
    text += (i > run.from && term.spaced ? ' ' : '') + shown;
    if (i < last && term.kind !== 'punctuation' && shown !== '&')
      words.push(
        shown.length === term.text.length
          ? term.fold
          : foldPart(term.fold, shown.length, i === run.from && run.start > term.start),
      );
  }
  const key = words.join(' ').replace(/[-.]/g, ' ');
  const evidence = evidenceOf(line, run, { ...place, start: atStart(line, run.from), legal: last !== run.to });
  const acronym = acronymOf(line, run, sentence, earlier);
  const before = earlier.at(-1);
  if (before?.sentence === sentence && before.inner.place + before.votes.place >= 4 && besidePlace(line, before.to, run.from))
    evidence.votes.place += 2.5;
  const paired = (line.coordinators.has(terms[run.to]?.fold ?? '') && (terms[run.to + 1]?.capitals ?? 'none') !== 'none') || (line.coordinators.has(terms[run.from - 1]?.fold ?? '') && (terms[run.from - 2]?.capitals ?? 'none') !== 'none');
  return {
    sentence,
    paired,
    leads: opensBehind(line, run.from),
    roles: rolesOf(line, run),
    from: run.from,
    to: run.to,
    start: run.start,
    end: run.end,
    text,
    words,
    key,
    ...evidence,
    headed: run.head === 'company' || (run.to - run.from > 1 && !!(bits[run.from]! & (V.COMPANY_HEAD | V.ORDINARY))),
    ...(run.known && { known: run.known }),
    ...(acronym !== undefined && { acronymOf: acronym }),
  };
}

/** Only a preposition, and an article, before it in the sentence. */
function opensBehind({ bits }: Line, from: number): boolean {
  const at = from > 1 && bits[from - 1]! & V.ARTICLE ? from - 2 : from - 1;
  return at === 0 && (bits[0]! & (V.FUNCTION | V.SOURCE)) !== 0 && !(bits[0]! & V.ARTICLE);
}

/** A verb of buying stands up to so many terms before. */
function bought({ terms, describing }: Line, at: number, within: number, sides: readonly string[]): boolean {
  for (let i = at; i > at - within && i >= 0; i--) if (describing.roleVerbs.get(terms[i]!.fold)?.some((role) => sides.includes(role))) return true;
  return false;
}

const noRoles: readonly string[] = [];

/** The sides of a deal that the verb behind a name ("X agreed to buy") or the noun before it ("an offer from X") puts it on. */
function rolesOf(line: Line, run: Run): readonly string[] {
  const { terms, bits, describing } = line;
  let roles = noRoles;
  for (let i = run.to; i < run.to + 6 && i < terms.length; i++) {
    const term = terms[i]!;
    if (term.kind !== 'word' || (term.capitals !== 'none' && i > run.to)) break;
    const found = describing.roleVerbs.get(term.fold);
    if (!found) continue;
    roles = found;
    break;
  }
  if (bought(line, run.from - 1, 4, ['buyer', 'seller'])) roles = [...roles, 'target'];
  if (line.vocabulary.sellerPrepositions.has(terms[run.from - 1]?.fold ?? '') && bought(line, run.from - 2, 12, ['buyer'])) roles = [...roles, 'seller'];
  const of = terms[run.from - 1];
  if (of && (line.vocabulary.fromWords.has(of.fold) || bits[run.from - 1]! & V.BYLINE || bits[run.from - 1]! & V.ARTICLE))
    for (let i = run.from - 2; i > run.from - 5 && i >= 0; i--) {
      const found = describing.roleNouns.get(terms[i]!.fold);
      if (found) return [...roles, ...found];
    }
  return roles;
}

/** "de Roubaix et de Gravelines": what is listed with a place is one. */
function besidePlace(line: Line, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3) return false;
  let joined = false;
  for (let i = from; i < to; i++) {
    if (line.coordinators.has(line.terms[i]!.fold)) joined = true;
    else if (!(line.bits[i]! & (V.OF | V.PLACE_PREPOSITION | V.ARTICLE))) return false;
  }
  return joined;
}

const foldPart = (fold: string, length: number, atEnd: boolean) =>
  atEnd ? fold.slice(fold.length - length) : fold.slice(0, length);

/** The name before the bracket that this acronym (or expansion) stands in, if their letters agree. */
function acronymOf(line: Line, run: Run, sentence: number, earlier: readonly NameCandidate[]): number | undefined {
  const { terms } = line;
  if (terms[run.from - 1]?.text !== '(' || !/^[),;]$/.test(terms[run.to]?.text ?? ')')) return undefined;
  const index = earlier.length - 1;
  const before = earlier[index];
  if (!before || before.sentence !== sentence || before.to !== run.from - 1) return undefined;
  const short = terms
    .slice(run.from, run.to)
    .map((term) => term.fold)
    .join('')
    .replace(/[^a-z0-9]/g, '');
  return abbreviates(short, before.words) ||
    abbreviates(
      before.words.join('').replace(/[^a-z0-9]/g, ''),
      terms.slice(run.from, run.to).map((term) => term.fold),
    )
    ? index
    : undefined;
}

/** Each letter of `short` begins a word of the name, in order; small words may be skipped. */
export function abbreviates(short: string, words: readonly string[]): boolean {
  if (short.length < 2 || short.length > 8) return false;
  const parts = words.flatMap((word) => word.split(/[-'.]/)).filter(Boolean);
  if (parts.length < 2) return false;
  let at = 0;
  let used = 0;
  for (const part of parts)
    if (part[0] === short[at]) {
      at++;
      used++;
    }
  return at === short.length && used >= Math.min(parts.length, 2);
}
