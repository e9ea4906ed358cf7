import type { FoundEntity } from '../entities/entity-reading.ts';
import { complementsOf } from '../syntax/complements.ts';
import { ownerOf, type Party, partiesOf, type Scene } from './scene.ts';

/** How far behind a verb the one who made the goods is looked for. */
const REACH = 10;

/** "paid $60m for a licence to a drug developed by X", "for the rights to X's pill": whose the goods are that a right is bought to. */
export function maker(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const { chunks, rules } = scene;
  let right = false;
  for (let i = at + 1; i < chunks.length && i < at + REACH; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark') {
      if (chunk.mark === 'adverb') continue;
      return [];
    }
    if (chunk.kind === 'noun') {
      if (chunk.words.some((word) => rules.rights.has(word))) right = true;
      const owner = right && !chunk.amount && chunk.prep ? ownerOf(scene, i, not) : undefined;
      if (owner && owner.entity.type !== 'person') return [owner];
      continue;
    }
    if (!right || chunk.mood !== 'participle' || !rules.makes.has(chunk.lemma)) return [];
    const by = complementsOf(chunks, i).args.find(({ prep }) => prep === rules.data.by);
    return by ? partiesOf(scene, by.group, not) : [];
  }
  return [];
}
