#!/usr/bin/env node
// @ts-check
// npm run fuzz -- [SECONDS] [SEED] [THREADS]
// Changes sentences of articles at random and reads them. What fails is made smaller and kept in test/fuzz/cases, which the unit tests read again.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { argv, env, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = join(root, 'test/fuzz/dist/fuzz.mjs');

await esbuild.build({
  entryPoints: [join(root, 'test/fuzz/fuzz.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: 'linked',
  logLevel: 'warning',
});
const { status } = spawnSync(execPath, ['--enable-source-maps', outfile, ...argv.slice(2)], {
  stdio: 'inherit',
  env: { ...env, MONEY_TRAIL_ROOT: root },
});
exit(status ?? 2);
