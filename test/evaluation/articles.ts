import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Article, Language } from '../../server/reading/article.ts';
import { read } from '../../server/reading/read.ts';
import { type Gold, type GoldFile, gold } from './gold.ts';
import { score } from './score.ts';
import type { Tallies } from './tally.ts';

export interface Scored {
  readonly gold: Gold;
  readonly article: Article;
  readonly rows: Tallies;
}

/** The gold files of a folder, by name; none when the folder is absent. Throws when a file is not a gold file. */
export function goldFiles(folder: string): Gold[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => gold(parse(join(folder, name))));
}

/** A file may keep its text apart, as the path `article`. */
function parse(path: string): GoldFile {
  const file = JSON.parse(readFileSync(path, 'utf8')) as GoldFile & { article?: string };
  return file.article === undefined ? file : { ...file, text: readFileSync(resolve(dirname(path), file.article), 'utf8') };
}

/** Reads and scores; the language is left to the reading to find, as it is when a file is opened. */
export function scoreFolder(folder: string, language?: Language): Scored[] {
  return goldFiles(folder)
    .filter((one) => !language || one.language === language)
    .map((one) => {
      const article = read(one.text);
      return { gold: one, article, rows: score(one, article) };
    });
}
