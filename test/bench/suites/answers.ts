import { read } from '../../../server/reading/read.ts';
import { FEATURES, opened, type Place } from '../../fuzz/features.ts';
import { article } from '../articles.ts';
import { clock, timed } from '../measure.ts';
import type { Finding } from '../report.ts';
import type { Suite } from './suite.ts';
import { warmReading } from './warm-reading.ts';

/** What the editor asks for all the time, of an article of 100 kB that is read already. Hints and actions are asked for what is on the screen. */
const OFTEN = ['textDocument/hover', 'textDocument/documentHighlight', 'textDocument/inlayHint', 'textDocument/codeAction'];
const NOW_AND_THEN = [
  'textDocument/documentSymbol',
  'textDocument/codeLens',
  'textDocument/diagnostic',
  'textDocument/foldingRange',
  'moneyTrail/graph',
];

const PLACES = 40;

export const answers: Suite = async ({ gate }) => {
  const text = article('fr', 100_000, 21);
  const rounds = { rounds: gate ? 5 : 15, warmUp: gate ? 1 : 3 };
  await warmReading('fr');
  const { full } = await timed({ full: () => clock(() => read(text)) }, rounds);
  const open = opened('file:///news/long.news', 1, text);
  const places = Array.from({ length: PLACES }, (_, i): Place => {
    const start = Math.floor((text.length / PLACES) * i) + 20;
    return { position: open.lines.position(start), range: open.lines.range({ start, end: start + 4000 }) };
  });
  const findings: Finding[] = [];
  for (const method of [...OFTEN, ...NOW_AND_THEN]) {
    const { answer } = FEATURES[method]!;
    const asked = OFTEN.includes(method) ? places : places.slice(0, 1);
    const { all } = await timed({ all: () => clock(() => asked.map((place) => answer(open, place))) }, rounds);
    const each = all.median / asked.length;
    findings.push({
      suite: 'answers',
      what: `${method}, 100 kB, against a full reading`,
      figure: each / full.median,
      unit: 'ratio',
      ...(OFTEN.includes(method) ? { atMost: 0.01 } : {}),
      note: `${each.toFixed(3)} and ${full.median.toFixed(1)} ms`,
    });
  }
  return findings;
};
