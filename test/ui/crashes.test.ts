import { afterAll, beforeAll, expect, it } from 'vitest';
import { Workbench } from './workbench.ts';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start({ open: 'merry-go-round.en.news' });
});
afterAll(() => workbench?.close());

it('a server that dies again and again is given up with a message, whose button starts it', async () => {
  for (let crash = 0; crash < 4; crash++) {
    await expect.poll(() => workbench.killLanguageServer(), { timeout: 15_000, interval: 300 }).toBe(true);
    await workbench.page.waitForTimeout(1000);
  }
  const gone = workbench.page.locator('.statusbar-item', { hasText: 'Not reading' });
  await gone.waitFor();
  // Toasts are hidden from programs that drive the editor; the list of them is not.
  await workbench.runCommand('Notifications: Show Notifications');
  const message = workbench.page.locator('.notification-list-item', { hasText: 'its server ended 4 times' });
  await message.waitFor();
  await workbench.screenshot('crashes');
  await message.getByRole('button', { name: 'Start Again' }).click();
  await workbench.status().filter({ hasText: / ms/ }).waitFor();
  await gone.waitFor({ state: 'hidden' });
});
