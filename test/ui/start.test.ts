import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { startBrowser } from '../editor/vscode/browser.mjs';

it('`npm start` prints an address at which VS Code has the extension and a sample open', async () => {
  const start = spawn(process.execPath, ['test/editor/start.mjs', '--served'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const browser = await startBrowser();
  try {
    let output = '';
    start.stdout.on('data', (chunk) => {
      output += chunk;
    });
    await expect.poll(() => output, { timeout: 20_000 }).toMatch(/http:\S+/);
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(/http:\S+/.exec(output)![0]);
    await page.locator('.tab.active[data-resource-name="la-ronde.fr.news"]').waitFor();
    await page.locator('.statusbar-item', { hasText: /FR · \d+ amounts/ }).waitFor();
    await page.screenshot({ path: 'test-results/ui/start.png' });
  } finally {
    await browser.close();
    start.kill('SIGTERM');
    if (start.exitCode === null) await once(start, 'exit');
  }
});
