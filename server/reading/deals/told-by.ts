import type { FoundEntity } from '../entities/entity-reading.ts';
import { isComplementizer } from '../syntax/relative.ts';
import { subjectOf } from '../syntax/subject.ts';
import type { Scene } from './scene.ts';

/** "Le patron de X assure que Y n'a que 11 % du capital": the company that whoever is reported speaks for, in what he says. */
export function toldBy(scene: Scene, at: number): FoundEntity | undefined {
  const { chunks, rules, syntax } = scene;
  if (syntax.headLast) return undefined;
  const that = chunks.findLastIndex(
    (chunk, i) => i < at && chunk.kind === 'mark' && chunk.mark === 'relative' && isComplementizer(chunks, i),
  );
  if (that < 0) return undefined;
  const says = chunks.findIndex(
    (chunk, i) => i < that && chunk.kind === 'verb' && chunk.mood === 'finite' && rules.classes.get(chunk.lemma)?.has('says'),
  );
  const person =
    says >= 0 &&
    subjectOf(chunks, says, { object: rules.objectControl }).some(({ mention }) => mention?.entity.type === 'person');
  return person ? scene.speaker() : undefined;
}
