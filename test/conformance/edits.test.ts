import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEXT } from './article.ts';
import { Client } from './json-rpc.ts';
import { rangesOutside } from './ranges.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await Client.start({ locale: 'en', capabilities: { textDocument: { diagnostic: {} } } }));
});
afterAll(() => client.kill());

/** Repeatable: the same seed gives the same edits. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Position {
  readonly line: number;
  readonly character: number;
}

function position(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

const PIECES = [
  '',
  ' ',
  '\n',
  '\n\n',
  'Nvidia',
  "d'",
  'de OpenAI',
  '5 milliards de dollars',
  '« ',
  ' »',
  '12 %',
  '.',
  'Microsoft investira ',
  'é',
  '🙂',
  '\r\n',
];

const REQUESTS: readonly [string, (uri: string, at: Position, end: Position) => object][] = [
  ['textDocument/hover', (uri, position) => ({ textDocument: { uri }, position })],
  ['textDocument/definition', (uri, position) => ({ textDocument: { uri }, position })],
  ['textDocument/references', (uri, position) => ({ textDocument: { uri }, position, context: { includeDeclaration: true } })],
  ['textDocument/documentHighlight', (uri, position) => ({ textDocument: { uri }, position })],
  ['textDocument/documentSymbol', (uri) => ({ textDocument: { uri } })],
  ['textDocument/diagnostic', (uri) => ({ textDocument: { uri } })],
  ['textDocument/codeLens', (uri) => ({ textDocument: { uri } })],
  ['textDocument/foldingRange', (uri) => ({ textDocument: { uri } })],
  ['textDocument/inlayHint', (uri, at, end) => ({ textDocument: { uri }, range: { start: at, end } })],
  ['textDocument/semanticTokens/range', (uri, at, end) => ({ textDocument: { uri }, range: { start: at, end } })],
  [
    'textDocument/codeAction',
    (uri, at) => ({ textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [] } }),
  ],
  ['textDocument/completion', (uri, position) => ({ textDocument: { uri }, position })],
  ['textDocument/rename', (uri, position) => ({ textDocument: { uri }, position, newName: 'Mistral' })],
  ['textDocument/selectionRange', (uri, at) => ({ textDocument: { uri }, positions: [at] })],
  ['textDocument/prepareCallHierarchy', (uri, position) => ({ textDocument: { uri }, position })],
  ['moneyTrail/graph', (uri) => ({ uri })],
];

test('requests between edits are answered for the version that they were asked about, with positions in its text', async () => {
  for (let seed = 1; seed <= 12; seed++) {
    const pick = random(seed);
    const uri = `file:///articles/${seed}.news`;
    let text = TEXT;
    client.open(uri, text);
    const asked: { method: string; params: object; text: string; answer: ReturnType<Client['ask']> }[] = [];
    for (let version = 2; version < 40; version++) {
      const changes = Array.from({ length: 1 + pick(3) }, () => {
        const start = pick(text.length + 1);
        const end = Math.min(text.length, start + (pick(3) === 0 ? pick(80) : pick(4)));
        const change = { range: { start: position(text, start), end: position(text, end) }, text: PIECES[pick(PIECES.length)]! };
        // A line break of two characters is not cut in two, and an edit is made on what an editor can address.
        if (text.slice(start - 1, start + 1) === '\r\n' || text.slice(end - 1, end + 1) === '\r\n') return undefined;
        text = text.slice(0, start) + change.text + text.slice(end);
        return change;
      });
      client.change(
        uri,
        version,
        changes.filter((change) => change !== undefined),
      );
      for (let i = pick(4); i > 0; i--) {
        const [method, params] = REQUESTS[pick(REQUESTS.length)]!;
        const at = pick(text.length + 1);
        const about = params(uri, position(text, at), position(text, Math.min(text.length, at + pick(300))));
        asked.push({ method, params: about, text, answer: client.ask(method, about) });
      }
    }
    for (const { method, text: of, answer } of asked) {
      const { error, result } = await answer;
      expect(error, method).toBeUndefined();
      expect(rangesOutside(result, of, uri), `${method} ${seed}`).toEqual([]);
    }
    // What a fresh server says of the last text is what this one says after all the edits.
    const fresh = `file:///articles/${seed}-fresh.news`;
    client.open(fresh, text);
    for (const [method, params] of REQUESTS) {
      const of = (which: string) => client.result(method, params(which, { line: 0, character: 0 }, position(text, text.length)));
      const comparable = (answer: unknown) =>
        JSON.stringify(answer)
          .replaceAll(fresh, uri)
          .replace(/"version":\d+/g, '"version":0');
      expect(comparable(await of(uri)), method).toBe(comparable(await of(fresh)));
    }
    client.tell('textDocument/didClose', { textDocument: { uri } });
    client.tell('textDocument/didClose', { textDocument: { uri: fresh } });
  }
});
