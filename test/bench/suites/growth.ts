import { read } from '../../../server/reading/read.ts';
import { type ArticleLanguage, article } from '../articles.ts';
import { clock, heapInUse, percentile, timed } from '../measure.ts';
import type { Finding } from '../report.ts';
import { articles, kB } from './against-others.ts';
import type { Suite } from './suite.ts';
import { warmReading } from './warm-reading.ts';

/** Time and memory a character must not grow with the length of the text. */
export const growth: Suite = async ({ gate }) => {
  const findings: Finding[] = [];
  const large = 1_000_000;
  for (const language of ['fr', 'en'] as const) {
    const sizes = gate ? [10_000, large] : [10_000, 100_000, large, 10_000_000];
    const perKB = new Map<number, number>();
    await warmReading(language);
    for (const size of sizes) {
      const texts = articles(language, size, 7);
      const rounds = size > large ? 1 : size === large ? (gate ? 3 : 7) : gate ? 15 : 31;
      const { reading } = await timed(
        { reading: (round) => clock(() => read(texts(round), { maxLength: 1e9 })) },
        { rounds, warmUp: size >= large ? 1 : 5, atMostMs: gate ? 6000 : 120_000 },
      );
      perKB.set(size, reading.median / (size / 1000));
      if (size === 10_000) continue;
      findings.push({
        suite: 'growth',
        what: `time a kB, ${language}, ${kB(size)} against 10 kB`,
        figure: perKB.get(size)! / perKB.get(10_000)!,
        unit: 'ratio',
        ...(size === large ? { atMost: 1.3, gateAtMost: 1.6 } : {}),
        note: `${perKB.get(size)!.toFixed(3)} and ${perKB.get(10_000)!.toFixed(3)} ms a kB`,
      });
    }
    findings.push(await memory(language, gate ? 300_000 : large));
  }
  return findings;
};

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
    gateAtMost: 2,
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
