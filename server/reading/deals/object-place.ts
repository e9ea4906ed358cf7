import type { Chunk } from '../syntax/chunk.ts';
import type { Argument } from '../syntax/complements.ts';

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

/** "achètera pour 20 M€ de gaz à X et Y pour 9 M€": a name behind "et" with a sum of its own, and one before, acts itself. */
export function isNextActor(chunks: readonly Chunk[], args: readonly Argument[], { at, group }: Argument): boolean {
  const [noun] = group;
  const mark = chunks[at - 1];
  const sum = chunks[at + 1];
  if (!noun?.mention || group.length > 1 || mark?.kind !== 'mark' || mark.mark !== 'and') return false;
  if (sum?.kind !== 'noun' || !sum.amount || !sum.prep) return false;
  return args.some((arg) => arg.at < at && arg.prep === sum.prep && arg.group[0]!.amount?.kind === sum.amount?.kind);
}
