import type { KnownEntity } from '../../knowledge/known.ts';
import type { EntityType } from '../article.ts';
import type { FoundEntity } from './entity-reading.ts';
import type { NameCandidate } from './name-candidate.ts';

/** A candidate at its place in the article. */
export interface PlacedCandidate {
  readonly paragraph: number;
  readonly index: number;
  readonly candidate: NameCandidate;
}

/** All candidates of one name, later of one entity. */
export interface Cluster {
  key: string;
  words: readonly string[];
  readonly places: PlacedCandidate[];
  /** Keys that stand for it. */
  readonly keys: Set<string>;
  known?: KnownEntity;
  type: EntityType | 'place';
  kept: boolean;
  parent?: Cluster;
  belongs: boolean;
  /** Built last. */
  entity?: FoundEntity;
  /** Where it first stands outside titles, in candidates. */
  order: number;
}
