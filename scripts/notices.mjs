// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The licences of everything that esbuild took out of node_modules into a bundle, for the people who get the bundles.
 * @param {string} root
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {string}
 */
export function notices(root, metafiles) {
  const parts = bundledPackages(metafiles).map((folder) => {
    const { name, version, license, homepage } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return [
      `${name} ${version} (${license})`,
      ...(homepage ? [homepage] : []),
      '',
      licenceText(join(root, folder)).trim(),
      '',
    ].join('\n');
  });
  return ['Money Trail contains the following software of others.', '', ...parts].join(`\n${'-'.repeat(80)}\n`);
}

/**
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {string[]} folders of packages, relative to the project, each once and in order
 */
export function bundledPackages(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap((output) => Object.keys(output.inputs)));
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** @param {string} folder */
function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (file) return readFileSync(join(folder, file), 'utf8');
  const inReadme =
    existsSync(join(folder, 'README.md')) && /#+ *licen[cs]e[\s\S]*/i.exec(readFileSync(join(folder, 'README.md'), 'utf8'))?.[0];
  if (inReadme) return inReadme;
  throw new Error(`${dirname(folder)}: ${folder} is bundled but has no licence text`);
}
