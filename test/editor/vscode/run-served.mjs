// @ts-check
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { startBrowser } from './browser.mjs';
import { serveEditor } from './serve.mjs';

/**
 * Runs extension tests in the served editor, in a browser that nobody sees. What the tests print is printed. When they do not end well the
 * editor's logs and a picture of its window are left in test-results/editor/.
 * @param {{ extension: string, tests: string, workspace: string, env: Record<string, string>, timeoutMs: number }} options
 */
export async function runServed({ extension, tests, workspace, env, timeoutMs }) {
  const editor = await serveEditor({ env });
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  /** @type {Promise<{ code: number, logs?: { relativePath: string, contents: string }[] }>} */
  const outcome = new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The tests did not end within ${timeoutMs / 1000} s`)), timeoutMs);
    // The workbench calls these two when it runs extension tests in a browser.
    void page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) =>
      print(type, args),
    );
    void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code, /** @type {any} */ logs) => {
      clearTimeout(late);
      resolve({ code, logs });
    });
    page.on('crash', () => reject(new Error('The page crashed')));
    void editor.ended.then((why) => reject(new Error(`${why}\n${editor.output().slice(-4000)}`)));
  });
  const kept = join(extension, 'test-results/editor');
  rmSync(kept, { recursive: true, force: true });
  try {
    await page.goto(editor.address({ extension, tests, open: [workspace] }));
    const { code, logs = [] } = await outcome;
    if (code !== 0) await keep(logs);
  } catch (error) {
    await keep([]);
    throw error;
  } finally {
    await browser.close().catch(() => {});
    editor.stop();
  }

  /** @param {{ relativePath: string, contents: string }[]} logs */
  async function keep(logs) {
    mkdirSync(kept, { recursive: true });
    cpSync(join(editor.folder, 'logs'), join(kept, 'logs'), { recursive: true });
    writeFileSync(
      join(kept, 'window.log'),
      logs.map(({ relativePath, contents }) => `${relativePath}\n${contents}\n`).join('\n'),
    );
    await page.screenshot({ path: join(kept, 'window.png') }).catch(() => {});
  }
}

/** What the workbench says of itself in the same stream as the tests. */
const chatter = [
  /^\[[^\]]+\] /,
  /connection token/,
  /^(Creating|Creation of) /,
  /additional builtin extensions/,
  /authentication provider/,
  /\/static\/out\/vs\//,
  /^%c/,
];

/**
 * @param {string} type
 * @param {unknown[]} args
 */
function print(type, args) {
  const line = format(...args);
  if (!process.env.VERBOSE && chatter.some((pattern) => pattern.test(line))) return;
  (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(`${line}\n`);
}
