#!/usr/bin/env node
// @ts-check
// node test/bench/profile.mjs [fr|en] [LENGTH] [ROUNDS] [--edits]
// Where the time of a reading goes: functions by the time spent in themselves, and in what they call.
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [language = 'fr', length = '100000', rounds = '20'] = argv.slice(2).filter((word) => !word.startsWith('--'));
const outfile = join(root, 'test/bench/dist/profiled.mjs');
await esbuild.build({
  stdin: {
    contents: "export { read, Reader } from './server/reading/read.ts'; export { article } from './test/bench/articles.ts';",
    resolveDir: root,
  },
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
});
const { read, Reader, article } = await import(pathToFileURL(outfile).href);
const texts = Array.from({ length: Number(rounds) }, (_, seed) => article(language, Number(length), seed + 1));
for (const text of texts.slice(0, 3)) read(text);

const reader = new Reader();
reader.read(texts[0]);
const middle = texts[0].indexOf('\n\n', texts[0].length >> 1) - 20;
const versions = texts.map((_, i) => `${texts[0].slice(0, middle)}${'x'.repeat(i + 1)}${texts[0].slice(middle)}`);
const work = () => (argv.includes('--edits') ? versions.map((version) => reader.read(version)) : texts.map((text) => read(text)));

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 200 });
await session.post('Profiler.start');
const before = performance.now();
work();
const elapsed = performance.now() - before;
const { profile } = await session.post('Profiler.stop');

const byId = new Map(profile.nodes.map((node) => [node.id, node]));
const parent = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
const self = new Map();
const total = new Map();
const nameOf = (/** @type {any} */ node) => `${node.callFrame.functionName || '(anonymous)'}:${node.callFrame.lineNumber + 1}`;
profile.samples?.forEach((id, i) => {
  const delta = (profile.timeDeltas?.[i] ?? 0) / 1000;
  const node = byId.get(id);
  self.set(nameOf(node), (self.get(nameOf(node)) ?? 0) + delta);
  const seen = new Set();
  for (let at = id; at !== undefined; at = /** @type {number} */ (parent.get(at))) {
    const name = nameOf(byId.get(at));
    if (seen.has(name)) continue;
    seen.add(name);
    total.set(name, (total.get(name) ?? 0) + delta);
  }
});
const show = (/** @type {Map<string, number>} */ times) =>
  [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 40)
    .map(([name, ms]) => `${((ms / elapsed) * 100).toFixed(1).padStart(6)} %  ${name}`);
const [mine, with_] = [show(self), show(total)];
console.log(`${(elapsed / texts.length).toFixed(2)} ms a round of ${length} ${language}\n`);
console.log(`${'in itself'.padEnd(50)}with what it calls`);
for (let i = 0; i < Math.max(mine.length, with_.length); i++) console.log(`${(mine[i] ?? '').padEnd(50)}${with_[i] ?? ''}`);
