import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageServer } from './language-server.ts';

const TEXT = 'On Monday zorblax paid 5 million dollars to Kalmia.\n';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'money-trail-trust-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function namesRead(sidecar: string, initializationOptions?: object): Promise<{ names: string[]; server: LanguageServer }> {
  writeFileSync(join(folder, '.money-trail.json'), sidecar);
  const server = await LanguageServer.started({
    folder: pathToFileURL(folder).href,
    ...(initializationOptions ? { initializationOptions } : {}),
  });
  const uri = pathToFileURL(join(folder, 'a.news')).href;
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'financial-news', version: 1, text: TEXT } });
  const { nodes } = (await server.result('moneyTrail/graph', { uri })) as { nodes: { name: string }[] };
  return { names: nodes.map(({ name }) => name), server };
}

const SIDECAR = JSON.stringify({ names: [{ name: 'zorblax', type: 'company' }] });

test('the names beside the articles are used in a trusted workspace', async () => {
  const { names, server } = await namesRead(SIDECAR);
  expect(names).toContain('zorblax');
  await server.stop();
});

test('a workspace that is not trusted has no say in how its articles are read', async () => {
  const { names, server } = await namesRead(SIDECAR, { trusted: false });
  expect(names).not.toContain('zorblax');
  await server.stop();
});

test.each([
  ['no JSON', '{"names":'],
  ['a list', '[1,2,3]'],
  ['a bomb of brackets', '['.repeat(200_000)],
  [
    'everything wrong',
    JSON.stringify({
      names: { length: 1e9 },
      patterns: ['('],
      rates: 'x',
      ignore: [[[]]],
      diagnostics: { __proto__: 'off' },
      maxLength: 1e300,
    }),
  ],
  ['names without end', JSON.stringify({ names: Array.from({ length: 50_000 }, (_, i) => `Name ${i}`) })],
  [
    'patterns that would take for ever',
    JSON.stringify({
      patterns: [
        { deal: 'debt', match: `${'a? '.repeat(5000)}b` },
        { deal: 'debt', match: '/(x+x+)+y/' },
        { deal: 'debt', match: '(((((((((a|b)+)+)+)+)+)+)+)+)+' },
        { deal: 'nonsense', match: '#Company' },
      ],
    }),
  ],
])('a sidecar that is %s leaves the article read', async (_, sidecar) => {
  const { names, server } = await namesRead(sidecar);
  expect(names).toContain('Kalmia');
  expect(server.complaints).toEqual([]);
  expect(await server.stop()).toBe(0);
});
