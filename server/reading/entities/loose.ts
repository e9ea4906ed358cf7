import type { PlacedParagraph } from '../text/placed.ts';
import type { Term } from '../text/term.ts';
import type { Cluster } from './cluster.ts';
import type { PlacedMention } from './entity-reading.ts';
import type { ParagraphNames } from './name-candidate.ts';

/** Names in sentences whose capitals say nothing: those that the rest of the article has told. */
export function looseMentions(
  paragraphs: readonly PlacedParagraph[],
  names: readonly ParagraphNames[],
  clusters: readonly Cluster[],
  found: readonly (readonly PlacedMention[])[],
): PlacedMention[] {
  if (!names.some(({ loose }) => loose.length)) return [];
  const forms = new Map<string, { words: readonly string[]; cluster: Cluster }[]>();
  for (const cluster of clusters) {
    if (cluster.type === 'place' || cluster.places.every(({ candidate }) => candidate.known?.alias.ambiguous === 'place'))
      continue;
    for (const key of cluster.keys) {
      const words = key.split(' ');
      const list = forms.get(words[0]!);
      if (list) list.push({ words, cluster });
      else forms.set(words[0]!, [{ words, cluster }]);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  const mentions: PlacedMention[] = [];
  names.forEach(({ loose }, paragraph) => {
    if (loose.length === 0) return;
    const ends = new Map(found[paragraph]!.map(({ sentence, from, to }) => [`${sentence}.${from}`, to]));
    for (const { sentence } of loose) {
      const { terms } = paragraphs[paragraph]!.text.sentences[sentence]!;
      for (let at = 0; at < terms.length; at++) {
        const term = terms[at]!;
        if (term.kind !== 'word' || term.capitals === 'none') continue;
        const match = longest(forms, terms, at);
        if (!match) continue;
        // what was read there already stays, unless the whole name is longer
        const there = ends.get(`${sentence}.${at}`);
        if (there !== undefined && there >= match.to) {
          at = there - 1;
          continue;
        }
        const { cluster, to, end } = match;
        mentions.push({
          paragraph,
          sentence,
          from: at,
          to,
          start: term.start,
          end,
          entity: cluster.entity!,
          kind: 'name',
          rule: 'name/elsewhere',
          subject: at === 0,
        });
        at = to - 1;
      }
    }
  });
  return mentions;
}

function longest(
  forms: ReadonlyMap<string, readonly { words: readonly string[]; cluster: Cluster }[]>,
  terms: readonly Term[],
  at: number,
) {
  const first = terms[at]!.fold;
  const hyphen = first.indexOf('-');
  for (const { words, cluster } of forms.get(first) ?? []) {
    if (words.every((word, i) => terms[at + i]?.fold === word))
      return { cluster, to: at + words.length, end: terms[at + words.length - 1]!.end };
  }
  if (hyphen > 0) {
    for (const { words, cluster } of forms.get(first.slice(0, hyphen)) ?? [])
      if (words.length === 1) return { cluster, to: at + 1, end: terms[at]!.start + hyphen };
    const parts = first.split('-');
    for (const { words, cluster } of forms.get(parts[0]!) ?? [])
      if (words.join('-') === first) return { cluster, to: at + 1, end: terms[at]!.end };
  }
  return undefined;
}
