import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickOn, pictureOf } from './panel/inspect.ts';
import { Workbench } from './workbench.ts';

const article = 'la-ronde.fr.news';
let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start({ open: article, folder: 'test/ui/panel/articles' });
  await workbench.runCommand('Money Trail: Open the Deal Graph');
  await workbench
    .webview()
    .locator('footer')
    .getByText(/parties/)
    .waitFor();
});
afterAll(() => workbench?.close());

const panel = () => workbench.webview();
const picture = () => pictureOf(panel());
const under = async () => (await picture()).nodes.filter(({ classes }) => classes.includes('under')).map(({ id }) => id);

/** Whether the focus of the page is in the frame of the panel. */
const focusInPanel = () => workbench.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');

it('the panel draws the deals of the article, with amounts and directions', async () => {
  const { nodes, edges } = await picture();
  const names = nodes.map(({ label }) => label.replace('\n', ' '));
  expect(names).toEqual(expect.arrayContaining(['Nvidia', 'Hexalune', 'Novalys Cloud', 'Microsoft']));
  const investment = edges.find(({ id }) => id === 'nvidia>hexalune');
  expect(investment).toMatchObject({ fullLabel: '≤US$13bn', line: 'dashed' });
  await workbench.screenshot('graph');
});

describe('both ways', () => {
  it('a click on a deal selects and marks its words in the editor', async () => {
    await clickOn(panel(), 'edge', 'nvidia>hexalune');
    await expect.poll(() => workbench.selection(article)).toContain('Nvidia investira');
    await workbench.page.locator('.monaco-editor .cdr[class*="ced-"]').first().waitFor({ state: 'attached' });
    expect(await panel().locator('.details').innerText()).toContain('Nvidia → Hexalune');
    await workbench.screenshot('graph-deal');
  });

  it('a click on a party selects its first mention', async () => {
    await clickOn(panel(), 'node', 'microsoft');
    await expect.poll(() => workbench.selection(article)).toBe('Microsoft');
  });

  it('moving the cursor marks what is under it, and the focus stays in the editor', async () => {
    await workbench.goTo(article, 'Bpifrance');
    await expect.poll(under).toEqual(['bpifrance']);
    await workbench.page.keyboard.press('ArrowRight');
    expect(await focusInPanel()).toBe(false);
  });
});

describe('loops', () => {
  it('the command lists them; the chosen one is a ring, and its first leg is shown in the text', async () => {
    await workbench.runCommand('Money Trail: Show Circular Flows');
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Nvidia' }).first().waitFor();
    await workbench.screenshot('loops-picked');
    await rows
      .filter({ hasText: /Hexalune/ })
      .first()
      .click();
    await expect
      .poll(async () => (await picture()).edges.filter(({ classes }) => classes.includes('ring')).length)
      .toBeGreaterThan(1);
    await panel().locator('.leg[aria-current=step]').waitFor();
    await expect.poll(async () => (await workbench.selection(article)).length).toBeGreaterThan(5);
    await workbench.screenshot('loop');
  });

  it('a key of the editor steps to the next leg, and the words follow', async () => {
    const before = await workbench.selection(article);
    await workbench.runCommand('Money Trail: Next Leg of the Circular Flow');
    await expect.poll(() => workbench.selection(article)).not.toBe(before);
    expect(await panel().locator('.leg').nth(1).getAttribute('aria-current')).toBe('step');
  });

  it('without rumours they are worked out again', async () => {
    await panel().getByText('What counts').click();
    await panel().getByLabel('With rumours').uncheck();
    await panel().locator('.loops:not([aria-busy])').waitFor();
    await panel().getByLabel('With rumours').check();
    await panel().locator('.loops:not([aria-busy])').waitFor();
    await panel()
      .getByRole('button', { name: 'Leave the Loop' })
      .click({ timeout: 2000 })
      .catch(() => undefined);
    await panel().getByRole('tab', { name: 'Graph' }).click();
  });
});

describe('an edit', () => {
  it('adds what it says to the graph and moves nothing that was there', async () => {
    const before = await picture();
    await workbench.goTo(article, "L'argent part donc");
    await workbench.page.keyboard.type('Nvidia a versé 250 millions de dollars à Quartzine. ');
    await expect
      .poll(async () => (await picture()).nodes.some(({ label }) => label === 'Quartzine'), { timeout: 15_000 })
      .toBe(true);
    const after = await picture();
    const place = ({ at }: { at: { x: number; y: number } }, { zoom, pan }: typeof before) => ({
      x: (at.x - pan.x) / zoom,
      y: (at.y - pan.y) / zoom,
    });
    for (const node of before.nodes.filter(({ id }) => !id.startsWith('?'))) {
      const same = after.nodes.find(({ id }) => id === node.id);
      if (!same) continue;
      expect(place(same, after).x, node.id).toBeCloseTo(place(node, before).x, 1);
      expect(place(same, after).y, node.id).toBeCloseTo(place(node, before).y, 1);
    }
    await workbench.runCommand('File: Revert File');
    await expect
      .poll(async () => (await picture()).nodes.some(({ label }) => label === 'Quartzine'), { timeout: 15_000 })
      .toBe(false);
  });
});

describe('out', () => {
  const input = () => workbench.page.locator('.quick-input-widget .quick-input-box input');
  const save = async (format: string) => {
    await workbench.runCommand('Money Trail: Export the Deal Graph…');
    await workbench.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: format }).first().click();
    await expect.poll(() => input().inputValue()).toMatch(/\.[a-z]+$/);
  };

  it('is saved where the dialog says, beside the article at first', async () => {
    await save('CSV');
    expect(await input().inputValue()).toBe(join(workbench.folder, 'la-ronde.fr.csv'));
    await workbench.page.keyboard.press('Enter');
    await expect.poll(() => existsSync(join(workbench.folder, 'la-ronde.fr.csv'))).toBe(true);
    expect(readFileSync(join(workbench.folder, 'la-ronde.fr.csv'), 'utf8')).toContain('Nvidia,Hexalune');
  });

  it('a file that exists is not overwritten without asking', async () => {
    writeFileSync(join(workbench.folder, 'la-ronde.fr.csv'), 'mine');
    await save('CSV');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.quick-input-widget').getByText('already exists').waitFor();
    expect(readFileSync(join(workbench.folder, 'la-ronde.fr.csv'), 'utf8')).toBe('mine');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
  });

  it('the folder is remembered', async () => {
    mkdirSync(join(workbench.folder, 'out'));
    await save('JSON');
    await input().fill(join(workbench.folder, 'out', 'deals.json'));
    // The dialog looks the folder up while it is typed.
    await workbench.page.waitForTimeout(1000);
    await workbench.page.keyboard.press('Enter');
    await expect.poll(() => existsSync(join(workbench.folder, 'out', 'deals.json'))).toBe(true);
    await save('SVG');
    expect(await input().inputValue()).toBe(join(workbench.folder, 'out', 'la-ronde.fr.svg'));
    await workbench.page.keyboard.press('Enter');
    await expect.poll(() => existsSync(join(workbench.folder, 'out', 'la-ronde.fr.svg'))).toBe(true);
    expect(readFileSync(join(workbench.folder, 'out', 'la-ronde.fr.svg'), 'utf8')).toMatch(/^<svg /);
  });
});

describe('filters and reload', () => {
  it('filters are kept for the workspace, and the panel comes back as it was', async () => {
    await panel().getByRole('button', { name: 'Filters' }).click();
    await panel().getByLabel('Purchase').uncheck();
    await panel().locator('footer').getByText('hidden by filters').waitFor();
    await panel().getByRole('tab', { name: 'Table' }).click();
    await workbench.runCommand('Developer: Reload Window');
    await workbench.page.waitForTimeout(3000);
    await panel().locator('footer').getByText('hidden by filters').waitFor({ timeout: 40_000 });
    expect(await panel().getByRole('tab', { name: 'Table' }).getAttribute('aria-selected')).toBe('true');
    await panel().locator('footer').getByRole('button', { name: 'Show All' }).click();
    await panel().getByRole('tab', { name: 'Graph' }).click();
  });
});

it('follows the theme', async () => {
  const background = () =>
    panel()
      .locator('body')
      .evaluate((body) => getComputedStyle(body).backgroundColor);
  const before = await background();
  await workbench.runCommand('Preferences: Toggle between Light/Dark Themes');
  await expect.poll(background).not.toBe(before);
  await workbench.screenshot('graph-dark');
  await workbench.runCommand('Preferences: Toggle between Light/Dark Themes');
  await expect.poll(background).toBe(before);
});

it('words of a hostile article are words', async () => {
  await workbench.openFile('hostile.news');
  await expect.poll(async () => (await picture()).nodes.map(({ label }) => label).join(' ')).toContain('Hexalune');
  await panel().getByRole('tab', { name: 'Table' }).click();
  expect(await panel().locator('main :is(img, iframe, object, script, style, a, b)').count()).toBe(0);
  await panel().getByRole('tab', { name: 'Graph' }).click();
  await workbench.openFile(article);
});

describe('in an editor tab', () => {
  it('opens to the side, draws the same, and a click there does not hide the article', async () => {
    await workbench.runCommand('View: Close Primary Side Bar');
    await workbench.runCommand('Money Trail: Open the Deal Graph to the Side');
    await panel()
      .locator('footer')
      .getByText(/parties/)
      .waitFor();
    await expect.poll(async () => (await picture()).nodes.length).toBeGreaterThan(4);
    await clickOn(panel(), 'edge', 'nvidia>hexalune');
    await expect.poll(() => workbench.page.locator('.monaco-editor .view-line').count()).toBeGreaterThan(0);
    await workbench.screenshot('graph-to-side');
  });
});
