// @ts-check
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { lacksLibraries, parts } from './parts.mjs';

/** A headless Chromium: the one out of npm, or that of CHROMIUM_PATH. */
export async function startBrowser() {
  const own = process.env.CHROMIUM_PATH;
  return chromium.launch({
    executablePath: own || parts.chromium,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Containers give little shared memory.
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
    ],
    env: own ? environment() : { ...environment(), ...withParts() },
  });
}

/** What a machine without desktop software lacks. */
function withParts() {
  return {
    ...(existsSync(parts.fontConfig) ? { FONTCONFIG_FILE: parts.fontConfig } : {}),
    ...(lacksLibraries ? { LD_LIBRARY_PATH: parts.libraries } : {}),
  };
}

/** @returns {Record<string, string>} */
function environment() {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
