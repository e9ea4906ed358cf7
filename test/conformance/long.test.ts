import { afterAll, beforeAll, expect, test } from 'vitest';
import { article } from '../bench/articles.ts';
import { at, TEXT, URI } from './article.ts';
import { type Answer, Client } from './json-rpc.ts';

const CANCELLED = -32_800;
const MODIFIED = -32_801;
const SERVER_CANCELLED = -32_802;

let client: Client;
/** How long a text of 1 MB takes here; the rest is measured by it. */
let wholeMs: number;

beforeAll(async () => {
  ({ client } = await Client.start({
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { settings: { maxLength: 10_000_000 } },
  }));
  client.open(URI, TEXT);
  await hover(URI);
  const { uri, elapsedMs } = await timed(() => hover(open(1)));
  wholeMs = elapsedMs;
  close(uri);
});
afterAll(() => client.kill());

const uriOf = (seed: number) => `file:///articles/long-${seed}.news`;

/** Opens a text of 1 MB, one for each number. */
function open(seed: number): string {
  client.open(uriOf(seed), article('fr', 1_000_000, seed));
  return uriOf(seed);
}

const close = (uri: string) => client.tell('textDocument/didClose', { textDocument: { uri } });

const hover = (uri: string) => {
  const answer = client.ask('textDocument/hover', { textDocument: { uri }, position: at('13 milliards') });
  return Object.assign(answer, { uri });
};

async function timed<T extends Promise<Answer> & { uri: string }>(ask: () => T) {
  const started = performance.now();
  const asked = ask();
  const answer = await asked;
  return { uri: asked.uri, answer, elapsedMs: performance.now() - started };
}

/** Until the server is in the middle of a reading. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, wholeMs / 10));

test('a request that is cancelled while a long text is read is answered at once', async () => {
  const uri = open(2);
  const request = hover(uri);
  await aWhile();
  const { answer, elapsedMs } = await timed(() => {
    client.tell('$/cancelRequest', { id: request.id });
    return request;
  });
  expect(answer.error?.code).toBe(CANCELLED);
  expect(elapsedMs).toBeLessThan(wholeMs / 4);
  close(uri);
});

test('one of two who wait for a reading may go', async () => {
  const uri = open(3);
  const [one, other] = [hover(uri), hover(uri)];
  await aWhile();
  client.tell('$/cancelRequest', { id: one.id });
  expect((await one).error?.code).toBe(CANCELLED);
  expect((await other).error).toBeUndefined();
  close(uri);
});

test('an edit ends the reading of the version before, and what was asked about it is refused', async () => {
  const uri = open(4);
  const request = hover(uri);
  const problems = client.ask('textDocument/diagnostic', { textDocument: { uri } });
  await aWhile();
  const { answer, elapsedMs } = await timed(() => {
    client.change(uri, 2, [{ text: TEXT }]);
    return hover(uri);
  });
  expect(elapsedMs).toBeLessThan(wholeMs / 4);
  expect(JSON.stringify(answer.result)).toContain('13');
  expect((await request).error?.code).toBe(MODIFIED);
  expect((await problems).error).toMatchObject({ code: SERVER_CANCELLED, data: { retriggerRequest: true } });
  const told = client.heard.filter(({ method, params }) => method === 'moneyTrail/articleRead' && isAbout(uri, params));
  expect(told.map(({ params }) => (params as { version: number }).version)).toEqual([2]);
  close(uri);
});

const isAbout = (uri: string, params: unknown) => (params as { uri: string }).uri === uri;

test('a document that is closed is not read on', async () => {
  const uri = open(5);
  const request = hover(uri);
  await aWhile();
  close(uri);
  expect(await request).toMatchObject({ result: null });
});

test('settings that change begin a reading anew, and what waits for it is answered', async () => {
  const uri = open(6);
  const request = hover(uri);
  await aWhile();
  client.tell('workspace/didChangeConfiguration', { settings: { moneyTrail: { maxLength: 1_000 } } });
  const { answer, elapsedMs } = await timed(() => request);
  expect(answer.error).toBeUndefined();
  expect(elapsedMs).toBeLessThan(wholeMs / 4);
  client.tell('workspace/didChangeConfiguration', { settings: { moneyTrail: { maxLength: 10_000_000 } } });
  close(uri);
});

test('other documents are answered about while a long one is read', async () => {
  const uri = open(7);
  let isRead = false;
  const request = hover(uri).then(() => {
    isRead = true;
  });
  await aWhile();
  const { answer, elapsedMs } = await timed(() => hover(URI));
  expect(answer.result).not.toBeNull();
  expect(elapsedMs).toBeLessThan(wholeMs / 4);
  const names = await client.ask('textDocument/completion', { textDocument: { uri: URI }, position: at('13 milliards') });
  expect(names.error).toBeUndefined();
  expect(isRead).toBe(false);
  await request;
  close(uri);
});

test('a search of the workspace that is cancelled ends', async () => {
  const uri = open(8);
  const search = client.ask('workspace/symbol', { query: '' });
  await aWhile();
  client.tell('$/cancelRequest', { id: search.id });
  expect((await search).error?.code).toBe(CANCELLED);
  close(uri);
});
