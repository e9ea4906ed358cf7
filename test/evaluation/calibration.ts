import type { Article } from '../../server/reading/article.ts';
import { align } from './alignment.ts';
import type { Gold } from './gold.ts';
import { isRight } from './score-deals.ts';

/** Of the deals given a confidence in `[from, to)`, how many are right. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly deals: number;
  readonly right: number;
}

const EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0001];

/** Deals that only an optional annotation holds are left out: they are neither right nor wrong. */
export function calibration(readings: readonly { readonly gold: Gold; readonly article: Article }[]): Band[] {
  const judged = readings.flatMap(({ gold, article }) => {
    const alignment = align(gold, article);
    return article.deals.map((deal) => ({ confidence: deal.confidence, right: isRight(deal, gold, article, alignment) }));
  });
  return EDGES.slice(1).map((to, i) => {
    const from = EDGES[i]!;
    const inside = judged.filter(({ confidence, right }) => right !== undefined && confidence >= from && confidence < to);
    return { from, to: Math.min(to, 1), deals: inside.length, right: inside.filter(({ right }) => right).length };
  });
}
