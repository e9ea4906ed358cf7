import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Rule {
  /** Folders, files and packages that may be imported; a folder's own files always may. */
  readonly imports: readonly string[];
  /** What may besides be named in `import type`, which leaves no trace in what runs. */
  readonly types?: readonly string[];
}

/**
 * The arrows of ARCHITECTURE.md, from the innermost part outwards. What stands lower may import what stands higher, never the reverse; the
 * most particular entry for a file counts.
 */
const rules: Readonly<Record<string, Rule>> = {
  'server/knowledge/': { imports: [], types: ['server/reading/', 'server/languages/'] },
  'server/languages/': { imports: [], types: ['server/reading/'] },
  'server/l10n/': { imports: [], types: ['server/reading/'] },
  'server/reading/': { imports: ['server/languages/', 'server/knowledge/', 'server/l10n/', 'compromise'] },
  'server/configuration.ts': { imports: ['server/reading/'] },
  'server/features/': {
    imports: [
      'server/reading/',
      'server/languages/',
      'server/knowledge/',
      'server/l10n/',
      'server/configuration.ts',
      'client/graph/protocol.ts',
    ],
    types: ['vscode-languageserver-types'],
  },
  'server/decode.ts': { imports: [] },
  'server/session/': {
    imports: [
      'server/features/',
      'server/reading/',
      'server/l10n/',
      'server/configuration.ts',
      'server/decode.ts',
      'client/graph/protocol.ts',
      'vscode-languageserver',
      'vscode-languageserver-textdocument',
      'node:',
    ],
  },
  'server/cli/': {
    imports: ['server/features/', 'server/reading/', 'server/l10n/', 'server/configuration.ts', 'server/decode.ts', 'node:'],
  },
  'server/server.ts': {
    imports: [
      'server/session/',
      'server/features/',
      'server/l10n/',
      'client/graph/protocol.ts',
      'vscode-languageserver',
      'node:',
    ],
  },
  'server/cli.ts': {
    imports: ['server/cli/', 'server/session/', 'server/features/', 'server/reading/', 'server/l10n/', 'node:'],
  },
  'client/graph/schema.ts': { imports: [] },
  'client/graph/protocol.ts': { imports: ['client/graph/schema.ts'] },
  'client/graph/texts.ts': { imports: [] },
  'client/graph/model/': { imports: ['client/graph/protocol.ts', 'client/graph/schema.ts'], types: ['client/graph/texts.ts'] },
  'client/graph/export/': {
    imports: ['client/graph/model/', 'client/graph/protocol.ts', 'client/graph/schema.ts', 'client/graph/texts.ts'],
  },
  'client/graph/webview/': {
    imports: ['client/graph/model/', 'client/graph/export/', 'client/graph/protocol.ts', 'client/graph/texts.ts', 'cytoscape'],
  },
  'client/': { imports: ['client/', 'vscode', 'vscode-languageclient', 'node:'] },
};

const files = ['server', 'client']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  )
  .filter((file) => file.endsWith('.ts'))
  .sort();

describe('imports go one way', () => {
  it('every source file has a rule', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => ruleOf(file) === undefined)).toEqual([]);
  });

  it('no file imports what its rule does not name', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(({ target, typeOnly }) => !isAllowed(file, target, typeOnly))
        .map(({ target }) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['server/reading/read.ts', 'server/features/hover.ts'],
    ['server/reading/text/terms.ts', 'node:fs'],
    ['server/features/hover.ts', 'vscode-languageserver/node'],
    ['server/languages/fr/verbs.ts', 'server/reading/read.ts'],
    ['client/status.ts', 'server/features/hover.ts'],
    ['client/graph/webview/main.ts', 'vscode'],
  ])('%s could not import %s', (file, target) => {
    expect(isAllowed(file, target, false)).toBe(false);
  });

  it('the reading is pure: no clock, no randomness, no host', () => {
    const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|process\.|globalThis\.|setTimeout|fetch\(|crypto\.)/;
    const wrong = files.filter((file) => /^server\/(?:reading|languages|knowledge)\//.test(file) && impure.test(code(file)));
    expect(wrong).toEqual([]);
  });

  it('nothing opens a socket', () => {
    const network = /\b(?:node:(?:net|http|https|http2|dgram|tls|dns)|fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/;
    expect(files.filter((file) => network.test(code(file)))).toEqual([]);
  });
});

function ruleOf(file: string): Rule | undefined {
  const key = Object.keys(rules)
    .filter((prefix) => (prefix.endsWith('/') ? file.startsWith(prefix) : file === prefix))
    .sort((a, b) => b.length - a.length)[0];
  return key === undefined ? undefined : rules[key];
}

function isAllowed(file: string, target: string, typeOnly: boolean): boolean {
  const rule = ruleOf(file)!;
  const home = Object.keys(rules).find((prefix) => prefix.endsWith('/') && ruleOf(file) === rules[prefix]);
  const named = [...rule.imports, ...(typeOnly ? (rule.types ?? []) : []), ...(home ? [home] : [])];
  return named.some((name) => target === name || target.startsWith(/[/:]$/.test(name) ? name : `${name}/`));
}

function importsOf(file: string): { target: string; typeOnly: boolean }[] {
  const statements = /^\s*(?:import|export)\s+(type\s)?(?:[\w*{][^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...readFileSync(file, 'utf8').matchAll(statements)].map(([, type, named, loaded]) => {
    const name = named ?? loaded!;
    const target = name.startsWith('.') ? normalize(join(dirname(file), name)).replaceAll('\\', '/') : name;
    return { target, typeOnly: type !== undefined };
  });
}

/** Without comments, which may well speak of what the code must not do. */
function code(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$/gm, '');
}
