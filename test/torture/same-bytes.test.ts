import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../../esbuild.mjs';

test('two builds give the same bytes', async () => {
  const [first, second] = [await hashes(), await hashes()];
  expect(Object.keys(first).length).toBeGreaterThan(2);
  expect(second).toEqual(first);
});

async function hashes(): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'money-trail-build-'));
  await bundle({ minify: true, outdir: folder });
  const files = readdirSync(folder).sort();
  const result = Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
  rmSync(folder, { recursive: true });
  return result;
}
