import { moneyInWords } from '../../l10n/amounts.ts';
import { cardTexts } from '../../l10n/cards.ts';
import { say } from '../../l10n/say.ts';
import type { CircularFlow, Deal } from '../../reading/article.ts';
import { escaped, linkTo } from '../markdown.ts';
import type { OpenArticle } from '../open-article.ts';

const MOST_LOOPS = 5;

/** The circular flows that these deals are legs of. */
export function loopLines(open: OpenArticle, deals: readonly Deal[]): string[] {
  const ids = new Set(deals.map(({ id }) => id));
  const loops = open.article.flows.filter((flow) => flow.deals.some((leg) => leg.some((id) => ids.has(id))));
  if (loops.length === 0) return [];
  const lines = loops.slice(0, MOST_LOOPS).map((flow) => `- ⟳ ${loop(open, flow)}`);
  const more = loops.length - MOST_LOOPS;
  return [
    [
      say(open.locale, cardTexts.loops, { count: loops.length }),
      ...lines,
      ...(more > 0 ? [`- ${say(open.locale, cardTexts.more, { more })}`] : []),
    ].join('\n'),
  ];
}

/** `Microsoft → Anthropic → Microsoft`, each arrow leading to the words of its leg, and the most that can go round. */
function loop(open: OpenArticle, { entities, deals, bottleneck }: CircularFlow): string {
  const names = entities.map((id) => escaped(open.article.entity(id)?.name ?? id));
  const legs = entities.map((_, i) => {
    const evidence = deals[i]?.map((id) => open.article.deal(id)?.evidence[0]).find((each) => each !== undefined);
    return `${names[i]} ${evidence ? linkTo(open, evidence, '→') : '→'} `;
  });
  const most = bottleneck
    ? ` · ${say(open.locale, cardTexts.bottleneck, { money: escaped(moneyInWords(open.locale, bottleneck)) })}`
    : '';
  return `${legs.join('')}${names[0] ?? ''}${most}`;
}
