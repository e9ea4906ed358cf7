import { describe, expect, test } from 'vitest';
import { codeActions } from '../../../server/features/code-actions.ts';
import { codeAction } from '../../../server/features/workspace-edit.ts';
import { type AmountStyle, written } from '../../../server/reading/amounts/written.ts';
import { check } from '../../../server/reading/checks/checks.ts';
import { finish } from '../../../server/reading/steps.ts';
import { openOf } from '../article-of.ts';

type Extra = Parameters<typeof openOf>[1];

/** At the cursor, with the problems that the checks find. */
const actionsAt = (marked: string, more: Extra & { readonly only?: string[]; readonly words?: string } = {}) => {
  const article = openOf(marked, more).article;
  const open = openOf(marked, { ...more, problems: finish(check(article)) });
  const start = more.words ? open.lines.position(open.article.text.indexOf(more.words)) : open.cursor;
  const end = more.words ? open.lines.position(open.article.text.indexOf(more.words) + more.words.length) : open.cursor;
  return codeActions(open, { start, end }, more.only).map((action) => ({
    ...action,
    text:
      action.edits &&
      [...action.edits]
        .sort((a, b) => b.start - a.start)
        .reduce((text, edit) => text.slice(0, edit.start) + edit.newText + text.slice(edit.end), open.article.text),
  }));
};

const titled = (actions: ReturnType<typeof actionsAt>, title: string) => actions.find((action) => action.title.includes(title));

describe('problems', () => {
  const marked = 'La|ccord de lIA, c’est dit.';

  test('one is fixed, or all of a kind, or ignored', () => {
    const actions = actionsAt(marked);
    expect(titled(actions, 'Write “L’accord”')).toMatchObject({ isPreferred: true, text: 'L’accord de lIA, c’est dit.' });
    expect(titled(actions, 'Fix all 2')?.text).toBe('L’accord de l’IA, c’est dit.');
    expect(actions.filter(({ title }) => title.startsWith('Ignore')).map(({ command }) => command?.arguments[1])).toEqual([
      { code: 'text/lost-apostrophe', file: '**/one.news', text: 'Laccord' },
      { code: 'text/lost-apostrophe', file: '**/one.news' },
      { code: 'text/lost-apostrophe' },
    ]);
  });

  test('an ignored one is not offered', () => {
    const ignore = [{ code: 'text/lost-apostrophe', file: '*.news', text: 'Laccord' }];
    expect(titled(actionsAt(marked, { configuration: { ignore } }), 'L’accord')).toBeUndefined();
  });

  test('the whole text is repaired where an editor asks for actions on the file', () => {
    expect(actionsAt(marked).some(({ kind }) => kind.startsWith('source.'))).toBe(false);
    const [repair] = actionsAt(marked, { only: ['source.fixAll'] });
    expect(repair).toMatchObject({ kind: 'source.fixAll.moneyTrail', text: 'L’accord de l’IA, c’est dit.' });
  });
});

describe('amounts', () => {
  const marked = 'Un chèque de {13 mill|iards de dollars}(13e9 USD), et {2 Md€}(2e9 EUR).';

  test('one is written in other styles, the house’s own first', () => {
    expect(actionsAt(marked).map(({ title }) => title)).toEqual(['Write as “13 Md$”', 'Write as “$13bn”']);
    expect(actionsAt(marked, { configuration: { amountStyle: 'symbol' } })[0]?.title).toBe('Write as “$13bn”');
  });

  test('all of them are written in house style', () => {
    const [all] = actionsAt(marked, { only: ['source.moneyTrail'] });
    expect(all?.text).toBe('Un chèque de 13 milliards de dollars, et 2 milliards d’euros.');
  });

  test.each([
    ['fr', 13e9, 'USD', '13 milliards de dollars', '13 Md$', '$13bn'],
    ['fr', 1.4e12, 'USD', '1\u00a0400 milliards de dollars', '1\u00a0400 Md$', '$1.4tn'],
    ['fr', 1.5e6, 'EUR', '1,5 million d’euros', '1,5 M€', '€1.5m'],
    ['fr', 312456, 'EUR', '312\u00a0456 euros', '312\u00a0456 €', '€312,456'],
    ['fr', 2e9, 'CHF', '2 milliards de francs suisses', '2 MdCHF', 'CHF 2bn'],
    ['en', 13e9, 'USD', '$13 billion', '$13bn', '$13bn'],
    ['en', 2e9, 'CHF', '2 billion Swiss francs', 'CHF 2bn', 'CHF 2bn'],
    ['en', 1, 'SEK', '1 Swedish krona', 'SEK 1', 'SEK 1'],
  ] as const)('in %s, %d %s is %s, %s, %s', (language, value, currency, ...styles) => {
    const names: AmountStyle[] = ['long', 'short', 'symbol'];
    const all = names.map((style) => written({ value, currency }, { language, style, apostrophe: '’' }));
    expect(all.map((text) => text.replace('Md CHF', 'MdCHF'))).toEqual(styles);
  });
});

describe('names', () => {
  test('an abbreviation is written out where it first stands', () => {
    const marked = 'La part d’{A|WS}(company Amazon Web Services), puis {AWS}(company Amazon Web Services).';
    expect(titled(actionsAt(marked), 'Amazon Web Services')?.text).toContain('La part d’Amazon Web Services (AWS), puis');
  });

  test.each([
    [
      'fr',
      'La {B|CE}(institution European Central Bank) a prévenu.',
      { 'European Central Bank': {} },
      'La Banque centrale européenne (BCE) a',
    ],
    ['en', 'The {E|CB}(institution European Central Bank) warned.', {}, 'The European Central Bank (ECB) warned'],
    [
      'fr',
      'Le prêt d’{A|MF}(institution AMF), soit {Autorité des marchés financiers}(institution AMF).',
      {},
      'd’Autorité des marchés financiers (AMF), soit',
    ],
    ['fr', 'Le {F|MI}(institution IMF) paie.', {}, 'Le Fonds monétaire international (FMI) paie'],
    ['fr', '{A|BE}(company ABE) paie. {Avenir Bois Export}(company ABE) est là.', {}, 'Avenir Bois Export (ABE) paie'],
  ] as const)('in %s, %s is written out in its own words', (language, marked, identifiers, expanded) => {
    expect(titled(actionsAt(marked, { language, identifiers }), 'Write “')?.text).toContain(expanded);
  });

  test('what is no abbreviation of the name is not written out', () => {
    expect(titled(actionsAt('{B|NP}(company BNP Paribas) paie.'), 'Write “')).toBeUndefined();
    expect(titled(actionsAt('{Nor|dia}(company Nordia Group) paie.'), 'Write “')).toBeUndefined();
  });

  test('a name that only the text gave is kept for the workspace, with its forms', () => {
    const marked = '{Nor|dia Group}(company) et {Nordia}(company Nordia Group).';
    expect(titled(actionsAt(marked), 'Add “Nordia Group”')?.command).toMatchObject({
      name: 'moneyTrail.addName',
      arguments: ['file:///articles/one.news', { name: 'Nordia Group', type: 'company', aliases: ['Nordia'] }],
    });
    expect(titled(actionsAt(marked, { identifiers: { 'Nordia Group': { ticker: 'NRD' } } }), 'Add')).toBeUndefined();
  });

  test('selected words become a company or another name of one', () => {
    const actions = actionsAt('{Nordia}(company) et la Maison Bleue.', { words: 'Maison Bleue' });
    expect(actions.map(({ title }) => title)).toEqual([
      'Add “Maison Bleue” to the workspace’s names',
      'Add “Maison Bleue” as another name of Nordia',
    ]);
  });
});

test('a deal is opened in the graph where the client can', () => {
  const marked = '{Nordia}(company) inve|stit dans {Vellura}(company).';
  const more = { deals: [{ from: 'Nordia', to: 'Vellura', at: 'investit' }] };
  expect(titled(actionsAt(marked, more), 'graph')).toBeUndefined();
  expect(titled(actionsAt(marked, { ...more, knowsCommands: true }), 'graph')?.command?.arguments).toEqual([
    'file:///articles/one.news',
    ['d1'],
  ]);
});

test('an edit names the version that it is for, where the client can take it', () => {
  const open = openOf('a', {});
  const action = { title: 't', kind: 'quickfix' as const, edits: [{ start: 0, end: 1, newText: 'b' }] };
  expect(codeAction(open, action, { versioned: true, annotated: false }).edit).toMatchObject({
    documentChanges: [{ textDocument: { version: 1 } }],
  });
  expect(codeAction(open, action, { versioned: false, annotated: false }).edit).toMatchObject({
    changes: { [open.uri]: [{ newText: 'b' }] },
  });
});
