import { read } from '../../../server/reading/read.ts';
import { type ArticleLanguage, article } from '../articles.ts';
import { clock, heapInUse, percentile } from '../measure.ts';
import type { Finding } from '../report.ts';
import { articles, kB } from './against-others.ts';
import type { Suite } from './suite.ts';
import { warmReading } from './warm-reading.ts';

/** Characters of the texts that the others are held against. */
const SMALL = 10_000;
const LARGE = 1_000_000;

/** Time and memory a character must not grow with the length of the text. */
export const growth: Suite = async ({ gate }) => {
  const findings: Finding[] = [];
  for (const language of ['fr', 'en'] as const) {
    await warmReading(language);
    const small = articles(language, SMALL, 40);
    for (const size of gate ? [LARGE] : [100_000, LARGE, 10_000_000]) {
      const rounds = size > LARGE ? 1 : gate ? 5 : 15;
      const { long, short } = inTurns({ long: articles(language, size, 7), short: small }, size, rounds);
      findings.push({
        suite: 'growth',
        what: `time a kB, ${language}, ${kB(size)} against ${kB(SMALL)}`,
        figure: long / short,
        unit: 'ratio',
        ...(size === LARGE ? { atMost: 1.3 } : {}),
        note: `${long.toFixed(3)} and ${short.toFixed(3)} ms a kB`,
      });
    }
    findings.push(await memory(language, gate ? 300_000 : LARGE));
  }
  return findings;
};

type Texts = (round: number) => string;

/**
 * Milliseconds that a kB takes in long texts and in short ones, the middle of the rounds. In a round one long text is read, and short ones of as many
 * characters together, three times over: the first pays for collecting what the long one left behind, and does not count.
 */
function inTurns(texts: { long: Texts; short: Texts }, size: number, rounds: number): { long: number; short: number } {
  const [long, short]: [number[], number[]] = [[], []];
  const together = Math.min(LARGE, size) / SMALL;
  let next = 0;
  // the first round of several only warms up
  const first = rounds > 1 ? -1 : 0;
  for (let round = first; round < rounds; round++) {
    const elapsed = clock(() => read(texts.long(round - first), { maxLength: 1e9 })) / (size / 1000);
    if (round >= 0) long.push(elapsed);
    for (let i = 0; i < 3; i++) {
      const some = Array.from({ length: together }, () => texts.short(next++));
      const spent = clock(() => {
        for (const text of some) read(text, { maxLength: 1e9 });
      });
      if (i > 0 && round >= 0) short.push(spent / (together * (SMALL / 1000)));
    }
  }
  const middle = (times: number[]) =>
    percentile(
      times.sort((a, b) => a - b),
      50,
    );
  return { long: middle(long), short: middle(short) };
}

async function memory(language: ArticleLanguage, large: number): Promise<Finding> {
  const parts = 4;
  const texts = Array.from({ length: parts }, (_, i) => article(language, large / parts, 90 + i));
  const small = await retained(texts);
  const big = await retained([article(language, large, 99)]);
  return {
    suite: 'growth',
    what: `memory a character kept, ${language}, ${kB(large)} against ${kB(large / parts)}`,
    figure: big / small,
    unit: 'ratio',
    atMost: 1.3,
    note: `${big.toFixed(1)} and ${small.toFixed(1)} bytes a character`,
  };
}

/**
 * Bytes that the articles as read keep, a character of their texts: what is free again once nothing holds them. Reading leaves other things
 * behind, compiled code and words remembered, that come and go with it: hence a first reading that does not count, and the middle of three.
 */
async function retained(texts: readonly string[]): Promise<number> {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const released: number[] = [];
  for (let i = 0; i < 4; i++) {
    const held = texts.map((text) => read(text, { maxLength: 1e9 }));
    const kept = await heapInUse();
    held.length = 0;
    released.push((kept - (await heapInUse())) / length);
  }
  const counted = released.slice(1).sort((a, b) => a - b);
  return percentile(counted, 50);
}
