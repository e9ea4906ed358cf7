import type { VerbFrame } from '../frames.ts';

/** Shares and companies that pass to somebody, told by verbs of giving, leaving and going. */
export const englishTransferFrames: readonly VerbFrame[] = [
  {
    deal: 'acquisition',
    verbs: 'hand hand_over cede transfer relinquish surrender give_up part',
    object: ['capital', 'percentage'],
    from: ['to'],
    to: ['heldIn', 'in', 'of', 'possessedBy', 'recentHeld'],
    seller: ['subject', 'owner'],
    needs: ['from', 'to'],
    accepts: ['{Altiva} agreed to hand {60%} of {Vellura} to {Nordia}'],
    rejects: ['{Altiva} handed {60%} of its forms to staff'],
  },
  {
    deal: 'stake',
    verbs: 'give leave hand grant',
    object: ['percentage', 'capital'],
    from: ['leftWith', 'dative'],
    to: ['of', 'in', 'sameTo', 'possessedBy', 'topic'],
    needs: ['from', 'to', 'share'],
    accepts: ['the deal gives {Nordia} {30%} of {Vellura}'],
    rejects: ['the deal gives {Nordia} {30%} of the market'],
  },
  {
    deal: 'stake',
    verbs: 'leave',
    object: ['party'],
    with: ['with'],
    from: ['leftWith', 'object'],
    to: ['of', 'in', 'sameTo', 'topic'],
    needs: ['from', 'to', 'share'],
    accepts: ['the sale leaves {Nordia} with {30%} of {Vellura}'],
    rejects: ['the sale leaves {Nordia} with a {30%} loss'],
  },
  {
    deal: 'stake',
    verbs: 'end_up',
    object: ['none', 'percentage'],
    with: ['with'],
    from: ['subject'],
    to: ['of', 'in', 'topic'],
    needs: ['from', 'to', 'share'],
    accepts: ['{Nordia} would end up with {30%} of {Vellura}'],
  },
  {
    deal: 'acquisition',
    verbs: 'outbid trump beat',
    object: ['party', 'none'],
    from: ['subject'],
    to: ['forCompany', 'to', 'for'],
    needs: ['from', 'to'],
    accepts: ['{Nordia} outbid {Altiva} for {Vellura}'],
    rejects: ['{Nordia} beat {Altiva} on price'],
  },
  {
    deal: 'acquisition',
    verbs: 'outbid',
    from: ['object'],
    to: ['forCompany', 'for'],
    needs: ['from', 'to'],
    status: 'cancelled',
    accepts: ['{Nordia} was outbid for {Vellura}'],
  },
  {
    deal: 'acquisition',
    verbs: 'lose_out',
    from: ['subject'],
    to: ['forCompany'],
    needs: ['from', 'to'],
    status: 'cancelled',
    accepts: ['{Nordia} lost out on bidding for {Vellura}'],
  },
  {
    deal: 'acquisition',
    verbs: 'go',
    object: ['none'],
    from: ['to'],
    to: ['contested'],
    needs: ['from', 'to'],
    accepts: ['{Altiva} was outbid for {Vellura}, which went to {Nordia}'],
    rejects: ['{Vellura} went to {Nordia} for advice'],
  },
  {
    deal: 'acquisition',
    verbs: 'bid offer',
    object: ['money', 'none'],
    without: ['dative', 'to', 'for'],
    from: ['subject'],
    to: ['bidFor'],
    needs: ['from', 'to', 'amount'],
    accepts: ['{Altiva} bid for {Vellura}; {Nordia} could bid {$2bn}'],
    rejects: ['{Nordia} could bid {$2bn}'],
  },
];

/** What is handed over for a share or a right: "paid $5m in exchange for a 5% stake in X". */
export const englishExchangeFrames: readonly VerbFrame[] = [
  {
    deal: 'investment',
    verbs: 'pay give hand hand_over provide put_up advance',
    object: ['money'],
    with: ['exchange'],
    argHeads: 'stake stakes shares equity interest holding warrants',
    from: ['subject'],
    to: ['dative', 'to', 'in', 'topic'],
    needs: ['from', 'to', 'amount'],
    accepts: ['{Nordia} gave {Vellura} {$5m} in exchange for a {5%} stake'],
    rejects: ['{Nordia} paid {$5m} in exchange for peace'],
  },
  {
    deal: 'purchase',
    verbs: 'pay give hand hand_over provide put_up advance',
    object: ['money'],
    with: ['exchange'],
    from: ['subject'],
    to: ['dative', 'to', 'exchanged'],
    needs: ['from', 'to', 'amount'],
    accepts: ['{Nordia} handed over {$5m} in exchange for {40%} of what {Vellura} earns on the drug'],
    rejects: ['{Nordia} paid {$5m} in exchange for peace'],
  },
];

/** What is paid for the use of what another made: "paid $60m for a licence to a drug developed by X". */
export const englishRightFrames: readonly VerbFrame[] = [
  {
    deal: 'purchase',
    verbs: 'pay spend shell_out fork_out stump_up splash_out cough_up put_up hand_over',
    object: ['money'],
    with: ['for'],
    argHeads: 'license licence licences licenses right rights patent patents option',
    without: ['dative', 'to'],
    from: ['subject'],
    to: ['maker'],
    needs: ['from', 'to', 'amount'],
    instrument: 'licence',
    accepts: [
      '{Nordia} paid {$60 million} for a licence to a vaccine developed by {Vellura}',
      '{Nordia} will pay {$60 million} for the rights to {Vellura}’s vaccine',
    ],
    rejects: ['{Nordia} paid {$60 million} for the right to be heard by {Vellura}'],
  },
  {
    deal: 'purchase',
    verbs: 'license in-license buy acquire secure obtain',
    object: ['goods', 'deal'],
    objectHeads: 'license licence licences licenses right rights patent patents option',
    without: ['from'],
    from: ['subject'],
    to: ['maker'],
    needs: ['from', 'to'],
    instrument: 'licence',
    accepts: ['{Nordia} acquired the rights to a vaccine developed by {Vellura}'],
    rejects: ['{Nordia} acquired the rights to a vaccine'],
  },
];

/** What is paid for a share: "paid £15m for a fifth of X". */
export const englishSharePriceFrames: readonly VerbFrame[] = [
  {
    deal: 'investment',
    verbs: 'pay spend shell_out fork_out stump_up splash_out cough_up put_up offer bid hand_over',
    object: ['money'],
    with: ['for'],
    argHeads: 'stake stakes share shares interest holding half third quarter fifth tenth minority',
    from: ['subject'],
    to: ['in', 'of'],
    needs: ['from', 'to', 'amount'],
    accepts: ['{Nordia} paid {£15m} for a fifth of {Vellura}', '{Nordia} paid {£15m} for a stake in {Vellura}'],
    rejects: ['{Nordia} paid {£15m} for a share of the market'],
  },
];

/** A part of the business or of an asset that another owns: "paid €250m for X's lighting arm", "a 30% interest in X's licence". */
export const englishPartFrames: readonly VerbFrame[] = [
  {
    deal: 'acquisition',
    verbs: 'pay spend bid offer shell_out fork_out stump_up splash_out',
    object: ['money', 'none'],
    with: ['for'],
    argHeads: 'unit business businesses arm division subsidiary operation operations brand brands assets',
    without: ['dative', 'to'],
    from: ['subject'],
    to: ['for'],
    needs: ['from', 'to', 'amount'],
    accepts: ['{Nordia} paid {€250m} for {Vellura}’s lighting arm'],
    rejects: ['{Nordia} paid {€250m} for its lighting arm'],
  },
  {
    deal: 'acquisition',
    verbs: 'buy acquire purchase take farm snap_up pick_up',
    object: ['capital', 'percentage'],
    from: ['subject'],
    to: ['inAssetOf'],
    needs: ['from', 'to'],
    accepts: ['{Nordia} will buy a {30%} interest in {Vellura}’s Greenland licence'],
  },
];

/** What something costs somebody, when it is said who is paid for it. */
export const englishCostFrames: readonly VerbFrame[] = [
  {
    deal: 'purchase',
    verbs: 'cost',
    object: ['money', 'party', 'none'],
    from: ['dative', 'object', 'topic'],
    to: ['paidByCost'],
    needs: ['from', 'to', 'amount'],
    accepts: ['a trial run by {Vellura} will cost {Nordia} {$110m}', 'the contract with {Vellura} cost {Nordia} {$60m}'],
    rejects: ['the recall cost {Nordia} {$60m}'],
  },
];
