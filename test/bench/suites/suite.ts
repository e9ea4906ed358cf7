import type { Finding } from '../report.ts';

/** How a bench is run. */
export interface Run {
  /** Only what fits in a minute and a half and decides whether a change may go in. */
  readonly gate: boolean;
  /** A file of the repository's root, to load peers and bundles from. */
  readonly root: string;
}

export type Suite = (run: Run) => Promise<readonly Finding[]>;
