import { afterAll, beforeAll, expect, it } from 'vitest';
import { Workbench } from './workbench.ts';

const article = 'la-ronde.fr.news';
let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start({ open: article, locale: 'fr' });
});
afterAll(() => workbench?.close());

it('an editor in French has the extension in French: status, lenses, hover and commands', async () => {
  const { page } = workbench;
  expect((await workbench.status().textContent())?.trim()).toMatch(
    /^FR · \d+ montants · \d+ opérations · \d+ boucles? · \d+ ms$/,
  );
  await page.locator('.codelens-decoration', { hasText: 'opérations' }).first().waitFor();
  await workbench.goTo(article, 'Novalys Cloud');
  const said = await workbench.hover('Novalys Cloud');
  await workbench.screenshot('french');
  expect(said).toContain('entreprise');
  expect(said).toMatch(/Opération\s+De → vers/);
  expect(said).toContain('flux circulaire');
  expect(said).toContain('Pourquoi :');
  expect(said).not.toMatch(/mentions:|Why:|Part of/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await page.keyboard.type('Montrer les flux circulaires');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Montrer les flux circulaires' }).waitFor();
  await page.keyboard.press('Escape');
});
