import type { MoneyLabels } from '../model/money-label.ts';
import type { Teller } from '../model/said.ts';
import type { Wording } from '../texts.ts';

/** What every part of the panel needs to speak. */
export interface Surroundings extends Teller {
  readonly words: Wording;
  readonly money: MoneyLabels;
  /** The reader does not want motion. */
  readonly still: boolean;
  /** Says something to a screen reader, without moving the focus. */
  readonly announce: (said: string) => void;
}
