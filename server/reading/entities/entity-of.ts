import { slug } from '../../knowledge/fold.ts';
import { knownById } from '../../knowledge/lookup.ts';
import type { Cluster } from './cluster.ts';
import type { EntityIdentities } from './entity-identities.ts';
import type { FoundEntity } from './entity-reading.ts';

/** Gives each cluster its entity. */
export function entitiesOf(clusters: readonly Cluster[], identities: EntityIdentities): void {
  const taken = new Set<string>();
  for (const cluster of clusters) if (cluster.known) taken.add(cluster.known.id);
  const called = new Map<Cluster, { readonly id: string; readonly name: string }>();
  for (const cluster of clusters) {
    const name = cluster.known?.name ?? canonical(cluster);
    called.set(cluster, { id: cluster.known?.id ?? freeId(name, taken), name });
  }
  for (const [cluster, { id, name }] of called) {
    const parent = cluster.parent && called.get(cluster.parent)?.id;
    cluster.entity = identities.of(entityOf(cluster, { id, name, parent: parent === id ? undefined : parent }));
  }
}

/** An id after the name that nobody has, here or among those known; it is taken from now on. */
function freeId(name: string, taken: Set<string>): string {
  const plain = slug(name) || 'name';
  let id = plain;
  for (let n = 2; taken.has(id) || knownById(id); n++) id = `${plain}-${n}`;
  taken.add(id);
  return id;
}

function entityOf(cluster: Cluster, { id, name, parent }: Pick<FoundEntity, 'id' | 'name' | 'parent'>): FoundEntity {
  const { known } = cluster;
  const ticker = known?.ticker ?? cluster.places.find(({ candidate }) => candidate.ticker)?.candidate.ticker;
  const identifiers: Record<string, string> = {};
  if (ticker) identifiers.ticker = ticker;
  if (known?.wikidata) identifiers.wikidata = known.wikidata;
  if (known?.country) identifiers.country = known.country;
  return {
    id,
    name,
    type: cluster.type === 'place' ? 'institution' : cluster.type,
    parent,
    identifiers,
    gender: known?.gender,
    known: known !== undefined,
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
