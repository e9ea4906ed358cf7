import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { article } from '../bench/articles.ts';
import { at, TEXT, URI } from './article.ts';
import { Client } from './json-rpc.ts';

const clients: Client[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.kill();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function start(parameters: object = {}): Promise<Client> {
  const { client } = await Client.start(parameters);
  clients.push(client);
  return client;
}

function folderOf(files: Readonly<Record<string, string>>): { path: string; uri: string } {
  const path = mkdtempSync(join(tmpdir(), 'money-trail-'));
  folders.push(path);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return { path, uri: pathToFileURL(path).href };
}

interface Report {
  readonly items: readonly {
    readonly code: string;
    readonly severity: number;
    readonly message: string;
    readonly tags?: readonly number[];
  }[];
}

const diagnosed = async (client: Client, uri: string) =>
  (await client.result<Report>('textDocument/diagnostic', { textDocument: { uri } })).items;

test('a client that does not ask for diagnostics is sent them, and that they are gone', async () => {
  const client = await start();
  client.open(URI, 'Laccord est là.');
  expect(await client.hears('textDocument/publishDiagnostics')).toMatchObject({
    uri: URI,
    version: 1,
    diagnostics: [{ code: 'text/lost-apostrophe' }],
  });
  client.change(URI, 2, [{ text: 'L’accord est là.' }]);
  expect(
    await client.hears('textDocument/publishDiagnostics', ({ version }: { version: number }) => version === 2),
  ).toMatchObject({ diagnostics: [] });
  client.heard.length = 0;
  client.tell('textDocument/didClose', { textDocument: { uri: URI } });
  expect(await client.hears('textDocument/publishDiagnostics')).toMatchObject({ diagnostics: [] });
});

test('what no longer holds is tagged for clients that show tags', async () => {
  const called = 'Une affaire\n\nNordia va racheter Vellura pour 3 milliards d’euros.\n\nNordia a renoncé à racheter Vellura.\n';
  const tagsFor = async (diagnostic: object) => {
    const client = await start({ capabilities: { textDocument: { diagnostic } } });
    client.open(URI, called);
    const found = (await diagnosed(client, URI)).find(({ code }) => code === 'deal/called-off');
    expect(found).toBeDefined();
    return found!.tags;
  };
  expect(await tagsFor({ tagSupport: { valueSet: [1, 2] } })).toEqual([2]);
  expect(await tagsFor({ tagSupport: { valueSet: [1] } })).toBeUndefined();
  expect(await tagsFor({})).toBeUndefined();
  const pushed = await start({ capabilities: { textDocument: { publishDiagnostics: { tagSupport: { valueSet: [1, 2] } } } } });
  pushed.open(URI, called);
  const { diagnostics } = (await pushed.hears('textDocument/publishDiagnostics')) as { diagnostics: Report['items'] };
  expect(diagnostics.find(({ code }) => code === 'deal/called-off')?.tags).toEqual([2]);
});

test('what was read of a version is told', async () => {
  const client = await start();
  client.open(URI, TEXT);
  expect(await client.hears('moneyTrail/articleRead')).toMatchObject({
    uri: URI,
    version: 1,
    language: 'fr',
    partial: [],
    counts: { flows: 1 },
  });
  expect(await client.hears('moneyTrail/graphChanged')).toEqual({ uri: URI, version: 1 });
});

test('settings are read again when they change, and a bad key falls back by itself with a word in the log', async () => {
  const client = await start({ capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } } });
  client.settings = { diagnostics: { 'text/lost-apostrophe': 'hint', 'flow/circular': 'loud' }, maxLength: 'long' };
  client.open(URI, TEXT);
  const first = await diagnosed(client, URI);
  expect(first.find(({ code }) => code === 'text/lost-apostrophe')?.severity).toBe(4);
  expect(first.find(({ code }) => code === 'flow/circular')?.severity).toBe(3);
  const logged = ({ message }: { message: string }) => message.includes('moneyTrail.diagnostics') && message.includes('loud');
  await client.hears('window/logMessage', logged);
  await client.hears('window/logMessage', ({ message }: { message: string }) => message.includes('moneyTrail.maxLength'));
  client.settings = { diagnostics: { 'text/lost-apostrophe': 'off' } };
  client.tell('workspace/didChangeConfiguration', { settings: null });
  expect((await diagnosed(client, URI)).some(({ code }) => code === 'text/lost-apostrophe')).toBe(false);
});

test('a client that cannot be asked for settings sends them along', async () => {
  const client = await start({
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { settings: { diagnostics: { 'text/lost-apostrophe': 'off' } } },
  });
  client.open(URI, 'Laccord est là.');
  expect(await diagnosed(client, URI)).toEqual([]);
  client.tell('workspace/didChangeConfiguration', { settings: { moneyTrail: {} } });
  expect(await diagnosed(client, URI)).toHaveLength(1);
});

test('texts and numbers are those of the client’s language', async () => {
  const client = await start({ locale: 'fr' });
  client.open(URI, TEXT);
  const { contents } = await client.result<{ contents: { value: string } }>('textDocument/hover', {
    textDocument: { uri: URI },
    position: at('13 milliards'),
  });
  expect(contents.value).toContain('13\u202f000\u202f000\u202f000');
  expect(contents.value).toContain('Investissement');
});

test('references and symbols of the workspace come in parts where a client takes parts', async () => {
  const { uri, path } = folderOf({
    'one.news': TEXT,
    'two.news': 'Microsoft rachète OpenAI.',
    'three.txt': 'OpenAI.',
    'four.news': 'Rien.',
  });
  const client = await start({ workspaceFolders: [{ uri, name: 'articles' }] });
  const open = `${uri}/one.news`;
  client.open(open, readFileSync(join(path, 'one.news'), 'utf8'));
  const params = { textDocument: { uri: open }, position: at('OpenAI en 2023'), context: { includeDeclaration: true } };
  const whole = await client.result<{ uri: string }[]>('textDocument/references', params);
  expect(whole.map((each) => each.uri.split('/').at(-1))).toEqual(['one.news', 'one.news', 'one.news', 'one.news', 'two.news']);
  expect(await client.result('textDocument/references', { ...params, partialResultToken: 'parts' })).toEqual([]);
  const parts = client.heard
    .filter(({ method }) => method === '$/progress')
    .map(({ params: heard }) => heard as { token: string; value: unknown[] });
  expect(parts.map(({ token }) => token)).toEqual(['parts', 'parts']);
  expect(parts.flatMap(({ value }) => value)).toEqual(whole);
  const symbols = await client.result<{ name: string; location: { uri: string } }[]>('workspace/symbol', { query: 'openai' });
  expect(symbols.map(({ location }) => location.uri.split('/').at(-1)).sort()).toEqual(['one.news', 'two.news']);
});

test('what is ignored, and names that are added, are kept beside the articles', async () => {
  const { uri, path } = folderOf({ '.money-trail.json': '{ "rates": [] }' });
  const client = await start({
    capabilities: { textDocument: { diagnostic: {} } },
    workspaceFolders: [{ uri, name: 'articles' }],
  });
  const article = `${uri}/one.news`;
  client.open(article, 'Laccord est là. Orvane paie.');
  expect(await diagnosed(client, article)).toHaveLength(1);
  await client.result('workspace/executeCommand', {
    command: 'moneyTrail.ignoreProblem',
    arguments: [article, { code: 'text/lost-apostrophe', file: '**/one.news' }],
  });
  await client.result('workspace/executeCommand', {
    command: 'moneyTrail.addName',
    arguments: [article, { name: 'Orvane', type: 'product' }],
  });
  expect(await diagnosed(client, article)).toEqual([]);
  expect(JSON.parse(readFileSync(join(path, '.money-trail.json'), 'utf8'))).toEqual({
    rates: [],
    ignore: [{ code: 'text/lost-apostrophe', file: '**/one.news' }],
    names: [{ name: 'Orvane', type: 'product' }],
  });
  const symbols = await client.result<{ name: string; detail: string }[]>('textDocument/documentSymbol', {
    textDocument: { uri: article },
  });
  expect(symbols).toMatchObject([{ name: 'Orvane', detail: 'product' }]);
});

test('files that are no news show nothing, unless the settings say that they are', async () => {
  const client = await start({ capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } } });
  const uri = 'file:///notes/today.md';
  client.open(uri, TEXT, 'markdown');
  expect(await diagnosed(client, uri)).toEqual([]);
  expect(await client.result('textDocument/hover', { textDocument: { uri }, position: at('13 milliards') })).toBeNull();
  expect(await client.result('moneyTrail/graph', { uri })).toBeNull();
  client.settings = { documents: [{ language: 'markdown', pattern: '**/notes/*' }] };
  client.tell('workspace/didChangeConfiguration', { settings: null });
  expect((await diagnosed(client, uri)).length).toBeGreaterThan(0);
});

test('a file longer than the setting is read to there, and says so', async () => {
  const client = await start({
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { settings: { maxLength: 1_000 } },
  });
  client.open(URI, TEXT.padEnd(1_200, ' Rien de plus.'));
  const [first] = await diagnosed(client, URI);
  expect(first).toMatchObject({ code: 'text/too-long', severity: 3 });
  expect(first?.message).toContain('moneyTrail.maxLength');
});

test('a text that takes long says that it is being read', async () => {
  const client = await start({
    capabilities: { window: { workDoneProgress: true } },
    initializationOptions: { settings: { maxLength: 10_000_000 } },
  });
  client.open(URI, article('fr', 2_000_000, 1));
  await client.hears('window/workDoneProgress/create');
  expect(await client.hears('$/progress')).toMatchObject({
    value: { kind: 'begin', title: expect.stringContaining('loop.news') },
  });
  await client.hears('$/progress', ({ value }: { value: { kind: string } }) => value.kind === 'end');
});

test('a request that makes no sense takes nothing down', async () => {
  const client = await start();
  client.open(URI, TEXT);
  for (const params of [
    undefined,
    null,
    {},
    { textDocument: null },
    { textDocument: { uri: 7 } },
    { textDocument: { uri: URI }, position: 'here' },
  ])
    await client.ask('textDocument/hover', params);
  const far = { line: 9_999, character: 9_999 };
  expect((await client.ask('textDocument/hover', { textDocument: { uri: URI }, position: far })).error).toBeUndefined();
  expect(
    (await client.ask('textDocument/hover', { textDocument: { uri: 'file:///gone.news' }, position: far })).result,
  ).toBeNull();
  expect(
    (await client.ask('workspace/executeCommand', { command: 'moneyTrail.addName', arguments: [URI, 7] })).error,
  ).toBeDefined();
  expect((await client.ask('nothing/known', {})).error?.code).toBe(-32_601);
  expect(
    await client.result('textDocument/documentHighlight', { textDocument: { uri: URI }, position: at('OpenAI en 2023') }),
  ).toHaveLength(4);
});

test('a request that is cancelled is answered all the same', async () => {
  const client = await start();
  client.open(URI, TEXT);
  const request = client.ask('textDocument/hover', { textDocument: { uri: URI }, position: at('13 milliards') });
  client.tell('$/cancelRequest', { id: request.id });
  const { error, result } = await request;
  expect(error === undefined || error.code === -32_800).toBe(true);
  expect(result === undefined || result === null || typeof result === 'object').toBe(true);
});

test('it ends when it is told to, with the code that says whether it was prepared', async () => {
  expect(await (await start()).stop()).toBe(0);
  const unprepared = await start();
  unprepared.tell('exit');
  expect(await unprepared.exit).toBe(1);
});
