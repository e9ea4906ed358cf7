import { afterAll, expect, test } from 'vitest';
import { article } from '../bench/articles.ts';
import { Random } from '../bench/random.ts';
import { asked } from '../fuzz/features.ts';
import { mutated } from '../fuzz/mutations.ts';
import { LanguageServer } from './language-server.ts';
import { type ContentChange, METHODS, Model } from './model.ts';

const SESSIONS = Number(process.env.MONEY_TRAIL_SESSIONS ?? 60);
const STEPS = 40;
const FIRST_SEED = Number(process.env.MONEY_TRAIL_SEED ?? 1);
/** References of other articles depend on what else is open, which is another test's matter. */
const ALONE = { references: 'article' };
const CANCELLED = -32_800;
const MODIFIED = -32_801;

const servers: LanguageServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.kill())));

// Sessions share a server, as the windows of an editor's day do: what one leaves behind must not trouble the next.
test(`${SESSIONS} sessions of ${STEPS} steps each are answered as a fresh reading would`, { timeout: 600_000 }, async () => {
  const server = await LanguageServer.started({
    capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
  });
  servers.push(server);
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SESSIONS; seed++) await session(server, seed);
  expect(server.complaints).toEqual([]);
  expect(await server.stop()).toBe(0);
});

async function session(server: LanguageServer, seed: number) {
  const random = new Random(seed);
  const model = new Model();
  const names = ['a é.news', 'b%20.news', 'c.txt', 'd.news.txt'].map((name) => `file:///news/${seed}/${name}`);
  const someText = () =>
    mutated(article(random.chance(0.5) ? 'fr' : 'en', 200 + random.below(1500), random.below(50)), random, () => '', 4000);
  const changeSettings = async (settings: unknown) => {
    model.settings = server.settings = settings;
    server.notify('workspace/didChangeConfiguration', { settings: null });
  };

  await changeSettings(ALONE);
  for (let step = 0; step < STEPS; step++) {
    const uri = random.pick(names);
    const document = model.documents.get(uri);
    const doing = random.below(100);
    if (!document || doing < 3) {
      if (document) close(uri);
      const languageId = random.chance(0.9) ? 'financial-news' : 'plaintext';
      const text = someText();
      model.open(uri, languageId, 1, text);
      server.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    } else if (doing < 8) close(uri);
    else if (doing < 10) rename(uri, `${uri}-renamed.news`);
    else if (doing < 13)
      await changeSettings({
        ...ALONE,
        ...random.pick<object>([
          {},
          { maxFlows: 3 },
          { language: 'fr' },
          { names: ['Zzyx'], maxLength: 'no' },
          { ignore: ['amount/x'] },
        ]),
      });
    else if (doing < 50) edit(uri, document.version + 1 + random.below(2), document.text);
    else if (doing < 60) await cancel(uri);
    else await ask(uri);
  }
  for (const uri of [...model.documents.keys()]) close(uri);

  function close(uri: string) {
    model.close(uri);
    server.notify('textDocument/didClose', { textDocument: { uri } });
  }

  function rename(uri: string, to: string) {
    const document = model.documents.get(uri)!;
    close(uri);
    server.notify('workspace/didRenameFiles', { files: [{ oldUri: uri, newUri: to }] });
    if (model.documents.has(to)) return;
    model.open(to, document.languageId, 1, document.text);
    server.notify('textDocument/didOpen', {
      textDocument: { uri: to, languageId: document.languageId, version: 1, text: document.text },
    });
  }

  function edit(uri: string, version: number, text: string) {
    const contentChanges = Array.from({ length: 1 + random.below(3) }, (): ContentChange => {
      if (random.chance(0.05)) return { text: someText() };
      return {
        range: rangeIn(text),
        text: random.chance(0.3)
          ? ''
          : random.pick(['x', '\n', ' 5 M€ ', 'Nvidia', '\r\n', someText().slice(0, 80), '👍', '\ud800']),
      };
    });
    // Later changes of one message count from the text as the earlier ones left it; a place beyond its end is legal and means the end.
    model.change(uri, version, contentChanges);
    server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  function rangeIn(text: string) {
    const lines = text.split(/\r\n|\r|\n/);
    const line = random.below(lines.length);
    const start = { line, character: random.below(lines[line]!.length + 1) };
    const endLine = random.chance(0.8) ? line : Math.min(lines.length - 1, line + random.below(3));
    const least = endLine === line ? start.character : 0;
    return { start, end: { line: endLine, character: least + random.below(Math.min(40, lines[endLine]!.length - least) + 1) } };
  }

  function question(uri: string) {
    const range = rangeIn(model.documents.get(uri)?.text ?? '');
    const method = random.pick(METHODS);
    const place = { position: range.start, range };
    return { method, params: asked(method, uri, place), place };
  }

  async function ask(uri: string) {
    const { method, params, place } = question(uri);
    const { result } = (await server.request(method, params).answer) as { result?: unknown };
    expect(result, `seed ${seed}: ${method} of ${uri}`).toEqual(model.answer(method, uri, place));
  }

  async function cancel(uri: string) {
    const { method, params, place } = question(uri);
    const { id, answer } = server.request(method, params);
    server.notify('$/cancelRequest', { id });
    const got = await answer;
    if ('error' in got) expect([CANCELLED, MODIFIED], `seed ${seed}: ${method}`).toContain(got.error.code);
    else if (!isNothing(got.result))
      expect(got.result, `seed ${seed}: cancelled ${method}`).toEqual(model.answer(method, uri, place));
  }
}

/** What a request that was dropped may be answered with. */
const isNothing = (result: unknown) => ['null', '[]', '{"kind":"full","items":[]}'].includes(JSON.stringify(result));
