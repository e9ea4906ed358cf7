import { expect, test } from 'vitest';
import type { Language } from '../../../../server/reading/article.ts';
import { EntityMemory } from '../../../../server/reading/entities/entity-memory.ts';
import type { EntityReading } from '../../../../server/reading/entities/entity-reading.ts';
import { findEntities } from '../../../../server/reading/entities/find-entities.ts';
import { ParagraphCache } from '../../../../server/reading/paragraph.ts';
import type { UserName } from '../../../../server/reading/settings.ts';
import { finish } from '../../../../server/reading/steps.ts';
import { layoutOf } from '../../../../server/reading/text/paragraphs.ts';

const BEFORE = 'La start-up lyonnaise Véloria a levé 3 M€ auprès de Brémont Capital.';
const AFTER = 'Le lyonnais va recruter, dit Brémont.';

/** Reads versions of an article whose paragraphs are `BEFORE`, the one given, and `AFTER`. */
function versions(language: Language = 'fr', user: readonly UserName[] = []): (middle: string) => EntityReading {
  const cache = new ParagraphCache();
  const memory = new EntityMemory(user);
  return (middle) => {
    const { paragraphs } = layoutOf([BEFORE, middle, AFTER].join('\n\n'));
    const readings = finish(cache.read([BEFORE, middle, AFTER].join('\n\n'), paragraphs, language, false));
    return finish(
      findEntities(
        paragraphs.map(({ start, role }, index) => ({ index, start, role, text: readings[index]!.text })),
        language,
        readings.map(({ names }) => names),
        memory,
      ),
    );
  };
}

test.each([
  ['words behind the last name', 'Ardelin a vendu sa part', 'Ardelin a vendu sa part hier soir'],
  ['a letter of such a word', 'Ardelin a vendu sa part', 'Ardelin a vendu sa parts'],
  ['no name at all', 'Rien ne va plus', 'Rien ne va'],
])('%s change nobody: the reading is the same object', (_, before, after) => {
  const read = versions();
  const first = read(before);
  expect(read(after)).toBe(first);
});

test.each([
  ['a name', 'Ardelin a vendu', 'Ardelins a vendu'],
  ['a description', 'Le lyonnais a vendu', 'Le nantais a vendu'],
  ['a word between two of them', 'Ardelin a vendu, le groupe aussi', 'Ardelin a vendu car le groupe aussi'],
  ['a possessive behind a name', 'Ardelin said so', "Ardelin's said so"],
  ['a sentence more', 'Ardelin a vendu. Il pleut', 'Ardelin a vendu. Il. Pleut'],
  ['a place before the name', 'Ardelin a vendu', ' Or Ardelin a vendu'],
  ['a line of capitals', 'ARDELIN VEND', 'ARDELIN VEND TOUT'],
])('%s that changes is read again, as from nothing', (_, before, after) => {
  const read = versions();
  const first = read(before);
  const then = read(after);
  expect(then).not.toBe(first);
  expect(then).toEqual(versions()(after));
});

test.each([
  ['in front', 'Il pleut et la société Ardelin a vendu', 'Il pleut encore et la société Ardelin a vendu'],
  [
    'between a name and a description',
    'Ardelin a vendu sa part hier avec le groupe',
    'Ardelin a vendu sa part hier soir avec le groupe',
  ],
  [
    'taken out',
    'Selon la société Ardelin et le groupe Vellura, rien ne change',
    'Selon la société Ardelin et le groupe Vellura, rien',
  ],
])('words %s move names, and nobody is looked for again', (_, before, after) => {
  const read = versions();
  const first = read(before);
  const then = read(after);
  expect(then.entities).toBe(first.entities);
  expect(then.bySentence[2]).toBe(first.bySentence[2]);
  expect(then).toEqual(versions()(after));
});

test('a name that is told by another word keeps the rule of that when it is moved', () => {
  const read = versions();
  for (const middle of ['Hier soir, avec Ardelin a vendu sa part hier', 'Hier soir, chez Ardelin a vendu sa part hier'])
    read(middle);
  const moved = 'Hier soir, chez Ardelin a vendu sa part hier soir';
  expect(read(moved)).toEqual(versions()(moved));
});

test('a word that was written with a capital only is read again once it is written small', () => {
  const [before, after] = ['Trident vend. Trident gagne', 'Trident vend. Trident gagne un trident'];
  const read = versions();
  read(before);
  expect(read(after)).toEqual(versions()(after));
});

test('names of the user are found in what changed, and kept where nothing did', () => {
  const user: readonly UserName[] = [{ name: 'maison du quai', type: 'company' }];
  const read = versions('fr', user);
  const first = read('la maison du quai a vendu');
  expect(read('la maison du quai a vendu tout')).toBe(first);
  expect(read('la maison du port a vendu').entities.map(({ name }) => name)).not.toContain('maison du quai');
  expect(first.entities.map(({ name }) => name)).toContain('maison du quai');
});
