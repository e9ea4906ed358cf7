import type { AmountKind, DealType, EntityType } from '../article.ts';

/** What each kind of thing is called in a reader's pattern. */
export const ENTITY_TAGS: Readonly<Record<EntityType, string>> = {
  company: 'Company',
  institution: 'Institution',
  person: 'Person',
  product: 'Product',
};

export const AMOUNT_TAGS: Readonly<Record<AmountKind, string>> = {
  money: 'Money',
  percentage: 'Percentage',
  multiple: 'Multiple',
  quantity: 'Quantity',
};

/** Verbs that frames know, by the deal that they stand for. */
export const VERB_TAGS: Readonly<Record<DealType, string>> = {
  investment: 'Invest',
  acquisition: 'Acquire',
  stake: 'Hold',
  debt: 'Lend',
  purchase: 'Buy',
  payment: 'Pay',
  spending: 'Spend',
  partnership: 'Partner',
  merger: 'Merge',
  joint_venture: 'Found',
};

/** Nouns that frames know, likewise. */
export const NOUN_TAGS: Readonly<Record<DealType, string>> = {
  investment: 'Investment',
  acquisition: 'Acquisition',
  stake: 'Stake',
  debt: 'Debt',
  purchase: 'Purchase',
  payment: 'Payment',
  spending: 'Spending',
  partnership: 'Partnership',
  merger: 'Merger',
  joint_venture: 'JointVenture',
};

const others = ['Party', 'Name', 'Nominal', 'Amount', 'Date', 'Verb', 'Negated', 'Passive', 'Punctuation'];

const known: ReadonlySet<string> = new Set(
  [ENTITY_TAGS, AMOUNT_TAGS, VERB_TAGS, NOUN_TAGS].flatMap((tags) => Object.values(tags)).concat(others),
);

export const isTag = (tag: string) => known.has(tag);

/** Every tag that a pattern may ask for, for documentation and completion. */
export const PATTERN_TAGS: readonly string[] = [...known].sort();
