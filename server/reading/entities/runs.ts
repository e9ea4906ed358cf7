import { type KnownMatch, knownAt } from '../../knowledge/lookup.ts';
import { firstName } from '../../languages/first-names.ts';
import type { PlaceWords } from '../../languages/places.ts';
import type { Term } from '../text/term.ts';
import type { NominalVocabulary } from './nominal-vocabulary.ts';
import type { Regime } from './regime.ts';
import * as V from './vocabulary.ts';

/** A name as its capitals and inner words delimit it. Positions in UTF-16 units from the start of the paragraph. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly known?: KnownMatch;
  /** Begins or ends with an institution's or a company's head noun. */
  readonly head?: 'company' | 'institution';
  /** Holds a person's particle between capitals (von, bin). */
  readonly particle?: boolean;
  /** All that a pair of quotes holds: the title of a work, the name of a product. */
  readonly title?: boolean;
  /** A number closes the name (Orrin 4.5). */
  readonly numbered?: boolean;
}

export interface Line {
  readonly terms: readonly Term[];
  /** The words as written, for the known names. */
  readonly words: readonly string[];
  /** What each term may be. */
  readonly bits: Int32Array;
  readonly regime: Regime;
  readonly vocabulary: V.Vocabulary;
  readonly places: PlaceWords;
  readonly heads: NominalVocabulary['heads'];
  readonly determiners: NominalVocabulary['determiners'];
  readonly relatives: NominalVocabulary['relatives'];
  readonly coordinators: NominalVocabulary['coordinators'];
  readonly naming: NominalVocabulary['naming'];
  readonly describing: NominalVocabulary;
}

/** The name that starts at term `at`, and where to go on; no run where none starts there. */
export function runAt(line: Line, at: number): { run?: Run; next: number } {
  const { terms, words, regime } = line;
  const term = terms[at]!;
  if (term.kind !== 'word' || (term.elided && term.capitals === 'none' && !startsKnown(line, at))) return { next: at + 1 };
  if (term.capitals === 'none') return smallHead(line, at);
  if (!term.spaced && terms[at - 1]?.kind === 'number') return { next: at + 1 };
  if (line.vocabulary.notPhrases.has(`${term.fold} ${terms[at + 1]?.fold}`) && (knownAt(words, at)?.length ?? 0) < 2) return { next: at + 2 };
  const titled = at > 0 && ((line.bits[at - 1]! & V.TITLE) !== 0 || (terms[at - 1]!.text === '.' && at > 1 && (line.bits[at - 2]! & V.TITLE) !== 0));
  const found = knownAt(words, at);
  const office = found?.length === 1 && (line.bits[at]! & V.ROLE) !== 0;
  const known = office || (titled && found?.entry.type !== 'person') ? undefined : found;
  if (known && known.alias.ambiguous !== 'context' && isWhole(line, at, known)) {
    const run = withLegalForm(line, { ...spanOf(line, at, known), known });
    return { run, next: run.to };
  }
  if (regime === 'capitals') return { next: at + 1 };
  const begin = startOf(line, at);
  if (begin === undefined) return { next: at + 1 };
  const run = extend(line, at, begin);
  if (known && at + known.length >= run.to)
    return { run: { ...run, ...(at + known.length === run.to && { known }) }, next: run.to };
  return { run, next: Math.max(run.to, at + 1) };
}

const startsKnown = (line: Line, at: number) =>
  line.terms[at + 1]?.capitals !== undefined && line.terms[at + 1]!.capitals !== 'none' && knownAt(line.words, at) !== undefined;

function spanOf(line: Line, at: number, known: KnownMatch): { from: number; to: number; start: number; end: number } {
  const to = at + known.length;
  return { from: at, to, start: line.terms[at]!.start, end: line.terms[to - 1]!.end - known.rest };
}

/** Nothing behind a known name makes it part of a longer one ("Amazon Pharmacy", "Siemens Energy AG"). */
function isWhole(line: Line, at: number, known: KnownMatch): boolean {
  if (known.rest > 0 && joinsCapital(line, at + known.length - 1, known.rest)) return false;
  const next = line.terms[at + known.length];
  if (next?.text === '&' && nextIsName(line, at + known.length + 1)) return false;
  if (next && goesOnWith(line, at, at + known.length)) return false;
  if (!next?.spaced || known.rest > 0 || line.regime !== 'prose') return true;
  const bits = line.bits[at + known.length]!;
  if (next.kind !== 'word' || next.capitals === 'none') return true;
  if (bits & V.LEGAL) return true;
  if (bits & (V.FUNCTION | V.NOT_NAME | V.ROLE | V.TITLE | V.DEMONYM)) return !(bits & V.COMPANY_WORD);
  if (known.entry.type === 'person') return true;
  const behind = knownAt(line.words, at + known.length);
  // "Admiral Stonegate": two companies' names side by side are one
  return behind !== undefined && !(known.length === 1 && behind.length === 1 && known.entry.type === 'company' && behind.entry.type === 'company');
}

/** "Le Télégramme du Midi", "Société Générale de Navigation": an article or a common noun begins it, a complement follows. */
function goesOnWith(line: Line, at: number, of: number): boolean {
  if (!(line.bits[at]! & (V.FUNCTION | V.COMPANY_HEAD)) || line.terms[of]!.capitals !== 'none') return false;
  // "la Caisse régionale de garantie"
  if (line.bits[of]! & V.TAIL && line.bits[of - 1]! & (V.COMPANY_HEAD | V.INSTITUTION_HEAD)) return true;
  if (!(line.bits[of]! & V.OF)) return false;
  let next = of + 1;
  while (next < line.terms.length && next < of + 3 && line.bits[next]! & V.ARTICLE && line.terms[next]!.capitals === 'none') next++;
  const object = line.terms[next];
  return object?.kind === 'word' && object.capitals !== 'none' && !isGiven(object.fold) && knownAt(line.words, next) === undefined;
}

/** "Pernod-Lasalle": what is hyphened to a known name is a name too, and no participle. */
function joinsCapital(line: Line, at: number, rest: number): boolean {
  const { text, fold } = line.terms[at]!;
  const behind = text.slice(text.length - rest);
  if (!/^-[\p{Lu}\d]/u.test(behind)) return false;
  return !line.vocabulary.compoundEnds.has(fold.slice(fold.lastIndexOf('-') + 1));
}

/** Where the name in term `at` starts: behind a prefix ("ex-Orvane"), or nowhere when the word is none. */
function startOf(line: Line, at: number): number | undefined {
  const term = line.terms[at]!;
  const bits = line.bits[at]!;
  if (term.elided || bits & V.TITLE) return undefined;
  if (bits & V.NOT_NAME && !(isGiven(term.fold) && nextIsName(line, at + 1))) return undefined;
  if (bits & V.FUNCTION && term.capitals !== 'all' && !opensName(line, at)) return undefined;
  if (bits & V.FUNCTION && term.capitals === 'all' && (term.end - term.start < 4 || atStart(line, at))) return undefined;
  if (/^[A-Z]\.$/.test(term.text)) return term.start;
  if (term.text.length === 1) return undefined;
  // HK$: a currency's letters
  if (/^[$€£¥]$/.test(line.terms[at + 1]?.text ?? '') && !line.terms[at + 1]!.spaced) return undefined;
  const hyphen = term.text.indexOf('-');
  if (hyphen > 0) {
    const first = term.fold.slice(0, term.fold.indexOf('-'));
    if (line.vocabulary.compoundStarts.has(first)) {
      const rest = term.text.slice(hyphen + 1);
      return rest !== '' && rest[0] !== rest[0]!.toLowerCase() ? term.start + hyphen + 1 : undefined;
    }
    if (term.text[0] === term.text[0]!.toLowerCase() && !/^\p{Ll}\p{Lu}/u.test(term.text)) return undefined;
    const second = line.vocabulary.of(first);
    // "Asia-Pacific", "Franco-German": two adjectives
    if (second & V.DEMONYM || /o-\p{L}+(?:an|ish|ese|ch|ic)$/u.test(term.text)) return undefined;
  }
  return term.start;
}

/** "Les Échos", "First Calder Bank": a small word with a capital inside a sentence belongs to the name behind it. */
function opensName(line: Line, at: number): boolean {
  if (line.regime !== 'prose') return false;
  if (atStart(line, at)) return line.vocabulary.nameNumbers.has(line.terms[at]!.fold) && endsAsCompany(line, at + 1);
  const next = line.terms[at + 1];
  return next?.kind === 'word' && next.spaced && next.capitals !== 'none' && !(line.bits[at + 1]! & (V.FUNCTION | V.NOT_NAME));
}

function capitalsFrom(line: Line, at: number): number {
  let to = at;
  while (line.terms[to]?.kind === 'word' && line.terms[to]!.capitals !== 'none') to++;
  return to - at;
}

/** The capitals from here end with a company's word: "First Mariner Bank" at the start of a sentence. */
function endsAsCompany(line: Line, at: number): boolean {
  let to = at;
  while (line.terms[to]?.kind === 'word' && line.terms[to]!.capitals !== 'none' && line.terms[to]!.spaced) to++;
  return to > at && (line.bits[to - 1]! & (V.COMPANY_WORD | V.LEGAL | V.INSTITUTION_HEAD)) !== 0;
}

/** Where the name in term `at` ends when a participle is hyphened to it ("Lille-based"), its own end otherwise. */
function endOf(line: Line, at: number): number {
  const term = line.terms[at]!;
  const hyphen = term.text.lastIndexOf('-');
  if (hyphen <= 0) return term.end;
  const last = term.fold.slice(term.fold.lastIndexOf('-') + 1);
  return line.vocabulary.compoundEnds.has(last) || /^[\p{Ll}]+(?:ed|ing)$/u.test(term.text.slice(hyphen + 1))
    ? term.end - (term.text.length - hyphen)
    : term.end;
}

function extend(line: Line, at: number, start: number): Run {
  const { terms, bits } = line;
  let to = at + 1;
  let end = endOf(line, at);
  let particle = false;
  let numbered = false;
  let head = headKind(bits[at]!);
  if (end !== terms[at]!.end) return { from: at, to, start, end, ...(head && { head }) };
  if (head) ({ to, end } = tail(line, at, to, end));
  while (to < terms.length) {
    const term = terms[to]!;
    const bit = bits[to]!;
    if (term.kind === 'number') {
      if (!closesWithNumber(line, at, to)) break;
      numbered = true;
      end = term.end;
      to++;
      break;
    }
    if (term.text === '&' && nextIsName(line, to + 1)) {
      end = terms[to + 1]!.end;
      to += 2;
      continue;
    }
    // "Export and Investment Fund", "Brewers' Pension Plan"
    if (to === at + 1 && line.coordinators.has(term.fold) && bits[at]! & V.ORDINARY && !atStart(line, at) && endsAsCompany(line, to + 1) && capitalsFrom(line, to + 1) > 1) {
      to++;
      continue;
    }
    if (term.text === "'" && !term.spaced && /s$/.test(terms[to - 1]!.fold) && bits[to + 1]! & V.ORDINARY && endsAsCompany(line, to + 1)) {
      to++;
      continue;
    }
    if (term.low === "'s" && line.vocabulary.shopWords.has(terms[to + 1]?.fold ?? '') && terms[to + 1]!.capitals !== 'none' && to === at + 1) {
      end = terms[to + 1]!.end;
      to += 2;
      continue;
    }
    if (term.kind !== 'word' || !(term.spaced || terms[to - 1]!.elided)) break;
    if (term.text.length === 1 && /^[$€£¥]$/.test(terms[to + 1]?.text ?? '') && !terms[to + 1]!.spaced) break;
    if (bit & V.LEGAL) break;
    if (term.capitals === 'none') {
      if (bit & V.PARTICLE && !(bit & V.OF) && !(bit & V.FUNCTION) && nextIsName(line, to + 1)) {
        particle = true;
        to++;
        continue;
      }
      if (bit & V.OF && to === at + 1 && nextIsName(line, to + 1) && (isGiven(terms[at]!.fold) || (bits[at - 1] ?? 0) & V.TITLE || (terms[at - 1]?.text === '.' && (bits[at - 2] ?? 0) & V.TITLE))) {
        particle = true;
        to++;
        continue;
      }
      const joined = to === at + (bits[at]! & V.FUNCTION ? 2 : 1) && (!head || head === 'company') ? complementOf(line, to - 1, to) : undefined;
      if (joined) {
        head = 'company';
        ({ to, end } = joined);
        continue;
      }
      if (bit & V.OF && headKind(bits[to - 1]!) === 'institution') {
        const further = tail(line, to - 1, to, end);
        if (further.to === to) break;
        ({ to, end } = further);
        head = 'institution';
        continue;
      }
      break;
    }
    if (!continues(line, at, to) && !(to === at + 1 && isGiven(terms[at]!.fold) && bit & V.PARTICLE && nextIsName(line, to + 1))) break;
    // "AFP Inès Morel": an acronym and a person are two names
    if (to === at + 1 && !head && terms[at]!.capitals === 'all' && terms[at]!.text.length > 1 && isGiven(term.fold)) break;
    const known = knownAt(line.words, to);
    if (known && known.alias.ambiguous === undefined && !head && !(to === at + 1 && bits[at]! & V.FUNCTION) && known.entry.type !== 'institution' && !(to === at + 1 && known.length === 1 && (mayBePerson(line, at) || isCompanyToo(line, at)))) break;
    end = endOf(line, to);
    to++;
    if (end !== terms[to - 1]!.end) break;
    if (bit & (V.COMPANY_HEAD | V.INSTITUTION_HEAD) && line.regime === 'prose') {
      const further = tail(line, to - 1, to, end);
      if (further.to > to) {
        head ??= headKind(bit);
        ({ to, end } = further);
      }
    }
  }
  return withLegalForm(line, {
    from: at,
    to,
    start,
    end,
    ...(head && { head }),
    ...(particle && { particle }),
    ...(numbered && { numbered }),
  });
}

/** "Morag Sinclair": one capitalised word of no table before a known name of one word is a person rather than two names. */
function mayBePerson(line: Line, at: number): boolean {
  const term = line.terms[at]!;
  // "HD Nordia": letters before a known name
  if (line.regime === 'prose' && term.capitals === 'all' && term.text.length === 2 && knownAt(line.words, at) === undefined) return true;
  if (line.regime !== 'prose' || term.capitals !== 'initial' || line.bits[at]! & (V.ORDINARY | V.COMPANY_WORD)) return false;
  return !line.heads.has(term.fold) && knownAt(line.words, at) === undefined && !line.places.has(term.fold);
}

const isCompanyToo = (line: Line, at: number) => {
  const first = knownAt(line.words, at);
  return line.regime === 'prose' && first?.length === 1 && first.entry.type === 'company' && knownAt(line.words, at + 1)?.entry.type === 'company';
};

const isGiven = (fold: string) => {
  const given = firstName(fold);
  return given !== undefined && !given.isWord;
};

/**
 * "Rails du Midi", "Plâtres du Quercy": a common noun with a capital, an `of` word and another capital. A name of its own keeps what
 * follows apart ("Nordia de Lyon").
 */
function complementOf(line: Line, at: number, of: number): { to: number; end: number } | undefined {
  const { terms, bits } = line;
  if (!(bits[of]! & V.OF) && !(bits[of]! & V.FUNCTION && bits[of]! & V.PARTICLE)) return undefined;
  if (line.regime !== 'prose' || bits[at]! & (V.ROLE | V.FUNCTION | V.NOT_NAME | V.DEMONYM | V.INSTITUTION_HEAD)) return undefined;
  const start = atStart(line, at);
  const fold = terms[at]!.fold;
  const hyphen = fold.indexOf('-');
  const word = hyphen > 0 && line.vocabulary.compoundStarts.has(fold.slice(0, hyphen)) ? fold.slice(hyphen + 1) : fold;
  const common = (line.vocabulary.of(word) & (V.ORDINARY | V.COMPANY_HEAD | V.PRODUCT_NOUN | V.COMPANY_WORD)) !== 0 || line.heads.has(word);
  if (!common || (start && word === fold && !(bits[at]! & V.COMPANY_HEAD))) return undefined;
  if (knownAt(line.words, at)) return undefined;
  // "la Bourse de Paris", "du Groupe de la Cité": behind an article it is the thing itself
  if (at > 0 && bits[at - 1]! & V.ARTICLE && terms[at - 1]!.capitals === 'none' && line.heads.has(terms[at]!.fold)) return undefined;
  let next = of + 1;
  while (next < terms.length && next < of + 3 && bits[next]! & V.ARTICLE && terms[next]!.capitals === 'none') next++;
  const object = terms[next];
  if (object?.kind !== 'word' || object.capitals === 'none' || !(object.spaced || terms[next - 1]!.elided)) return undefined;
  if (bits[next]! & V.NOT_NAME || knownAt(line.words, next)?.entry.type === 'company') return undefined;
  return { to: next + 1, end: endOf(line, next) };
}

function headKind(bits: number): 'company' | 'institution' | undefined {
  return bits & V.INSTITUTION_HEAD ? 'institution' : bits & V.COMPANY_HEAD ? 'company' : undefined;
}

/** A capital that may continue a name. */
function continues(line: Line, from: number, at: number): boolean {
  const term = line.terms[at]!;
  const bits = line.bits[at]!;
  if (term.elided) return false;
  if (bits & V.TITLE && !(bits & V.COMPANY_WORD)) return false;
  if (bits & (V.NOT_NAME | V.DEMONYM) && !(bits & (V.COMPANY_WORD | V.INSTITUTION_HEAD))) return false;
  if (bits & V.FUNCTION && !(bits & V.COMPANY_WORD) && (line.regime !== 'prose' || bits & V.ARTICLE || term.text.length < 3)) return false;
  if (bits & (V.ROLE | V.ROLE_WORD) && !(bits & (V.COMPANY_WORD | V.INSTITUTION_HEAD))) return false;
  if (line.regime === 'title' && bits & V.ORDINARY && !(bits & V.COMPANY_WORD)) return false;
  if (line.regime === 'title' && line.bits[from]! & V.ORDINARY) return false;
  return true;
}

function nextIsName(line: Line, at: number): boolean {
  const term = line.terms[at];
  return term?.kind === 'word' && term.capitals !== 'none' && !term.elided && !(line.bits[at]! & (V.FUNCTION | V.NOT_NAME));
}

/** A version or a model number: decimal, or behind a product's noun; never an amount ("Bpifrance 8"). */
function closesWithNumber(line: Line, from: number, at: number): boolean {
  const { terms, bits } = line;
  const term = terms[at]!;
  if (!term.spaced || term.text.length > 5) return false;
  const next = terms[at + 1];
  if (next && (next.kind === 'symbol' || next.kind === 'number')) return false;
  const before = at > 0 && from > 0 ? bits[from - 1]! | (from > 1 ? bits[from - 2]! : 0) : 0;
  return (before & V.PRODUCT_NOUN) !== 0 || line.naming.has(terms[from - 1]?.fold ?? '');
}

/** Small words that continue an institution's or a bank's name: adjectives, `of` words with a capital or a noun of the table behind. */
function tail(line: Line, head: number, to: number, end: number): { to: number; end: number } {
  const { terms, bits } = line;
  let at = to;
  let best = { to, end };
  for (let guard = 0; guard < 12 && at < terms.length; guard++) {
    const term = terms[at]!;
    if (term.kind !== 'word' || !(term.spaced || terms[at - 1]!.elided)) break;
    const bit = bits[at]!;
    if ((bit & V.TAIL || isDemonym(line, term.fold)) && term.capitals === 'none') {
      at++;
      best = { to: at, end: term.end };
      continue;
    }
    if (bit & V.OF) {
      let next = at + 1;
      while (next < terms.length && bits[next]! & V.ARTICLE && next < at + 3) next++;
      const object = terms[next];
      if (object?.kind !== 'word' || (!object.spaced && !terms[next - 1]!.elided)) break;
      if (object.capitals !== 'none' ? !mayEndHead(line, head, next) : !(bits[next]! & V.TAIL_NOUN)) break;
      at = next + 1;
      best = { to: at, end: endOf(line, next) };
      if (best.end !== object.end) break;
      continue;
    }
    if (term.capitals !== 'none' && at > head + 1 && continues(line, head, at) && !(bit & V.LEGAL)) {
      at++;
      best = { to: at, end: endOf(line, at - 1) };
      if (best.end !== term.end) break;
      continue;
    }
    break;
  }
  return best;
}

const isDemonym = (line: Line, fold: string) => line.places.get(fold)?.some(({ kind }) => kind === 'demonym') ?? false;

/** "Groupe de Limoges", "Société de Casablanca": a generic head and a place make no name. */
function mayEndHead(line: Line, head: number, at: number): boolean {
  const bits = line.bits[at]!;
  if (bits & (V.NOT_NAME | V.FUNCTION) && !(bits & V.TAIL_NOUN)) return false;
  return !(line.bits[head]! & V.ORDINARY) || (line.bits[head]! & (V.INSTITUTION_HEAD | V.COMPANY_HEAD)) !== 0;
}

/** `tribunal de commerce de Rodez`: written small, a name only with a capital in it. */
function smallHead(line: Line, at: number): { run?: Run; next: number } {
  if (!(line.bits[at]! & V.SMALL_HEAD) || line.regime === 'capitals') return { next: at + 1 };
  const term = line.terms[at]!;
  const next = line.terms[at + 1];
  let { to, end } =
    next && next.capitals !== 'none' && next.spaced && continues(line, at, at + 1)
      ? { to: at + 2, end: next.end }
      : { to: at + 1, end: term.end };
  ({ to, end } = tail(line, at, to, end));
  if (!line.terms.slice(at + 1, to).some(({ capitals }) => capitals !== 'none')) return { next: at + 1 };
  while (to > at + 1 && line.bits[to - 1]! & (V.OF | V.ARTICLE)) to--;
  if (to <= at + 1) return { next: at + 1 };
  end = Math.min(end, line.terms[to - 1]!.end);
  return { run: { from: at, to, start: term.start, end, head: 'institution' }, next: to };
}

/** Takes in `plc`, `, Inc.`, `SA`. */
function withLegalForm(line: Line, run: Run): Run {
  const { terms, bits } = line;
  let { to, end } = run;
  if (end !== terms[to - 1]!.end) return run;
  for (let i = 0; i < 2; i++) {
    const comma = terms[to]?.text === ',' ? 1 : 0;
    const term = terms[to + comma];
    if (!term?.spaced || term.kind !== 'word' || !(bits[to + comma]! & V.LEGAL)) break;
    if (term.capitals === 'none' && term.fold !== 'plc') break;
    if (comma && term.fold.length < 3) break;
    to += comma + 1;
    end = term.end;
    const dot = terms[to];
    if (dot?.text === '.' && !dot.spaced && /^(?:inc|corp|co|ltd|cie)$/.test(term.fold)) {
      to++;
      end = dot.end;
    }
  }
  return to === run.to ? run : { ...run, to, end };
}

/** A place where any word takes a capital: the start of a sentence, behind an opening quote, a bullet, a bar, in English a colon. */
export function atStart(line: Line, at: number): boolean {
  const { terms } = line;
  if (at === 0) return true;
  const before = terms[at - 1]!;
  if (before.kind === 'word') return before.elided && atStart(line, at - 1);
  if (before.kind === 'number') return at === 1;
  if (before.text === ':') return line.vocabulary.capitalAfterColon || line.regime !== 'prose';
  if (/^[«“|•»–—·*>-]$/.test(before.text)) return true;
  if (/^["'‘]$/.test(before.text)) return before.spaced || at === 1;
  return /^[(.!?…]$/.test(before.text) && (at === 1 || before.text !== '(');
}
