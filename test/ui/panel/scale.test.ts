import type { Browser, CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../../editor/vscode/browser.mjs';
import { web } from '../../unit/client/graph/graphs.ts';
import { pictureOf } from './inspect.ts';
import { PanelPage } from './panel-page.ts';

let browser: Browser;
let panel: PanelPage;
let session: CDPSession;
beforeAll(async () => {
  browser = await startBrowser();
  panel = await PanelPage.open(browser, { width: 1000, height: 800 });
  session = await panel.page.context().newCDPSession(panel.page);
  // Time of the page's own thread: what else the machine does, tests of others included, does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
});
afterAll(() => browser?.close());

/** Seconds of processor time that the page has taken so far. */
async function taken(): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

it('2,000 parties and 5,000 deals: the first picture comes within a second of work', async () => {
  await panel.page.evaluate(
    (data) => {
      (globalThis as unknown as { data: unknown }).data = data;
    },
    web(2000, 5000),
  );
  const before = await taken();
  await panel.page.evaluate(async () => {
    const sketch = document.querySelector<HTMLElement>('.sketch')!;
    window.postMessage({ type: 'graph', data: (globalThis as unknown as { data: unknown }).data, title: 'survey.news' }, '*');
    await new Promise<void>((resolve) => {
      new MutationObserver(() => !sketch.hidden && resolve()).observe(sketch, { attributes: true });
    });
  });
  const seconds = (await taken()) - before;
  console.log(`first picture: ${Math.round(seconds * 1000)} ms of work`);
  expect(seconds).toBeLessThan(1);
  await panel.page.locator('.sketch').waitFor({ state: 'hidden' });
  console.log(`whole drawing: ${Math.round(((await taken()) - before) * 1000)} ms of work`);
  const { nodes, edges } = await pictureOf(panel.page);
  expect(nodes).toHaveLength(2000);
  expect(edges.length).toBeGreaterThan(4500);
});

it('at rest it takes no processor time', async () => {
  await panel.page.waitForTimeout(2500);
  const before = await taken();
  await panel.page.waitForTimeout(3000);
  const share = ((await taken()) - before) / 3;
  console.log(`at rest: ${(share * 100).toFixed(2)} % of a processor`);
  expect(share).toBeLessThan(0.01);
});

it('panning takes less work than 30 frames a second leave', async () => {
  const box = (await panel.page.locator('.canvas').boundingBox())!;
  const drawn = () =>
    panel.page
      .locator('.canvas')
      .evaluate(
        (canvas) =>
          (canvas as never as { _cyreg: { cy: { renderer(): { redrawCount: number } } } })._cyreg.cy.renderer().redrawCount,
      );
  await panel.page.mouse.move(box.x + 20, box.y + 20);
  await panel.page.mouse.down();
  await panel.page.mouse.move(box.x + 40, box.y + 30, { steps: 5 });
  const [before, frames] = [await taken(), await drawn()];
  await panel.page.mouse.move(box.x + 400, box.y + 250, { steps: 90 });
  const [seconds, count] = [(await taken()) - before, (await drawn()) - frames];
  await panel.page.mouse.up();
  console.log(`panning: ${count} frames, ${((seconds / count) * 1000).toFixed(1)} ms of work each`);
  expect(count).toBeGreaterThan(10);
  expect(seconds / count).toBeLessThan(1 / 30);
});

it('it says that it is too much to look at, and offers the largest deals', async () => {
  const notice = panel.page.locator('.notice');
  expect(await notice.innerText()).toContain('2,000 parties are more than can be told apart');
  await notice.getByRole('button', { name: 'Show the Largest 60' }).click();
  await expect.poll(async () => (await pictureOf(panel.page)).edges.length).toBeLessThan(600);
  expect(await panel.page.locator('footer').innerText()).toContain('hidden by filters');
});
