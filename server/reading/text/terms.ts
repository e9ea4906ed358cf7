import type { TextLanguage } from '../../languages/language.ts';
import type { Steps } from '../steps.ts';
import { ByWord, type Word } from './by-word.ts';
import { classOf, DIGIT, isApostrophe, isHyphen, LETTER, MARK, SPACE, SYMBOL } from './characters.ts';
import { fold, type Term, type TermKind } from './term.ts';
import { endToFile, toFile, type View } from './view.ts';
import { WordTable } from './word-table.ts';

/** Words longer than this are cut, so that no table is ever asked for a megabyte. */
const longestWord = 200;

const address = /^(?:https?:\/\/|www\.)[^\s<>"»]{1,2000}|^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;

/** As many terms as are cut in one step. */
const TERMS_A_STEP = 1_000;

/** Cuts a paragraph into terms, in one pass. Positions are those of the file, from the start of the paragraph. */
export function* termsOf(view: View, language: TextLanguage, damaged: boolean): Steps<Term[]> {
  const { text } = view;
  const terms: Term[] = [];
  const cuts = cutsOf(language, damaged);
  const mails = text.includes('@');
  let spaced = true;
  let at = 0;
  let pause = TERMS_A_STEP;
  while (at < text.length) {
    if (terms.length >= pause) {
      pause = terms.length + TERMS_A_STEP;
      yield;
    }
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    let end = at + 1;
    if (kind === DIGIT) {
      end = numberEnd(text, at);
      terms.push(termOf(view, at, end, 'number', marks.at(text, at, end), spaced));
    } else if (kind === LETTER || kind === MARK) {
      const found = spaced && mayBeAddress(text, at, mails) ? address.exec(text.slice(at, at + 2100)) : null;
      if (found) {
        end = at + found[0].length;
        terms.push(termOf(view, at, end, 'address', marks.at(text, at, end), spaced));
      } else {
        end = wordEnd(text, at, language);
        const word = words.at(text, at, end);
        if (end < text.length && isApostrophe(text.charCodeAt(end)) && language.elisions.has(word.fold)) {
          end++;
          terms.push(termOf(view, at, end, 'word', words.at(text, at, end), spaced, true));
        } else {
          const cut = cuts.ofWord(word);
          if (cut) {
            terms.push(termOf(view, at, at + cut, 'word', stuckWord(view, at, at + cut), spaced, true, true));
            at += cut;
            spaced = false;
          }
          terms.push(termOf(view, at, end, 'word', cut ? words.at(text, at, end) : word, spaced));
        }
      }
    } else if (isApostrophe(code) && isPossessive(text, at)) {
      end = at + 2;
      terms.push(termOf(view, at, end, 'word', words.at(text, at, end), spaced));
    } else {
      if (code === 0x2e && text.startsWith('...', at)) end = at + 3;
      terms.push(termOf(view, at, end, kind === SYMBOL ? 'symbol' : 'punctuation', marks.at(text, at, end), spaced));
    }
    spaced = false;
    at = end;
  }
  return terms;
}

function termOf(
  view: View,
  start: number,
  end: number,
  kind: TermKind,
  word: Word,
  spaced: boolean,
  elided = false,
  stuck = false,
): Term {
  return {
    start: toFile(view, start),
    end: endToFile(view, end),
    text: word.text,
    low: word.low,
    fold: word.fold,
    kind,
    capitals: word.capitals,
    spaced,
    elided,
    stuck,
    word,
  };
}

const words = new WordTable(20_000, { hasCapitals: true });
/** Marks and short numbers, which have no capitals. */
const marks = new WordTable(2_000, { hasCapitals: false });

/** The word that is written from `start` to `end`, part of a longer one. */
export const wordOf = (text: string, start: number, end: number): Word => words.at(text, start, end);

/** An elision that lost its apostrophe is read with one. */
function stuckWord(view: View, start: number, end: number): Word {
  const written = `${view.text.slice(start, end)}'`;
  return words.at(written, 0, written.length);
}

/** Digits with points, commas and apostrophes between them: `1.234,56`, `1'000`. What they mean is told by the amounts. */
function numberEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && end - start < longestWord) {
    const code = text.charCodeAt(end);
    if (classOf(code) === DIGIT) end++;
    else if ((code === 0x2e || code === 0x2c || isApostrophe(code)) && classOf(text.charCodeAt(end + 1)) === DIGIT) end += 2;
    else break;
  }
  return end;
}

/** Letters, digits and marks, with hyphens, dots, ampersands and apostrophes that join: `Coca-Cola`, `U.S.`, `S&P`, `O'Brien`. */
function wordEnd(text: string, start: number, language: TextLanguage): number {
  let end = start + 1;
  let dotted = false;
  while (end < text.length && end - start < longestWord) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT || kind === MARK) {
      end++;
      continue;
    }
    const next = end + 1 < text.length ? text.charCodeAt(end + 1) : 0;
    const nextKind = classOf(next);
    if (nextKind !== LETTER && !(nextKind === DIGIT && isHyphen(code))) break;
    if (isHyphen(code)) end += 2;
    else if (code === 0x26 && end - start <= 3) end += 2;
    else if (code === 0x2e && isInitial(text, start, end, dotted)) {
      dotted = true;
      end += 2;
    } else if (isApostrophe(code) && joins(text, start, end, language)) end += 2;
    else break;
  }
  if (dotted && text[end] === '.' && /(?:^|\.)\p{L}{1,2}$/u.test(text.slice(Math.max(start, end - 3), end))) end++;
  return end;
}

/** A single letter before a dot that continues: `U.` of `U.S.`, `S.` of `S.p.A.`. */
function isInitial(text: string, start: number, dot: number, dotted: boolean): boolean {
  const last = dotted ? text.lastIndexOf('.', dot - 1) + 1 : start;
  if (dot - last > 1) return false;
  const after = text.charCodeAt(dot + 2);
  return Number.isNaN(after) || classOf(after) !== LETTER || text[dot + 3] === '.';
}

/** An apostrophe inside one word: `O'Brien`, `don't`, `aujourd'hui`, `L'Oréal` is two terms; English `'s` is a term of its own. */
function joins(text: string, start: number, apostrophe: number, language: TextLanguage): boolean {
  const before = words.at(text, start, apostrophe).fold;
  if (language.elisions.has(before)) return false;
  const after = fold(text.slice(apostrophe + 1, apostrophe + 4)).replace(/[^a-z].*$/s, '');
  if (after === 's') return false;
  if (before === 'aujourd') return true;
  if (before.length <= 2) return true;
  return after === 't' && before.endsWith('n');
}

/** English `'s` right behind a word. */
function isPossessive(text: string, at: number): boolean {
  if (at === 0 || (text.charCodeAt(at + 1) | 0x20) !== 0x73) return false;
  const before = classOf(text.charCodeAt(at - 1));
  const after = classOf(text.charCodeAt(at + 2));
  return (before === LETTER || before === DIGIT || text[at - 1] === '.') && after !== LETTER && after !== DIGIT;
}

/** @param mails whether an `@` stands anywhere in the text. */
function mayBeAddress(text: string, at: number, mails: boolean): boolean {
  const code = text.charCodeAt(at) | 0x20;
  if (code === 0x68 || code === 0x77) return addressAt(text, at);
  if (!mails) return false;
  for (let i = at + 1; i < at + 65 && i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x40) return true;
    if (classOf(unit) !== LETTER && classOf(unit) !== DIGIT && unit !== 0x2e && unit !== 0x2d && unit !== 0x5f && unit !== 0x2b)
      return false;
  }
  return false;
}

/** `stuckElision` of each word. */
function cutsOf(language: TextLanguage, damaged: boolean): ByWord<number> {
  const known = cuts.get(language)?.[damaged ? 1 : 0];
  if (known) return known;
  const both = [false, true].map((isDamaged) => new ByWord((_, { written }) => stuckElision(written, language, isDamaged)));
  cuts.set(language, both);
  return both[damaged ? 1 : 0]!;
}

const cuts = new Map<TextLanguage, readonly ByWord<number>[]>();

function addressAt(text: string, at: number): boolean {
  const fourth = text.charCodeAt(at + 3) | 0x20;
  return (fourth === 0x70 || fourth === 0x2e) && /^(?:https?:|www\.)/i.test(text.slice(at, at + 6));
}

/** The length of an elision that lost its apostrophe (`dAnthropic`, `lIA`, `Laccord`), 0 when the word is whole. */
export function stuckElision(word: string, language: TextLanguage, damaged: boolean): number {
  if (word.length < 2) return 0;
  if (damaged) {
    const fused = language.fusedWhenDamaged.get(fold(word));
    if (fused) return fused;
  }
  for (let length = 1; length <= longestStuck; length++) {
    if (!mayBeStuck(word, 0, length, language)) continue;
    const rest = word.slice(length);
    const isCapital = rest[0] !== rest[0]!.toLowerCase();
    if (isCapital ? /^\p{Ll}/u.test(word) : word.length > length + 2 && isElidable(word, rest, language)) return length;
  }
  return 0;
}

/** Letters of the longest elision that is looked for where its apostrophe was lost. */
const longestStuck = 2;

/** Whether the word at `start` may be an elision of `length` letters with a word of two letters or more stuck to it. */
function mayBeStuck(text: string, start: number, length: number, { elisions }: TextLanguage): boolean {
  return (
    start + length + 1 < text.length &&
    elidedBefore.has(text.charCodeAt(start + length)) &&
    elisions.has(text.slice(start, start + length).toLowerCase())
  );
}

const vowels = 'aeiouyhàâäéèêëîïôöùûüœ';

/** Code units of the letters that an elision stands before. */
const elidedBefore: ReadonlySet<number> = new Set([...vowels, ...vowels.toUpperCase()].map((letter) => letter.charCodeAt(0)));

function isElidable(word: string, rest: string, language: TextLanguage): boolean {
  const hyphen = rest.indexOf('-');
  return language.elidable.has(fold(hyphen < 0 ? rest : rest.slice(0, hyphen))) && !language.wholeWords.has(fold(word));
}
