import type { Text } from './say.ts';

/** Where a link of the article leads. */
export const linkTexts = {
  address: { en: 'Open {code}', fr: 'Ouvrir {code}' },
  listing: { en: 'Quote of {code}', fr: 'Cours de {code}' },
  isin: { en: 'Security {code} in Wikidata', fr: 'Titre {code} dans Wikidata' },
  lei: { en: 'Legal entity {code} in the GLEIF register', fr: 'Entité juridique {code} au registre de la GLEIF' },
  siren: { en: 'Company {code} in the French directory', fr: 'Entreprise {code} dans l’annuaire des entreprises' },
} satisfies Record<string, Text>;
