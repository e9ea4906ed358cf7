import { read } from '../../../server/reading/read.ts';
import { type ArticleLanguage, article } from '../articles.ts';
import { clock, heapInUse, timed } from '../measure.ts';
import type { Finding } from '../report.ts';
import { articles, kB } from './against-others.ts';
import type { Suite } from './suite.ts';

/** Time and memory a character must not grow with the length of the text. */
export const growth: Suite = async ({ gate }) => {
  const findings: Finding[] = [];
  const large = 1_000_000;
  for (const language of ['fr', 'en'] as const) {
    const sizes = gate ? [10_000, large] : [10_000, 100_000, large, 10_000_000];
    const perKB = new Map<number, number>();
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
    findings.push(memory(language, large));
  }
  return findings;
};

function memory(language: ArticleLanguage, large: number): Finding {
  const small = retained(language, large / 4);
  const big = retained(language, large);
  return {
    suite: 'growth',
    what: `memory a character kept, ${language}, ${kB(large)} against ${kB(large / 4)}`,
    figure: big / small,
    unit: 'ratio',
    atMost: 1.3,
    gateAtMost: 2.5,
    note: `${big.toFixed(1)} and ${small.toFixed(1)} bytes a character`,
  };
}

/** Bytes that an article as read keeps, a character of its text. */
function retained(language: ArticleLanguage, length: number): number {
  const text = article(language, length, 99);
  read(text.slice(0, 10_000));
  const before = heapInUse();
  const held = read(text, { maxLength: 1e9 });
  const after = heapInUse();
  return held.text === text ? (after - before) / length : Number.NaN;
}
