import type { VerbFrame } from '../frames.ts';

/** What is told of a deal that the article told just before, tried behind all other frames of a verb. */
export const englishFollowingFrames: readonly VerbFrame[] = [
  {
    deal: 'purchase',
    verbs: 'pay spend',
    object: ['money'],
    from: ['subject'],
    to: ['partner'],
    needs: ['from', 'to', 'amount'],
    accepts: ['{Nordia} is a customer of {Vellura} and pays {$3 million} a year for it'],
  },
  {
    deal: 'purchase',
    verbs: 'order lease rent charter book commission',
    object: ['goods'],
    lacks: ['from'],
    from: ['subject'],
    to: ['supplierTold'],
    needs: ['from', 'to', 'amount'],
  },
  {
    deal: 'investment',
    verbs: 'put_in put_up provide contribute supply add commit chip_in kick_in throw_in put invest pledge inject',
    object: ['money'],
    from: ['subject'],
    to: ['ofRound'],
    needs: ['from', 'to', 'amount'],
  },
  {
    deal: 'investment',
    verbs: 'put_in put_up provide contribute supply add commit chip_in kick_in throw_in pledge inject',
    follows: true,
    object: ['money', 'goods'],
    from: ['subject'],
    to: ['recentTo'],
    needs: ['from', 'to', 'amount'],
  },
  {
    deal: 'debt',
    verbs: 'provide lend contribute supply underwrite put_up arrange commit line_up',
    object: ['debt'],
    from: ['subject'],
    to: ['to', 'for', 'lastBuyer'],
    needs: ['from', 'to', 'amount'],
  },
];

/** A part of a sum that was told to be raised, tried before what is merely spent. */
export const englishContributionFrames: readonly VerbFrame[] = [
  {
    deal: 'investment',
    verbs: 'invest put commit put_in put_up contribute chip_in kick_in throw_in pledge inject',
    object: ['money'],
    from: ['subject'],
    to: ['contributed'],
    needs: ['from', 'to', 'amount'],
    accepts: ['{Vellura} raised {$40 million}, of which {Nordia} invested {$30 million}'],
    rejects: ['{Nordia} invested {$30 million} in a brewery'],
  },
  {
    deal: 'debt',
    verbs: 'lend loan advance',
    object: ['money'],
    from: ['subject'],
    to: ['contributed'],
    needs: ['from', 'to', 'amount'],
    accepts: ['{Vellura} borrowed {$40 million}: {Sol Bank} is lending {$30 million}'],
  },
];
