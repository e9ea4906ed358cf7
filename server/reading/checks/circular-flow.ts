import { moneyInWords } from '../../l10n/amounts.ts';
import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import type { Article, CircularFlow, Deal, Evidence, RelatedPosition } from '../article.ts';
import { type Check, type CheckContext, type Found, MOST_OF_A_KIND } from './check.ts';

/** The sentence that closes a loop of money: the last of its legs that the article tells. */
export const circularFlow: Check = {
  code: 'flow/circular',
  severity: 'information',
  find: (article, context) => {
    const closed = new Set<string>();
    const closedBy = new Map<number, number>();
    const known = new Map<readonly string[], Leg | undefined>();
    // The best come first; what is beyond the limit is not worded only to be dropped.
    return article.flows.flatMap((flow) => {
      const legs = closed.size < MOST_OF_A_KIND ? legsOf(article, flow, context, known) : undefined;
      if (legs === undefined) return [];
      const closing = legs.reduce((last, leg) => (leg.evidence.start > last.evidence.start ? leg : last));
      const key = `${closing.evidence.start} ${[...flow.entities].sort().join(' ')}`;
      const here = (closedBy.get(closing.evidence.trigger.start) ?? 0) + 1;
      if (closed.has(key) || here > MOST_AT_ONCE) return [];
      closed.add(key);
      closedBy.set(closing.evidence.trigger.start, here);
      return [loop(article, flow, { legs, closing }, context)];
    });
  },
};

/** Loops that are told of at one place: in a dense graph one deal may close a hundred, and the panel lists them. */
const MOST_AT_ONCE = 3;

interface Leg {
  readonly evidence: Evidence;
  readonly related: RelatedPosition;
}

/** The first telling of each hop's surest deal; undefined when a hop has none that is sure enough. Flows share the lists of their hops. */
function legsOf(
  article: Article,
  flow: CircularFlow,
  context: CheckContext,
  known: Map<readonly string[], Leg | undefined>,
): readonly Leg[] | undefined {
  const legs: Leg[] = [];
  for (const [i, ids] of flow.deals.entries()) {
    const [from, to] = [flow.entities[i], flow.entities[(i + 1) % flow.entities.length]];
    if (!known.has(ids)) known.set(ids, legOf(article, ids, { from, to }, context));
    const leg = known.get(ids);
    if (!leg) return undefined;
    legs.push(leg);
  }
  return legs.length > 0 ? legs : undefined;
}

function legOf(
  article: Article,
  ids: readonly string[],
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
  { confident, locale }: CheckContext,
): Leg | undefined {
  let surest: Deal | undefined;
  for (const id of ids) {
    const deal = article.deal(id);
    if (deal && deal.confidence >= confident && !(surest && surest.confidence >= deal.confidence)) surest = deal;
  }
  const evidence = surest?.evidence[0];
  if (!evidence) return undefined;
  const message = say(locale, checkTexts.leg, { from: nameOf(article, from), to: nameOf(article, to) });
  return { evidence, related: { start: evidence.start, end: evidence.end, message } };
}

function loop(
  article: Article,
  flow: CircularFlow,
  { legs, closing }: { legs: readonly Leg[]; closing: Leg },
  { locale }: CheckContext,
): Found {
  const names = [...flow.entities, flow.entities[0]!].map((id) => article.entity(id)?.name ?? id).join(' → ');
  const text = flow.bottleneck ? checkTexts.circularFlowWorth : checkTexts.circularFlow;
  return {
    start: closing.evidence.trigger.start,
    end: closing.evidence.trigger.end,
    message: say(locale, text, { names, bottleneck: flow.bottleneck ? moneyInWords(locale, flow.bottleneck) : '' }),
    related: legs.map(({ related }) => related),
  };
}

const nameOf = (article: Article, id: string | undefined) => (id === undefined ? '' : (article.entity(id)?.name ?? id));
