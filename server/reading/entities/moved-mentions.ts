import { sameData } from '../same-lists.ts';
import type { PlacedParagraph } from '../text/placed.ts';
import { isBroken, sameClause } from './attention.ts';
import type { PlacedMention } from './entity-reading.ts';
import type { NameCandidate, ParagraphNames } from './name-candidate.ts';
import type { NominalVocabulary } from './nominal-vocabulary.ts';
import type { BySentence } from './same-mentions.ts';

/** A paragraph with what may be names and descriptions in it. */
export interface NamedParagraph {
  readonly paragraph: PlacedParagraph;
  readonly names: ParagraphNames;
}

/**
 * The mentions of a paragraph after an edit between its names: moved to where their candidates stand now. Undefined where the edit may say
 * more than that: other candidates, or a clause that ends between two of them where none did. `mentions` are those of `before`.
 */
export function movedMentions(
  mentions: BySentence,
  before: NamedParagraph,
  now: NamedParagraph,
  vocabulary: NominalVocabulary,
): BySentence | undefined {
  if (before.paragraph.text.sentences.length !== now.paragraph.text.sentences.length) return undefined;
  if (before.names.loose.length > 0 || now.names.loose.length > 0) return undefined;
  if (!sameData(before.names.uncapitalised, now.names.uncapitalised)) return undefined;
  const shifts = shiftsOf(before, now);
  if (!shifts || !isToldBetween(shifts, before, now, vocabulary)) return undefined;
  const moved: (readonly PlacedMention[] | undefined)[] = [];
  for (let s = 0; s < mentions.length; s++) {
    const there: PlacedMention[] = [];
    for (const mention of mentions[s] ?? []) {
      const shift = shifts.find(
        ({ sentence, from, start }) => sentence === s && from === mention.from && start === mention.start,
      );
      if (!shift) return undefined;
      const { terms, letters } = shift;
      there.push({
        ...mention,
        from: mention.from + terms,
        to: mention.to + terms,
        start: mention.start + letters,
        end: mention.end + letters,
      });
    }
    if (mentions[s]) moved[s] = there;
  }
  return moved;
}

/** Where a candidate or description stood, half-open in terms, and how far it moved. */
interface Shift {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly terms: number;
  readonly letters: number;
}

type Standing = Pick<NameCandidate, 'sentence' | 'from' | 'to' | 'start' | 'end'>;

/** Of each candidate and description; undefined when one of them differs in more than its place. */
function shiftsOf(before: NamedParagraph, now: NamedParagraph): Shift[] | undefined {
  const shifts: Shift[] = [];
  for (const list of ['candidates', 'nominals'] as const) {
    const [old, young]: (readonly Standing[])[] = [before.names[list], now.names[list]];
    if (old!.length !== young!.length) return undefined;
    for (let i = 0; i < old!.length; i++) {
      const [a, b] = [old![i]!, young![i]!];
      if (a !== b && !isMoved(a, b)) return undefined;
      const owned = ownerEnd(before.paragraph, a);
      if (owned !== ownerEnd(now.paragraph, b)) return undefined;
      const [terms, letters] = [b.from - a.from, b.start - a.start];
      shifts.push({ sentence: a.sentence, from: a.from, to: a.to + (owned > 0 ? 1 : 0), start: a.start, terms, letters });
    }
  }
  return shifts;
}

/** The same in all but its place. */
function isMoved(a: Standing, b: Standing): boolean {
  if (a.sentence !== b.sentence || a.to - a.from !== b.to - b.from || a.end - a.start !== b.end - b.start) return false;
  const { start: _a, end: _b, from: _c, to: _d, ...one } = a;
  const { start: _e, end: _f, from: _g, to: _h, ...other } = b;
  return sameData(one, other);
}

/** How far an `'s` right behind reaches, in letters from the end; 0 without one. */
function ownerEnd({ text }: PlacedParagraph, { sentence, to, end }: Standing): number {
  const term = text.sentences[sentence]!.terms[to];
  return term?.low === "'s" ? term.end - end : 0;
}

/** Whether they stand in the same order, with the end of a clause between two of them where there was one, and nowhere else. */
function isToldBetween(
  shifts: readonly Shift[],
  before: NamedParagraph,
  now: NamedParagraph,
  vocabulary: NominalVocabulary,
): boolean {
  const marks = shifts.flatMap(({ sentence, from, to, terms }) => [
    { sentence, at: from, now: from + terms },
    { sentence, at: to, now: to + terms },
  ]);
  marks.sort((a, b) => a.sentence - b.sentence || a.at - b.at);
  for (let i = 1; i < marks.length; i++) {
    const [one, next] = [marks[i - 1]!, marks[i]!];
    if (one.sentence !== next.sentence) continue;
    if (Math.sign(next.at - one.at) !== Math.sign(next.now - one.now)) return false;
    const old = before.paragraph.text.sentences[one.sentence]!.terms;
    const young = now.paragraph.text.sentences[one.sentence]!.terms;
    if (sameClause(old, one.at, next.at, vocabulary) !== sameClause(young, one.now, next.now, vocabulary)) return false;
    if (isBroken(old, one.at, next.at) !== isBroken(young, one.now, next.now)) return false;
  }
  return true;
}
