import { sameLists } from '../same-lists.ts';
import type { PlacedMention } from './entity-reading.ts';

/** The mentions of a paragraph by sentence. */
export type BySentence = readonly (readonly PlacedMention[] | undefined)[];

/** Whether two paragraphs name and describe the same at the same places. Entities that are the same are the same objects (`EntityIdentities`). */
export const sameMentions = (a: BySentence, b: BySentence): boolean => a === b || sameLists(a, b, sameMention);

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
