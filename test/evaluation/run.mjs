// Bundles the evaluation with the reading as it stands in the sources, and runs it: `npm run evaluate -- --help`.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const outfile = join(here, '..', '..', 'dist', 'evaluate.mjs');
await build({
  entryPoints: [join(here, 'evaluate.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const { evaluate } = await import(pathToFileURL(outfile).href);
process.exitCode = evaluate(process.argv.slice(2), here);
