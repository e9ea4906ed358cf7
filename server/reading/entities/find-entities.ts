import type { Language } from '../article.ts';
import type { Steps } from '../steps.ts';
import type { PlacedParagraph } from '../text/placed.ts';
import { nameCandidates } from './candidates.ts';
import { clustersOf } from './clusters.ts';
import { EntityMemory } from './entity-memory.ts';
import { entitiesOf } from './entity-of.ts';
import type { EntityReading } from './entity-reading.ts';
import { mentionsOf } from './mentions.ts';
import type { ParagraphNames } from './name-candidate.ts';
import { nominalVocabularyOf } from './nominal-vocabulary.ts';
import { withSmallNames } from './small-names.ts';

/**
 * Who the article speaks of, and where. `found` gives what was read of each paragraph before, so that an edit costs one paragraph;
 * what is missing is read here. The `memory` is that of the version before, and holds the names of the user.
 */
export function* findEntities(
  paragraphs: readonly PlacedParagraph[],
  language: Language,
  found: readonly ParagraphNames[] = paragraphs.map(({ text }) => nameCandidates(text)),
  memory = new EntityMemory(),
): Steps<EntityReading> {
  const names = memory.user.over(paragraphs, withSmallNames(paragraphs, found));
  const known = memory.known(paragraphs, names, language);
  if (known) return known;
  yield;
  const small = new Map<string, boolean>();
  const clusters = clustersOf(names, (fold) => {
    let is = small.get(fold);
    if (is === undefined) {
      is = names.some((paragraph) => paragraph.small.has(fold));
      small.set(fold, is);
    }
    return is;
  });
  entitiesOf(clusters, memory.identities);
  memory.identities.turn();
  yield;
  const reading = yield* mentionsOf(paragraphs, names, clusters, nominalVocabularyOf(language));
  return memory.remember({ language, paragraphs, names, asked: [...small.keys()], reading });
}
