import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Position,
} from 'vscode-languageserver-types';
import { moneyInWords } from '../l10n/amounts.ts';
import { entityTypeTexts } from '../l10n/field.ts';
import { say } from '../l10n/say.ts';
import type { Deal, Entity } from '../reading/article.ts';
import { firstMention } from './definition.ts';
import { kindOfEntity } from './document-symbols.ts';
import { entityAt } from './entity-at.ts';
import { movesMoney, payees, sums } from './money-moved.ts';
import { type OpenArticle, rangeOf } from './open-article.ts';

/** Calls as money: who pays an entity calls it, and it calls whom it pays; the deals are the call sites. */
export function prepareCallHierarchy(open: OpenArticle, position: Position): CallHierarchyItem[] {
  const entity = entityAt(open, position);
  return entity ? item(open, entity) : [];
}

/** Who pays the entity of an item. */
export function incomingCalls(open: OpenArticle, of: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const entity = entityOf(open, of);
  if (!entity) return [];
  const paying = open.article.deals.filter((deal) => movesMoney(deal) && payees(deal).includes(entity.id));
  return others(open, paying, (deal) => deal.from).flatMap(({ other, deals }) =>
    item(open, other, deals).map((from) => ({ from, fromRanges: sites(open, deals) })),
  );
}

/** Whom the entity of an item pays. */
export function outgoingCalls(open: OpenArticle, of: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const entity = entityOf(open, of);
  if (!entity) return [];
  const paid = open.article.deals.filter((deal) => movesMoney(deal) && deal.from.includes(entity.id));
  return others(open, paid, payees).flatMap(({ other, deals }) =>
    item(open, other, deals).map((to) => ({ to, fromRanges: sites(open, deals) })),
  );
}

/** The parties at the other end, each with its deals, in the order in which the article tells of them. */
function others(
  open: OpenArticle,
  deals: readonly Deal[],
  end: (deal: Deal) => readonly string[],
): { other: Entity; deals: Deal[] }[] {
  const byParty = new Map<string, Deal[]>();
  for (const deal of deals) for (const id of end(deal)) byParty.set(id, [...(byParty.get(id) ?? []), deal]);
  return [...byParty].flatMap(([id, theirs]) => {
    const other = open.article.entity(id);
    return other ? [{ other, deals: theirs }] : [];
  });
}

const sites = (open: OpenArticle, deals: readonly Deal[]) =>
  deals.flatMap(({ evidence }) => evidence.map(({ trigger }) => rangeOf(open, trigger)));

function item(open: OpenArticle, entity: Entity, deals: readonly Deal[] = []): CallHierarchyItem[] {
  const first = firstMention(entity);
  if (!first) return [];
  const money = sums(open.article, deals).map((sum) => moneyInWords(open.locale, sum));
  return [
    {
      name: entity.name,
      detail: money.length > 0 ? money.join(' + ') : say(open.locale, entityTypeTexts[entity.type]),
      kind: kindOfEntity[entity.type],
      uri: open.uri,
      range: rangeOf(open, first),
      selectionRange: rangeOf(open, first),
      data: { entity: entity.id },
    },
  ];
}

/** An item of an older version may name an entity that is gone. */
export function entityOf(open: OpenArticle, { data }: { data?: unknown }): Entity | undefined {
  const id = typeof data === 'object' && data !== null ? (data as { entity?: unknown }).entity : undefined;
  return typeof id === 'string' ? open.article.entity(id) : undefined;
}
