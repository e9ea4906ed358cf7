import type { Group } from '../case.ts';
import { enAmounts } from './en-amounts.ts';
import { enBidsTalks } from './en-bids-talks.ts';
import { enBilingual } from './en-bilingual.ts';
import { enContributions } from './en-contributions.ts';
import { enControlReportedSpeech } from './en-control-reported-speech.ts';
import { enCoordination } from './en-coordination.ts';
import { enDamaged } from './en-damaged.ts';
import { enDebt } from './en-debt.ts';
import { enFacts } from './en-facts.ts';
import { enHeadlines } from './en-headlines.ts';
import { enInsertions } from './en-insertions.ts';
import { enJoinedRounds } from './en-joined-rounds.ts';
import { enLeads } from './en-leads.ts';
import { enMarketNews } from './en-market-news.ts';
import { enNamedBehind } from './en-named-behind.ts';
import { enNamedLater } from './en-named-later.ts';
import { enNames } from './en-names.ts';
import { enNoDeals } from './en-no-deals.ts';
import { enNominals } from './en-nominals.ts';
import { enNotAmounts } from './en-not-amounts.ts';
import { enOtherSenses } from './en-other-senses.ts';
import { enPartnershipsStakes } from './en-partnerships-stakes.ts';
import { enPassiveParticipleRelative } from './en-passive-participle-relative.ts';
import { enPayments } from './en-payments.ts';
import { enPayoutsTransfers } from './en-payouts-transfers.ts';
import { enPronounsAnaphora } from './en-pronouns-anaphora.ts';
import { enPurchases } from './en-purchases.ts';
import { enRelations } from './en-relations.ts';
import { enRoundsSellers } from './en-rounds-sellers.ts';
import { enStatus } from './en-status.ts';
import { enSumsElsewhere } from './en-sums-elsewhere.ts';
import { enSumsSides } from './en-sums-sides.ts';
import { enTenseModality } from './en-tense-modality.ts';
import { enToldBefore } from './en-told-before.ts';
import { enVerbFamilies } from './en-verb-families.ts';
import { enVerbalActive } from './en-verbal-active.ts';
import { frAmounts } from './fr-amounts.ts';
import { frAnswersRelations } from './fr-answers-relations.ts';
import { frAppositionRelativeParticiple } from './fr-apposition-relative-participle.ts';
import { frBesideClauses } from './fr-beside-clauses.ts';
import { frBids } from './fr-bids.ts';
import { frBilingual } from './fr-bilingual.ts';
import { frCausativesSentences } from './fr-causatives-sentences.ts';
import { frControlReportedSpeech } from './fr-control-reported-speech.ts';
import { frCoordinationGapping } from './fr-coordination-gapping.ts';
import { frDamaged } from './fr-damaged.ts';
import { frDebt } from './fr-debt.ts';
import { frFacts } from './fr-facts.ts';
import { frFollowOns } from './fr-follow-ons.ts';
import { frHeadlinesNominal } from './fr-headlines-nominal.ts';
import { frIdiomsDeals } from './fr-idioms-deals.ts';
import { frInsertionsRelatives } from './fr-insertions-relatives.ts';
import { frInversionInsertion } from './fr-inversion-insertion.ts';
import { frNames } from './fr-names.ts';
import { frNominals } from './fr-nominals.ts';
import { frNotAmounts } from './fr-not-amounts.ts';
import { frOtherSenses } from './fr-other-senses.ts';
import { frPartnershipsStakes } from './fr-partnerships-stakes.ts';
import { frPassivePronominal } from './fr-passive-pronominal.ts';
import { frPayments } from './fr-payments.ts';
import { frPaymentsIdioms } from './fr-payments-idioms.ts';
import { frPricesApart } from './fr-prices-apart.ts';
import { frPronounsAnaphora } from './fr-pronouns-anaphora.ts';
import { frPurchases } from './fr-purchases.ts';
import { frResoldShared } from './fr-resold-shared.ts';
import { frRoundsSellers } from './fr-rounds-sellers.ts';
import { frRoundsStakesIdioms } from './fr-rounds-stakes-idioms.ts';
import { frRoundsToldOn } from './fr-rounds-told-on.ts';
import { frStatus } from './fr-status.ts';
import { frSupplyIdioms } from './fr-supply-idioms.ts';
import { frTenseModality } from './fr-tense-modality.ts';
import { frToldSums } from './fr-told-sums.ts';
import { frVerbalActive } from './fr-verbal-active.ts';

/** The cases that rules are written against. */
export const dev: readonly Group[] = [
  frAmounts,
  frAnswersRelations,
  frAppositionRelativeParticiple,
  frBids,
  frBilingual,
  frControlReportedSpeech,
  frCoordinationGapping,
  frDamaged,
  frDebt,
  frFacts,
  frHeadlinesNominal,
  frInversionInsertion,
  frNames,
  frNominals,
  frNotAmounts,
  frOtherSenses,
  frPartnershipsStakes,
  frPassivePronominal,
  frPayments,
  frPricesApart,
  frPronounsAnaphora,
  frPurchases,
  frResoldShared,
  frRoundsSellers,
  frRoundsToldOn,
  frStatus,
  frTenseModality,
  frToldSums,
  frInsertionsRelatives,
  frCausativesSentences,
  frIdiomsDeals,
  frSupplyIdioms,
  frBesideClauses,
  frPaymentsIdioms,
  frRoundsStakesIdioms,
  frFollowOns,
  frVerbalActive,
  enAmounts,
  enBilingual,
  enControlReportedSpeech,
  enCoordination,
  enDamaged,
  enDebt,
  enFacts,
  enHeadlines,
  enNames,
  enNominals,
  enNotAmounts,
  enOtherSenses,
  enPartnershipsStakes,
  enPassiveParticipleRelative,
  enPayments,
  enPronounsAnaphora,
  enPurchases,
  enRoundsSellers,
  enStatus,
  enTenseModality,
  enVerbalActive,
  enRelations,
  enLeads,
  enNoDeals,
  enNamedLater,
  enBidsTalks,
  enSumsElsewhere,
  enSumsSides,
  enPayoutsTransfers,
  enToldBefore,
  enVerbFamilies,
  enNamedBehind,
  enJoinedRounds,
  enInsertions,
  enContributions,
  enMarketNews,
];
