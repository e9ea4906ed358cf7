import type { Cluster } from './cluster.ts';
import { knownOf, typeOf } from './cluster-type.ts';
import { linked } from './linking.ts';
import type { ParagraphNames } from './name-candidate.ts';
import { subsidiaries } from './subsidiaries.ts';

/**
 * Groups the candidates of an article into those who are spoken of. In order of first appearance. `isSmall` tells whether a folded word stands
 * somewhere in the article without a capital.
 */
export function clustersOf(names: readonly ParagraphNames[], isSmall: (fold: string) => boolean): Cluster[] {
  const byKey = new Map<string, Cluster>();
  let order = 0;
  names.forEach((ofParagraph, paragraph) => {
    const keys = keysOf(ofParagraph);
    ofParagraph.candidates.forEach((candidate, index) => {
      order++;
      const key = keys[index]!;
      if (key === '') return;
      let cluster = byKey.get(key);
      if (!cluster) {
        const known = knownOf(candidate);
        cluster = {
          key,
          words: candidate.words,
          places: [],
          keys: new Set(),
          type: 'company',
          kept: false,
          belongs: false,
          order,
          ...(known && { known }),
        };
        byKey.set(key, cluster);
      }
      cluster.keys.add(candidate.key);
      cluster.places.push({ paragraph, index, candidate });
      if (candidate.belongs) cluster.belongs = true;
    });
  });
  splitCompounds(byKey);
  const clusters = [...byKey.values()];
  for (const cluster of clusters) cluster.type = typeOf(cluster);
  const typed = new Map(clusters.map((cluster) => [cluster, cluster.places.length]));
  const merged = linked(clusters, names, byKey);
  const starts = new Map<string, number>();
  for (const { words, places } of merged)
    if (words.length > 1 && places.some(({ candidate }) => candidate.standing === 'solid' && candidate.words.length > 1))
      starts.set(words[0]!, (starts.get(words[0]!) ?? 0) + 1);
  for (const cluster of merged) {
    // what was joined to it, or parted from it, may say otherwise
    if (cluster.places.length !== typed.get(cluster)) cluster.type = typeOf(cluster);
    cluster.kept = isName(
      cluster,
      isSmall,
      (word) => (starts.get(word) ?? 0) > (cluster.places.some(({ candidate }) => candidate.words.length > 1) ? 1 : 0),
    );
  }
  subsidiaries(merged);
  return merged.filter(({ kept }) => kept);
}

/** What the candidates of a paragraph are grouped by, from version to version. */
const grouped = new WeakMap<ParagraphNames, readonly string[]>();

function keysOf(names: ParagraphNames): readonly string[] {
  let keys = grouped.get(names);
  if (!keys) {
    keys = names.candidates.map((candidate) => {
      const known = knownOf(candidate);
      return known ? `known:${known.id}` : candidate.key;
    });
    grouped.set(names, keys);
  }
  return keys;
}

/** "un accord Talvéo-Brimont": two names that stand elsewhere, hyphened. */
function splitCompounds(byKey: Map<string, Cluster>) {
  for (const [key, cluster] of byKey) {
    const word = cluster.words[0];
    if (cluster.known || cluster.words.length !== 1 || !word?.includes('-')) continue;
    for (let hyphen = word.indexOf('-'); hyphen > 0; hyphen = word.indexOf('-', hyphen + 1)) {
      const [left, right] = [
        byKey.get(word.slice(0, hyphen).replaceAll('-', ' ')),
        byKey.get(word.slice(hyphen + 1).replaceAll('-', ' ')),
      ];
      if (!left || !right || left === cluster || right === cluster) continue;
      for (const place of cluster.places) {
        const { candidate } = place;
        const middle = candidate.start + hyphen;
        left.places.push({
          ...place,
          candidate: { ...candidate, end: middle, key: left.key, words: left.words, text: candidate.text.slice(0, hyphen) },
        });
        right.places.push({
          ...place,
          candidate: {
            ...candidate,
            start: middle + 1,
            key: right.key,
            words: right.words,
            text: candidate.text.slice(hyphen + 1),
          },
        });
      }
      byKey.delete(key);
      break;
    }
  }
}

/** Enough speaks for it being a name. */
function isName(cluster: Cluster, isWord: (fold: string) => boolean, shares: (word: string) => boolean): boolean {
  let weight = 0;
  let best = -10;
  for (const { candidate } of cluster.places) {
    if (candidate.standing === 'solid') return true;
    best = Math.max(best, candidate.weight);
    weight += Math.max(candidate.weight, 0) * (cluster.places.length > 1 ? 0.5 : 0);
  }
  if (best >= 1.5) return cluster.words.length > 1 || best >= 3 || !isWord(cluster.words[0]!);
  if (best < -3 || isWord(cluster.words[0]!)) return false;
  // a word of no table that begins several sentences with a capital, or a longer name
  if (cluster.places.length > 1) weight += 0.7 * (cluster.places.length - 1);
  return best + weight + (shares(cluster.words[0]!) ? 3 : 0) >= 1.5;
}
