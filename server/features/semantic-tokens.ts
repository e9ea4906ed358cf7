import type { Range, SemanticTokens } from 'vscode-languageserver-types';
import type { Amount, Article, Deal, Span } from '../reading/article.ts';
import type { MentionOf } from '../reading/article-index.ts';
import { movesMoney, payees } from './money-moved.ts';
import type { OpenArticle } from './open-article.ts';

export const TOKEN_TYPES = [
  'company',
  'institution',
  'person',
  'product',
  'amount',
  'percentage',
  'multiple',
  'quantity',
  'dealVerb',
  'date',
] as const;
export const TOKEN_MODIFIERS = ['payer', 'payee', 'nominal', 'inferred', 'planned', 'rumoured', 'cancelled', 'circular'] as const;

type TokenType = (typeof TOKEN_TYPES)[number];
type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** What was read, as colours: parties by their side of a deal, amounts, and the words of deals by status. Within a range, if given. */
export function semanticTokens(open: OpenArticle, range?: Range): SemanticTokens {
  const span = range ? open.lines.span(range) : { start: 0, end: open.article.text.length };
  return { data: encoded(open, apart(tokensOf(open.article)), span) };
}

/** In text order; where two cover the same words the tighter one stands. */
function tokensOf(article: Article): Token[] {
  const circular = new Set(article.flows.flatMap(({ deals }) => deals.flat()));
  const circularAmounts = new Set(
    article.deals.flatMap(({ id, amount }) => (amount !== undefined && circular.has(id) ? [amount] : [])),
  );
  const sides = sidesOf(article);
  return [
    ...article.mentions.map((mention) => mentionToken(mention, sides)),
    ...article.amounts.map((amount) => amountToken(amount, circularAmounts)),
    ...article.deals.flatMap((deal) => dealTokens(deal, circular)),
    ...article.dates.map(({ start, end }): Token => ({ start, end, type: 'date', modifiers: [] })),
  ].filter(({ start, end }) => end > start);
}

type Sides = ReadonlyMap<string, readonly { readonly span: Span; readonly side: 'payer' | 'payee' }[]>;

/** Where each entity pays and is paid: the clauses of its deals. */
function sidesOf(article: Article): Sides {
  const sides = new Map<string, { span: Span; side: 'payer' | 'payee' }[]>();
  const add = (id: string, deal: Deal, side: 'payer' | 'payee') => {
    const known = sides.get(id) ?? [];
    known.push(...deal.evidence.map((span) => ({ span, side })));
    sides.set(id, known);
  };
  for (const deal of article.deals.filter(movesMoney)) {
    for (const id of deal.from) add(id, deal, 'payer');
    for (const id of payees(deal)) add(id, deal, 'payee');
  }
  return sides;
}

function mentionToken({ start, end, kind, entity }: MentionOf, sides: Sides): Token {
  const here = (sides.get(entity.id) ?? []).filter(({ span }) => span.start <= start && end <= span.end).map(({ side }) => side);
  const modifiers: TokenModifier[] = [...new Set(here)];
  return { start, end, type: entity.type, modifiers: kind === 'nominal' ? [...modifiers, 'nominal'] : modifiers };
}

function amountToken(amount: Amount, circular: ReadonlySet<string>): Token {
  return {
    start: amount.start,
    end: amount.end,
    type: amount.kind === 'money' ? 'amount' : amount.kind,
    modifiers: [
      ...(amount.currencyInferred ? (['inferred'] as const) : []),
      ...(circular.has(amount.id) ? (['circular'] as const) : []),
    ],
  };
}

function dealTokens(deal: Deal, circular: ReadonlySet<string>): Token[] {
  const status = STATUSES.find((each) => each === deal.status);
  const modifiers: TokenModifier[] = [...(status ? [status] : []), ...(circular.has(deal.id) ? (['circular'] as const) : [])];
  return deal.evidence.map(({ trigger: { start, end } }) => ({ start, end, type: 'dealVerb', modifiers }));
}

const STATUSES = ['planned', 'rumoured', 'cancelled'] as const;

/** Tokens may not overlap: names stand before amounts and dates, and those before the words of deals. */
function apart(tokens: readonly Token[]): Token[] {
  const byRank = [...tokens].sort((a, b) => RANK[a.type] - RANK[b.type] || a.start - b.start);
  const sorted = byRank.sort((a, b) => a.start - b.start || RANK[a.type] - RANK[b.type] || b.end - a.end);
  const taken: Token[] = [];
  for (const token of sorted) {
    const last = taken.at(-1);
    if (!last || token.start >= last.end) taken.push(token);
    else if (RANK[token.type] < RANK[last.type]) {
      // A name inside the words of a deal: the words end where it begins.
      taken.pop();
      if (last.start < token.start) taken.push({ ...last, end: token.start });
      taken.push(token);
    }
  }
  return taken;
}

const RANK: Readonly<Record<TokenType, number>> = {
  company: 0,
  institution: 0,
  person: 0,
  product: 0,
  amount: 1,
  percentage: 1,
  multiple: 1,
  quantity: 1,
  date: 2,
  dealVerb: 3,
};

/** Five numbers a token, each relative to the one before; a token over a line's end is cut there. */
function encoded(open: OpenArticle, tokens: readonly Token[], within: Span): number[] {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const { start, end, type, modifiers } of tokens) {
    if (end <= within.start || start >= within.end) continue;
    for (const piece of onLines(open, { start, end })) {
      const at = open.lines.position(piece.start);
      data.push(
        at.line - line,
        at.line === line ? at.character - character : at.character,
        piece.end - piece.start,
        TOKEN_TYPES.indexOf(type),
        bits(modifiers),
      );
      [line, character] = [at.line, at.character];
    }
  }
  return data;
}

function onLines(open: OpenArticle, span: Span): Span[] {
  const first = open.lines.position(span.start).line;
  const last = open.lines.position(span.end).line;
  const pieces: Span[] = [];
  for (let line = first; line <= last; line++) {
    const start = Math.max(span.start, open.lines.offset({ line, character: 0 }));
    const end = Math.min(span.end, open.lines.lineEnd(line));
    if (end > start) pieces.push({ start, end });
  }
  return pieces;
}

const bits = (modifiers: readonly TokenModifier[]) =>
  modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
