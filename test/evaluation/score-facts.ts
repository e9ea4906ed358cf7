import type { Article } from '../../server/reading/article.ts';
import { type Alignment, listOf } from './alignment.ts';
import type { Gold, GoldFact } from './gold.ts';
import { near } from './same.ts';
import type { Tallies } from './tally.ts';

/** Facts by type, subject (a subsidiary counts as its group) and value; the sign is left out, as a loss is written either way. */
export function scoreFacts(gold: Gold, article: Article, { nameOf, group }: Alignment, rows: Tallies): void {
  const read = article.facts.map((fact) => {
    const amount = article.amount(fact.amount);
    return { ...fact, subject: group(nameOf(fact.subject)), value: amount?.value, currency: amount?.currency };
  });
  const same = (wanted: GoldFact, fact: (typeof read)[number]) =>
    listOf(wanted.type).includes(fact.type) &&
    group(wanted.subject) === fact.subject &&
    near(Math.abs(wanted.amount), fact.value === undefined ? undefined : Math.abs(fact.value)) &&
    (!wanted.currency || wanted.currency === fact.currency);

  for (const wanted of gold.facts)
    if (!wanted.optional)
      rows.facts.want(
        read.some((fact) => same(wanted, fact)),
        () => `${listOf(wanted.type).join('|')} of ${wanted.subject} · ${wanted.amount}`,
      );
  for (const fact of read) {
    const hits = gold.facts.filter((wanted) => same(wanted, fact));
    if (hits.length && hits.every(({ optional }) => optional)) continue;
    rows.facts.find(hits.length > 0, () => `${fact.type} of ${fact.subject} · ${fact.value} (${fact.rule})`);
  }
}
