import {
  currencyCodes,
  currencyFamilies,
  currencyMarks,
  currencySigns,
  dollarMarks,
  prefixOnlyMarks,
  suffixOnlyMarks,
  wordyCodes,
} from '../../languages/currency-signs.ts';
import { type Piece, phraseAt } from '../text/pieces.ts';
import { codeOf } from './code.ts';
import type { AmountReader } from './reader.ts';
import { PREFIX, UNIT } from './word-bits.ts';

/** A currency as it is written beside a number. */
export interface CurrencyAt {
  /** ISO 4217, or `BTC`. */
  readonly currency: string;
  /** Several currencies share the name: `dollars`, `$`, `francs`. */
  readonly plain: boolean;
  /** Where it ends, in pieces. */
  readonly to: number;
  /** Hundredths: cents, pence. */
  readonly minor: boolean;
  /** A scale written into it: `MUSD`, `kEUR`. */
  readonly scale: number;
  /** A number written into it: `EUR1` of "EUR1.2bn". */
  readonly digits: string | undefined;
  /** The name is another word too. */
  readonly weak: boolean;
}

/** Field by field, since they are made by the thousand: what is spread over others is slow to make. */
const found = (
  currency: string,
  to: number,
  { plain = false, minor = false, scale = 1, digits, weak = false }: Partial<CurrencyAt> = {},
): CurrencyAt => ({ currency, plain, to, minor, scale, digits, weak });

/** A currency before its number: `$`, `US$`, `CHF`, `Rs.`, `EUR1` of "EUR1.2bn". */
export function currencyBefore(reader: AmountReader, at: number): CurrencyAt | undefined {
  const { pieces } = reader;
  const piece = pieces[at];
  if (!piece || !(reader.bits.of(piece) & PREFIX)) return undefined;
  const sign = currencySigns.get(piece.text);
  if (sign) {
    const scaled = scaleMark(reader, at + 1);
    return found(sign, at + (scaled ? 2 : 1), { plain: piece.text === '$', scale: scaled || 1 });
  }
  if (piece.text === '₿') return found('BTC', at + 1);
  if (piece.kind !== 'word') return undefined;
  const dollar = dollarBefore(reader, at);
  if (dollar) return dollar;
  if (prefixOnlyMarks.has(piece.text) || currencyMarks.has(piece.text)) {
    if (suffixOnlyMarks.has(piece.text)) return undefined;
    const dot = pieces[at + 1]?.text === '.' && !pieces[at + 1]!.spaced && piece.text.length === 2;
    return found(currencyMarks.get(piece.text)!, at + (dot ? 2 : 1), { plain: piece.fold === 'kr' });
  }
  const code = codeOf(piece);
  if (!code || (wordyCodes.has(code.currency) && !isScaled(reader, at + 1))) return undefined;
  return found(code.currency, at + 1, code);
}

/** A number with a scale stands there: "TRY 5 billion", not "TRY 5 times", "ALL 5", "TOP 10". */
function isScaled({ pieces, words, shouting }: AmountReader, at: number): boolean {
  const scale = pieces[at]?.kind === 'number' ? pieces[at + 1] : undefined;
  return (
    !shouting && scale !== undefined && (words.scales.has(scale.stem) || (words.scaleMarks.has(scale.text) && !scale.spaced))
  );
}

/** A currency behind its number or scale: `€`, `US$`, `$ CA`, `EUR`, `dollars canadiens`, `cents`, `p`. */
export function currencyAfter(reader: AmountReader, at: number): CurrencyAt | undefined {
  const piece = reader.pieces[at];
  if (!piece || !(reader.bits.of(piece) & UNIT)) return undefined;
  const sign = currencySigns.get(piece.text);
  if (sign) return piece.text === '$' ? dollarAfter(reader, at) : found(sign, at + 1);
  if (piece.text === '¢') return found('USD', at + 1, { plain: true, minor: true });
  if (piece.kind !== 'word') return undefined;
  return dollarBefore(reader, at) ?? nameAfter(reader, at) ?? markAfter(reader, at);
}

/** "dollars canadiens", "pence". */
function nameAfter({ pieces, words }: AmountReader, at: number): CurrencyAt | undefined {
  const name = phraseAt(pieces, at, words.currencies);
  const { stem, text, spaced } = pieces[at]!;
  if (name) {
    const plain = name.value.startsWith('?');
    const weak = name.to === at + 1 && words.weakCurrencies.has(stem);
    const local = plain ? localCurrency(pieces, words, name.value.slice(1)) : undefined;
    if (local) return found(local, name.to, { weak });
    return found(plain ? name.value.slice(1) : name.value, name.to, { plain, weak });
  }
  const minor = phraseAt(pieces, at, words.minor);
  return minor && (text.length > 1 || !spaced) ? minorOf(minor.value, minor.to) : undefined;
}

/** Of the currencies that share a name, the one of the place that the sentence names. Dollars are American whoever is named. */
function localCurrency(pieces: readonly Piece[], words: AmountReader['words'], usual: string): string | undefined {
  if (usual === 'USD') return undefined;
  const former = words.formerCurrencies.get(usual);
  if (former && pieces.some(({ kind, text }) => kind === 'number' && /^1[89]\d\d$|^200[01]$/.test(text))) return former;
  const family = currencyFamilies.find(([first]) => first === usual);
  for (const { stem } of pieces) {
    const currency = words.places.get(stem);
    if (currency && family?.includes(currency)) return currency;
  }
  return undefined;
}

/** "437p", "3 kr", "5 MUSD". */
function markAfter({ pieces, words, shouting }: AmountReader, at: number): CurrencyAt | undefined {
  const piece = pieces[at]!;
  const hundredths = piece.spaced ? undefined : words.minorMarks.get(piece.text);
  if (hundredths) return minorOf(hundredths, at + 1);
  const mark = prefixOnlyMarks.has(piece.text) ? undefined : currencyMarks.get(piece.text);
  if (mark) return found(mark, at + 1, { plain: piece.fold === 'kr' });
  const code = codeOf(piece);
  if (!code || code.digits !== undefined || (shouting && wordyCodes.has(code.currency))) return undefined;
  return found(code.currency, at + 1, { scale: code.scale });
}

function minorOf(value: string, to: number): CurrencyAt {
  const plain = value.startsWith('?');
  return found(plain ? value.slice(1) : value, to, { plain, minor: true });
}

/** `US$`, `A$`, also `hk $` where the text puts spaces everywhere; a lone `a` with a space is an article. */
function dollarBefore({ pieces }: AmountReader, at: number): CurrencyAt | undefined {
  const sign = pieces[at + 1];
  if (sign?.text !== '$') return undefined;
  const fold = pieces[at]!.fold.replaceAll('.', '');
  // a text that was cut into words: "c $ 16.4", but "Series C $40 million"
  if (sign.spaced && (!pieces[at + 2]?.spaced || (fold.length === 1 && fold !== 'c'))) return undefined;
  const currency = dollarMarks.get(fold);
  if (!currency || (pieces[at]!.capitals === 'none' && fold.length === 1 && fold !== 'c')) return undefined;
  return found(currency, at + 2);
}

/** `$`, `$ CA`, `$US`, `$CAD`. */
function dollarAfter({ pieces, words }: AmountReader, at: number): CurrencyAt {
  const mark = pieces[at + 1];
  if (mark?.kind === 'word') {
    const currency = dollarMarks.get(mark.fold.replaceAll('.', ''));
    const isMark =
      mark.capitals === 'all' ||
      !mark.spaced ||
      (mark.fold.length > 1 && currency !== undefined && currencyCodes.has(mark.fold.toUpperCase())) ||
      mark.fold === 'hk' ||
      mark.fold === 'c';
    if (currency && isMark && (mark.fold.length > 1 || mark.fold === 'c' || !mark.spaced)) return found(currency, at + 2);
  }
  // "5 M$ canadiens": the sign reads as its name
  for (const { words: phrase, value } of words.currencies.get(words.dollar) ?? [])
    if (phrase.length > 1 && phrase.slice(1).every((word, i) => pieces[at + 1 + i]?.stem === word))
      return found(value, at + phrase.length);
  return found('USD', at + 1, { plain: true });
}

/** A scale right behind a currency sign and before the number, as in tables: `€m 250`. */
function scaleMark({ pieces, words }: AmountReader, at: number): number {
  const piece = pieces[at];
  if (!piece || piece.spaced || piece.kind !== 'word' || pieces[at + 1]?.kind !== 'number') return 0;
  return words.scaleMarks.get(piece.text) ?? 0;
}
