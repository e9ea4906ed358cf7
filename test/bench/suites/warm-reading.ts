import { read } from '../../../server/reading/read.ts';
import type { ArticleLanguage } from '../articles.ts';
import { clock, warm } from '../measure.ts';
import { articles } from './against-others.ts';

const warmed = new Set<ArticleLanguage>();

/** Has the engine compile the reading of a language, once for all suites of a run. */
export async function warmReading(language: ArticleLanguage): Promise<void> {
  if (warmed.has(language)) return;
  warmed.add(language);
  const texts = articles(language, 10_000, 60);
  await warm({ reading: (round) => clock(() => read(texts(round))) }, 15_000);
}
