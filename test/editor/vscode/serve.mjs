// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parts } from './parts.mjs';

/** What a person would have to click away, and what would reach for hosts that may not be there. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.dialogStyle': 'custom',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * @typedef {object} Served
 * @property {(what: { extension?: string, tests?: string, open?: readonly string[] }) => string} address where a browser finds this editor: with an
 *   extension under development, its tests to run, and a folder and files open
 * @property {string} folder a temporary folder of its own: logs, settings, sockets
 * @property {() => string} output what the server has printed
 * @property {Promise<string>} ended why it ended, when it does
 * @property {number} pid of the server; whatever it started is below it
 * @property {() => void} stop
 */

/**
 * Starts VS Code's server, which serves the workbench to browsers on this machine. It ends with this process, and takes along what it started.
 * @param {{ host?: string, port?: number, settings?: object, extensionsFolder?: string, env?: Record<string, string> }} options
 * @returns {Promise<Served>}
 */
export async function serveEditor({ host = '127.0.0.1', port = 0, settings = {}, extensionsFolder, env = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'money-trail-editor-'));
  const userData = join(folder, 'user');
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(join(userData, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));

  const server = spawn(
    parts.node,
    [
      parts.serverMain,
      ...['--host', host, '--port', String(port)],
      ...['--server-data-dir', folder, '--user-data-dir', userData, '--logsPath', join(folder, 'logs')],
      ...(extensionsFolder ? ['--extensions-dir', resolve(extensionsFolder)] : []),
      '--accept-server-license-terms',
      '--without-connection-token',
      // Without it a built VS Code takes no extension under development from the address.
      '--enable-smoke-test-driver',
      '--disable-workspace-trust',
      '--disable-telemetry',
      '--disable-experiments',
      '--disable-update-check',
      '--disable-getting-started-override',
      '--force-disable-user-env',
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process group of its own, so that stopping it stops the extension hosts and language servers below it.
      detached: true,
      env: { ...process.env, ...env, TMPDIR: folder, EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
    },
  );
  let output = '';
  let stopped = false;
  const stop = () => {
    if (stopped) return;
    stopped = true;
    try {
      if (server.pid) process.kill(-server.pid, 'SIGKILL');
    } catch {
      // It ended before.
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', stop);
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) =>
    server.once('exit', (code, signal) => resolve(`VS Code's server ended (${signal ?? code})`)),
  );
  /** @type {number} */
  const listening = await new Promise((resolve, reject) => {
    /** @param {Buffer} chunk */
    const hear = (chunk) => {
      output = (output + chunk).slice(-200_000);
      const said = /Extension host agent listening on (\d+)/.exec(output);
      if (said) resolve(Number(said[1]));
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('error', reject);
    void ended.then((why) => reject(new Error(`${why}\n${output}`)));
  });

  const authority = `${host}:${listening}`;
  return { address: (what) => address(authority, what), folder, output: () => output, ended, pid: server.pid ?? 0, stop };
}

/**
 * @param {string} authority must be the host and port that the browser uses, letter by letter
 * @param {{ extension?: string, tests?: string, open?: readonly string[] }} what
 */
function address(authority, { extension, tests, open = [] }) {
  /** @param {string} path */
  const remote = (path) => `vscode-remote://${authority}${resolve(path).split('/').map(encodeURIComponent).join('/')}`;
  const url = new URL(`http://${authority}/`);
  const folder = open.find((path) => existsSync(path) && statSync(path).isDirectory());
  if (folder) url.searchParams.set('folder', resolve(folder));
  else url.searchParams.set('ew', 'true');
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...open.filter((path) => path !== folder).map((path) => ['openFile', remote(path)]),
  ];
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** The version of VS Code that is served. */
export function servedVersion() {
  return JSON.parse(readFileSync(join(parts.vscode, 'package.json'), 'utf8')).version;
}
