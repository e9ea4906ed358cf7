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
