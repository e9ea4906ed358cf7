import { describe, expect, it } from 'vitest';
import { goldFiles, scoreFolder } from '../../evaluation/articles.ts';
import { externalSet } from '../../evaluation/external-set.ts';
import floors from '../../evaluation/floors.json';
import { figure, ROWS, sum } from '../../evaluation/tally.ts';

// The evaluation keeps its articles as files, so this test reads the disk: nothing else here does.
const sets = [
  { name: 'the articles of this project', folder: 'test/evaluation/articles', floor: floors.articles },
  { name: 'the articles that were kept apart for a while', folder: 'test/evaluation/second', floor: floors.second },
  { name: 'the articles kept apart', folder: 'test/evaluation/held-out', floor: floors.heldOut },
  { name: 'the evaluation set, when present', folder: externalSet, floor: floors.external },
].filter(({ folder }) => goldFiles(folder).length);

describe.each(sets)('$name', ({ folder, floor }) => {
  const rows = sum(scoreFolder(folder).map((scored) => scored.rows));

  it.each(ROWS)('%s are read no worse than they were', (row) => {
    expect(figure(row, rows[row])).toBeGreaterThanOrEqual((floor as Partial<Record<string, number>>)[row] ?? 0);
  });
});
