import type { Article } from '../../server/reading/article.ts';
import { align } from './alignment.ts';
import type { Gold } from './gold.ts';
import { scoreAmounts } from './score-amounts.ts';
import { scoreDeals } from './score-deals.ts';
import { scoreFacts } from './score-facts.ts';
import { scoreFlows } from './score-flows.ts';
import { scoreMentions } from './score-mentions.ts';
import { type Tallies, tallies } from './tally.ts';

/** How far the reading of an article is from its annotation, row by row. */
export function score(gold: Gold, article: Article): Tallies {
  const rows = tallies();
  const alignment = align(gold, article);
  scoreMentions(gold, article, alignment, rows);
  scoreAmounts(gold, article, rows);
  scoreDeals(gold, article, alignment, rows);
  scoreFacts(gold, article, alignment, rows);
  scoreFlows(gold, article, alignment, rows);
  return rows;
}
