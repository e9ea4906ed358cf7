import type { DocumentLink } from 'vscode-languageserver-types';
import { linkTexts } from '../l10n/links.ts';
import { say } from '../l10n/say.ts';
import type { Span } from '../reading/article.ts';
import { type OpenArticle, rangeOf } from './open-article.ts';

const MOST = 2_000;

/** Addresses, listings (`NASDAQ: NVDA`, `<NVDA.O>`) and identifiers (ISIN, LEI, SIREN) of the text, each leading to its public page. */
export function documentLinks(open: OpenArticle): DocumentLink[] {
  const { text } = open.article;
  const found = [...addresses(text), ...listings(text), ...identifiers(text)].sort((a, b) => a.start - b.start);
  let end = 0;
  const apart = found.filter((link) => {
    if (link.start < end) return false;
    end = link.end;
    return true;
  });
  return apart.slice(0, MOST).map(({ start, end: to, target, kind, code }) => ({
    range: rangeOf(open, { start, end: to }),
    target,
    tooltip: say(open.locale, linkTexts[kind], { code }),
  }));
}

interface Found extends Span {
  readonly target: string;
  readonly kind: keyof typeof linkTexts;
  readonly code: string;
}

function addresses(text: string): Found[] {
  return matches(text, /https?:\/\/[^\s<>"«»“”]{1,2000}/g, ({ start, words }) => {
    const code = words.replace(/[.,;:!?)\]}'’]+$/, '');
    return URL.canParse(code) ? [{ start, end: start + code.length, target: code, kind: 'address', code }] : [];
  });
}

/** Exchanges as newsrooms write them, by what the public quote pages call them. */
const EXCHANGES: Readonly<Record<string, string>> = {
  NASDAQ: 'NASDAQ',
  NYSE: 'NYSE',
  AMEX: 'NYSEAMERICAN',
  LSE: 'LON',
  LON: 'LON',
  EPA: 'EPA',
  EURONEXT: 'EPA',
  TSX: 'TSE',
  TSE: 'TYO',
  HKEX: 'HKG',
  HKG: 'HKG',
  FRA: 'FRA',
  ETR: 'ETR',
  O: 'NASDAQ',
  OQ: 'NASDAQ',
  N: 'NYSE',
  PA: 'EPA',
  L: 'LON',
  DE: 'ETR',
  T: 'TYO',
  HK: 'HKG',
  AS: 'AMS',
  MI: 'BIT',
  SW: 'SWX',
  TO: 'TSE',
};

/** `NASDAQ: NVDA` and Reuters' `NVDA.O` between angle brackets or parentheses. */
function listings(text: string): Found[] {
  const named = matches(
    text,
    /\b(NASDAQ|NYSE|AMEX|LSE|LON|EPA|Euronext|TSX|TSE|HKEX|HKG|FRA|ETR) ?: ?([A-Z0-9]{1,6})\b/gi,
    ({ start, words, parts }) => quote(start, words, { exchange: parts[0]!.toUpperCase(), ticker: parts[1]! }),
  );
  const coded = matches(text, /(?<=[<(])([A-Z0-9]{1,6})\.([A-Z]{1,2})(?=[>)])/g, ({ start, words, parts }) =>
    quote(start, words, { exchange: parts[1]!, ticker: parts[0]! }),
  );
  return [...named, ...coded];
}

function quote(start: number, words: string, { exchange, ticker }: { exchange: string; ticker: string }): Found[] {
  const market = EXCHANGES[exchange];
  if (market === undefined || ticker !== ticker.toUpperCase()) return [];
  return [
    {
      start,
      end: start + words.length,
      target: `https://www.google.com/finance/quote/${ticker}:${market}`,
      kind: 'listing',
      code: `${ticker}:${market}`,
    },
  ];
}

function identifiers(text: string): Found[] {
  return [
    ...matches(text, /\b[A-Z]{2}[A-Z0-9]{9}\d\b/g, ({ start, words }) =>
      isIsin(words)
        ? [
            {
              start,
              end: start + 12,
              target: `https://www.wikidata.org/w/index.php?search=haswbstatement:P946=${words}`,
              kind: 'isin',
              code: words,
            },
          ]
        : [],
    ),
    ...matches(text, /\b[A-Z0-9]{18}\d{2}\b/g, ({ start, words }) =>
      isLei(words)
        ? [{ start, end: start + 20, target: `https://search.gleif.org/#/record/${words}`, kind: 'lei', code: words }]
        : [],
    ),
    ...matches(
      text,
      /\b(?:RCS [\p{L}-]{2,30}|SIREN) ?:? ?[A-D]? ?(\d{3}[ \u00a0\u202f]?\d{3}[ \u00a0\u202f]?\d{3})\b/gu,
      ({ start, words, parts }) => {
        const code = parts[0]!.replace(/\D/g, '');
        return isSiren(code)
          ? [
              {
                start: start + words.length - parts[0]!.length,
                end: start + words.length,
                target: `https://annuaire-entreprises.data.gouv.fr/entreprise/${code}`,
                kind: 'siren',
                code,
              },
            ]
          : [];
      },
    ),
  ];
}

/** ISO 6166: letters as 10 to 35, then the check digit of Luhn. */
const isIsin = (code: string) => luhn([...code].map((sign) => Number.parseInt(sign, 36)).join(''));

const isSiren = (code: string) => code.length === 9 && luhn(code);

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 17442: the number that the letters spell is 1 modulo 97. */
function isLei(code: string): boolean {
  let rest = 0;
  for (const sign of code) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

function matches(
  text: string,
  pattern: RegExp,
  link: (match: { start: number; words: string; parts: readonly (string | undefined)[] }) => readonly Found[],
): Found[] {
  return [...text.matchAll(pattern)].flatMap((match) => link({ start: match.index, words: match[0], parts: match.slice(1) }));
}
