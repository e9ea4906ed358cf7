import type { AmountKind } from '../article.ts';
import type { Numeral } from './numeral.ts';
import { round } from './round.ts';
import type { Unit } from './unit.ts';

/** A number with what it is a number of; `bare` when nothing says so, `count` when it counts things. */
export interface Measure {
  /** Half-open range of pieces. */
  readonly from: number;
  readonly to: number;
  /** The number as written, with its sign. */
  readonly number: number;
  readonly scale: number;
  /** Hundredths, basis points: what the unit is worth. */
  readonly factor: number;
  readonly kind: AmountKind | 'bare' | 'count';
  readonly currency: string | undefined;
  /** The currency's name is shared by several. */
  readonly plain: boolean;
  readonly unit: string | undefined;
  /** The currency stands before the number. */
  readonly prefixed: boolean;
  /** An abbreviated scale with no unit: money only among money. */
  readonly weak: boolean;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly numeral: Numeral;
  readonly rule: string;
}

/** What a measure comes to, in its unit. */
export const worth = ({ number, scale, factor }: Pick<Measure, 'number' | 'scale' | 'factor'>) => round(number * scale * factor);

export interface Whole {
  readonly from: number;
  readonly number: number;
  readonly numeral: Numeral;
  readonly prefixed: boolean;
}

/**
 * All measures have one shape: they are made by the thousand.
 * @param scale where it is not that of the unit alone.
 */
export function measured({ from, number, numeral, prefixed }: Whole, unit: Unit, weak = false, scale = unit.scale): Measure {
  return {
    from,
    to: unit.to,
    number: round(number),
    scale,
    factor: unit.factor,
    kind: unit.kind,
    currency: unit.currency,
    plain: unit.plain,
    unit: unit.unit,
    prefixed,
    weak,
    low: undefined,
    high: undefined,
    numeral,
    rule: unit.rule,
  };
}
