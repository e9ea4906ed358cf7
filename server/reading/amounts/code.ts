import { currencyCodes, currencyMarks } from '../../languages/currency-signs.ts';
import type { Piece } from '../text/pieces.ts';

/** A currency by its code, with what is written into the same word. */
export interface Code {
  readonly currency: string;
  /** `MUSD`, `kEUR`. */
  readonly scale: number;
  /** The number of `EUR500m`, or the start of that of "EUR1.2bn". */
  readonly digits: string | undefined;
}

const coded = /^(k|K|m|M|Md|Mds|Mrd|MM|mn|Mn|bn|Bn)?([A-Z]{3})(k|K|m|M|mn|bn|Bn)?$/;
const numbered = /^([A-Z]{3}|Rs|Rmb|kr|Kr|RM|Rp)(\d+)(k|K|m|M|mn|mln|bn|Bn|b|B|tn|trn)?$/;

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  md: 1e9,
  mds: 1e9,
  mrd: 1e9,
  tn: 1e12,
  trn: 1e12,
};

/** `EUR`, `kEUR`, `MUSD`, `EUR1`, `USD500m`. */
export function codeOf({ text, capitals }: Pick<Piece, 'text' | 'capitals'>): Code | undefined {
  if (text.length === 3) return currencyCodes.has(text) ? { currency: text, scale: 1, digits: undefined } : undefined;
  if (text.length < 3 || text.length > 16) return undefined;
  if (isDigit(text.charCodeAt(2)) || isDigit(text.charCodeAt(3))) {
    const [, code, digits, scale = ''] = numbered.exec(text) ?? [];
    const currency = currencyCodes.has(code ?? '') ? code : currencyMarks.get(code ?? '');
    return currency === undefined ? undefined : { currency, scale: scales[scale.toLowerCase()] ?? 1, digits: digits! };
  }
  if (capitals === 'none' || text.length > 6) return undefined;
  const [, before, code, after] = coded.exec(text) ?? [];
  if (code === undefined || !currencyCodes.has(code)) return undefined;
  return { currency: code, scale: scales[(before ?? after ?? '').toLowerCase()] ?? 1, digits: undefined };
}

const isDigit = (code: number) => code >= 48 && code <= 57;
