import type { Cluster } from './cluster.ts';
import { mostSpelled, push, startsWith } from './linking.ts';

/** Who belongs to whom: as known, or told by a word beside the name of a division of a house named in the article. */
export function subsidiaries(clusters: readonly Cluster[]) {
  const byId = new Map<string, Cluster>();
  const byFirst = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.known) byId.set(cluster.known.id, cluster);
    if (cluster.type === 'company') push(byFirst, cluster.words[0]!, cluster);
  }
  for (const cluster of clusters) {
    const owner = cluster.known?.parent ?? cluster.known?.maker;
    if (owner) {
      const parent = byId.get(owner);
      if (parent) cluster.parent = parent;
      continue;
    }
    if (cluster.known || cluster.words.length < 2 || cluster.type !== 'company') continue;
    const house = (byFirst.get(cluster.words[0]!) ?? [])
      .slice(0, mostSpelled)
      .find((other) => other !== cluster && (startsWith(cluster.words, other.words) || other.keys.has(cluster.words[0]!)));
    if (house) cluster.parent = house;
  }
}
