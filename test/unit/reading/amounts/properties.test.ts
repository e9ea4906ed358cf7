import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanAmounts } from '../../../../server/reading/amounts/scan.ts';
import type { Language } from '../../../../server/reading/article.ts';
import { scanDates } from '../../../../server/reading/dates/scan.ts';
import { readParagraph } from '../../../../server/reading/text/text.ts';

const scraps = fc.constantFrom(
  ...`5 12 1,5 1.234,56 1 400 2024 0 -3 $ € £ M€ Mds bn m k p % US$ EUR EUR1.2bn ₹ crore de d' à to and et ou entre between - – , ; : . ( ) "
  million milliards billion deux cents vingt un une a half demi quart dozen dizaine euros dollars canadiens pence pour cent points de base fois times x
  GW tonnes shares actions par an a share environ up to plus de dépasse les above the contre Orvane Norfell janvier May mardi Friday last year l'an dernier
  sur cinq ans five-year two-billion-dollar demi-milliard Q3 14 octobre 2025 ²`.split(/\s+/),
);

const text = fc.oneof(
  fc
    .array(fc.tuple(scraps, fc.constantFrom(' ', '', '\u00a0', '\u202f')), { maxLength: 40 })
    .map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const language = fc.constantFrom<Language>('fr', 'en');

test('any text: spans lie in it, in order, apart, over whole terms, and hold a number; the same text reads the same', () => {
  fc.assert(
    fc.property(text, language, (paragraph, spoken) => {
      const { sentences } = readParagraph(paragraph, spoken);
      const read = scanAmounts(sentences, spoken);
      expect(scanAmounts(sentences, spoken)).toEqual(read);
      for (const [at, sentence] of sentences.entries()) {
        const amounts = read[at]!;
        let end = 0;
        for (const amount of amounts) {
          expect(amount.start).toBeGreaterThanOrEqual(end);
          expect(amount.end).toBeGreaterThan(amount.start);
          expect(amount.end).toBeLessThanOrEqual(paragraph.length);
          expect(sentence.terms[amount.from]!.start).toBeLessThanOrEqual(amount.start);
          expect(sentence.terms[amount.to - 1]!.end).toBeGreaterThanOrEqual(amount.end);
          expect(Number.isFinite(amount.value)).toBe(true);
          if (amount.low !== undefined) expect(amount.low).toBeLessThan(amount.high!);
          end = amount.end;
        }
        let after = 0;
        for (const date of scanDates(sentence, spoken)) {
          expect(date.from).toBeGreaterThanOrEqual(after);
          expect(date.end).toBeGreaterThan(date.start);
          const said = date.resolve('2025-11-18');
          if (said !== undefined) expect(said).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
          date.resolve(undefined);
          after = date.to;
        }
      }
    }),
    // "dernier" is of the month, not of the weekday too.
    { numRuns: 3000, examples: [['octobre dernier mardi ', 'fr']] },
  );
});

test('the time grows with the text, whatever it repeats', () => {
  for (const piece of [
    '1 ',
    'cent ',
    'million ',
    '$',
    '-5 ',
    'un et demi ',
    'two hundred and ',
    '123 ',
    '5 of a ',
    '12 M€, Orvane 8, ',
    'mai ',
    '2024 et ',
  ]) {
    const short = quickest(piece.repeat(300));
    const long = quickest(piece.repeat(3_000));
    expect([piece, long < 40 * short + 100]).toEqual([piece, true]);
  }
});

/** Milliseconds of the processor, the best of three: what else the machine does only adds. */
function quickest(paragraph: string): number {
  return Math.min(elapsed(paragraph), elapsed(paragraph), elapsed(paragraph));
}

function elapsed(paragraph: string): number {
  const started = process.cpuUsage().user;
  for (const spoken of ['fr', 'en'] as const) {
    const { sentences } = readParagraph(paragraph, spoken);
    scanAmounts(sentences, spoken);
    for (const sentence of sentences) scanDates(sentence, spoken);
  }
  return (process.cpuUsage().user - started) / 1000;
}
