import {
  currencyCodes,
  currencyMarks,
  currencySigns,
  dollarMarks,
  prefixOnlyMarks,
  suffixOnlyMarks,
  wordyCodes,
} from '../../languages/currency-signs.ts';
import { phraseAt } from '../text/pieces.ts';
import type { AmountReader } from './reader.ts';

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
  readonly digits?: string;
  /** The name is another word too. */
  readonly weak: boolean;
}

const found = (currency: string, to: number, more: Partial<CurrencyAt> = {}): CurrencyAt => ({
  currency,
  to,
  plain: false,
  minor: false,
  scale: 1,
  weak: false,
  ...more,
});

/** A currency before its number: `$`, `US$`, `CHF`, `Rs.`, `EUR1` of "EUR1.2bn". */
export function currencyBefore(reader: AmountReader, at: number): CurrencyAt | undefined {
  const { pieces } = reader;
  const piece = pieces[at];
  if (!piece) return undefined;
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
  const code = codeOf(piece.text);
  if (code)
    return wordyCodes.has(code.currency) && (reader.shouting || code.currency === 'ALL') ? undefined : { ...code, to: at + 1 };
  return undefined;
}

/** A currency behind its number or scale: `€`, `US$`, `$ CA`, `EUR`, `dollars canadiens`, `cents`, `p`. */
export function currencyAfter(reader: AmountReader, at: number): CurrencyAt | undefined {
  const { pieces, words } = reader;
  const piece = pieces[at];
  if (!piece) return undefined;
  const sign = currencySigns.get(piece.text);
  if (sign) return piece.text === '$' ? dollarAfter(reader, at) : found(sign, at + 1);
  if (piece.text === '¢') return found('USD', at + 1, { plain: true, minor: true });
  if (piece.kind !== 'word') return undefined;
  const dollar = dollarBefore(reader, at);
  if (dollar) return dollar;
  const name = phraseAt(pieces, at, words.currencies);
  if (name) {
    const plain = name.value.startsWith('?');
    return found(plain ? name.value.slice(1) : name.value, name.to, {
      plain,
      weak: name.to === at + 1 && words.weakCurrencies.has(piece.stem),
    });
  }
  const minor = phraseAt(pieces, at, words.minor);
  if (minor && (piece.text.length > 1 || !piece.spaced)) return minorOf(minor.value, minor.to);
  if (!piece.spaced) {
    const mark = words.minorMarks.get(piece.text);
    if (mark) return minorOf(mark, at + 1);
  }
  if (currencyMarks.has(piece.text) && !prefixOnlyMarks.has(piece.text))
    return found(currencyMarks.get(piece.text)!, at + 1, { plain: piece.fold === 'kr' });
  const code = codeOf(piece.text);
  if (!code || code.digits !== undefined) return undefined;
  if (wordyCodes.has(code.currency) && reader.shouting) return undefined;
  return { ...code, to: at + 1 };
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
  if (sign.spaced && fold.length === 1 && fold !== 'c') return undefined;
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
  for (const { words: phrase, value } of words.currencies.get('dollar') ?? [])
    if (phrase.length > 1 && phrase.slice(1).every((word, i) => pieces[at + 1 + i]?.stem === word))
      return found(value, at + phrase.length);
  return found('USD', at + 1, { plain: true });
}

const coded = /^(k|K|m|M|Md|Mds|Mrd|MM|mn|Mn|bn|Bn)?([A-Z]{3})(k|K|m|M|mn|bn|Bn)?(\d[\d.,]*)?$/;
const codeScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, md: 1e9, mds: 1e9, mrd: 1e9, mm: 1e6, mn: 1e6, bn: 1e9 };

/** `EUR`, `kEUR`, `MUSD`, `EUR1`. */
function codeOf(text: string): CurrencyAt | undefined {
  if (text.length < 3 || text.length > 16) return undefined;
  if (text.length === 3) return currencyCodes.has(text) ? found(text, 0) : undefined;
  const match = coded.exec(text);
  if (!match) {
    const marked = /^(Rs|RMB|Rmb|kr|US|A|C|S|HK|NZ|R|RM|Rp)(\d[\d.,]*)$/.exec(text);
    const currency = marked && currencyMarks.get(marked[1]!);
    return currency ? found(currency, 0, { digits: marked[2]! }) : undefined;
  }
  const [, before, code, after, digits] = match;
  if (!currencyCodes.has(code!)) return undefined;
  return found(code!, 0, { scale: codeScales[(before ?? after ?? '').toLowerCase()] ?? 1, ...(digits ? { digits } : {}) });
}

/** A scale right behind a currency sign and before the number, as in tables: `€m 250`. */
function scaleMark({ pieces, words }: AmountReader, at: number): number {
  const piece = pieces[at];
  if (!piece || piece.spaced || piece.kind !== 'word' || pieces[at + 1]?.kind !== 'number') return 0;
  return words.scaleMarks.get(piece.text) ?? 0;
}
