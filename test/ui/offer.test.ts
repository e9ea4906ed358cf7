import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Workbench } from './workbench.ts';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench?.close());

it('a text that is no news shows nothing, and beside its language the offer to read it', async () => {
  writeFileSync(join(workbench.folder, 'note.txt'), 'Nvidia a investi 13 milliards de dollars dans OpenAI.\n');
  await workbench.openFile('note.txt');
  expect(await workbench.status().count()).toBe(0);
  await workbench.page.locator('[id="status.languageStatus"]').click();
  const offer = workbench.page.locator('.hover-language-status', { hasText: 'Not read as financial news' });
  await offer.waitFor();
  await workbench.screenshot('offer');
  await offer.getByText('Read', { exact: true }).click();
  await workbench.status().filter({ hasText: / ms/ }).waitFor();
});
