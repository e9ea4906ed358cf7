import { read } from '../../../server/reading/read.ts';
import { article } from '../articles.ts';
import { HOSTILE } from '../hostile-texts.ts';
import { clock, percentile } from '../measure.ts';
import type { Finding } from '../report.ts';
import type { Suite } from './suite.ts';
import { warmReading } from './warm-reading.ts';

const FACTOR = 3;

/** No text of a length may take more than three times what an ordinary one of it does. */
export const hostile: Suite = async ({ gate }) => {
  const length = gate ? 100_000 : 1_000_000;
  const ordinary = (size: number) => {
    const texts = [1, 2, 3].map((seed) => article(seed % 2 ? 'fr' : 'en', size, seed));
    return percentile(
      texts.map((text) => clock(() => read(text, { maxLength: 1e9 }))).sort((a, b) => a - b),
      50,
    );
  };
  await warmReading('fr');
  const small = ordinary(30_000);
  const large = ordinary(length);
  const findings: Finding[] = [];
  for (const [name, make] of Object.entries(HOSTILE)) {
    const first = clock(() => read(make(30_000), { maxLength: 1e9 }));
    // What is already far beyond the bar at 30 kB is not run at a length where it might take hours.
    const hopeless = first > small * 40;
    const text = make(length);
    // the middle of three: what a text alone makes the engine compile is none of its length
    const times = hopeless ? [] : [1, 2, 3].map(() => clock(() => read(text, { maxLength: 1e9 }))).sort((a, b) => a - b);
    const figure = hopeless ? first / small : percentile(times, 50) / large;
    findings.push({
      suite: 'hostile',
      what: `${name}, ${hopeless ? '30 kB' : `${length / 1000} kB`}, against an ordinary text`,
      figure,
      unit: 'ratio',
      atMost: FACTOR,
    });
  }
  const worst = findings.toSorted((a, b) => b.figure - a.figure);
  return gate ? worst.slice(0, 5) : worst;
};
