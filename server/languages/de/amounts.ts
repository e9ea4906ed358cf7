import { words } from '../language.ts';
import { numbers, type Phrases, phrases, stems } from '../phrases.ts';
import type { QuotedLanguage } from '../quoted.ts';

const small = numbers(
  'ein 1 eine 1 einer 1 einen 1 zwei 2 drei 3 vier 4 funf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwolf 12 zwanzig 20 dreissig 30 hundert 100',
  'whole',
);

/** What German names more shortly than its English or French readers do. */
const currencies = phrases<string>({ CHF: 'schweizer franken, franken', GBP: 'britische pfund, pfund', USD: 'us dollar' });

const before = phrases(
  {
    about: 'rund, etwa, circa, ca ., ungefahr, knapp, fast, beinahe, gut',
    at_most: 'bis zu, hochstens, maximal',
    at_least: 'mindestens, wenigstens',
    more_than: 'mehr als, uber',
    less_than: 'weniger als, unter',
  },
  'backwards',
);

/** German sums as French and English articles quote them. */
export const germanAmounts: QuotedLanguage = {
  ownScales: words('Millionen Milliarde Milliarden Billionen Billiarde Billiarden Trillionen Mrd MRD'),
  sharedScales: words('Million Billion Trillion Mio Bio'),
  numbers: small,
  functionWords: words(
    `der das und für mit auf ist wird sind werden nicht auch nach über dem ein eine einen einer eines kein keine zum zur vom im wir sich durch oder aber wurde
    wurden haben bei beim noch mehr rund etwa seit zwischen gegen`,
  ),
  falseScales: new Map([
    ['Billion', 'Milliarde'],
    ['Billionen', 'Milliarden'],
    ['Trillion', 'Billion'],
    ['Trillionen', 'Billionen'],
  ]),
  within: (own) => ({
    ...own,
    decimal: ',',
    numbers: small,
    articles: stems('ein eine einer einen'),
    hundreds: new Set(),
    thousands: new Set(),
    fractions: new Map(),
    collectives: new Map(),
    and: new Set(),
    scales: numbers(
      `million 1e6 millionen 1e6 milliarde 1e9 milliarden 1e9 billion 1e12 billionen 1e12 billiarde 1e15 billiarden 1e15 trillion 1e18 trillionen 1e18`,
    ),
    scaleMarks: new Map(Object.entries({ Mio: 1e6, Mrd: 1e9, MRD: 1e9, Bio: 1e12 })),
    currencies: both(own.currencies, currencies),
    before,
    across: new Map(),
    after: new Map(),
  }),
};

/** The phrases of two tables, those of the second first where one word begins both. */
function both<T>(one: Phrases<T>, other: Phrases<T>): Phrases<T> {
  const found = new Map(one);
  for (const [word, list] of other) found.set(word, [...list, ...(one.get(word) ?? [])]);
  return found;
}
