import { Reader, read } from '../../../server/reading/read.ts';
import { type ArticleLanguage, article } from '../articles.ts';
import { clock, percentile, warm } from '../measure.ts';
import type { Finding } from '../report.ts';
import type { Suite } from './suite.ts';
import { warmReading } from './warm-reading.ts';

/** Of a full reading, what an edit may cost. */
const BAR = 0.1;

/** Replays an editing session in a 100 kB article: a paragraph typed, part of it deleted, 5 kB pasted, the paste undone. */
export const typing: Suite = async ({ gate }) => {
  const findings: Finding[] = [];
  for (const language of ['fr', 'en'] as const) {
    const text = article(language, 100_000, 5);
    const reader = new Reader();
    await warmReading(language);
    const edited = session(language, article(language, 20_000, 4), 200);
    const editor = new Reader();
    await warm({ edit: (round) => clock(() => editor.read(edited[round % edited.length]!)) }, gate ? 10_000 : 30_000);
    reader.read(text);
    const versions = session(language, text, gate ? 200 : 500);
    const every = Math.ceil(versions.length / (gate ? 7 : 15));
    const times: number[] = [];
    const full: number[] = [];
    versions.forEach((version, i) => {
      if (i % every === 0) full.push(clock(() => read(text)));
      times.push(clock(() => reader.read(version)));
    });
    times.sort((a, b) => a - b);
    const whole = percentile(
      full.sort((a, b) => a - b),
      50,
    );
    const note = (ms: number) => `${ms.toFixed(2)} and ${whole.toFixed(1)} ms`;
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    findings.push({
      suite: 'typing',
      what: `an edit, ${language}, 100 kB, on average, against a full reading`,
      figure: mean / whole,
      unit: 'ratio',
      atMost: BAR,
      note: note(mean),
    });
    for (const percent of [50, 95, 99]) {
      findings.push({
        suite: 'typing',
        what: `an edit, ${language}, 100 kB, ${percent}th percentile, against a full reading`,
        figure: percentile(times, percent) / whole,
        unit: 'ratio',
        ...(percent === 50 ? { atMost: BAR } : {}),
        note: note(percentile(times, percent)),
      });
    }
  }
  return findings;
};

/** The versions of the text after each edit. */
function session(language: ArticleLanguage, text: string, keys: number): string[] {
  const versions: string[] = [];
  const middle = text.indexOf('\n\n', text.length >> 1) + 2;
  const typed = `${article(language, keys, 77).replace(/\s+/g, ' ').slice(0, keys)}\n\n`;
  // a new paragraph has its own line from the first letter on
  for (let i = 1; i <= typed.length - 2; i++)
    versions.push(`${text.slice(0, middle)}${typed.slice(0, i)}\n\n${text.slice(middle)}`);
  for (let i = typed.length - 3; i > typed.length / 2; i--)
    versions.push(`${text.slice(0, middle)}${typed.slice(0, i)}\n\n${text.slice(middle)}`);
  const before = versions.at(-1)!;
  const pasted = article(language, 5000, 78);
  versions.push(before.slice(0, middle) + pasted + before.slice(middle), before, text);
  return versions;
}
