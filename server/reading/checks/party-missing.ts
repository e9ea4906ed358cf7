import { checkTexts } from '../../l10n/checks.ts';
import { dealTypeTexts } from '../../l10n/field.ts';
import { say } from '../../l10n/say.ts';
import type { Article, Deal, DealType } from '../article.ts';
import type { Check } from './check.ts';

/** A deal with an amount of which the text does not say who pays, or who is paid. */
export const partyMissing: Check = {
  code: 'deal/party-missing',
  severity: 'hint',
  find: (article, { locale, confident }) =>
    article.deals.flatMap((deal) => {
      const side = missingSide(deal);
      const trigger = deal.evidence[0]?.trigger;
      if (!side || !trigger || deal.amount === undefined || deal.status === 'cancelled') return [];
      if (deal.confidence < Math.max(confident, SURE) || mayBeNamed(article, deal)) return [];
      const { start, end } = trigger;
      const text = side === 'payer' ? checkTexts.payerMissing : checkTexts.payeeMissing;
      return [{ start, end, message: say(locale, text, { deal: say(locale, dealTypeTexts[deal.type]) }) }];
    }),
};

/** A party that was overlooked is likelier than one that is missing where the reading is not sure. */
const SURE = 0.7;

/** A headline leaves parties to the text, another deal may name them, and a party that stands in the sentence may have been overlooked. */
function mayBeNamed(article: Article, deal: Deal): boolean {
  const at = deal.evidence[0]!.trigger.start;
  const paragraph = article.paragraphAt(at);
  if (paragraph && paragraph.role !== 'prose') return true;
  const parties = new Set([...deal.from, ...deal.to, deal.seller]);
  const others = article.mentionsIn(article.sentenceAt(at) ?? deal.evidence[0]!);
  if (others.some(({ entity }) => !parties.has(entity.id) && entity.type !== 'product')) return true;
  return deal.to.some((party) => {
    const entity = article.entity(party);
    return (
      entity !== undefined &&
      article.dealsOf(entity).some(({ id, from, to }) => id !== deal.id && from.length > 0 && to.includes(party))
    );
  });
}

/** Who commits to spend names no payee, neither side of a holding pays, and a loan is that of whom the text is about. */
function missingSide({ type, from, to }: Deal): 'payer' | 'payee' | undefined {
  if (!PAID.has(type)) return undefined;
  if (from.length === 0) return 'payer';
  return to.length === 0 && type !== 'spending' && type !== 'debt' ? 'payee' : undefined;
}

const PAID: ReadonlySet<DealType> = new Set(['investment', 'acquisition', 'debt', 'purchase', 'payment', 'spending']);
