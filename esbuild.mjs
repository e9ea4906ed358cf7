// @ts-check
// Every bundle of the extension: `node esbuild.mjs [--minify] [--watch]`.
// As a module: `bundle({ minify })` gives back what esbuild knows of each bundle.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));

/** @type {esbuild.BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  outdir: 'dist',
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
};

/** @type {esbuild.BuildOptions} */
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  // VS Code gives `vscode` to the extension when it runs.
  { ...node, entryPoints: { extension: 'client/extension.ts' }, external: ['vscode'] },
  { ...node, entryPoints: { server: 'server/server.ts' } },
  { ...node, entryPoints: { cli: 'server/cli.ts' }, banner: { js: '#!/usr/bin/env node' } },
  {
    ...common,
    entryPoints: { webview: 'client/graph/webview/main.ts' },
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    loader: { '.svg': 'text' },
  },
];

/**
 * Builds everything into dist/ or another folder, which holds nothing else afterwards.
 * @param {{ minify?: boolean, outdir?: string }} options
 * @returns {Promise<esbuild.Metafile[]>} one a bundle, in the order above
 */
export async function bundle({ minify = false, outdir = join(root, 'dist') } = {}) {
  const built = await Promise.all(bundles.map((options) => esbuild.build({ ...variant(options, minify), outdir, write: false })));
  // Only now, so that a source that does not compile leaves the last bundles where they are.
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  for (const { outputFiles = [] } of built) for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  return built.map(({ metafile }) => /** @type {esbuild.Metafile} */ (metafile));
}

/**
 * @param {esbuild.BuildOptions} options
 * @param {boolean} minify
 * @returns {esbuild.BuildOptions}
 */
function variant(options, minify) {
  return { ...options, minify, sourcemap: minify ? false : 'linked' };
}

async function watch() {
  const contexts = await Promise.all(bundles.map((options) => esbuild.context({ ...variant(options, false), logLevel: 'info' })));
  await Promise.all(contexts.map((context) => context.watch()));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  if (argv.includes('--watch')) await watch();
  else {
    const metafiles = await bundle({ minify: argv.includes('--minify') });
    for (const { outputs } of metafiles)
      for (const [file, { bytes }] of Object.entries(outputs))
        if (!file.endsWith('.map')) console.log(`${file}  ${Math.ceil(bytes / 1024)} kB`);
  }
}
