import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../editor/vscode/browser.mjs';
import { DENSE, SMALL } from '../../unit/client/graph/graphs.ts';
import { clickOn, pictureOf } from './inspect.ts';
import { PanelPage } from './panel-page.ts';
import { THEMES, type Theme } from './themes.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** What axe-core finds wrong, each as rule and element. */
async function wrong(panel: PanelPage): Promise<string[]> {
  await panel.page.evaluate(axe);
  return panel.page.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
      }
    ).axe.run();
    return (await run).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
  });
}

describe.each(Object.keys(THEMES) as Theme[])('axe-core in the theme %s', (theme) => {
  it('finds nothing wrong with any part', async () => {
    const panel = await PanelPage.open(browser, { theme, width: 640, height: 900 });
    await panel.show(DENSE);
    await panel.page.getByRole('button', { name: 'Filters' }).click();
    await clickOn(panel.page, 'node', 'amarel');
    await panel.page.getByRole('button', { name: 'Legend' }).click();
    expect(await wrong(panel)).toEqual([]);
    await panel.page.getByRole('button', { name: 'Filters' }).click();
    await panel.page.getByRole('tab', { name: 'Table' }).click();
    await panel.page.locator('tbody tr').nth(1).click();
    expect(await wrong(panel)).toEqual([]);
    await panel.send({ type: 'showLoops' });
    await panel.page.getByText('What counts').click();
    await panel.page.getByRole('button', { name: 'Copy or Save' }).click();
    expect(await wrong(panel)).toEqual([]);
    await panel.send({ type: 'state', state: 'empty' });
    expect(await wrong(panel)).toEqual([]);
    await panel.close();
  });
});

describe('by keyboard alone', () => {
  let panel: PanelPage;
  beforeAll(async () => {
    panel = await PanelPage.open(browser, { width: 520, height: 700 });
    await panel.show(DENSE);
  });
  afterAll(() => panel.close());

  const press = async (...keys: string[]) => {
    for (const key of keys) await panel.page.keyboard.press(key);
  };
  const chosen = async () => {
    const { nodes, edges } = await pictureOf(panel.page);
    return [...nodes, ...edges].find(({ classes }) => classes.includes('chosen'))?.id;
  };

  it('the graph is walked through, told, and its words asked for', async () => {
    await panel.page.locator('.canvas').focus();
    await press('ArrowRight');
    expect(await chosen()).toBe('hexalune');
    expect(await panel.page.getByRole('status').textContent()).toMatch(/^Hexalune, Company, \d+ deals, ≈ US\$/);
    await press('ArrowUp');
    expect(await chosen()).not.toBe('hexalune');
    await press('e');
    const edge = await chosen();
    expect(edge).toMatch(/[>-]/);
    await press('e');
    expect(await chosen()).not.toBe(edge);
    await press('E');
    expect(await chosen()).toBe(edge);
    await press('Enter');
    expect((await panel.sent('reveal')).at(-1)?.at).toBe(1);
    await press('Escape');
    expect(await chosen()).toBeUndefined();
  });

  it('zooms, fits, and shows a neighbourhood', async () => {
    const zoom = async () => (await pictureOf(panel.page)).zoom;
    const before = await zoom();
    await press('+');
    expect(await zoom()).toBeGreaterThan(before);
    await press('0');
    expect(await zoom()).toBeCloseTo(before, 5);
    await press('ArrowRight', 'n');
    expect(await panel.page.locator('footer').innerText()).toContain('outside this view');
    await press('Escape', 'Escape');
    expect(await panel.page.locator('footer').innerText()).not.toContain('outside this view');
  });

  it('every control is reached by Tab, in order, with a focus that can be seen', async () => {
    await panel.page.getByRole('tab', { selected: true }).focus();
    const stops: (string | undefined)[] = [];
    for (let i = 0; i < 12; i++) {
      stops.push(
        await panel.page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          return element.getAttribute('aria-label') ?? element.textContent ?? undefined;
        }),
      );
      const outline = await panel.page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
      expect(outline, stops.at(-1)).not.toBe('none');
      await press('Tab');
      if (await panel.page.evaluate(() => document.activeElement === document.body)) break;
    }
    expect(stops.slice(0, 5)).toEqual([
      'Graph',
      'Find a party or a deal',
      'Filters',
      'Copy or Save',
      expect.stringContaining('Deal graph of'),
    ]);
    expect(stops).toContain('Zoom In');
  });

  it('the table is sorted and walked through', async () => {
    await panel.page.getByRole('tab', { selected: true }).focus();
    await press('ArrowRight');
    expect(await panel.page.getByRole('tab', { name: 'Table' }).getAttribute('aria-selected')).toBe('true');
    const header = panel.page.getByRole('columnheader', { name: 'From' });
    expect(await header.getAttribute('aria-sort')).toBe('none');
    await header.getByRole('button').focus();
    await press('Enter');
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    const firsts = await panel.page.locator('tbody th').allTextContents();
    expect(firsts).toEqual([...firsts].sort((a, b) => a.localeCompare(b)));
    expect(firsts).toHaveLength(DENSE.edges.length);
    await panel.page.locator('tbody tr').first().focus();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    const row = panel.page.locator('tbody tr').nth(2);
    expect(await row.getAttribute('aria-current')).toBe('true');
    expect((await panel.sent('reveal')).at(-1)?.selection.deals).toEqual([await row.getAttribute('data-deal')]);
  });
});

it('in French, everything is said in French', async () => {
  const strings = JSON.parse(readFileSync('l10n/bundle.l10n.fr.json', 'utf8')) as Record<string, string>;
  const { TEXTS } = await import('../../../client/graph/texts.ts');
  const french = Object.fromEntries(Object.entries(TEXTS).map(([key, text]) => [key, strings[text]!]));
  const panel = await PanelPage.open(browser, { locale: 'fr', strings: french });
  await panel.show(SMALL);
  expect(await panel.page.getByRole('tab').allTextContents()).toEqual(['Graphe', 'Tableau', 'Boucles 1']);
  expect(await panel.page.locator('footer').innerText()).toContain('6 acteurs · 6 opérations · 1 boucle');
  expect(await panel.page.evaluate(() => document.documentElement.lang)).toBe('fr');
  const labels = (await pictureOf(panel.page)).edges.map(({ label }) => label.replaceAll('\u00a0', ' '));
  expect(labels).toContain('13 Md $US');
  await panel.close();
});

it('at twice the text size nothing is cut off', async () => {
  const panel = await PanelPage.open(browser, { width: 420, height: 800 });
  await panel.page.evaluate(() => document.documentElement.style.setProperty('--vscode-font-size', '26px'));
  await panel.show(SMALL);
  await panel.page.getByRole('button', { name: 'Filters' }).click();
  const wide = await panel.page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map(({ className }) => String(className)),
  );
  expect(wide).toEqual([]);
  await panel.close();
});
