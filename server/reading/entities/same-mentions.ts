import type { PlacedMention } from './entity-reading.ts';

/** The mentions of a paragraph by sentence. */
export type BySentence = readonly (readonly PlacedMention[] | undefined)[];

/** Whether two paragraphs name and describe the same at the same places. Entities that are the same are the same objects (`EntityIdentities`). */
export function sameMentions(a: BySentence, b: BySentence): boolean {
  if (a === b) return true;
  for (let s = 0; s < a.length || s < b.length; s++) {
    const [one, other] = [a[s] ?? none, b[s] ?? none];
    if (one.length !== other.length) return false;
    for (let i = 0; i < one.length; i++) if (!sameMention(one[i]!, other[i]!)) return false;
  }
  return true;
}

const none: readonly PlacedMention[] = [];

const sameMention = (a: PlacedMention, b: PlacedMention): boolean =>
  a === b ||
  (a.entity === b.entity &&
    a.sentence === b.sentence &&
    a.from === b.from &&
    a.to === b.to &&
    a.kind === b.kind &&
    a.rule === b.rule &&
    a.start === b.start &&
    a.end === b.end &&
    a.subject === b.subject);
