#!/usr/bin/env node
// @ts-check
// npm run bench -- [--gate] [--only SUITE,…] [--json FILE]
// Bundles the bench, installs what it compares with the first time, and runs it. Suites: against-others, growth, hostile, typing, answers, flows, start.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

if (!existsSync(join(here, 'peers/node_modules'))) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: join(here, 'peers'),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: true,
  });
  if (status !== 0) exit(2);
}

await esbuild.build({
  entryPoints: [join(here, 'bench.ts')],
  outfile: join(here, 'dist/bench.mjs'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: 'linked',
  logLevel: 'warning',
});
const { status } = spawnSync(execPath, ['--expose-gc', '--enable-source-maps', join(here, 'dist/bench.mjs'), ...argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
  env: { ...env, MONEY_TRAIL_ROOT: root },
});
exit(status ?? 2);
