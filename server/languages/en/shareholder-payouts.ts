import type { NounFrame, VerbFrame } from '../frames.ts';

/** What a company pays its shareholders, who are seldom named: buybacks and dividends. */
export const englishPayoutVerbs: readonly VerbFrame[] = [
  {
    deal: 'payment',
    verbs: 'return distribute pay_out pay hand_back give_back hand_over',
    object: ['money'],
    argHeads: 'shareholders shareholder investors stockholders unitholders',
    from: ['subject'],
    needs: ['from', 'amount'],
    large: true,
    accepts: ['{Nordia} will return {$75m} to shareholders'],
    rejects: ['{Nordia} returned to profit'],
  },
  {
    deal: 'payment',
    verbs: 'buy_back repurchase',
    object: ['money', 'capital'],
    from: ['subject'],
    needs: ['from', 'amount'],
    without: ['from', 'possessedBy', 'in'],
    large: true,
    accepts: ['{Nordia} bought back {$75m} of its shares'],
    rejects: ['{Nordia} bought back its old headquarters'],
  },
];

export const englishPayoutNouns: readonly NounFrame[] = [
  {
    deal: 'payment',
    nouns: 'buyback buybacks buy-back buy-backs repurchase repurchases',
    from: ['gives', 'does', 'genitive', 'goods', 'by', 'possessor', 'anyone', 'story'],
    needs: ['from', 'amount'],
    large: true,
    status: 'announced',
    accepts: ['{Nordia} announced a {$75m} share buyback', '{Nordia} launched a {$75m} share buyback programme'],
    rejects: ['{Nordia} ruled out a share buyback'],
  },
  {
    deal: 'payment',
    nouns: 'dividend dividends',
    from: ['from', 'gives', 'does', 'genitive', 'goods', 'by', 'possessor'],
    needs: ['from', 'amount'],
    large: true,
    accepts: ['{Nordia} declared a {$75m} special dividend'],
    rejects: ['{Nordia} raised its dividend to {$2}'],
  },
];
