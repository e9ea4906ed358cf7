import type { FoundEntity } from '../entities/entity-reading.ts';
import { complementsOf } from '../syntax/complements.ts';
import { type Party, partiesOf, type Scene } from './scene.ts';

/** "le contrat de 30 M€ qui la liait à X": the other side, named by a relative clause of binding. */
export function boundTo(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const { chunks, rules } = scene;
  let i = at + 1;
  while (chunks[i]?.kind === 'noun') i++;
  const mark = chunks[i];
  const verb = chunks[i + 1];
  if (mark?.kind !== 'mark' || mark.mark !== 'relative' || mark.prep || verb?.kind !== 'verb') return [];
  if (!rules.binds.has(verb.lemma)) return [];
  const places = [rules.data.recipient, rules.data.with];
  return complementsOf(chunks, i + 1)
    .args.filter(({ prep }) => prep !== undefined && places.includes(prep))
    .flatMap(({ group }) => partiesOf(scene, group, not));
}
