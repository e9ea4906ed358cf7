/** Counts of one row of the table. What was found is counted apart from what was wanted: one reading may answer two wants. */
export class Tally {
  wanted = 0;
  hit = 0;
  found = 0;
  foundRight = 0;
  readonly misses: string[] = [];

  want(right: boolean, label: () => string): void {
    this.wanted++;
    if (right) this.hit++;
    else this.misses.push(`- missed ${label()}`);
  }

  find(right: boolean, label: () => string): void {
    this.found++;
    if (right) this.foundRight++;
    else this.misses.push(`+ wrong  ${label()}`);
  }

  add(other: Tally): void {
    this.wanted += other.wanted;
    this.hit += other.hit;
    this.found += other.found;
    this.foundRight += other.foundRight;
  }

  get precision(): number {
    return this.found ? this.foundRight / this.found : this.wanted ? 0 : 1;
  }

  get recall(): number {
    return this.wanted ? this.hit / this.wanted : 1;
  }

  get f1(): number {
    const { precision, recall } = this;
    return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  }
}

export const ROWS = [
  'amounts',
  'normalised',
  'modifiers',
  'names',
  'nominals',
  'links',
  'deals',
  'details',
  'status',
  'facts',
  'cycles',
] as const;
export type Row = (typeof ROWS)[number];

/** Rows in which nothing can be found too much: what counts is how many of the wanted are right. */
export const RECALL_ROWS: ReadonlySet<Row> = new Set<Row>(['modifiers', 'nominals', 'details', 'status']);

export type Tallies = Readonly<Record<Row, Tally>>;

export function tallies(): Tallies {
  return Object.fromEntries(ROWS.map((row) => [row, new Tally()])) as unknown as Tallies;
}

/** The figure of a row that bars and floors are about: F1, or the recall of a row that has no more. */
export function figure(row: Row, tally: Tally): number {
  return RECALL_ROWS.has(row) ? tally.recall : tally.f1;
}

export function sum(all: readonly Tallies[]): Tallies {
  const total = tallies();
  for (const one of all) for (const row of ROWS) total[row].add(one[row]);
  return total;
}
