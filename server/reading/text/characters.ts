/** What a UTF-16 code unit is to the tokeniser. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const MARK = 4;
/** Stands for a word or a unit: `€`, `%`. */
export const SYMBOL = 5;
export const OTHER = 0;

const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of the code unit: surrogates count as letters, so that a name in any script stays whole. NaN is behind the text. */
export function classOf(code: number): number {
  const known = table[code];
  if (known !== UNKNOWN && known !== undefined) return known;
  if (Number.isNaN(code)) return OTHER;
  const kind = compute(code);
  table[code] = kind;
  return kind;
}

function compute(code: number): number {
  const letter = String.fromCharCode(code);
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  if (/\p{L}|\p{Nl}|[ªº]/u.test(letter)) return LETTER;
  if (/\p{Nd}/u.test(letter)) return DIGIT;
  if (/\p{M}/u.test(letter)) return MARK;
  if (/\s|[\u2000-\u200b\u2028\u2029\u2060\ufeff\u0085]/u.test(letter)) return SPACE;
  return symbols.includes(letter) ? SYMBOL : OTHER;
}

const symbols = '€$£¥₹₩₽₺₴₦₫฿₪₱₿%‰+&#@=<>*/^~|¢¤−';

export const isApostrophe = (code: number) =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0xb4 || code === 0x60;

export const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011;
