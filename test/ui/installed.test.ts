import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parts } from '../editor/vscode/parts.mjs';
import { Workbench } from './workbench.ts';

const folder = mkdtempSync(join(tmpdir(), 'money-trail-installed-'));
const extensions = join(folder, 'extensions');
let workbench: Workbench;

beforeAll(async () => {
  const archive = join(folder, 'money-trail.vsix');
  execFileSync(process.execPath, ['scripts/package.mjs', archive], { stdio: 'pipe' });
  const where = ['--server-data-dir', join(folder, 'data'), '--extensions-dir', extensions];
  execFileSync(parts.node, [parts.serverMain, ...where, '--install-extension', archive], { stdio: 'pipe' });
  workbench = await Workbench.start({ open: 'la-ronde.fr.news', extensions });
});
afterAll(async () => {
  await workbench?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('the archive installs, and what is installed reads and draws', async () => {
  expect(await workbench.hover('9 milliards de dollars')).toContain('Novalys Cloud');
  await workbench.runCommand('Money Trail: Open the Deal Graph to the Side');
  await workbench.webview().locator('canvas').first().waitFor();
  await workbench.screenshot('installed');
});
