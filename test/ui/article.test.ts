import { afterAll, beforeAll, expect, it } from 'vitest';
import { Workbench } from './workbench.ts';

const article = 'la-ronde.fr.news';
let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start({ open: article });
});
afterAll(() => workbench?.close());

it('the status bar says what was read, and in how long', async () => {
  expect((await workbench.status().textContent())?.trim()).toMatch(/^FR · \d+ amounts · \d+ deals · \d+ loops? · \d+ ms$/);
  await workbench.screenshot('article');
});

it('the mouse on an amount shows what it is worth and whose it is', async () => {
  await workbench.goTo(article, '13 milliards de dollars');
  const said = await workbench.hover('13 milliards de dollars');
  await workbench.screenshot('hover-amount');
  expect(said).toContain('13');
  expect(said).toMatch(/Nvidia/);
  expect(said).toMatch(/Hexalune/);
});

it('the mouse on a company shows its money in and out', async () => {
  await workbench.goTo(article, 'Novalys Cloud');
  const said = await workbench.hover('Novalys Cloud');
  await workbench.screenshot('hover-company');
  expect(said).toContain('Novalys Cloud');
  expect(said).toMatch(/6\.5/);
});

it('what is found is underlined', async () => {
  await workbench.page.locator('.squiggly-info').first().waitFor({ state: 'attached' });
});

it('what is typed is read at once', async () => {
  await workbench.goTo(article, '13 milliards de dollars');
  await workbench.page.keyboard.press('Shift+ArrowRight');
  await workbench.page.keyboard.press('Shift+ArrowRight');
  await workbench.page.keyboard.type('27');
  const said = await workbench.hover('27 milliards de dollars');
  await workbench.screenshot('hover-typed');
  expect(said).toContain('27');
  expect(said).not.toContain('13,000,000,000');
});
