import type { DealStatus, DealType, EntityType, FactType, Instrument, Language, Modifier } from '../reading/article.ts';
import type { Text } from './say.ts';

/** The field's own terms, as the interface names them. */
export const dealTypeTexts: Readonly<Record<DealType, Text>> = {
  investment: { en: 'Investment', fr: 'Investissement' },
  acquisition: { en: 'Acquisition', fr: 'Acquisition' },
  stake: { en: 'Stake', fr: 'Participation' },
  debt: { en: 'Debt', fr: 'Dette' },
  purchase: { en: 'Purchase', fr: 'Achat' },
  payment: { en: 'Payment', fr: 'Paiement' },
  spending: { en: 'Spending', fr: 'Dépense' },
  partnership: { en: 'Partnership', fr: 'Partenariat' },
  merger: { en: 'Merger', fr: 'Fusion' },
  joint_venture: { en: 'Joint venture', fr: 'Coentreprise' },
};

export const statusTexts: Readonly<Record<DealStatus, Text>> = {
  completed: { en: 'completed', fr: 'réalisé' },
  announced: { en: 'announced', fr: 'annoncé' },
  planned: { en: 'planned', fr: 'prévu' },
  rumoured: { en: 'rumoured', fr: 'rumeur' },
  cancelled: { en: 'cancelled', fr: 'abandonné' },
};

export const entityTypeTexts: Readonly<Record<EntityType, Text>> = {
  company: { en: 'company', fr: 'entreprise' },
  institution: { en: 'institution', fr: 'institution' },
  person: { en: 'person', fr: 'personne' },
  product: { en: 'product', fr: 'produit' },
};

export const modifierTexts: Readonly<Record<Modifier, Text>> = {
  exact: { en: 'exact', fr: 'exact' },
  about: { en: 'about', fr: 'environ' },
  at_most: { en: 'at most', fr: 'au plus' },
  at_least: { en: 'at least', fr: 'au moins' },
  more_than: { en: 'more than', fr: 'plus de' },
  less_than: { en: 'less than', fr: 'moins de' },
  between: { en: 'between', fr: 'entre' },
};

export const factTypeTexts: Readonly<Record<FactType, Text>> = {
  valuation: { en: 'valuation', fr: 'valorisation' },
  revenue: { en: 'revenue', fr: 'chiffre d’affaires' },
  profit: { en: 'profit', fr: 'résultat' },
  debt_level: { en: 'debt', fr: 'endettement' },
  share_price: { en: 'share price', fr: 'cours de l’action' },
};

export const instrumentTexts: Readonly<Record<Instrument, Text>> = {
  cash: { en: 'cash', fr: 'numéraire' },
  equity: { en: 'equity', fr: 'capital' },
  debt: { en: 'debt', fr: 'dette' },
  goods: { en: 'goods', fr: 'biens' },
  services: { en: 'services', fr: 'services' },
  capacity: { en: 'capacity', fr: 'capacité' },
  licence: { en: 'licence', fr: 'licence' },
  fine: { en: 'fine', fr: 'amende' },
  dividend: { en: 'dividend', fr: 'dividende' },
  subsidy: { en: 'subsidy', fr: 'subvention' },
};

export const languageTexts: Readonly<Record<Language, Text>> = {
  fr: { en: 'French', fr: 'français' },
  en: { en: 'English', fr: 'anglais' },
};
