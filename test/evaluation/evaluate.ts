import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../server/reading/article.ts';
import { dev } from '../unit/reading/sentences/dev/index.ts';
import { heldOut } from '../unit/reading/sentences/held-out/index.ts';
import { runGroups, showGroups } from '../unit/reading/sentences/run.ts';
import { type Scored, scoreFolder } from './articles.ts';
import { calibration } from './calibration.ts';
import { showCalibration, showTable, table } from './report.ts';
import { ROWS } from './tally.ts';

const USAGE = `npm run evaluate -- [FOLDER...] [--language fr|en] [--misses] [--json] [--calibration] [--sentences] [--held-out]

Reads the annotated articles of each FOLDER (those of this project when none is given) and prints how far the reading is from the annotation.
  --misses       each thing that was missed or found wrongly
  --json         the figures as one JSON object
  --calibration  of the deals given a confidence, how many are right
  --sentences    the sentence cases too, the share of right ones in each group
  --held-out     the articles and sentences that nobody looks at while writing rules, in place of the others`;

/** Runs the command; `here` is the folder of the evaluation. Returns the exit status: 0 whatever the score, 2 when something is unusable. */
export function evaluate(argv: readonly string[], here: string): number {
  try {
    console.log(report(argv, here));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

function report(argv: readonly string[], here: string): string {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      language: { type: 'string' },
      misses: { type: 'boolean' },
      json: { type: 'boolean' },
      calibration: { type: 'boolean' },
      sentences: { type: 'boolean' },
      'held-out': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return USAGE;
  const language = languageOf(values.language);
  const own = (values['held-out'] ? ['held-out'] : ['articles', 'second']).map((folder) => join(here, folder));
  const folders = positionals.length ? positionals.map((folder) => resolve(folder)) : own;
  const scored = folders.flatMap((folder) => scoreFolder(folder, language));
  if (!scored.length) throw new Error(`no annotated article in ${folders.join(', ')}`);

  const groups = (values['held-out'] ? heldOut : dev).filter((group) => !language || group.language === language);
  const sentences = values.sentences || values['held-out'] ? runGroups(groups) : undefined;
  const bands = values.calibration ? calibration(scored) : undefined;
  if (values.json)
    return JSON.stringify({
      articles: scored.length,
      ...table(scored),
      ...(bands && { calibration: bands }),
      ...(sentences && { sentences: sentences.map(({ group, cases, right }) => ({ group, cases, right })) }),
    });
  return [
    ...(values.misses ? [misses(scored), ...(sentences ?? []).flatMap((one) => one.misses)] : []),
    showTable(scored.length, table(scored)),
    ...(bands ? [showCalibration(bands)] : []),
    ...(sentences ? [showGroups(sentences)] : []),
  ].join('\n\n');
}

function languageOf(text: string | undefined): Language | undefined {
  if (text === undefined || text === 'fr' || text === 'en') return text;
  throw new Error(`no language ${text}: fr or en`);
}

function misses(scored: readonly Scored[]): string {
  return scored
    .flatMap(({ gold, rows }) => ROWS.flatMap((row) => rows[row].misses.map((miss) => `${gold.id}  ${row.padEnd(10)} ${miss}`)))
    .join('\n');
}
