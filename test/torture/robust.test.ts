import { expect, test } from 'vitest';
import { article } from '../bench/articles.ts';
import { LanguageServer } from './language-server.ts';

const URI = 'file:///news/a.news';
const TEXT = article('en', 3000, 4);
const opened = (text = TEXT, version = 1) => ({ textDocument: { uri: URI, languageId: 'financial-news', version, text } });
const graphOf = (server: LanguageServer) => server.result('moneyTrail/graph', { uri: URI });

test('a server that was killed is replaced by one that answers the same', async () => {
  const first = await LanguageServer.started();
  first.notify('textDocument/didOpen', opened());
  const before = await graphOf(first);
  const pending = first.request('moneyTrail/graph', { uri: URI });
  await first.kill();
  expect(await pending.answer).toHaveProperty('error');

  const second = await LanguageServer.started();
  second.notify('textDocument/didOpen', opened());
  expect(await graphOf(second)).toEqual(before);
  expect(await second.stop()).toBe(0);
});

test('a client that goes away takes the server with it', async () => {
  const server = await LanguageServer.started();
  server.notify('textDocument/didOpen', opened());
  server.process.stdin!.end();
  server.process.stdout!.destroy();
  expect(
    await Promise.race([server.exited.then(() => 'gone'), new Promise((resolve) => setTimeout(resolve, 20_000, 'still there'))]),
  ).toBe('gone');
});

test('an answer is never of an older version than the one that was there when it was asked', async () => {
  const server = await LanguageServer.started();
  server.notify('textDocument/didOpen', opened('Nordia.'));
  for (let version = 2; version < 60; version++) {
    server.notify('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges: [{ text: `Nordia pays ${version} million euros to Vellura.` }],
    });
    const graph = (await graphOf(server)) as { version: number } | null;
    expect(graph?.version).toBe(version);
  }
  await server.stop();
});

test('nonsense in place of parameters is refused and the next question answered', async () => {
  const server = await LanguageServer.started();
  server.notify('textDocument/didOpen', opened());
  const nonsense = [
    undefined,
    null,
    0,
    'x',
    [],
    {},
    { uri: 5 },
    { uri: URI, options: null },
    { uri: 'file:///elsewhere' },
    { textDocument: null },
  ];
  for (const method of ['moneyTrail/graph', 'moneyTrail/flows', 'moneyTrail/card', 'textDocument/hover', 'moneyTrail/none'])
    for (const params of nonsense) {
      const answer = await server.request(method, params).answer;
      if ('result' in answer)
        expect(answer.result, `${method} ${JSON.stringify(params)}`).toSatisfy(
          (result) => result === null || typeof result === 'object',
        );
    }
  server.notify('moneyTrail/none', { x: 1 });
  server.notify('textDocument/didChange', {
    textDocument: { uri: 'file:///never-opened.news', version: 3 },
    contentChanges: [{ text: '' }],
  });
  server.notify('textDocument/didClose', { textDocument: { uri: 'file:///never-opened.news' } });
  expect(await graphOf(server)).not.toBeNull();
  expect(await server.stop()).toBe(0);
});

test('documents of any scheme are read from what the editor sends, and from nowhere else', async () => {
  const server = await LanguageServer.started();
  const uris = [
    'untitled:Untitled-1',
    'git:/news/a.news?%7B%22ref%22%3A%22HEAD%22%7D',
    'vscode-vfs://github/o/r/a.news',
    'diff:a',
    'file:///gone/deleted.news',
    'file://server/share/a.news',
  ];
  for (const uri of uris) {
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'financial-news', version: 1, text: TEXT } });
    expect(((await server.result('moneyTrail/graph', { uri })) as { counts: { characters: number } }).counts.characters).toBe(
      TEXT.length,
    );
    server.notify('textDocument/didClose', { textDocument: { uri } });
    expect(await server.result('moneyTrail/graph', { uri })).toBeNull();
  }
  expect(server.complaints).toEqual([]);
  await server.stop();
});

test('a text of 10 MB is answered, and says that it was not read whole', { timeout: 180_000 }, async () => {
  const server = await LanguageServer.started();
  server.notify('textDocument/didOpen', opened(article('fr', 200_000, 3).repeat(50)));
  const graph = (await graphOf(server)) as { partial: readonly string[] };
  expect(graph.partial).toContain('text/too-long');
  server.notify('textDocument/didChange', { textDocument: { uri: URI, version: 2 }, contentChanges: [{ text: TEXT }] });
  expect((await graphOf(server)) as object).toMatchObject({ version: 2, partial: [] });
  await server.stop();
});
