import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entriesOf } from './zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'money-trail-package-'));
const archive = join(folder, 'first.vsix');
let entries: Map<string, Buffer>;

beforeAll(() => {
  make(archive);
  entries = entriesOf(readFileSync(archive));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('holds what runs and nothing else', () => {
  const inFolder = (name: string) => readdirSync(name).map((file) => `extension/${name}/${file}`);
  expect([...entries.keys()].sort()).toEqual(
    [
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/THIRD-PARTY-NOTICES.txt',
      'extension/changelog.md',
      'extension/dist/extension.js',
      'extension/dist/server.js',
      'extension/dist/webview.css',
      'extension/dist/webview.js',
      'extension/docs/checks.md',
      'extension/docs/patterns.md',
      'extension/icons/activity.svg',
      'extension/icons/money-trail.png',
      'extension/icons/news-dark.svg',
      'extension/icons/news-light.svg',
      'extension/language-configuration.json',
      'extension/package.json',
      'extension/package.nls.fr.json',
      'extension/package.nls.json',
      'extension/readme.md',
      ...['l10n', 'samples', 'schema', 'syntaxes', 'walkthrough'].flatMap(inFolder),
    ].sort(),
  );
});

it('is small: less than 900 kB', () => {
  expect(readFileSync(archive).length).toBeLessThan(900 * 1024);
});

it('has the same bytes when it is made again, whatever the time zone', () => {
  const again = join(folder, 'again.vsix');
  make(again, { TZ: 'Pacific/Auckland' });
  const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  expect(digest(again)).toBe(digest(archive));
});

it('has the licence of every package that is bundled, and docs/dependencies.md says why each is there', () => {
  const notices = text('extension/THIRD-PARTY-NOTICES.txt');
  const documented = readFileSync('docs/dependencies.md', 'utf8');
  const bundled = [...notices.matchAll(/^-{80}\n(\S+) (\d\S*) \(([^)]+)\)$/gm)];
  expect(bundled.length).toBeGreaterThan(5);
  for (const [, name, version, licence] of bundled) {
    expect(documented).toContain(`| \`${name}\` | ${version} | ${licence} |`);
  }
  const rows = [...documented.matchAll(/^\| `([^`]+)` \| \d/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(bundled.map(([, name]) => name).sort());
});

it('ships a manifest without what only development needs', () => {
  const manifest = JSON.parse(text('extension/package.json'));
  for (const key of ['scripts', 'devDependencies', 'dependencies', 'overrides']) expect(manifest).not.toHaveProperty(key);
});

function text(entry: string): string {
  return entries.get(entry)!.toString('utf8');
}

function make(file: string, env: Record<string, string> = {}): void {
  execFileSync(process.execPath, ['scripts/package.mjs', file], { env: { ...process.env, ...env }, stdio: 'pipe' });
}
