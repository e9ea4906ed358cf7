/** One line of the bench's table. */
export interface Finding {
  readonly suite: string;
  readonly what: string;
  readonly figure: number;
  readonly unit: 'ratio' | 'ms' | 'kB' | 'B/char' | 'count';
  /** The bar, where there is one; a figure beyond it fails the gate. */
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly note?: string;
}

export const passes = ({ figure, atMost, atLeast }: Finding): boolean =>
  (atMost === undefined || figure <= atMost) && (atLeast === undefined || figure >= atLeast);

/** The findings as a table for a terminal. */
export function table(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => [
    finding.suite,
    finding.what,
    shown(finding),
    bar(finding),
    bar(finding) === '' ? '' : passes(finding) ? 'ok' : 'WORSE',
    finding.note ?? '',
  ]);
  const head = ['suite', 'what', 'figure', 'bar', '', 'note'];
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 2 || i === 3 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

function shown({ figure, unit }: Finding): string {
  const digits = Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : Math.abs(figure) >= 0.1 ? 2 : 4;
  const suffix = unit === 'ratio' ? '×' : unit === 'count' ? '' : ` ${unit}`;
  return `${figure.toFixed(digits)}${suffix}`;
}

function bar({ atMost, atLeast }: Finding): string {
  return atMost !== undefined ? `≤ ${atMost}` : atLeast !== undefined ? `≥ ${atLeast}` : '';
}
