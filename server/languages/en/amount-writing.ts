import type { AmountWriting } from '../amount-writing.ts';

const name = (one: string, many = `${one}s`) => ({ one, many });

export const englishWriting: AmountWriting = {
  scales: [
    { value: 1e12, one: 'trillion', many: 'trillion', mark: 'tn' },
    { value: 1e9, one: 'billion', many: 'billion', mark: 'bn' },
    { value: 1e6, one: 'million', many: 'million', mark: 'm' },
  ],
  isMany: (value) => Math.abs(value) !== 1,
  decimal: '.',
  thousands: ',',
  currencies: {
    USD: name('dollar'),
    EUR: name('euro'),
    GBP: name('pound'),
    JPY: name('yen', 'yen'),
    CNY: name('yuan', 'yuan'),
    CHF: name('Swiss franc'),
    CAD: name('Canadian dollar'),
    AUD: name('Australian dollar'),
    HKD: name('Hong Kong dollar'),
    SGD: name('Singapore dollar'),
    INR: name('rupee'),
    KRW: name('won', 'won'),
    SEK: name('Swedish krona', 'Swedish kronor'),
    NOK: name('Norwegian krone', 'Norwegian kroner'),
    DKK: name('Danish krone', 'Danish kroner'),
    BRL: name('real', 'reais'),
    SAR: name('Saudi riyal'),
    AED: name('UAE dirham'),
    MAD: name('Moroccan dirham'),
    RUB: name('rouble'),
    TRY: name('Turkish lira', 'Turkish lira'),
    XOF: name('CFA franc'),
  },
  of: () => '',
  signFirst: true,
};
