import { fileURLToPath } from 'node:url';
import { bundle } from '../../esbuild.mjs';

/** Beside `dist`, which other runs may be building at the same time. */
export const SERVER = fileURLToPath(new URL('./dist/server.js', import.meta.url));

export default async function build() {
  await bundle({ minify: true, outdir: fileURLToPath(new URL('./dist', import.meta.url)) });
}
