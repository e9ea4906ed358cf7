import { expect, test } from 'vitest';
import { semanticTokens, TOKEN_MODIFIERS, TOKEN_TYPES } from '../../../server/features/semantic-tokens.ts';
import { tokensDelta } from '../../../server/features/tokens-delta.ts';
import { openOf } from '../article-of.ts';

const marked =
  '{Nordia}(company) pourrait investir\n{5 milliards\nd’euros}(5e9 EUR) dans {Vellura}(company), {la jeune pousse}(=Vellura).';
const more = {
  deals: [{ from: 'Nordia', to: 'Vellura', amount: '5 milliards', at: 'pourrait investir', status: 'rumoured' as const }],
};

function tokensOf(open: ReturnType<typeof openOf>, data: readonly number[]): string[] {
  let [line, character] = [0, 0];
  const tokens: string[] = [];
  for (let i = 0; i < data.length; i += 5) {
    const [lines, characters, length, type, modifiers] = data.slice(i, i + 5) as [number, number, number, number, number];
    [line, character] = [line + lines, lines === 0 ? character + characters : characters];
    const start = open.lines.offset({ line, character });
    const names = TOKEN_MODIFIERS.filter((_, bit) => modifiers & (1 << bit));
    tokens.push([open.article.text.slice(start, start + length), TOKEN_TYPES[type], ...names].join(' '));
  }
  return tokens;
}

test('parties by their side, amounts, and the words of deals by status; a token ends with its line', () => {
  const open = openOf(marked, more);
  expect(tokensOf(open, semanticTokens(open).data)).toEqual([
    'Nordia company payer',
    'pourrait investir dealVerb rumoured',
    '5 milliards amount',
    'd’euros amount',
    'Vellura company',
    'la jeune pousse company nominal',
  ]);
});

test('a range has the tokens that touch it', () => {
  const open = openOf(marked, more);
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } };
  expect(tokensOf(open, semanticTokens(open, range).data)).toEqual(['Nordia company payer']);
});

test('a name inside the words of a deal cuts them', () => {
  const open = openOf('Le rachat de {Vellura}(company) réussi.', {
    deals: [{ type: 'acquisition', to: 'Vellura', at: 'rachat de Vellura réussi' }],
  });
  expect(tokensOf(open, semanticTokens(open).data)).toEqual(['rachat de  dealVerb', 'Vellura company payee']);
});

test('a delta is one edit, or none', () => {
  const apply = (before: number[], edits: ReturnType<typeof tokensDelta>) =>
    edits.reduce(
      (data, { start, deleteCount, data: put = [] }) => [...data.slice(0, start), ...put, ...data.slice(start + deleteCount)],
      before,
    );
  for (const [before, after] of [
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [[], [1]],
    [[1], []],
    [
      [1, 1, 1],
      [1, 1],
    ],
    [
      [1, 2, 3, 4],
      [1, 9, 9, 4],
    ],
    [
      [1, 2, 1, 2],
      [1, 2],
    ],
  ] as [number[], number[]][]) {
    const edits = tokensDelta(before, after);
    expect(apply(before, edits)).toEqual(after);
    expect(edits.length).toBe(before.join() === after.join() ? 0 : 1);
  }
});
