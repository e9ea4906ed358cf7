import type { AmountWriting } from '../amount-writing.ts';

const name = (one: string, many = `${one}s`) => ({ one, many });

/** Newspapers count in milliards however many there are: `1 400 milliards`. */
export const frenchWriting: AmountWriting = {
  scales: [
    { value: 1e9, one: 'milliard', many: 'milliards', mark: 'Md' },
    { value: 1e6, one: 'million', many: 'millions', mark: 'M' },
  ],
  isMany: (value) => Math.abs(value) >= 2,
  decimal: ',',
  thousands: '\u00a0',
  currencies: {
    USD: name('dollar'),
    EUR: name('euro'),
    GBP: name('livre sterling', 'livres sterling'),
    JPY: name('yen'),
    CNY: name('yuan'),
    CHF: name('franc suisse', 'francs suisses'),
    CAD: name('dollar canadien', 'dollars canadiens'),
    AUD: name('dollar australien', 'dollars australiens'),
    HKD: name('dollar de Hong Kong', 'dollars de Hong Kong'),
    SGD: name('dollar de Singapour', 'dollars de Singapour'),
    INR: name('roupie indienne', 'roupies indiennes'),
    KRW: name('won sud-coréen', 'wons sud-coréens'),
    SEK: name('couronne suédoise', 'couronnes suédoises'),
    NOK: name('couronne norvégienne', 'couronnes norvégiennes'),
    DKK: name('couronne danoise', 'couronnes danoises'),
    BRL: name('real', 'reais'),
    SAR: name('riyal saoudien', 'riyals saoudiens'),
    AED: name('dirham des Émirats', 'dirhams des Émirats'),
    MAD: name('dirham marocain', 'dirhams marocains'),
    RUB: name('rouble'),
    TRY: name('livre turque', 'livres turques'),
    XOF: name('franc CFA', 'francs CFA'),
  },
  of: (currency, apostrophe) => (/^[aeiouéè]/i.test(currency) ? `d${apostrophe}` : 'de '),
  signFirst: false,
};
