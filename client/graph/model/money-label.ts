import type { Money, MoneyAmount } from '../protocol.ts';

/** Writes money short, for a label: `US$13bn`, `13 Md $US`. One for each locale: making a formatter is slow, using it is not. */
export class MoneyLabels {
  readonly #locale: string;
  readonly #short = new Map<string, Intl.NumberFormat>();
  readonly #percent: Intl.NumberFormat;
  /** French for 10^12 is `billion`, which half of its readers take for 10^9: newsrooms write 1 400 Md. */
  readonly #countsBillions: boolean;

  /** `locale` is BCP 47; one that is not understood counts as English. */
  constructor(locale: string) {
    this.#locale = readable(locale);
    this.#percent = new Intl.NumberFormat(this.#locale, { style: 'percent', maximumFractionDigits: 1 });
    this.#countsBillions = this.#locale.startsWith('fr');
  }

  money({ value, currency }: Money): string {
    const formatter = this.#formatter(currency);
    if (this.#isMisread(value)) return plainSpaces(inBillions(formatter, value, this.#locale));
    return plainSpaces(formatter.format(value));
  }

  /** With the sign of its modifier: `≈`, `≤`, `≥`, `>`, `<`, or the two ends of a range. */
  amount(amount: Pick<MoneyAmount, 'value' | 'currency' | 'low' | 'high' | 'modifier'>): string {
    if (amount.modifier === 'between' && amount.low !== undefined && amount.high !== undefined) {
      const { low, high } = amount;
      if (this.#isMisread(high)) return `${this.money({ ...amount, value: low })} – ${this.money({ ...amount, value: high })}`;
      return plainSpaces(this.#formatter(amount.currency).formatRange(low, high));
    }
    return SIGNS[amount.modifier] + this.money(amount);
  }

  #isMisread(value: number): boolean {
    return this.#countsBillions && Math.abs(value) >= 1e12;
  }

  /** `percent` is 27 for 27 %. */
  share(percent: number): string {
    return this.#percent.format(percent / 100);
  }

  #formatter(currency: string): Intl.NumberFormat {
    let formatter = this.#short.get(currency);
    if (!formatter) {
      formatter = shortFormatter(this.#locale, currency);
      this.#short.set(currency, formatter);
    }
    return formatter;
  }
}

const SIGNS: Readonly<Record<MoneyAmount['modifier'], string>> = {
  exact: '',
  about: '≈',
  at_most: '≤',
  at_least: '≥',
  more_than: '>',
  less_than: '<',
  between: '≈',
};

function shortFormatter(locale: string, currency: string) {
  const options = { notation: 'compact', compactDisplay: 'short', maximumSignificantDigits: 3 } as const;
  try {
    return new Intl.NumberFormat(locale, { ...options, style: 'currency', currency });
  } catch {
    // A currency code that is none, such as that of a token, is left out rather than losing the number.
    return new Intl.NumberFormat(locale, options);
  }
}

function inBillions(formatter: Intl.NumberFormat, value: number, locale: string): string {
  const billions = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 }).format(value / 1e9);
  const parts = formatter.formatToParts(1e9);
  return parts.map((part) => (part.type === 'integer' ? billions : part.value)).join('');
}

/** Fonts of editors seldom have the narrow no-break space. */
const plainSpaces = (label: string) => label.replaceAll('\u202f', '\u00a0');

/** Newsrooms write US$13bn; plain `en` would give $13B, in which the dollar is anybody's and the B a byte. */
function readable(locale: string): string {
  try {
    const { language, region } = new Intl.Locale(locale);
    return language === 'en' && (region === undefined || region === 'US') ? 'en-GB' : locale;
  } catch {
    return 'en-GB';
  }
}
