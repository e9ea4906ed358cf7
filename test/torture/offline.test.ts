import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { asked } from '../fuzz/features.ts';
import { DIST } from './build.ts';
import { LanguageServer } from './language-server.ts';
import { METHODS } from './model.ts';

const DENY = fileURLToPath(new URL('./deny.cjs', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../samples/la-ronde.fr.news', import.meta.url));
const NODE = ['--require', DENY, '--disallow-code-generation-from-strings'];

test('the server reads, answers and ends with sockets, processes and code from strings denied', async () => {
  const server = await LanguageServer.started({ node: NODE, capabilities: { textDocument: { diagnostic: {} } } });
  const uri = 'file:///news/sample.news';
  server.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'financial-news', version: 1, text: readFileSync(SAMPLE, 'utf8') },
  });
  const position = { line: 5, character: 20 };
  for (const method of METHODS)
    await server.result(method, asked(method, uri, { position, range: { start: position, end: position } }));
  const { counts } = (await server.result('moneyTrail/graph', { uri })) as { counts: { deals: number } };
  expect(counts.deals).toBeGreaterThan(3);
  expect(server.complaints).toEqual([]);
  expect(await server.stop()).toBe(0);
});

test('the command line does too', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...NODE, join(DIST, 'cli.js'), 'analyze', SAMPLE], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).deals.length).toBeGreaterThan(3);
});

test('the denial denies', () => {
  for (const attempt of [
    "require('net').connect(80, '127.0.0.1')",
    "fetch('http://127.0.0.1')",
    "require('dns').lookup('localhost', () => 0)",
    "require('child_process').exec('true')",
  ])
    expect(spawnSync(process.execPath, ['--require', DENY, '-e', attempt]).status).toBe(99);
});
