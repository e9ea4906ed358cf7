import type { PlacedParagraph } from '../text/placed.ts';
import type { NameCandidate, ParagraphNames } from './name-candidate.ts';
import { blankCandidate } from './user-names.ts';

/** So many sentences have to begin with a word written small for it to be taken for a name. */
const enoughSentences = 2;

/** Adds the names that are written without a capital: a word of no table that begins several sentences before a verb. Costs nothing without one. */
export function withSmallNames(
  paragraphs: readonly PlacedParagraph[],
  names: readonly ParagraphNames[],
): readonly ParagraphNames[] {
  const counts = new Map<string, number>();
  for (const { uncapitalised } of names) for (const word of uncapitalised) counts.set(word, (counts.get(word) ?? 0) + 1);
  const brands = new Set([...counts].filter(([, count]) => count >= enoughSentences).map(([word]) => word));
  if (brands.size === 0) return names;
  return names.map((one, i) => {
    const added = mentionsIn(paragraphs[i]!, brands);
    return added.length ? { ...one, candidates: [...one.candidates, ...added] } : one;
  });
}

function mentionsIn({ text }: PlacedParagraph, brands: ReadonlySet<string>): NameCandidate[] {
  const found: NameCandidate[] = [];
  text.sentences.forEach(({ terms }, sentence) => {
    terms.forEach((term, at) => {
      if (term.capitals !== 'none' || !brands.has(term.fold)) return;
      const { start, end, fold } = term;
      found.push({
        ...blankCandidate,
        sentence,
        from: at,
        to: at + 1,
        start,
        end,
        text: term.text,
        words: [fold],
        key: fold,
        cues: ['name/small-letters'],
        subject: at === 0,
      });
    });
  });
  return found;
}
