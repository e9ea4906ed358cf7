import type { TextLanguage } from '../../languages/language.ts';
import type { Steps } from '../steps.ts';
import type { Word } from './by-word.ts';
import { classOf, DIGIT, isApostrophe, isHyphen, LETTER, MARK, SPACE } from './characters.ts';
import { bareOf, type Capitals, capitalsOf, fold, type Term, type TermKind } from './term.ts';
import { endToFile, toFile, type View } from './view.ts';

/** Words longer than this are cut, so that no table is ever asked for a megabyte. */
const longestWord = 200;

const address = /^(?:https?:\/\/|www\.)[^\s<>"»]{1,2000}|^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;

/** As many terms as are cut in one step. */
const TERMS_A_STEP = 1_000;

/** Cuts a paragraph into terms, in one pass. Positions are those of the file, from the start of the paragraph. */
export function* termsOf(view: View, language: TextLanguage, damaged: boolean): Steps<Term[]> {
  const { text } = view;
  const terms: Term[] = [];
  let spaced = true;
  let at = 0;
  const push = (start: number, end: number, kind: TermKind, elided = false, stuck = false) => {
    terms.push(makeTerm(view, start, end, kind, spaced, elided, stuck));
    spaced = false;
  };
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
    } else if (kind === DIGIT) {
      const end = numberEnd(text, at);
      push(at, end, 'number');
      at = end;
    } else if (kind === LETTER || kind === MARK) {
      const found = spaced && mayBeAddress(text, at) ? address.exec(text.slice(at, at + 2100)) : null;
      if (found) {
        push(at, at + found[0].length, 'address');
        at += found[0].length;
        continue;
      }
      const end = wordEnd(text, at, language);
      if (end < text.length && isApostrophe(text.charCodeAt(end)) && language.elisions.has(fold(text.slice(at, end)))) {
        push(at, end + 1, 'word', true);
        at = end + 1;
        continue;
      }
      const cut = stuckElision(text.slice(at, end), language, damaged);
      if (cut) {
        push(at, at + cut, 'word', true, true);
        at += cut;
      }
      push(at, end, 'word');
      at = end;
    } else if (isApostrophe(code) && isPossessive(text, at)) {
      push(at, at + 2, 'word');
      at += 2;
    } else {
      const end = at + (code === 0x2e && text.startsWith('...', at) ? 3 : 1);
      push(at, end, isSymbol(code) ? 'symbol' : 'punctuation');
      at = end;
    }
  }
  return terms;
}

function makeTerm(
  view: View,
  start: number,
  end: number,
  kind: TermKind,
  spaced: boolean,
  elided: boolean,
  stuck: boolean,
): Term {
  const written = view.text.slice(start, end);
  const word = kind === 'word' ? wordOf(written, stuck) : plainOf(written);
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

/** Words as they were seen before: most of a text is a few thousand words over and over. */
const words = new Map<string, Word>();
const MOST_WORDS = 20_000;
/** Marks and short numbers, which have no capitals. */
const plain = new Map<string, Word>();
const MOST_PLAIN = 2_000;
/** A longer slice keeps the text alive that it was cut from. */
const LONGEST_KEPT = 12;

function wordOf(written: string, stuck: boolean): Word {
  const key = stuck ? `${written}'` : written;
  const known = words.get(key);
  if (known) return known;
  const text = key.replace(/[’ʼ´`]/g, "'").replace(/[‐‑]/g, '-');
  return keep(words, MOST_WORDS, key, makeWord(text, capitalsOf(text)));
}

function plainOf(text: string): Word {
  const known = plain.get(text);
  if (known) return known;
  return keep(plain, MOST_PLAIN, text, makeWord(text, 'none'));
}

function makeWord(text: string, capitals: Capitals): Word {
  const low = text.toLowerCase();
  const folded = fold(low);
  return { text, low, fold: folded, bare: bareOf(folded), capitals, said: [] };
}

function keep(kept: Map<string, Word>, most: number, key: string, word: Word): Word {
  if (key.length > LONGEST_KEPT) return word;
  if (kept.size >= most) kept.clear();
  kept.set(key, word);
  return word;
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
  const before = fold(text.slice(start, apostrophe));
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

function isSymbol(code: number): boolean {
  return '€$£¥₹₩₽₺₴₦₫฿₪₱元円₿%‰+&#@=<>*/^~|¢¤'.includes(String.fromCharCode(code)) || code === 0x2212;
}

function mayBeAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  if (code === 0x68 || code === 0x77) return /^(?:https?:|www\.)/i.test(text.slice(at, at + 6));
  for (let i = at + 1; i < at + 65 && i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x40) return true;
    if (classOf(unit) !== LETTER && classOf(unit) !== DIGIT && unit !== 0x2e && unit !== 0x2d && unit !== 0x5f && unit !== 0x2b)
      return false;
  }
  return false;
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

/** Whether one may be stuck to the word at `start`, by its first letters alone. */
export const mayHoldElision = (text: string, start: number, language: TextLanguage): boolean =>
  mayBeStuck(text, start, 1, language) || mayBeStuck(text, start, 2, language);

const vowels = 'aeiouyhàâäéèêëîïôöùûüœ';

/** Code units of the letters that an elision stands before. */
const elidedBefore: ReadonlySet<number> = new Set([...vowels, ...vowels.toUpperCase()].map((letter) => letter.charCodeAt(0)));

function isElidable(word: string, rest: string, language: TextLanguage): boolean {
  const hyphen = rest.indexOf('-');
  return language.elidable.has(fold(hyphen < 0 ? rest : rest.slice(0, hyphen))) && !language.wholeWords.has(fold(word));
}
