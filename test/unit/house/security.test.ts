import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const threats = read('SECURITY.md');

describe('SECURITY.md', () => {
  const claims = [...threats.matchAll(/`(test\/[\w./-]+)`(?: “([^”]+)”)?/g)].map(([, file, title]) => ({ file: file!, title }));

  test('names a test for each threat', () => {
    const rows = threats.split('\n').filter((line) => /^\| (?!Attempt|---|\|)/.test(line) && line.split('|').length === 5);
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((line) => !/`test\//.test(line))).toEqual([]);
  });
  test.each(claims)('$file “$title” is there', ({ file, title }) => {
    expect(existsSync(new URL(file, root))).toBe(true);
    if (title !== undefined) expect(read(file)).toContain(title);
  });
});

describe('the manifest', () => {
  const { capabilities, activationEvents, contributes } = JSON.parse(read('package.json')) as {
    capabilities: { untrustedWorkspaces: { supported: string; restrictedConfigurations: string[] }; virtualWorkspaces: boolean };
    activationEvents: string[];
    contributes: { configuration: { properties: Record<string, object> } | { properties: Record<string, object> }[] };
  };
  test('restricts the settings by which a workspace says how its articles are read', () => {
    expect(capabilities.untrustedWorkspaces.supported).toBe('limited');
    const restricted = capabilities.untrustedWorkspaces.restrictedConfigurations;
    expect(restricted).toEqual(expect.arrayContaining(['moneyTrail.names', 'moneyTrail.patterns']));
    const settings = [contributes.configuration].flat().flatMap(({ properties }) => Object.keys(properties));
    expect(settings).toEqual(expect.arrayContaining(restricted));
  });
  test('says that files need not be on a disk', () => {
    expect(capabilities.virtualWorkspaces).toBe(true);
  });
  test('does not hold up the start of the editor', () => {
    expect(activationEvents).not.toContain('*');
  });
});
