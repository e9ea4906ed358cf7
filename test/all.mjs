// @ts-check
// `npm test`: everything, on a machine that has Node and reaches an npm registry. The last line is the sum, `N passed, N failed`.
// `node test/all.mjs unit ui` runs the named parts alone.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { platformHasParts } from './editor/vscode/parts.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, 'test-results');

/** @typedef {{ passed: number, failed: number }} Counts */

/** @type {[string, () => Counts | Promise<Counts>][]} */
const parts = [
  ['format', () => command('biome', 'format', '.')],
  ['lint', () => command('biome', 'check', '--formatter-enabled=false', '--error-on-warnings', '.')],
  [
    'types',
    () => sum(['tsconfig.json', 'server/reading', 'client/graph/webview'].map((project) => command('tsc', '-p', project))),
  ],
  ['unit', () => vitest('unit', 'vitest.config.mts')],
  // From here on it is the packaged bundles that run.
  ['package', () => vitest('package', 'test/package/vitest.config.mts')],
  ['conformance', () => vitest('conformance', 'test/conformance/vitest.config.mts')],
  ['torture', () => vitest('torture', 'test/torture/vitest.config.mts')],
  ['bench', bench],
  ['editor', editor],
  ['ui', () => (platformHasParts ? vitest('ui', 'test/ui/vitest.config.mts') : notHere('Browser tests run on Linux x64 only'))],
];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !parts.some(([part]) => part === name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${parts.map(([name]) => name).join(', ')}.`);
  process.exit(2);
}
mkdirSync(results, { recursive: true });
// Waits for the network more than for the processor, so it goes on beside the first parts.
const install = platformHasParts ? run('node', ['test/editor/vscode/install.mjs']) : Promise.resolve(0);

/** @type {Counts[]} */
const counts = [];
/** @type {string[]} */
const summary = [];
for (const [name, part] of parts) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n=== ${name}`);
  if (name === 'editor' || name === 'ui') await install;
  const started = Date.now();
  const count = await part();
  counts.push(count);
  summary.push(
    `${name.padEnd(11)} ${count.passed} passed, ${count.failed} failed, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}
const { passed, failed } = sum(counts);
console.log(`\n${summary.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/**
 * A program of node_modules that succeeds or not: one test.
 * @param {string} name
 * @param {string[]} args
 * @returns {Counts}
 */
function command(name, ...args) {
  const { status } = spawnSync(join(root, 'node_modules/.bin', name), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {string} name
 * @param {string} config
 * @returns {Promise<Counts>}
 */
async function vitest(name, config) {
  const file = join(results, `${name}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const status = await run(join(root, 'node_modules/.bin/vitest'), ['run', '--config', config, ...reporters]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numTotalTests: total, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  // A file that could not be loaded has no test that failed, and neither has an error outside of every test.
  const unloaded = testResults.filter(
    (/** @type {any} */ result) => result.status === 'failed' && result.assertionResults.length === 0,
  );
  const failed = total - passed + unloaded.length;
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
}

/** Texts made to be slow, against an ordinary one in the same run: what neither the speed of the machine nor its memory changes. */
async function bench() {
  const file = join(results, 'bench.json');
  rmSync(file, { force: true });
  await run('node', ['test/bench/run.mjs', '--gate', '--json', file]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  /** @type {{ passes: boolean }[]} */
  const figures = JSON.parse(readFileSync(file, 'utf8')).findings;
  const passed = figures.filter(({ passes }) => passes).length;
  return { passed, failed: figures.length - passed };
}

async function editor() {
  const status = await run('node', ['test/editor/run.mjs', ...(existsSync(join(root, 'dist/server.js')) ? ['--built'] : [])]);
  const file = join(results, 'editor.json');
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  /** @type {Counts} */
  const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** @param {string} why */
function notHere(why) {
  console.log(why);
  return { passed: 0, failed: 0 };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
function sum(all) {
  return all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 });
}
