/** What the separators between digits mean. */
export interface Digits {
  readonly value: number;
  /** A whole number without separators: a year is one. */
  readonly plain: boolean;
}

/**
 * The value of digits with points, commas and apostrophes between them. Two kinds of separator: the last is the decimal one. One kind, more
 * than once: thousands. Once before three digits it is what the language says; anything else is a decimal separator.
 */
export function readDigits(written: string, decimal: ',' | '.'): Digits {
  const text = /^[\d.,]*$/.test(written)
    ? written
    : written.replace(OTHER_DIGITS, (digit) => String(valueOfDigit(digit.charCodeAt(0))));
  let points = 0;
  let commas = 0;
  let others = 0;
  let last = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    if (code === 0x2e) points++;
    else if (code === 0x2c) commas++;
    else others++;
    last = i;
  }
  if (points + commas + others === 0) return { value: Number(text), plain: true };
  const decimalAt = decimalSeparator(text, { points, commas, last, decimal });
  let digits = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (i === decimalAt) digits += '.';
    else if (code >= 48 && code <= 57) digits += text[i];
  }
  return { value: Number(digits), plain: false };
}

/** Arabic, Devanagari, full-width … */
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;

/** The digits of a script stand in a row; their zero is at the start of a column of the code charts, or at its seventh place. */
function valueOfDigit(code: number): number {
  const column = code & ~0xf;
  return code - (/\p{Nd}/u.test(String.fromCharCode(column)) ? column : column + 6);
}

interface Separators {
  readonly points: number;
  readonly commas: number;
  readonly last: number;
  readonly decimal: ',' | '.';
}

/** Where the decimal separator stands, -1 when there is none. */
function decimalSeparator(text: string, { points, commas, last, decimal }: Separators): number {
  const mark = text[last];
  if (mark !== '.' && mark !== ',') return -1;
  const count = mark === '.' ? points : commas;
  if (count > 1) return -1;
  const after = text.length - last - 1;
  if (points > 0 && commas > 0) return last;
  if (after !== 3 || last > 3 || text.charCodeAt(0) === 48) return last;
  if (mark !== decimal) return -1;
  // "150,000" in a French text is no number with three decimals
  return last > 1 && text.endsWith('000') ? -1 : last;
}
