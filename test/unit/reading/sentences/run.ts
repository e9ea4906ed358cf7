import { read } from '../../../../server/reading/read.ts';
import { columns } from '../../../evaluation/report.ts';
import { score } from '../../../evaluation/score.ts';
import { ROWS, type Row } from '../../../evaluation/tally.ts';
import type { Case, Group } from './case.ts';

/** How a group of cases was read. A case is right when nothing in it is missed and nothing is found that is not there. */
export interface GroupResult {
  readonly group: string;
  readonly cases: number;
  readonly right: number;
  /** Cases without a miss in their names, in their amounts, in their deals and facts. */
  readonly rightNames: number;
  readonly rightAmounts: number;
  readonly rightDeals: number;
  /** A wrong case as it is written, and what was wrong with its reading. */
  readonly misses: readonly string[];
}

const NAMES: readonly Row[] = ['names', 'nominals'];
const AMOUNTS: readonly Row[] = ['amounts', 'normalised', 'modifiers'];
const DEALS: readonly Row[] = ['links', 'deals', 'details', 'status', 'facts'];

export function runGroups(groups: readonly Group[]): GroupResult[] {
  return groups.map(({ language, name, cases }) => {
    const results = cases.map(run);
    const without = (rows: readonly Row[]) => results.filter(({ missed }) => !rows.some((row) => missed.has(row))).length;
    return {
      group: `${language} ${name}`,
      cases: cases.length,
      right: without(ROWS),
      rightNames: without(NAMES),
      rightAmounts: without(AMOUNTS),
      rightDeals: without(DEALS),
      misses: results.flatMap(({ report }) => report ?? []),
    };
  });
}

function run({ gold, source }: Case): { missed: ReadonlySet<Row>; report: string | undefined } {
  const rows = score(gold, read(gold.text, { language: gold.language }));
  const missed = new Set(ROWS.filter((row) => rows[row].misses.length));
  const lines = ROWS.flatMap((row) => rows[row].misses.map((miss) => `      ${row.padEnd(10)} ${miss}`));
  return { missed, report: lines.length ? `${gold.language} ${gold.id}: ${source}\n${lines.join('\n')}` : undefined };
}

/** The share of right cases, whole and by what was asked, a line for each group and one for all. */
export function showGroups(results: readonly GroupResult[]): string {
  const line = (name: string, all: readonly GroupResult[]) => {
    const count = (of: (result: GroupResult) => number) => all.reduce((total, result) => total + of(result), 0);
    const cases = count((result) => result.cases);
    const share = (of: (result: GroupResult) => number) => (cases ? count(of) / cases : 1).toFixed(2);
    return [
      name,
      cases,
      share((r) => r.right),
      share((r) => r.rightDeals),
      share((r) => r.rightAmounts),
      share((r) => r.rightNames),
    ];
  };
  const languages = ['fr', 'en'].map((code) =>
    line(
      `all ${code}`,
      results.filter(({ group }) => group.startsWith(code)),
    ),
  );
  return columns([
    ['group', 'cases', 'right', 'deals', 'amounts', 'names'],
    ...results.map((result) => line(result.group, [result])),
    ...languages,
    line('all', results),
  ]);
}
