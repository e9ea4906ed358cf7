import type {
  Figure,
  Finding,
  GraphData,
  GraphEdge,
  GraphFlow,
  GraphNode,
  MoneyAmount,
  Quote,
} from '../../client/graph/protocol.ts';
import type { Amount, Article, CircularFlow, Deal, Entity, Fact, Problem, Span } from '../reading/article.ts';
import type { OpenArticle } from './open-article.ts';

/** What `graph` needs of an open article. */
export type GraphSource = Pick<OpenArticle, 'uri' | 'version' | 'article' | 'lines'>;

/** The deal graph of an article, as the panel takes it: entities, deals, loops, figures and problems with the words behind each. */
export function graph(open: GraphSource): GraphData {
  const { article } = open;
  const nodes = article.entities.map((entity) => node(open, entity));
  const edges = article.deals.flatMap((deal) => edge(open, deal) ?? []);
  return {
    uri: open.uri,
    version: open.version,
    language: article.language,
    ...defined({ date: article.date }),
    nodes,
    edges,
    flows: article.flows.map(flow),
    facts: article.facts.flatMap((fact) => figure(open, fact) ?? []),
    problems: article.problems.map((problem) => finding(open, problem)),
    partial: article.partial,
    counts: {
      characters: article.text.length,
      entities: article.entities.length,
      amounts: article.amounts.length,
      deals: article.deals.length,
      flows: article.flows.length,
    },
  };
}

/** A loop as the panel takes it; also for loops that are computed again with other options. */
export function flow({ id, entities, deals, bottleneck, total }: CircularFlow): GraphFlow {
  return { id, entities, deals, ...defined({ bottleneck, total }) };
}

function node(open: GraphSource, entity: Entity): GraphNode {
  const parent = entity.parent === entity.id ? undefined : open.article.entity(entity.parent ?? '')?.id;
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    ...defined({ parent }),
    identifiers: entity.identifiers,
    mentions: entity.mentions.map((mention) => place(open, mention)),
  };
}

/** Undefined for a deal none of whose parties is an entity of the article: there would be nothing to draw it between. */
function edge(open: GraphSource, deal: Deal): GraphEdge | undefined {
  const { article } = open;
  const known = (ids: readonly string[]) => [...new Set(ids)].filter((id) => article.entity(id) !== undefined);
  const [from, to] = [known(deal.from), known(deal.to)];
  const seller = article.entity(deal.seller ?? '')?.id;
  if (from.length + to.length === 0 && seller === undefined) return undefined;
  return {
    id: deal.id,
    type: deal.type,
    from,
    to,
    ...defined({ seller, amount: money(article, article.amount(deal.amount)) }),
    amountIsTotal: deal.amountIsTotal ?? false,
    ...defined({ share: deal.share }),
    status: deal.status,
    ...defined({ date: deal.date, instrument: deal.instrument }),
    anonymousSource: deal.attribution?.anonymous ?? false,
    confidence: Math.min(1, Math.max(0, deal.confidence)),
    rule: deal.rule,
    evidence: deal.evidence.map((evidence) => quote(open, evidence)),
  };
}

function money(article: Article, amount: Amount | undefined): MoneyAmount | undefined {
  if (amount?.kind !== 'money' || amount.currency === undefined) return undefined;
  const { id, value, low, high, currency, modifier, start, end } = amount;
  return {
    id,
    value,
    currency,
    currencyInferred: amount.currencyInferred ?? false,
    ...defined({ low, high }),
    modifier,
    text: article.textOf(amount),
    start,
    end,
  };
}

function figure(open: GraphSource, fact: Fact): Figure | undefined {
  const amount = open.article.amount(fact.amount);
  if (!amount) return undefined;
  return {
    id: fact.id,
    type: fact.type,
    subject: fact.subject,
    value: amount.value,
    ...defined({ currency: amount.currency, unit: amount.unit, date: fact.date }),
    ...quote(open, amount),
  };
}

function finding(open: GraphSource, problem: Problem): Finding {
  return { code: problem.code, severity: problem.severity, message: problem.message, ...quote(open, problem) };
}

/** The panel shows quotes, and asks the editor for more: a clause longer than this is cut. UTF-16 units. */
const LONGEST_QUOTE = 600;

function quote(open: GraphSource, span: Span): Quote {
  return { ...place(open, span), text: open.article.text.slice(span.start, Math.min(span.end, span.start + LONGEST_QUOTE)) };
}

const place = (open: GraphSource, { start, end }: Span) => ({ start, end, range: open.lines.range({ start, end }) });

/** Leaves out what is not there, so that absent and undefined are the same over the wire. */
function defined<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}
