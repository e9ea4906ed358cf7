import { moneyInWords } from '../../l10n/amounts.ts';
import { checkTexts } from '../../l10n/checks.ts';
import type { Locale } from '../../l10n/locale.ts';
import { say } from '../../l10n/say.ts';
import type { Article, CircularFlow, Deal, Evidence, RelatedPosition } from '../article.ts';
import { type Check, type CheckContext, type Found, MOST_OF_A_KIND } from './check.ts';

/** The sentence that closes a loop of money: the last of its legs that the article tells. */
export const circularFlow: Check = {
  code: 'flow/circular',
  severity: 'information',
  find: (article, context) => {
    let closed = 0;
    const closedAt = new Map<number, string[]>();
    const closedBy = new Map<number, number>();
    const legs = new Map<readonly string[], Leg | undefined>();
    const found: Found[] = [];
    for (const flow of article.flows) {
      // The best come first; what is beyond the limit is not worded only to be dropped.
      if (closed >= MOST_OF_A_KIND) break;
      const closing = closingOf(article, flow, context, legs);
      if (!closing) continue;
      const { start, trigger } = closing.evidence;
      const here = (closedBy.get(trigger.start) ?? 0) + 1;
      if (here > MOST_AT_ONCE) continue;
      const known = closedAt.get(start);
      if (known?.includes(partiesOf(flow))) continue;
      if (known) known.push(partiesOf(flow));
      else closedAt.set(start, [partiesOf(flow)]);
      closedBy.set(trigger.start, here);
      closed++;
      found.push(loop(article, flow, { legs: flow.deals.map((ids) => legs.get(ids)!), closing }, context));
    }
    return found;
  },
};

/** Of loops that stay the same from version to version. */
const parties = new WeakMap<CircularFlow, string>();

/** Who takes part, whichever way round. */
function partiesOf(flow: CircularFlow): string {
  let known = parties.get(flow);
  if (known === undefined) {
    known = [...flow.entities].sort().join(' ');
    parties.set(flow, known);
  }
  return known;
}

/** Loops that are told of at one place: in a dense graph one deal may close a hundred, and the panel lists them. */
const MOST_AT_ONCE = 3;

interface Leg {
  readonly evidence: Evidence;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Worded when a loop that it is part of is. */
  related: RelatedPosition | undefined;
}

/**
 * The last leg that the article tells, each by the first telling of its hop's surest deal; undefined when a hop has none that is sure enough.
 * Flows share the lists of their hops.
 */
function closingOf(
  article: Article,
  { deals, entities }: CircularFlow,
  context: CheckContext,
  known: Map<readonly string[], Leg | undefined>,
): Leg | undefined {
  let closing: Leg | undefined;
  for (let i = 0; i < deals.length; i++) {
    const ids = deals[i]!;
    let leg = known.get(ids);
    if (!leg) {
      if (known.has(ids)) return undefined;
      leg = legOf(article, ids, { from: entities[i], to: entities[(i + 1) % entities.length] }, context);
      known.set(ids, leg);
      if (!leg) return undefined;
    }
    if (!closing || leg.evidence.start > closing.evidence.start) closing = leg;
  }
  return closing;
}

function legOf(
  article: Article,
  ids: readonly string[],
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
  { confident }: CheckContext,
): Leg | undefined {
  let surest: Deal | undefined;
  for (const id of ids) {
    const deal = article.deal(id);
    if (deal && deal.confidence >= confident && !(surest && surest.confidence >= deal.confidence)) surest = deal;
  }
  const evidence = surest?.evidence[0];
  return evidence && { evidence, from, to, related: undefined };
}

function related(article: Article, leg: Leg, locale: Locale): RelatedPosition {
  if (!leg.related) {
    const { evidence, from, to } = leg;
    const message = say(locale, checkTexts.leg, { from: nameOf(article, from), to: nameOf(article, to) });
    leg.related = { start: evidence.start, end: evidence.end, message };
  }
  return leg.related;
}

function loop(
  article: Article,
  flow: CircularFlow,
  { legs, closing }: { legs: readonly Leg[]; closing: Leg },
  { locale }: CheckContext,
): Found {
  return {
    start: closing.evidence.trigger.start,
    end: closing.evidence.trigger.end,
    message: messageOf(article, flow, locale),
    related: legs.map((leg) => related(article, leg, locale)),
  };
}

/** Flows are the same objects from version to version, as long as the money goes round as it did. */
const said = new WeakMap<
  CircularFlow,
  { readonly names: readonly string[]; readonly locale: Locale; readonly message: string }
>();

function messageOf(article: Article, flow: CircularFlow, locale: Locale): string {
  const last = said.get(flow);
  if (last?.locale === locale && flow.entities.every((id, i) => nameOf(article, id) === last.names[i])) return last.message;
  const names = flow.entities.map((id) => nameOf(article, id));
  const text = flow.bottleneck ? checkTexts.circularFlowWorth : checkTexts.circularFlow;
  const message = say(locale, text, {
    names: [...names, names[0]].join(' → '),
    bottleneck: flow.bottleneck ? moneyInWords(locale, flow.bottleneck) : '',
  });
  said.set(flow, { names, locale, message });
  return message;
}

const nameOf = (article: Article, id: string | undefined) => (id === undefined ? '' : (article.entity(id)?.name ?? id));
