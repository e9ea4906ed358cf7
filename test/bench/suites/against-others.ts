import { join } from 'node:path';
import { read } from '../../../server/reading/read.ts';
import { type ArticleLanguage, article } from '../articles.ts';
import { clock, timed, warm } from '../measure.ts';
import { Peer } from '../peer.ts';
import type { Finding } from '../report.ts';
import type { Suite } from './suite.ts';

/** Characters of a round at least: what one thread leaves for others to clean up counts for both in texts shorter than that. */
const LEAST = 10_000;

/** The whole reading against one step of others: their parse, or their search for amounts alone. */
export const againstOthers: Suite = async ({ gate, root }) => {
  const ours = join(root, 'package.json');
  const theirs = join(root, 'test/bench/peers/package.json');
  const findings: Finding[] = [];

  const sizes = gate ? [10_000, 100_000] : [1000, 10_000, 100_000, 1_000_000, 10_000_000];
  const parsers = [
    { language: 'en', name: 'compromise', from: ours, atMost: 1.25 },
    { language: 'fr', name: 'fr-compromise', from: theirs, atMost: 0.5 },
  ] as const;
  for (const { language, name, from, atMost } of parsers) {
    const peer = new Peer(name, from);
    const before = articles(language, 10_000, 60);
    await warm(
      { reading: (round) => clock(() => read(before(round))), parse: (round) => peer.parse(before(round)) },
      gate ? 25_000 : 60_000,
    );
    for (const size of sizes) {
      const together = Math.max(1, LEAST / size);
      const texts = articles(language, size, 17 * together);
      const ofRound = (round: number) => Array.from({ length: together }, (_, i) => texts(round * together + i));
      const { reading, parse } = await timed(
        {
          reading: (round) => {
            const some = ofRound(round);
            return clock(() => some.map((text) => read(text))) / together;
          },
          parse: async (round) => {
            let elapsed = 0;
            for (const text of ofRound(round)) elapsed += await peer.parse(text);
            return elapsed / together;
          },
        },
        // a parse of 10 MB takes one or two minutes
        size > 1_000_000
          ? { rounds: 3, warmUp: 0, atMostMs: 900_000 }
          : { rounds: 15, warmUp: size === LEAST ? 2 : 10, atMostMs: gate ? 12_000 : 180_000 },
      );
      findings.push({
        suite: 'against others',
        what: `reading of ${language}, ${kB(size)}, against ${name}'s parse`,
        figure: reading.median / parse.median,
        unit: 'ratio',
        atMost,
        note: `${reading.median.toFixed(1)} and ${parse.median.toFixed(1)} ms, ${reading.times.length} rounds`,
      });
    }
    await peer.close();
  }

  const recognizers = new Peer('recognizers', theirs);
  const texts = articles('en', 4000, 20);
  // the peer takes seconds a round: ours has rounds of its own, enough for a median that one collection does not move
  const { reading } = await timed({ reading: (round) => clock(() => read(texts(round))) }, { rounds: 15, warmUp: 5 });
  const { recognition } = await timed(
    { recognition: (round) => recognizers.parse(texts(round)) },
    { rounds: gate ? 2 : 5, warmUp: 1, atMostMs: gate ? 8000 : 60_000 },
  );
  await recognizers.close();
  findings.push({
    suite: 'against others',
    what: 'Recognizers-Text currency alone, en, 4 kB, against the reading',
    figure: recognition.median / reading.median,
    unit: 'ratio',
    atLeast: 50,
    note: `${recognition.median.toFixed(0)} and ${reading.median.toFixed(1)} ms`,
  });
  return findings;
};

/** A different article each round, so that no cache of ours or theirs knows it; made before the clock runs. */
export function articles(language: ArticleLanguage, size: number, count: number): (round: number) => string {
  const made = Array.from({ length: size > 500_000 ? 3 : count }, (_, seed) => article(language, size, seed + 1));
  return (round) => made[round % made.length]!;
}

export const kB = (size: number) => (size >= 1_000_000 ? `${size / 1_000_000} MB` : `${size / 1000} kB`);
