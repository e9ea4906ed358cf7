import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The last line of an import or re-export, or an import when needed. */
const IMPORT = /^(?:import|export|\})[^'"\n]*['"]([^'"\n]+)['"];?$|\bimport\(['"]([^'"\n]+)['"]/gm;

interface Source {
  /** From the root, with slashes. */
  readonly path: string;
  /** Comments left out. */
  readonly code: string;
  /** What it imports: modules by name, files of the project by path from the root. */
  readonly imports: readonly string[];
}

const sources: readonly Source[] = ['server', 'client'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => source(join(ROOT, folder, name))),
);
const under = (...folders: string[]) => sources.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));

describe('no socket, no process, no code from strings', () => {
  test('nothing imports a module that opens one or starts one', () => {
    const forbidden = /^(node:)?(net|tls|http|https|http2|dgram|dns|child_process|vm|inspector|cluster|repl)($|\/)/;
    expect(
      sources.flatMap(({ path, imports }) => imports.filter((name) => forbidden.test(name)).map((name) => `${path} → ${name}`)),
    ).toEqual([]);
  });
  test.each([
    ['eval', /\beval\s*\(/],
    ['a function from a string', /\bnew Function\b|\bFunction\s*\(/],
    ['fetch and its like', /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/],
    ['a timer with a string', /\bset(Timeout|Interval)\s*\(\s*['"`]/],
  ])('nothing uses %s', (_, pattern) => {
    expect(sources.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

test('the panel makes no markup of text', () => {
  const pattern = /\b(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|document\.write|srcdoc)\b/;
  expect(
    under('client/graph/webview/')
      .filter(({ code }) => pattern.test(code))
      .map(({ path }) => path),
  ).toEqual([]);
});

function source(file: string): Source {
  const code = readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
  const imports = [...code.matchAll(IMPORT)].map(([, still, lazy]) => {
    const name = still ?? lazy!;
    return name.startsWith('.') ? slashed(relative(ROOT, join(dirname(file), name))) : name;
  });
  return { path: slashed(relative(ROOT, file)), code, imports };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
