import type { Language } from '../article.ts';
import type { ReadingSettings } from '../settings.ts';
import type { Steps } from '../steps.ts';
import type { PlacedParagraph } from '../text/placed.ts';
import { nameCandidates } from './candidates.ts';
import { clustersOf } from './clusters.ts';
import { EntityIdentities } from './entity-identities.ts';
import { entitiesOf } from './entity-of.ts';
import type { EntityReading } from './entity-reading.ts';
import { mentionsOf } from './mentions.ts';
import type { ParagraphNames } from './name-candidate.ts';
import { nominalVocabularyOf } from './nominal-vocabulary.ts';
import { withSmallNames } from './small-names.ts';
import { withUserNames } from './user-names.ts';

/**
 * Who the article speaks of, and where. `names` gives what was read of each paragraph before, so that an edit costs one paragraph;
 * what is missing is read here. `identities` keep the objects of the version before.
 */
export function* findEntities(
  paragraphs: readonly PlacedParagraph[],
  language: Language,
  settings: ReadingSettings = {},
  names: readonly ParagraphNames[] = paragraphs.map(({ text }) => nameCandidates(text)),
  identities = new EntityIdentities(),
): Steps<EntityReading> {
  const read = withUserNames(paragraphs, withSmallNames(paragraphs, names), settings.names ?? []);
  yield;
  const clusters = clustersOf(read);
  entitiesOf(clusters, identities);
  identities.turn();
  yield;
  return yield* mentionsOf(paragraphs, read, clusters, nominalVocabularyOf(language));
}
