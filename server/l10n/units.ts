import type { Text } from './say.ts';

/** Units of quantities that are words; a symbol (GW, t) is shown as it is. */
export const unitTexts: Readonly<Record<string, Text>> = {
  shares: { en: 'shares', fr: 'actions' },
  bbl: { en: 'barrels', fr: 'barils' },
  vehicles: { en: 'vehicles', fr: 'véhicules' },
  units: { en: 'units', fr: 'unités' },
};
