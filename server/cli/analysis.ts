import type { Amount, Article, CircularFlow, Deal, Entity, Span } from '../reading/article.ts';

/** The version of what `analyze` prints; a field may be added to it, none is renamed or dropped without a new one. */
export const FORMAT_VERSION = 1;

/** An article as `analyze` prints it. */
export function analysis(article: Article, path: string) {
  return {
    version: FORMAT_VERSION,
    document: { path, language: article.language, ...(article.date === undefined ? {} : { date: article.date }) },
    entities: article.entities.map(entity),
    amounts: article.amounts.map(amount),
    deals: article.deals.map(deal),
    facts: article.facts.map(({ id, type, subject, amount, date, confidence, rule, start, end }) =>
      defined({ id, type, subject, amount, date, confidence, rule, start, end }),
    ),
    circularFlows: article.flows.map(flow),
    diagnostics: article.problems.map(({ code, severity, start, end, message }) => ({ code, severity, start, end, message })),
    ...(article.partial.length > 0 ? { partial: article.partial } : {}),
  };
}

function entity({ id, name, type, parent, identifiers, mentions }: Entity) {
  return {
    ...defined({ id, name, type, parent }),
    identifiers,
    mentions: mentions.map(({ start, end, kind, rule }) => ({ start, end, kind, rule })),
  };
}

function amount({ id, start, end, kind, value, low, high, currency, currencyInferred, unit, modifier, per, rule }: Amount) {
  const inferred = kind === 'money' ? (currencyInferred ?? false) : undefined;
  return defined({ id, start, end, kind, value, low, high, currency, currencyInferred: inferred, unit, modifier, per, rule });
}

function deal({
  id,
  type,
  from,
  to,
  seller,
  amount,
  amountIsTotal,
  share,
  status,
  date,
  years,
  instrument,
  attribution,
  confidence,
  rule,
  evidence,
}: Deal) {
  return {
    ...defined({ id, type, from, to, seller, amount, amountIsTotal, share, status, date, years, instrument }),
    ...(attribution
      ? { attribution: { ...span(attribution), anonymous: attribution.anonymous, ...defined({ source: attribution.source }) } }
      : {}),
    confidence,
    rule,
    evidence: evidence.map(span),
  };
}

const flow = ({ entities, deals, bottleneck, total }: CircularFlow) => ({
  entities,
  deals,
  bottleneck: bottleneck ?? null,
  ...(total ? { total } : {}),
});

const span = ({ start, end }: Span) => ({ start, end });

/** Leaves out what is not there. */
const defined = <T extends object>(members: T) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
