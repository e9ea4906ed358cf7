import type { DocumentSymbol, SymbolKind as Kind } from 'vscode-languageserver-types';
import { amountInWords } from '../l10n/amounts.ts';
import { dealTypeTexts, entityTypeTexts, statusTexts } from '../l10n/field.ts';
import { say } from '../l10n/say.ts';
import type { Deal, Entity, EntityType, Span } from '../reading/article.ts';
import { firstMention } from './definition.ts';
import { SymbolKind, SymbolTag } from './lsp.ts';
import { type OpenArticle, rangeOf } from './open-article.ts';
import { parties } from './parties.ts';

/** The article as an outline: its entities, each with the deals that it pays for or is named first in, then the deals of nobody. */
export function documentSymbols(open: OpenArticle): DocumentSymbol[] {
  const { entities, deals } = open.article;
  const orphans = deals.filter(({ from }) => !from.some((id) => open.article.entity(id)));
  return [...entities.flatMap((entity) => entitySymbol(open, entity)), ...orphans.flatMap((deal) => dealSymbol(open, deal))];
}

export const kindOfEntity: Readonly<Record<EntityType, Kind>> = {
  company: SymbolKind.Class,
  institution: SymbolKind.Interface,
  person: SymbolKind.Object,
  product: SymbolKind.Constant,
};

function entitySymbol(open: OpenArticle, entity: Entity): DocumentSymbol[] {
  const first = firstMention(entity);
  if (!first) return [];
  const children = open.article.deals.filter(({ from }) => from.includes(entity.id)).flatMap((deal) => dealSymbol(open, deal));
  return [
    {
      name: entity.name,
      detail: [say(open.locale, entityTypeTexts[entity.type]), entity.identifiers.ticker].filter(Boolean).join(' · '),
      kind: kindOfEntity[entity.type],
      range: rangeOf(open, first),
      selectionRange: rangeOf(open, first),
      children,
    },
  ];
}

function dealSymbol(open: OpenArticle, deal: Deal): DocumentSymbol[] {
  const evidence = deal.evidence[0];
  if (!evidence) return [];
  const amount = open.article.amount(deal.amount);
  const { from, to } = parties(open.article, deal);
  return [
    {
      name: `${say(open.locale, dealTypeTexts[deal.type])} ${[from, to].filter(Boolean).join(' → ')}`.trim(),
      detail: [amount && amountInWords(open.locale, amount), say(open.locale, statusTexts[deal.status])]
        .filter(Boolean)
        .join(' · '),
      kind: SymbolKind.Event,
      range: rangeOf(open, evidence),
      selectionRange: rangeOf(open, within(evidence.trigger, evidence)),
      ...(deal.status === 'cancelled' ? { tags: [SymbolTag.Deprecated] } : {}),
    },
  ];
}

/** An editor refuses a selection that leaves its symbol. */
const within = (inner: Span, outer: Span): Span => (inner.start >= outer.start && inner.end <= outer.end ? inner : outer);
