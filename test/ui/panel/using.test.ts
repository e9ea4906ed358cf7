import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBrowser } from '../../editor/vscode/browser.mjs';
import { DENSE, SMALL } from '../../unit/client/graph/graphs.ts';
import { clickOn, pictureOf } from './inspect.ts';
import { PanelPage } from './panel-page.ts';

let browser: Browser;
let panel: PanelPage;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  panel = await PanelPage.open(browser, { width: 520, height: 760 });
  await panel.show(DENSE);
});
afterEach(async () => {
  expect(panel.complaints).toEqual([]);
  expect(await panel.sent('failed')).toEqual([]);
  await panel.close();
});

const deal = (from: string, to: string) => DENSE.edges.find((edge) => edge.from[0] === from && edge.to[0] === to)!.id;
const footer = () => panel.page.locator('footer').innerText();
const lastReveal = async () => (await panel.sent('reveal')).at(-1);
const said = () => panel.page.getByRole('status').textContent();

describe('from the graph to the words', () => {
  it('a click on a deal asks for its evidence and shows its words; another click for the next', async () => {
    await clickOn(panel.page, 'edge', 'amarel>sorelio');
    expect(await lastReveal()).toMatchObject({ selection: { nodes: [], deals: [deal('amarel', 'sorelio')] }, at: 0 });
    expect(await panel.page.locator('.details .quote').allTextContents()).toEqual([expect.stringContaining('8e9 USD')]);
    await clickOn(panel.page, 'edge', 'amarel>sorelio');
    expect(await lastReveal()).toMatchObject({ at: 1 });
  });

  it('a click on a party asks for its mentions; a click on nothing lets go', async () => {
    await clickOn(panel.page, 'node', 'sorelio');
    expect(await lastReveal()).toMatchObject({ selection: { nodes: ['sorelio'], deals: [] } });
    expect((await pictureOf(panel.page)).nodes.find(({ id }) => id === 'sorelio')?.classes).toContain('chosen');
    await panel.page.locator('.canvas').click({ position: { x: 5, y: 5 } });
    expect(await panel.sent('clear')).toHaveLength(1);
    expect(await panel.page.locator('.details').isVisible()).toBe(false);
  });

  it('what is under the cursor is marked, without a selection or a focus', async () => {
    await panel.send({ type: 'cursor', uri: DENSE.uri, selection: { nodes: ['talvik'], deals: [deal('sorelio', 'vellura')] } });
    await panel.settled();
    const { nodes, edges } = await pictureOf(panel.page);
    expect(nodes.filter(({ classes }) => classes.includes('under')).map(({ id }) => id)).toEqual(['talvik']);
    expect(edges.filter(({ classes }) => classes.includes('under')).map(({ id }) => id)).toEqual(['sorelio>vellura']);
    expect(await panel.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  it('resting on a deal shows the card of the editor, as words and buttons', async () => {
    const { edges } = await pictureOf(panel.page);
    await panel.page.locator('.canvas').hover({ position: edges.find(({ id }) => id === 'amarel>sorelio')!.at });
    await panel.page.waitForTimeout(600);
    const [asked] = await panel.sent('card');
    expect(asked?.id).toBe(deal('amarel', 'sorelio'));
    await panel.send({
      type: 'card',
      request: asked!.request,
      markdown: '**US$12 billion** <b>x</b>\n\n- [evidence](file:///article.news#L3)',
    });
    const card = panel.page.locator('.card');
    await card.waitFor();
    expect(await card.innerText()).toContain('US$12 billion <b>x</b>');
    await card.getByRole('button', { name: 'evidence' }).click();
    expect(await panel.sent('open')).toMatchObject([{ link: 'file:///article.news#L3' }]);
  });
});

describe('finding', () => {
  it('filters hide deals, say how many, and one click shows all again', async () => {
    await panel.page.getByRole('button', { name: 'Filters' }).click();
    await panel.page.getByLabel('Purchase').uncheck();
    expect(await footer()).toContain('11 deals hidden by filters');
    expect((await panel.sent('filters')).at(-1)?.filters.hiddenTypes).toEqual(['purchase']);
    await panel.page.locator('footer').getByRole('button', { name: 'Show All' }).click();
    expect(await footer()).not.toContain('hidden');
    expect(await panel.page.getByLabel('Purchase').isChecked()).toBe(true);
  });

  it('by date: a slider shows how the web grew', async () => {
    await panel.page.getByRole('button', { name: 'Filters' }).click();
    await panel.page.getByLabel('Deals up to').fill('2');
    expect(await panel.page.getByLabel('Deals up to').getAttribute('aria-valuetext')).toBe('2022');
    await panel.page.getByLabel(/Undated deals/).uncheck();
    const { edges } = await pictureOf(panel.page);
    expect(edges.map(({ id }) => id).sort()).toEqual(['ada-kerguel>talvik', 'orbane>commission-du-levant', 'vellura>hexalune']);
  });

  it('when everything is hidden, it says so and offers the way back', async () => {
    await panel.page.getByRole('button', { name: 'Filters' }).click();
    await panel.page.getByLabel('Certainty at least').first().fill('1');
    expect(await panel.page.locator('.notice').innerText()).toContain('Every deal is hidden by the filters.');
    await panel.page.locator('.notice').getByRole('button').click();
    expect((await pictureOf(panel.page)).nodes.length).toBeGreaterThan(10);
  });

  it('search marks what it finds and selects what is chosen', async () => {
    const box = panel.page.getByRole('combobox');
    await box.fill('merile');
    await panel.page.getByRole('option').first().waitFor();
    expect(await panel.page.getByRole('option').allTextContents()).toEqual(expect.arrayContaining(['Banque Mérile']));
    expect((await pictureOf(panel.page)).nodes.filter(({ classes }) => classes.includes('found')).map(({ id }) => id)).toEqual([
      'banque-m-rile',
    ]);
    await box.press('ArrowDown');
    await box.press('Enter');
    expect(await lastReveal()).toMatchObject({ selection: { nodes: ['banque-m-rile'] } });
  });

  it('a neighbourhood shows what is near, and counts what is not', async () => {
    await clickOn(panel.page, 'node', 'norvane');
    await panel.page.getByRole('button', { name: 'Neighbourhood' }).click();
    expect((await pictureOf(panel.page)).nodes.map(({ id }) => id).sort()).toEqual(['holding', 'norvane', 'orbane', 'talvik']);
    expect(await footer()).toContain('parties outside this view');
    await panel.page.getByLabel('Depth').fill('2');
    expect((await pictureOf(panel.page)).nodes.length).toBeGreaterThan(4);
    await panel.page.getByRole('button', { name: 'Back to the Whole Graph' }).click();
    expect((await pictureOf(panel.page)).nodes.length).toBeGreaterThan(12);
  });

  it('the shortest way of the money between two parties', async () => {
    await clickOn(panel.page, 'node', 'amarel');
    await panel.page.getByRole('button', { name: /Money Path/ }).click();
    await panel.settled();
    await clickOn(panel.page, 'node', 'orbane');
    expect(await panel.page.locator('.notice').innerText()).toContain('Amarel → Sorelio → Vellura → Orbane');
    const lit = (await pictureOf(panel.page)).edges.filter(({ classes }) => !classes.includes('faded')).map(({ id }) => id);
    expect(lit.sort()).toEqual(['amarel>sorelio', 'sorelio>vellura', 'vellura>orbane']);
    await panel.page.locator('.canvas').press('Escape');
    await panel.page.locator('.canvas').press('Escape');
    expect(await panel.page.locator('.notice').isVisible()).toBe(false);
  });
});

describe('loops', () => {
  it('are listed with what bounds them; one is drawn as a ring with the rest faded, and stepped through by keyboard', async () => {
    await panel.page.getByRole('tab', { name: 'Loops 6' }).click();
    const head = panel.page.locator('.loop-head').filter({ hasText: 'Orbane → Sorelio → Vellura' });
    expect(await head.innerText()).toContain('At most US$10bn went all the way round');
    await head.click();
    await panel.settled();
    const { nodes, edges } = await pictureOf(panel.page);
    expect(
      nodes
        .filter(({ classes }) => !classes.includes('faded'))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['orbane', 'sorelio', 'vellura']);
    expect(
      edges
        .filter(({ classes }) => classes.includes('ring'))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['orbane>sorelio', 'sorelio>vellura', 'vellura>orbane']);
    expect(await lastReveal()).toMatchObject({ selection: { deals: [deal('orbane', 'sorelio')] } });
    await head.press('ArrowRight');
    expect(await lastReveal()).toMatchObject({ selection: { deals: [deal('sorelio', 'vellura')] } });
    expect(await said()).toContain('Leg 2 of 3: Sorelio to Vellura, US$30bn');
    expect(await panel.page.locator('.leg[aria-current=step]').innerText()).toContain('Sorelio → Vellura');
    await panel.send({ type: 'step', by: 'next' });
    await panel.settled();
    expect((await pictureOf(panel.page)).edges.find(({ classes }) => classes.includes('leg'))?.id).toBe('vellura>orbane');
    await head.press('Escape');
    expect((await pictureOf(panel.page)).nodes.some(({ classes }) => classes.includes('faded'))).toBe(false);
  });

  it('tell their weakest leg, net and certainty', async () => {
    await panel.send({ type: 'showLoops', flow: 'f1' });
    const detail = panel.page.locator('.loop-detail');
    await detail.waitFor();
    expect(await detail.innerText()).toMatch(/US\$600bn in all legs · US\$400bn net of what comes back · certainty 90%/);
    expect(await panel.page.locator('.leg', { hasText: 'weakest leg' }).innerText()).toContain('Orbane → Hexalune');
  });

  it('what counts is asked of the server again, and a leg can be dropped and put back', async () => {
    await panel.send({ type: 'showLoops', flow: 'f1' });
    await panel.page.getByText('What counts').click();
    await panel.page.getByLabel('With rumours').uncheck();
    const [asked] = await panel.sent('flows');
    expect(asked?.options).toMatchObject({ rumours: false, stakes: false });
    await panel.send({
      type: 'flows',
      request: asked!.request,
      data: { uri: DENSE.uri, version: 1, flows: DENSE.flows.slice(0, 2), partial: ['flows/budget'] },
    });
    await panel.page.getByText('≥ 2 loops: the search stopped at its budget').waitFor();
    await panel.page.getByRole('button', { name: 'Drop This Leg: Orbane → Hexalune' }).click();
    const dropped = (await panel.sent('flows')).at(-1)!;
    expect(dropped.options.dropped).toEqual(['d1']);
    await panel.send({ type: 'flows', request: dropped.request, data: { uri: DENSE.uri, version: 1, flows: [], partial: [] } });
    await panel.page.getByText('No money comes back to where it started.').waitFor();
    await panel.page.getByRole('button', { name: 'Put Back' }).click();
    expect((await panel.sent('flows')).at(-1)?.options.dropped).toEqual([]);
  });

  it('a loop that the command names is shown whatever counts, and an edit puts dropped deals back', async () => {
    await panel.send({ type: 'showLoops', flow: 'f1' });
    await panel.page.getByRole('button', { name: 'Drop This Leg: Orbane → Hexalune' }).click();
    const asked = (await panel.sent('flows')).at(-1)!;
    await panel.send({ type: 'flows', request: asked.request, data: { uri: DENSE.uri, version: 1, flows: [], partial: [] } });
    await panel.page.getByText('1 deal dropped').waitFor();
    await panel.send({ type: 'showLoops', flow: 'f2' });
    await panel.page.locator('.loop-head[aria-expanded=true]').filter({ hasText: 'Vellura → Hexalune → Vellura' }).waitFor();
    expect(await panel.page.getByText('1 deal dropped').count()).toBe(0);
    await panel.page.getByRole('button', { name: 'Drop This Leg: Vellura → Hexalune' }).click();
    const count = (await panel.sent('flows')).length;
    await panel.show({ ...DENSE, version: 2 });
    expect((await panel.sent('flows')).length).toBe(count);
    expect(await panel.page.getByText('deal dropped').count()).toBe(0);
  });

  it('play leg after leg without motion for who does not want it', async () => {
    await panel.send({ type: 'showLoops', flow: 'f1' });
    await panel.page.getByRole('button', { name: 'Play' }).click();
    const leg = async () => (await pictureOf(panel.page)).edges.find(({ classes }) => classes.includes('leg'))?.id;
    const first = await leg();
    await expect.poll(leg, { timeout: 5000 }).not.toBe(first);
    expect(
      await panel.page
        .locator('.canvas')
        .evaluate(
          (canvas) =>
            (canvas as never as { _cyreg: { cy: { $id(id: string): { length: number } } } })._cyreg.cy.$id('coin').length,
        ),
    ).toBe(0);
    await panel.page.getByRole('button', { name: 'Stop' }).click();
  });

  it('send a coin round for who does', async () => {
    await panel.close();
    panel = await PanelPage.open(browser, { width: 900, height: 700, reduceMotion: false });
    await panel.show(SMALL);
    await panel.send({ type: 'showLoops' });
    await panel.page.getByRole('button', { name: 'Play' }).click();
    const coin = () =>
      panel.page.locator('.canvas').evaluate((canvas) => {
        const found = (
          canvas as never as { _cyreg: { cy: { $id(id: string): { length: number; position(): { x: number } } } } }
        )._cyreg.cy.$id('coin');
        return found.length ? found.position().x : undefined;
      });
    await expect.poll(coin, { timeout: 5000 }).toBeDefined();
    const before = await coin();
    await expect.poll(coin, { timeout: 5000 }).not.toBe(before);
    await panel.page.getByRole('button', { name: 'Stop' }).click();
    expect(await coin()).toBeUndefined();
  });
});

describe('out', () => {
  it('formats are asked of the extension, pictures are made here', async () => {
    const act = async (name: string) => {
      await panel.page.getByRole('button', { name: 'Copy or Save' }).click();
      await panel.page.getByRole('button', { name, exact: true }).click();
    };
    await act('Copy Mermaid');
    await act('Save… GraphML');
    expect(await panel.sent('export')).toMatchObject([
      { format: 'mermaid', action: 'copy' },
      { format: 'graphml', action: 'save' },
    ]);
    await act('Copy SVG');
    await act('Save… PNG');
    await expect.poll(async () => (await panel.sent('picture')).length).toBe(2);
    const [svg, png] = await panel.sent('picture');
    expect(svg?.content).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg?.content).toContain('Banque Mérile');
    expect(Buffer.from(png!.content, 'base64').subarray(1, 4).toString()).toBe('PNG');
  });
});

it('a PNG is copied as a picture', async () => {
  await panel.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.page.getByRole('button', { name: 'Copy or Save' }).click();
  await panel.page.getByRole('button', { name: 'Copy PNG' }).click();
  // A page of the tests is not one that browsers trust; then it is offered to be saved.
  await expect.poll(async () => (await said()) === 'Copied' || (await panel.sent('picture')).length === 1).toBe(true);
});

describe('what is kept', () => {
  it('after a reload the panel is as it was: tab, places, viewport, selection, fanned bundles', async () => {
    await clickOn(panel.page, 'edge', 'amarel>sorelio');
    await panel.page.getByRole('button', { name: 'Zoom In' }).click();
    await panel.page.waitForTimeout(500);
    const before = await pictureOf(panel.page);
    const kept = await panel.kept();
    await panel.close();
    panel = await PanelPage.open(browser, { width: 520, height: 760, kept });
    await panel.show(DENSE);
    const after = await pictureOf(panel.page);
    expect(after.nodes.map(({ id, at }) => [id, at])).toEqual(before.nodes.map(({ id, at }) => [id, at]));
    expect(after.edges.find(({ classes }) => classes.includes('chosen'))?.id).toBe('amarel>sorelio');
    expect(await panel.page.locator('.details').innerText()).toContain('Amarel → Sorelio');
  });

  it('what an older version kept in another shape is let fall', async () => {
    await panel.close();
    panel = await PanelPage.open(browser, { kept: { tab: 7, places: 'x' } });
    await panel.show(SMALL);
    expect((await pictureOf(panel.page)).nodes).toHaveLength(SMALL.nodes.length);
  });
});

describe('states', () => {
  it.each([
    ['empty', 'No article is open', 'openSample', 'Open an Article'],
    ['noDeals', 'No deals in this article', 'openLog', 'Show Log'],
    ['tooLarge', 'This file is too large', 'settings', 'Open the Setting'],
    ['error', 'Reading stopped', 'restart', 'Start Again'],
  ] as const)('%s says what to do', async (state, title, command, label) => {
    await panel.send({ type: 'state', state });
    expect(await panel.page.getByRole('heading', { name: title }).isVisible()).toBe(true);
    expect(await panel.page.locator('.canvas').isVisible()).toBe(false);
    await panel.page.getByRole('button', { name: label }).click();
    expect(await panel.sent('command')).toMatchObject([{ command }]);
  });

  it.each([
    ['reading', 'Reading…'],
    ['restarting', 'The reader is starting again'],
  ] as const)('%s passes by itself', async (state, title) => {
    await panel.send({ type: 'state', state });
    await panel.page.getByRole('heading', { name: title }).waitFor();
    await panel.show(DENSE);
    expect(await panel.page.locator('.canvas').isVisible()).toBe(true);
  });

  it('a graph without deals is explained', async () => {
    await panel.send({ type: 'graph', data: { ...SMALL, edges: [], flows: [] }, title: 'x' });
    await panel.page.getByRole('heading', { name: 'No deals in this article' }).waitFor();
  });

  it('while the article is edited, it says that the graph is of the version before', async () => {
    await panel.send({ type: 'stale', uri: DENSE.uri });
    await panel.page.getByText('The article has changed; reading it again…').waitFor();
    await panel.show({ ...DENSE, version: 2 });
    expect(await footer()).not.toContain('changed');
  });
});
