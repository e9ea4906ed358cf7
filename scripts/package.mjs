// @ts-check
// `npm run package`: builds, and makes money-trail-<version>.vsix out of nothing but what runs. The same sources give the same bytes.
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundle } from '../esbuild.mjs';
import { notices } from './notices.mjs';

// The times in the archive: any fixed one will do. To be set before vsce is loaded; zip files know local times only.
process.env.SOURCE_DATE_EPOCH = '1767225600';
process.env.TZ = 'UTC';
const { createVSIX } = await import('@vscode/vsce');

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stage = join(root, 'dist/package');

/** What is in the archive besides the manifest; folders as a whole. */
const contents = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/extension.js',
  'dist/server.js',
  'dist/webview.css',
  'dist/webview.js',
  'docs/checks.md',
  'docs/patterns.md',
  'icons/activity.svg',
  'icons/money-trail.png',
  'icons/news-dark.svg',
  'icons/news-light.svg',
  'l10n',
  'language-configuration.json',
  'package.nls.fr.json',
  'package.nls.json',
  'samples',
  'schema',
  'syntaxes',
  'walkthrough',
];

/**
 * @param {string} packagePath where the archive is to be
 * @returns {Promise<number>} its size in bytes
 */
export async function makePackage(packagePath) {
  const metafiles = await bundle({ minify: true });
  rmSync(stage, { recursive: true, force: true });
  for (const path of contents) {
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    cpSync(join(root, path), join(stage, path), { recursive: true });
  }
  // The picture is for who reads the sources: it would weigh a quarter of the archive.
  writeFileSync(join(stage, 'README.md'), readFileSync(join(root, 'README.md'), 'utf8').replace(/^!\[.*\n\n/gm, ''));
  writeFileSync(join(stage, 'THIRD-PARTY-NOTICES.txt'), notices(root, metafiles));
  writeFileSync(join(stage, 'package.json'), JSON.stringify(shippedManifest(), null, 2));
  await createVSIX({ cwd: stage, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  chmodSync(packagePath, 0o644);
  return statSync(packagePath).size;
}

/** The manifest without what only the development of the extension reads. */
function shippedManifest() {
  const {
    scripts,
    devDependencies,
    overrides,
    allowScripts,
    private: _,
    ...manifest
  } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { ...manifest, files: ['**'] };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = argv[2] ?? `${name}-${version}.vsix`;
  const size = await makePackage(resolve(file));
  console.log(`${file}: ${Math.ceil(size / 1024)} kB`);
}
