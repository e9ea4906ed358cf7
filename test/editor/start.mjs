// @ts-check
// `npm start`: VS Code with the extension and the samples open. The desktop VS Code where it is installed, else the same served to a browser.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installParts } from './vscode/install.mjs';
import { platformHasParts } from './vscode/parts.mjs';
import { serveEditor } from './vscode/serve.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const samples = join(root, 'samples');
const first = join(samples, 'la-ronde.fr.news');

if (desktopIsHere()) {
  console.log('Opening VS Code with Money Trail and its samples.');
  spawn('code', ['--new-window', `--extensionDevelopmentPath=${root}`, samples, first], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
} else if (platformHasParts) await serve();
else {
  console.error(
    'The command `code` was not found. Install VS Code and its `code` command (https://code.visualstudio.com), then start again.',
  );
  process.exit(1);
}

/** The `code` of a remote window or of a served editor opens no extension under development. */
function desktopIsHere() {
  if (process.env.VSCODE_IPC_HOOK_CLI || process.argv.includes('--served')) return false;
  return spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

async function serve() {
  await installParts();
  const editor = await serveEditor({ host: 'localhost', port: await firstFree(8123) });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => process.exit(0));
  console.log(
    `\nVS Code with Money Trail and its samples is at\n\n  ${editor.address({ extension: root, open: [samples, first] })}\n\nCtrl+C ends it.`,
  );
  console.error(await editor.ended);
  process.exit(1);
}

/**
 * @param {number} wanted
 * @returns {Promise<number>} `wanted`, or any free port when it is taken
 */
function firstFree(wanted) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(wanted, 'localhost', () => probe.close(() => resolve(wanted)));
  });
}
