import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { article } from '../bench/articles.ts';
import { Random } from '../bench/random.ts';
import { LanguageServer } from './language-server.ts';

const EDITS = Number(process.env.MONEY_TRAIL_EDITS ?? 6000);
const URI = 'file:///news/long-day.news';

// The old generation is kept small, so that a server which held on to what it read would run out of it rather than merely grow.
test(`memory stays flat over ${EDITS} edits`, { timeout: 3_600_000 }, async () => {
  const server = await LanguageServer.started({ node: ['--max-old-space-size=128'] });
  const text = article('fr', 8000, 11);
  const lines = text.split('\n').length;
  const random = new Random(5);
  server.notify('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'financial-news', version: 1, text } });
  const sizes: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const line = random.below(lines);
    const contentChanges = [
      {
        range: { start: { line, character: 0 }, end: { line, character: 0 } },
        text: edit % 2 ? `Nordia a versé ${edit} M€ à Vellura. ` : '',
      },
    ];
    if (edit % 400 === 399) contentChanges.splice(0, 1, { text } as never);
    server.notify('textDocument/didChange', { textDocument: { uri: URI, version: edit + 2 }, contentChanges });
    if (edit % 10 === 0)
      await server.result('textDocument/hover', { textDocument: { uri: URI }, position: { line, character: 3 } });
    if (edit % 500 === 499) sizes.push(residentMB(server.process.pid!));
  }
  expect(server.complaints).toEqual([]);
  expect(await server.stop()).toBe(0);
  const half = sizes.length >> 1;
  const most = (part: readonly number[]) => Math.max(...part);
  console.log(`resident MB: ${sizes.map((size) => size.toFixed(0)).join(' ')}`);
  if (sizes[0]! > 0) expect(most(sizes.slice(half))).toBeLessThan(most(sizes.slice(0, half)) * 1.25 + 15);
});

/** 0 where the system does not tell. */
function residentMB(pid: number): number {
  const file = `/proc/${pid}/status`;
  return existsSync(file) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024 : 0;
}
