import type { Pronoun } from '../../languages/syntax.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';

/** A mention with what the syntax says of it: the subject of its clause is what the next sentence goes on about. */
export interface Salient {
  readonly entity: FoundEntity;
  readonly paragraph: number;
  readonly sentence: number;
  /** First term. */
  readonly from: number;
  readonly subject: boolean;
  /** A description in the plural: "the Canadians". */
  readonly plural: boolean;
  /** Names what the sentence is about, up to its colon: "Nordia a été recherché : …". */
  readonly opens: boolean;
  /** A pronoun stood for it: what the article goes on about. */
  readonly carried: boolean;
}

/**
 * Whom a pronoun stands for: the nearest subject of fitting gender and number, the own sentence's first, then the sentence before.
 * `before` lists what was mentioned, in text order, up to the pronoun; only its tail is looked at.
 */
export function antecedentIn(
  before: readonly Salient[],
  pronoun: Pronoun,
  place: { readonly paragraph: number; readonly sentence: number },
  not: ReadonlySet<FoundEntity>,
  weight: (entity: FoundEntity) => number = () => 1,
): FoundEntity | undefined {
  let best: FoundEntity | undefined;
  let bestScore = 0;
  const seen = new Set<FoundEntity>();
  for (let i = before.length - 1; i >= 0 && i > before.length - 24; i--) {
    const { entity, paragraph, sentence, subject, plural } = before[i]!;
    if (not.has(entity) || seen.has(entity) || !(agrees(entity, pronoun) || (plural && pronoun.number === 'plural'))) continue;
    seen.add(entity);
    const distance = (place.paragraph - paragraph) * 3 + (paragraph === place.paragraph ? place.sentence - sentence : 0);
    if (distance > 6) break;
    const score =
      10 -
      distance * 2.5 +
      (subject ? 3 : 0) +
      (pronoun.gender && entity.gender === pronoun.gender ? 1 : 0) -
      (before.length - 1 - i) * 0.25 +
      (entity.type === 'company'
        ? 1
        : entity.type === 'product'
          ? -4
          : entity.type === 'institution' && pronoun.role !== 'subject'
            ? -1.5
            : 0) +
      Math.min(2.5, (weight(entity) - 1) * 0.35);
    if (score > bestScore) {
      bestScore = score;
      best = entity;
    }
  }
  return best;
}

function agrees(entity: FoundEntity, { gender, role, number }: Pronoun): boolean {
  if (entity.type === 'product') return role === 'object' || role === 'of';
  if (gender === 'n') return entity.type !== 'person';
  // a state goes by several names, each with its gender
  if (gender && entity.gender && gender !== entity.gender && entity.type !== 'institution') return false;
  if (number === 'plural' && (role === 'subject' || role === 'dative' || role === 'object')) return false;
  if (role === 'place' || role === 'of' || role === 'possessive' || role === 'dative')
    return entity.type !== 'person' || role === 'dative' || role === 'possessive';
  return true;
}
