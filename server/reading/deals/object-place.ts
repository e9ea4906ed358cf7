import type { Argument } from '../syntax/clause.ts';

/**
 * What may be the object of a verb, the nearest first: what stands right behind it, or behind an insertion between commas ("a acheté, pour
 * 40 M€, les brevets"). A name behind commas is an apposition unless the insertion is all that stands between ("vient d'avaler, contre 1,3
 * milliard, le danois X").
 */
export function objectsAmong(args: readonly Argument[]): Argument[] {
  const delayed =
    args.some(({ commas }) => commas === 1) && args.every(({ commas, prep, group }) => commas !== 0 || prep || group[0]!.time);
  const inserted = delayed && args.every(({ commas, prep, group }) => commas !== 1 || prep !== undefined || group[0]!.time);
  return args.filter(
    ({ prep, group, bracketed, afterColon, commas }) =>
      !prep &&
      !bracketed &&
      !afterColon &&
      !group[0]!.time &&
      (commas === 0 || (commas === 2 && (inserted || !group[0]!.mention))),
  );
}
