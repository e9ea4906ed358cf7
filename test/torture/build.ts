import { fileURLToPath } from 'node:url';
import { bundle } from '../../esbuild.mjs';

/** Where the bundles under test are: beside `dist`, which other runs may be building at the same time. */
export const DIST = fileURLToPath(new URL('./dist', import.meta.url));

export default async function build() {
  await bundle({ minify: true, outdir: DIST });
}
