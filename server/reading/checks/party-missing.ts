import { checkTexts } from '../../l10n/checks.ts';
import { dealTypeTexts } from '../../l10n/field.ts';
import { say } from '../../l10n/say.ts';
import type { Deal, DealType } from '../article.ts';
import type { Check } from './check.ts';

/** A deal with an amount of which the text does not say who pays, or who is paid. */
export const partyMissing: Check = {
  code: 'deal/party-missing',
  severity: 'hint',
  find: (article, { locale, confident }) =>
    article.deals.flatMap((deal) => {
      const side = missingSide(deal);
      const evidence = deal.evidence[0];
      if (
        !side ||
        !evidence ||
        deal.amount === undefined ||
        deal.status === 'cancelled' ||
        deal.confidence < Math.max(confident, SURE)
      )
        return [];
      const { start, end } = evidence.trigger;
      const text = side === 'payer' ? checkTexts.payerMissing : checkTexts.payeeMissing;
      return [{ start, end, message: say(locale, text, { deal: say(locale, dealTypeTexts[deal.type]) }) }];
    }),
};

/** A party that was overlooked is likelier than one that is missing where the reading is not sure. */
const SURE = 0.7;

/** Who commits to spend names no payee, and neither side of a holding pays. */
function missingSide({ type, from, to }: Deal): 'payer' | 'payee' | undefined {
  if (!PAID.has(type)) return undefined;
  if (from.length === 0) return 'payer';
  return to.length === 0 && type !== 'spending' ? 'payee' : undefined;
}

const PAID: ReadonlySet<DealType> = new Set(['investment', 'acquisition', 'debt', 'purchase', 'payment', 'spending']);
