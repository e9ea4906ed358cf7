import { slug } from '../../knowledge/fold.ts';
import { knownById } from '../../knowledge/lookup.ts';
import type { Cluster } from './cluster.ts';
import type { EntityIdentities } from './entity-identities.ts';
import type { FoundEntity } from './entity-reading.ts';

/** Gives each cluster its entity. */
export function entitiesOf(clusters: readonly Cluster[], identities: EntityIdentities): void {
  const taken = new Set<string>();
  for (const cluster of clusters) if (cluster.known) taken.add(cluster.known.id);
  const entities = new Map<Cluster, FoundEntity>();
  for (const cluster of clusters) entities.set(cluster, entityOf(cluster, cluster.known ? new Set() : taken));
  for (const [cluster, entity] of entities) {
    const parent = cluster.parent && entities.get(cluster.parent);
    cluster.entity = identities.of(parent && parent.id !== entity.id ? { ...entity, parent: parent.id } : entity);
  }
}

/** The entity of a cluster; `taken` are the ids in use. */
function entityOf(cluster: Cluster, taken: Set<string>): FoundEntity {
  const { known } = cluster;
  const name = known?.name ?? canonical(cluster);
  let id = known?.id ?? (slug(name) || 'name');
  if (!known) for (let n = 2; taken.has(id) || knownById(id); n++) id = `${slug(name) || 'name'}-${n}`;
  taken.add(id);
  const ticker = cluster.places.find(({ candidate }) => candidate.ticker)?.candidate.ticker;
  const identifiers: Record<string, string> = {};
  if (known?.ticker ?? ticker) identifiers.ticker = (known?.ticker ?? ticker)!;
  if (known?.wikidata) identifiers.wikidata = known.wikidata;
  if (known?.country) identifiers.country = known.country;
  return {
    id,
    name,
    type: cluster.type === 'place' ? 'institution' : cluster.type,
    identifiers,
    known: known !== undefined,
    ...(known?.gender && { gender: known.gender }),
  };
}

/** The longest way of writing it, with its accents, not in capitals. */
function canonical(cluster: Cluster): string {
  let best = cluster.places[0]!.candidate.text;
  let bestScore = -1;
  for (const { candidate } of cluster.places) {
    const { text } = candidate;
    if (text === best && bestScore >= 0) continue;
    const score = text.length * 4 + (text === text.toUpperCase() ? 0 : 2) + (/[^\x00-\x7f]/.test(text) ? 1 : 0);
    if (score > bestScore) {
      best = text;
      bestScore = score;
    }
  }
  return best;
}
