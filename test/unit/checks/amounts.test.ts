import { expect, test } from 'vitest';
import { read } from '../../../server/reading/read.ts';
import { foundIn } from './found-in.ts';

test('a currency that the text leaves out is named, and the fix writes it as the text would', () => {
  const found = foundIn(
    'amount/currency-inferred',
    'Orvane vaut {350 milliards de dollars}(350e9 USD), contre {183 milliards}(183e9 USD?) en mai.',
  );
  expect(found).toMatchObject([{ words: '183 milliards', severity: 'hint' }]);
  expect(found[0]?.message).toContain('US$183 billion');
  expect(found[0]?.fixed).toContain('contre 183 milliards de dollars en mai');
});

test.each([
  ['fr', 'contre {183 milliards}(183e9 EUR?)', 'contre 183 milliards d’euros'],
  ['fr', 'contre {40 M}(40e6 EUR?)', 'contre 40 M€'],
  ['fr', 'contre {40}(40 CHF?)', 'contre 40 francs suisses'],
  ['en', 'from {183 billion}(183e9 USD?)', 'from $183 billion'],
  ['en', 'from {183 billion}(183e9 CHF?)', 'from 183 billion Swiss francs'],
] as const)('in %s, %s becomes %s', (language, marked, fixed) => {
  expect(foundIn('amount/currency-inferred', marked, { language })[0]?.fixed).toBe(fixed);
});

test('a billion that only makes sense in English is doubted, and the fix says milliard', () => {
  const deals = [{ from: 'Nordia', to: 'Vellura', amount: '13 billions', at: 'investi' }];
  const found = foundIn(
    'amount/long-scale',
    '{Nordia}(company) a investi {13 billions de dollars}(13e12 USD) dans {Vellura}(company).',
    { deals },
  );
  expect(found).toMatchObject([
    { words: '13 billions de dollars', fixed: 'Nordia a investi 13 milliards de dollars dans Vellura.' },
  ]);
  expect(found[0]?.message).toContain('US$13 billion');
});

test('a billion that stands elsewhere as a milliard is doubted', () => {
  const told = 'Le prix est de {2,35 milliards d’euros}(2.35e9 EUR). Un site a écrit {2,35 billions d’euros}(2.35e12 EUR).';
  expect(foundIn('amount/long-scale', told)).toMatchObject([{ words: '2,35 billions d’euros' }]);
});

test.each([
  [
    'a billion of a small currency',
    '{Nordia}(company) investira {1,1 billion de pesos}(1.1e12 ARS).',
    [{ from: 'Nordia', amount: '1,1 billion', at: 'investira' }],
  ],
  ['a public debt', 'La dette du pays atteint {36 billions de dollars}(36e12 USD).', []],
  [
    'a deal that large',
    '{Nordia}(company) dépensera {1,4 billion de dollars}(1.4e12 USD).',
    [{ from: 'Nordia', amount: '1,4 billion', at: 'dépensera' }],
  ],
] as const)('%s is believed', (_, marked, deals) => {
  expect(foundIn('amount/long-scale', marked, { deals })).toEqual([]);
});

test.each([
  ['fr', '« Der Bund zahlt {2,35 Billionen Euro}(2.35e12 EUR) », dit-il.', '2,35 Milliarden Euro'],
  ['en', '“Der Bund zahlt {2,35 Billionen Euro}(2.35e12 EUR)”, he said.', '2,35 Milliarden Euro'],
  ['en', '“Der Bund zahlt {2,35 Billion Euro}(2.35e12 EUR) für das Netz”, he said.', '2,35 Milliarde Euro'],
] as const)('in %s, a German billion that stands elsewhere as a milliard is doubted: %s', (language, quote, fixed) => {
  const sum = language === 'fr' ? '{2,35 milliards d’euros}(2.35e9 EUR)' : '{€2.35bn}(2.35e9 EUR)';
  const found = foundIn('amount/long-scale', `${sum}. ${quote}`, { language });
  expect(found).toHaveLength(1);
  expect(found[0]?.fixed).toContain(fixed);
  expect(found[0]?.message).toContain('In German');
});

test.each([
  ['a German debt', 'fr', '« Die Schulden sind {2,5 Billionen Euro}(2.5e12 EUR) », dit-il.'],
  ['an English billion', 'en', 'It paid {€2.35 billion}(2.35e9 EUR), or {$2.35 Billion}(2.35e9 USD).'],
  ['a milliard in German', 'fr', 'Il a dit : « {2,35 Milliarden Euro}(2.35e9 EUR) », soit {2,35 milliards d’euros}(2.35e9 EUR).'],
] as const)('%s is believed', (_, language, marked) => {
  expect(foundIn('amount/long-scale', marked, { language })).toEqual([]);
});

test('plain dollars beside another country’s are ambiguous, once', () => {
  const found = foundIn(
    'amount/ambiguous-dollar',
    'Le fonds met {3 milliards de dollars canadiens}(3e9 CAD), puis {2 milliards de dollars}(2e9 USD~) et {1 milliard de dollars}(1e9 USD~).',
  );
  expect(found).toMatchObject([{ words: '2 milliards de dollars', related: ['3 milliards de dollars canadiens'] }]);
  expect(found[0]?.message).toContain('US dollars');
});

test.each([
  [
    'fr',
    'Le fonds met 3 milliards de dollars canadiens, puis 2 milliards de dollars dans Nordia.',
    '2 milliards de dollars',
    'CAD',
  ],
  [
    'fr',
    'Le fonds met 2 milliards de dollars dans Nordia, puis 3 milliards de dollars canadiens.',
    '2 milliards de dollars',
    'USD',
  ],
  ['fr', 'Le fonds met 3 M$ canadiens dans Nordia, puis 2 M$ dans Vellura.', '2 M$', 'CAD'],
  ['en', 'Nordia paid A$3 billion for Vellura. It owes $2 billion to its bank.', '$2 billion', 'AUD'],
  ['en', 'Nordia paid $2 billion for Vellura. It owes 3 billion Hong Kong dollars to its bank.', '$2 billion', 'USD'],
] as const)('in %s, whichever dollars come first: %s', (language, text, words, currency) => {
  const article = read(text, { language, locale: 'en' });
  const found = article.problems.filter(({ code }) => code === 'amount/ambiguous-dollar');
  expect(found.map((problem) => article.textOf(problem))).toEqual([words]);
  expect(found[0]?.message).toContain(currency === 'USD' ? 'read as US dollars' : 'read as the same');
  expect(article.amounts.find(({ start }) => start === found[0]?.start)?.currency).toBe(currency);
});

test.each([
  ['the sums that say whose they are', 'Nordia pays C$3bn, or US$2bn. It has $1bn left.'],
  ['dollars alone', 'Nordia pays $3bn for Vellura and owes $2bn.'],
  ['the same sum again', 'Nordia raised C$5 million. The $5 million will last.'],
  ['a stated rate', 'Nordia pays A$3bn for Vellura, whose debt is $1bn ($1 = 1.5164 Australian dollars).'],
])('%s are not ambiguous', (_, text) => {
  expect(read(text, { language: 'en' }).problems.filter(({ code }) => code === 'amount/ambiguous-dollar')).toEqual([]);
});

test('an odd figure given for two companies is likely a copy; a round one is not', () => {
  const code = 'amount/repeated-for-two';
  const twice = (amount: string) =>
    `{Nordia}(company) vaut {${amount}}(4.73e9 EUR). {Vellura}(company) vaut {${amount}}(4.73e9 EUR).`;
  const facts = (amount: string) => [
    { type: 'valuation' as const, subject: 'Nordia', amount },
    { type: 'valuation' as const, subject: 'Vellura', amount: `${amount}#2` },
  ];
  expect(foundIn(code, twice('4,73 milliards d’euros'), { facts: facts('4,73 milliards') })).toHaveLength(1);
  expect(foundIn(code, twice('5 milliards d’euros'), { facts: facts('5 milliards') })).toEqual([]);
});
