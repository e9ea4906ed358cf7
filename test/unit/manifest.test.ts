import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../client/graph/texts.ts';
import { DEFAULTS } from '../../server/configuration.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/features/semantic-tokens.ts';
import { allChecks } from '../../server/reading/checks/checks.ts';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('package.json');
const settings: Record<string, { default?: unknown }> = Object.assign(
  {},
  ...manifest.contributes.configuration.map(({ properties }: { properties: object }) => properties),
);

describe('settings', () => {
  const known = Object.entries(DEFAULTS)
    .filter(([key]) => key !== 'diagnostics')
    .flatMap(([key, value]) =>
      key === 'inlayHints' ? Object.entries(value).map(([kind, on]) => [`inlayHints.${kind}`, on]) : [[key, value]],
    );

  it.each(known)('the server’s %s can be set, and has the same default', (key, value) => {
    expect(settings[`moneyTrail.${key}`]?.default).toEqual(value);
  });

  it.each(allChecks.map(({ code, severity }) => [code, severity]))(
    'the level of %s can be set, and is %s by default',
    (code, severity) => {
      expect(settings[`moneyTrail.diagnostics.${code}`]?.default).toBe(severity);
    },
  );

  it('none is there that nothing reads', () => {
    const server = [
      ...known.map(([key]) => `moneyTrail.${key}`),
      ...allChecks.map(({ code }) => `moneyTrail.diagnostics.${code}`),
    ];
    const client = sources('client').flatMap((text) => [...text.matchAll(/moneyTrail\.[\w.]+/g)].map(([name]) => name));
    const inSections = sources('client').flatMap((text) =>
      [...text.matchAll(/\.get(?:<[^>]+>)?\(\s*'([\w.]+)'/g)].map(([, name]) => `moneyTrail.${name}`),
    );
    expect(Object.keys(settings).filter((name) => ![...server, ...client, ...inSections].includes(name))).toEqual([]);
  });
});

describe('texts', () => {
  const [english, french] = [json('package.nls.json'), json('package.nls.fr.json')];

  it('every text of the manifest is there in both languages, and none besides', () => {
    const named = [...readFileSync('package.json', 'utf8').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    expect(Object.keys(english).sort()).toEqual([...new Set(named)].sort());
    expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort());
  });

  it('every text of the client is there in French, with the same values in it, and none besides', () => {
    const bundle: Record<string, string> = json('l10n/bundle.l10n.fr.json');
    const used = sources('client').flatMap((text) =>
      [...text.matchAll(/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)")/g)].map(
        ([, single, double]) => single?.replaceAll("\\'", "'") ?? double!,
      ),
    );
    // The texts of the panel are sent to it as a whole.
    expect(Object.keys(bundle).sort()).toEqual([...new Set([...used, ...Object.values(TEXTS)])].sort());
    const values = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([value]) => value).sort();
    for (const [text, translated] of Object.entries(bundle)) expect(values(translated), text).toEqual(values(text));
  });
});

it('the server’s semantic tokens are described', () => {
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  expect(ids(manifest.contributes.semanticTokenTypes)).toEqual([...TOKEN_TYPES]);
  expect(ids(manifest.contributes.semanticTokenModifiers)).toEqual([...TOKEN_MODIFIERS]);
});

it('every version is exact, and no lock file names a host', () => {
  for (const folder of ['.', 'test/editor/vscode']) {
    const { dependencies = {}, devDependencies = {} } = json(`${folder}/package.json`);
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(readFileSync(`${folder}/package-lock.json`, 'utf8')).not.toContain('"resolved"');
  }
});

it('the lock files hold the programs of every platform, which npm drops when it installs over an older folder', () => {
  for (const folder of ['.', 'test/editor/vscode']) {
    const { packages } = json(`${folder}/package-lock.json`) as {
      packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
    };
    const lost = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`]?.version && !packages[`${at}/node_modules/${name}`]?.version,
      ),
    );
    expect(lost).toEqual([]);
  }
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}
