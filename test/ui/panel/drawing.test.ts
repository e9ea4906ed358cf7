import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../editor/vscode/browser.mjs';
import { DENSE, graphOf, SECTOR, SMALL } from '../../unit/client/graph/graphs.ts';
import { type Box, clickOn, type Drawn, pictureOf } from './inspect.ts';
import { PanelPage } from './panel-page.ts';
import { THEMES, type Theme } from './themes.ts';

let browser: Browser;
let panel: PanelPage;
beforeAll(async () => {
  browser = await startBrowser();
  mkdirSync('test-results/ui', { recursive: true });
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect(panel.complaints).toEqual([]);
  await panel.close();
});

const open = async (data: typeof SMALL, options = {}) => {
  panel = await PanelPage.open(browser, options);
  await panel.show(data);
  return pictureOf(panel.page);
};

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5;

const overlaps = (drawn: readonly Drawn[]) => {
  const labelled = drawn.filter(({ labelBox }) => labelBox);
  return labelled.flatMap((a, i) =>
    labelled.slice(i + 1).flatMap((b) => (overlap(a.labelBox!, b.labelBox!) ? `${a.label} | ${b.label}` : [])),
  );
};

describe('the drawing', () => {
  it('has every party and deal, with names, amounts, directions and statuses', async () => {
    const { nodes, edges, groups } = await open(SMALL);
    expect(nodes.map(({ label }) => label.replace('\n', ' ')).sort()).toEqual(SMALL.nodes.map(({ name }) => name).sort());
    expect(edges.map(({ id }) => id).sort()).toEqual([
      'banque-m-rile>orbane',
      'hexalune>orbane',
      'hexalune>vellura-cloud',
      'orbane>autorit-des-march-s-du-nord',
      'orbane>hexalune',
      'vellura>hexalune',
    ]);
    const edge = (id: string) => edges.find((one) => one.id === id)!;
    expect(edge('orbane>hexalune')).toMatchObject({ label: 'US$13bn', line: 'dashed', arrow: 'triangle' });
    expect(edge('hexalune>orbane')).toMatchObject({ label: 'US$30bn', line: 'solid', arrow: 'vee' });
    expect(edge('vellura>hexalune').label).toBe('≤US$5bn');
    expect(edge('hexalune>vellura-cloud').width).toBeGreaterThan(edge('vellura>hexalune').width);
    expect(edge('orbane>autorit-des-march-s-du-nord').opacity).toBeLessThan(0.5);
    expect(groups).toEqual(['vellura']);
  });

  it.each([
    ['a side bar', { width: 420, height: 800 }],
    ['an editor', { width: 1100, height: 800 }],
  ])('no label lies on another at 40 parties in %s', async (_, size) => {
    const { nodes, edges } = await open(SECTOR, size);
    expect(overlaps([...nodes, ...edges])).toEqual([]);
    // Most deals say how much they are of.
    expect(edges.filter(({ label }) => label !== '').length).toBeGreaterThan(edges.length * 0.8);
  });

  it('the same graph gives the same picture, and an edit moves nothing that was there', async () => {
    const first = await open(DENSE);
    await panel.close();
    const second = await open(DENSE);
    expect(second.nodes.map(({ id, at }) => [id, at])).toEqual(first.nodes.map(({ id, at }) => [id, at]));
    const more = graphOf('Orbane -> Nouvelle Venue: debt 1e9 USD');
    await panel.show({
      ...DENSE,
      version: 2,
      nodes: [...DENSE.nodes, more.nodes[1]!],
      edges: [...DENSE.edges, { ...more.edges[0]!, id: 'new' }],
    });
    const third = await pictureOf(panel.page);
    for (const { id, at } of first.nodes) expect(third.nodes.find((node) => node.id === id)?.at).toEqual(at);
    expect(third.nodes.some(({ id }) => id === 'nouvelle-venue')).toBe(true);
  });

  it('a bundle is fanned out by a double click and bundled again by its button', async () => {
    await open(DENSE, { width: 900, height: 800 });
    const bundle = 'orbane>kirune';
    expect((await pictureOf(panel.page)).edges.find(({ id }) => id === bundle)?.fullLabel).toMatch(/· 2$/);
    await clickOn(panel.page, 'edge', bundle, { double: true });
    await panel.settled();
    expect((await pictureOf(panel.page)).edges.filter(({ id }) => id.startsWith(`${bundle}#`))).toHaveLength(2);
    await panel.page.getByRole('button', { name: 'Bundle Again' }).click();
    expect((await pictureOf(panel.page)).edges.some(({ id }) => id === bundle)).toBe(true);
  });

  it('subsidiaries fold into their parent', async () => {
    await open(DENSE);
    await clickOn(panel.page, 'node', 'amarel');
    await panel.page.getByRole('button', { name: 'Fold Subsidiaries In' }).click();
    const { nodes, edges, groups } = await pictureOf(panel.page);
    expect(groups).toEqual([]);
    expect(nodes.find(({ id }) => id === 'amarel')?.label).toBe('Amarel +1');
    expect(edges.map(({ id }) => id)).toContain('hexalune>amarel');
  });
});

it.each(Object.keys(THEMES) as Theme[])('in the theme %s', async (theme) => {
  await open(DENSE, { theme, width: 760, height: 620 });
  await panel.page.screenshot({ path: `test-results/ui/panel-${theme}.png` });
  const background = () => panel.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await background();
  await panel.setTheme(theme === 'light' ? 'dark' : 'light');
  expect(await background()).not.toBe(before);
});

it('words of a hostile article are words', async () => {
  const hostile = '</text><img src=x onerror=alert(1)><b>"\u202e\u0000';
  const data = {
    ...SMALL,
    nodes: SMALL.nodes.map((node) => ({ ...node, name: `${hostile} ${node.name}` })),
    edges: SMALL.edges.map((edge) => ({ ...edge, evidence: [{ ...edge.evidence[0]!, text: hostile }] })),
  };
  await open(data);
  await clickOn(panel.page, 'edge', 'hexalune>orbane');
  await panel.page.getByRole('tab', { name: 'Table' }).click();
  await panel.page.getByRole('tab', { name: /Loops/ }).click();
  await panel.page.locator('.loop-head').click();
  await panel.send({ type: 'card', request: 0, markdown: '<img src=x>' });
  expect(await panel.page.locator('img, b, script[src=x]').count()).toBe(0);
  expect(await panel.page.locator('.loop-title').textContent()).toContain('</text><img src=x onerror=alert(1)>');
  expect(await panel.page.locator('body').textContent()).not.toContain('\u202e');
});

it('a deal without a named payee, a graph without amounts, and one party are drawn', async () => {
  const { nodes, edges } = await open(graphOf('A -> : spending 1e9 USD\nA -- B: partnership\nC -> A: stake 12%'));
  expect(nodes.map(({ id }) => id)).toContain('?d1');
  expect(edges.map(({ label }) => label).sort()).toEqual(['12%', 'Partnership', 'US$1bn']);
  expect(edges.find(({ id }) => id === 'a-b')?.arrow).toBe('none');
});
