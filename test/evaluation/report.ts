import type { Scored } from './articles.ts';
import type { Band } from './calibration.ts';
import { figure, RECALL_ROWS, ROWS, type Row, sum, type Tally } from './tally.ts';

interface Line {
  readonly precision?: number;
  readonly recall: number;
  readonly f1?: number;
  readonly wanted: number;
  readonly found?: number;
  readonly fr: number;
  readonly en: number;
  readonly gap: number;
}

export type Table = Readonly<Record<Row, Line>>;

/** One line a row: all articles together, then French and English apart, and how far apart. */
export function table(scored: readonly Scored[]): Table {
  const of = (language?: string) =>
    sum(scored.filter(({ gold }) => !language || gold.language === language).map(({ rows }) => rows));
  const [all, fr, en] = [of(), of('fr'), of('en')];
  return Object.fromEntries(
    ROWS.map((row) => {
      const [french, english] = [figure(row, fr[row]), figure(row, en[row])];
      const line: Line = { ...counts(row, all[row]), fr: french, en: english, gap: french - english };
      return [row, line];
    }),
  ) as unknown as Table;
}

function counts(row: Row, tally: Tally): Omit<Line, 'fr' | 'en' | 'gap'> {
  const { recall, wanted } = tally;
  return RECALL_ROWS.has(row)
    ? { recall, wanted }
    : { precision: tally.precision, recall, f1: tally.f1, wanted, found: tally.found };
}

export function showTable(articles: number, rows: Table): string {
  const head = ['', 'precision', 'recall', 'F1', 'wanted', 'found', 'fr', 'en', 'gap'];
  const body = ROWS.map((row) => {
    const { precision, recall, f1, wanted, found, fr, en, gap } = rows[row];
    return [row, share(precision), share(recall), share(f1), wanted, found ?? '', share(fr), share(en), share(gap)];
  });
  return `${articles} articles\n${columns([head, ...body])}`;
}

export function showCalibration(bands: readonly Band[]): string {
  const body = bands
    .filter(({ deals }) => deals)
    .map(({ from, to, deals, right }) => [`${from.toFixed(2)} to ${to.toFixed(2)}`, deals, right, share(right / deals)]);
  return columns([['confidence', 'deals', 'right', 'share'], ...body]);
}

export function columns(lines: readonly (readonly (string | number)[])[]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => String(line[column]).length)));
  return lines
    .map((line) => line.map((cell, i) => (i ? String(cell).padStart(widths[i]!) : String(cell).padEnd(widths[i]!))).join('  '))
    .join('\n');
}

const share = (value: number | undefined) => (value === undefined ? '' : value.toFixed(3));
