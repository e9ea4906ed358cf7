// @ts-check
// Runs test/editor/suite inside a real VS Code: the desktop one where it can be downloaded and shown, else the one out of npm packages.
// MONEY_TRAIL_EDITOR=desktop|served chooses. The counts are left in test-results/editor.json.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { bundle } from '../../esbuild.mjs';
import { installParts } from './vscode/install.mjs';
import { platformHasParts } from './vscode/parts.mjs';
import { runServed } from './vscode/run-served.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const compiled = join(root, 'dist/editor-tests');
const results = join(root, 'test-results/editor.json');

if (!process.argv.includes('--built')) await bundle();
await compileSuite();
mkdirSync(dirname(results), { recursive: true });
rmSync(results, { force: true });

// Tests edit what they open, so they work on a copy.
const workspace = mkdtempSync(join(tmpdir(), 'money-trail-workspace-'));
for (const folder of [join(root, 'samples'), join(here, 'workspace')]) cpSync(folder, workspace, { recursive: true });
const env = { MONEY_TRAIL_RESULTS: results, ...(process.env.GREP ? { MONEY_TRAIL_GREP: process.env.GREP } : {}) };
try {
  if (await desktopCanRun()) await runOnDesktop();
  else {
    await installParts();
    await runServed({ extension: root, tests: join(compiled, 'index.js'), workspace, env, timeoutMs: 240_000 });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
const { passed, failed } = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : { passed: 0, failed: 1 };
console.log(`Editor tests: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Each file becomes a bundle of its own; mocha and `vscode` are taken when it runs. */
async function compileSuite() {
  const suite = join(here, 'suite');
  await esbuild.build({
    entryPoints: readdirSync(suite)
      .filter((name) => name === 'index.ts' || name.endsWith('.test.ts'))
      .map((name) => join(suite, name)),
    outdir: compiled,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

async function desktopCanRun() {
  if (process.env.MONEY_TRAIL_EDITOR) return process.env.MONEY_TRAIL_EDITOR === 'desktop';
  if (!platformHasParts) return true;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  return fetch('https://update.code.visualstudio.com/api/releases/stable', { signal: AbortSignal.timeout(3000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function runOnDesktop() {
  const { runTests } = await import('@vscode/test-electron');
  await runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath: join(compiled, 'index.js'),
    extensionTestsEnv: env,
    launchArgs: [workspace, '--disable-workspace-trust', '--disable-extensions'],
  });
}
