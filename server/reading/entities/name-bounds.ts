import * as F from './facts.ts';
import { atStart, isRare, type Line, moreAt } from './line.ts';
import * as R from './rare-words.ts';
import * as V from './vocabulary.ts';

/** Where the name in term `at` starts: behind a prefix ("ex-Orvane"), or nowhere when the word is none. */
export function startOf(line: Line, at: number): number | undefined {
  const term = line.terms[at]!;
  const bits = line.bits[at]!;
  if (term.elided || bits & V.TITLE) return undefined;
  if (bits & V.NOT_NAME && !(isGiven(line, at) && nextIsName(line, at + 1))) return undefined;
  if (bits & V.FUNCTION && term.capitals !== 'all' && !opensName(line, at)) return undefined;
  if (bits & V.FUNCTION && term.capitals === 'all' && (term.end - term.start < 4 || atStart(line, at))) return undefined;
  if (term.text.length === 2 && /^[A-Z]\.$/.test(term.text)) return term.start;
  if (term.text.length === 1) return undefined;
  // HK$: a currency's letters
  if (moreAt(line, at + 1) & F.CURRENCY_SIGN && !line.terms[at + 1]!.spaced) return undefined;
  const hyphen = term.text.indexOf('-');
  if (hyphen > 0) {
    const first = term.fold.slice(0, term.fold.indexOf('-'));
    if (line.vocabulary.rare(first) & R.COMPOUND_START) {
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
  if (atStart(line, at)) return isRare(line, at, R.NAME_NUMBER) && endsAsCompany(line, at + 1);
  const next = line.terms[at + 1];
  return next?.kind === 'word' && next.spaced && next.capitals !== 'none' && !(line.bits[at + 1]! & (V.FUNCTION | V.NOT_NAME));
}

export function capitalsFrom(line: Line, at: number): number {
  let to = at;
  while (line.terms[to]?.kind === 'word' && line.terms[to]!.capitals !== 'none') to++;
  return to - at;
}

/** The capitals from here end with a company's word: "First Mariner Bank" at the start of a sentence. */
export function endsAsCompany(line: Line, at: number): boolean {
  let to = at;
  while (line.terms[to]?.kind === 'word' && line.terms[to]!.capitals !== 'none' && line.terms[to]!.spaced) to++;
  return to > at && (line.bits[to - 1]! & (V.COMPANY_WORD | V.LEGAL | V.INSTITUTION_HEAD)) !== 0;
}

/** Where the name in term `at` ends when a participle is hyphened to it ("Lille-based"), its own end otherwise. */
export function endOf(line: Line, at: number): number {
  const term = line.terms[at]!;
  const hyphen = term.text.lastIndexOf('-');
  if (hyphen <= 0) return term.end;
  const last = term.fold.slice(term.fold.lastIndexOf('-') + 1);
  return line.vocabulary.rare(last) & R.COMPOUND_END || /^[\p{Ll}]+(?:ed|ing)$/u.test(term.text.slice(hyphen + 1))
    ? term.end - (term.text.length - hyphen)
    : term.end;
}

export const isGiven = ({ facts }: Line, at: number) => facts[at]!.firstName?.isWord === false;

export function headKind(bits: number): 'company' | 'institution' | undefined {
  return bits & V.INSTITUTION_HEAD ? 'institution' : bits & V.COMPANY_HEAD ? 'company' : undefined;
}

/** A capital that may continue a name. */
export function continues(line: Line, from: number, at: number): boolean {
  const term = line.terms[at]!;
  const bits = line.bits[at]!;
  if (term.elided) return false;
  if (bits & V.TITLE && !(bits & V.COMPANY_WORD)) return false;
  if (bits & (V.NOT_NAME | V.DEMONYM) && !(bits & (V.COMPANY_WORD | V.INSTITUTION_HEAD))) return false;
  if (bits & V.FUNCTION && !(bits & V.COMPANY_WORD) && (line.regime !== 'prose' || bits & V.ARTICLE || term.text.length < 3))
    return false;
  if (bits & (V.ROLE | V.ROLE_WORD) && !(bits & (V.COMPANY_WORD | V.INSTITUTION_HEAD))) return false;
  if (line.regime === 'title' && bits & V.ORDINARY && !(bits & V.COMPANY_WORD)) return false;
  if (line.regime === 'title' && line.bits[from]! & V.ORDINARY) return false;
  return true;
}

export function nextIsName(line: Line, at: number): boolean {
  const term = line.terms[at];
  return term?.kind === 'word' && term.capitals !== 'none' && !term.elided && !(line.bits[at]! & (V.FUNCTION | V.NOT_NAME));
}
