import type { Article } from '../../server/reading/article.ts';
import type { Alignment } from './alignment.ts';
import type { Gold } from './gold.ts';
import type { Tallies } from './tally.ts';

/** Circular flows by their groups in the direction of the money, wherever the ring begins. */
export function scoreFlows(gold: Gold, article: Article, { nameOf, group }: Alignment, rows: Tallies): void {
  const wanted = new Set(gold.cycles.map((names) => ring(names.map(group))));
  const read = new Set(article.flows.map(({ entities }) => ring(entities.map((id) => group(nameOf(id))))));
  for (const one of wanted) rows.cycles.want(read.has(one), () => one);
  for (const one of read) if (wanted.has(one) || !gold.cyclesArguable) rows.cycles.find(wanted.has(one), () => one);
}

function ring(names: readonly string[]): string {
  const first = names.indexOf([...names].sort()[0]!);
  return [...names.slice(first), ...names.slice(0, first)].join(' → ');
}
