import type { FoundEntity } from '../entities/entity-reading.ts';
import type { PlacedAmount } from '../syntax/chunk.ts';
import type { Known, Remembered } from './deal-memory.ts';
import type { Draft } from './draft.ts';
import type { ParagraphDeals } from './paragraph-deals.ts';

/**
 * The same deals, of the entities, amounts and places of now; undefined when one of them has no counterpart. `gone` are the
 * entities that are not there any more as the same objects.
 */
export function movedTo(
  now: Known,
  known: Remembered,
  { entities, gone }: { readonly entities: ReadonlyMap<string, FoundEntity>; readonly gone: ReadonlySet<FoundEntity> },
): ParagraphDeals | undefined {
  const { deals } = known;
  const here = now.paragraph.index === known.paragraph.index;
  const stay = here && ![...gone].some((entity) => deals.entities.has(entity));
  if (stay && known.amounts === now.amounts && sameTold(known, now)) return deals;
  let complete = true;
  const counterpart = <T>(found: T | undefined, old: T): T => {
    if (found === undefined) complete = false;
    return found ?? old;
  };
  const amounts = new Map<PlacedAmount, PlacedAmount>();
  let sameAmounts = true;
  const pair = (amount: PlacedAmount | undefined, found: PlacedAmount | undefined) => {
    if (amount === undefined) return;
    if (amount !== found) sameAmounts = false;
    amounts.set(amount, counterpart(found, amount));
  };
  known.amounts.forEach((list, s) => {
    for (let i = 0; i < list.length; i++) pair(list[i], now.amounts[s]?.[i]);
  });
  known.told.forEach(({ amount, share }, i) => {
    const told = now.context.told[i];
    pair(amount, told?.amount);
    pair(share, told?.share);
  });
  const entityNow = (entity: FoundEntity) => counterpart(entities.get(entity.id), entity);
  const amountNow = (amount: PlacedAmount) => counterpart(amounts.get(amount), amount);
  if (stay && sameAmounts) return deals;
  const draftNow = <D extends Draft>(draft: D): D => ({
    ...draft,
    from: draft.from.map(entityNow),
    to: draft.to.map(entityNow),
    ...(draft.seller && { seller: entityNow(draft.seller) }),
    ...(draft.amount && { amount: amountNow(draft.amount) }),
    ...(draft.share && { share: amountNow(draft.share) }),
    ...(draft.attribution?.source && {
      attribution: { ...draft.attribution, source: entityNow(draft.attribution.source) },
    }),
    place: { ...draft.place, paragraph: now.paragraph.index },
  });
  const result: ParagraphDeals = {
    drafts: deals.drafts.map((draft) => ({
      ...draftNow(draft),
      paragraph: now.paragraph.index,
    })),
    told: deals.told.map(draftNow),
    facts: deals.facts.map((fact) => ({
      ...fact,
      subject: entityNow(fact.subject),
      amount: amountNow(fact.amount),
      paragraph: now.paragraph.index,
    })),
    offices: new Map([...deals.offices].map(([person, company]) => [entityNow(person), entityNow(company)])),
    speaker: deals.speaker && entityNow(deals.speaker),
    asked: deals.asked,
    entities: new Set(Array.from(deals.entities, entityNow)),
    said: deals.said.map((salient) => ({ ...salient, entity: entityNow(salient.entity), paragraph: now.paragraph.index })),
  };
  return complete ? result : undefined;
}

/** The deals told before have the very same amounts. */
const sameTold = (known: Remembered, now: Known): boolean =>
  known.told.every((draft, i) => {
    const told = now.context.told[i];
    return draft === told || (draft.amount === told?.amount && draft.share === told?.share);
  });
