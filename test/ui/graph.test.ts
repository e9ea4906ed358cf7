import { afterAll, beforeAll, expect, it } from 'vitest';
import { GraphOnScreen } from './graph.ts';
import { Workbench } from './workbench.ts';

const article = 'la-ronde.fr.news';
let workbench: Workbench;
let graph: GraphOnScreen;

beforeAll(async () => {
  workbench = await Workbench.start({ open: article, folder: 'test/ui/workspace' });
  graph = new GraphOnScreen(workbench);
});
afterAll(() => workbench?.close());

it('the graph opens to the side, and draws the parties and the deals', async () => {
  await workbench.runCommand('Money Trail: Open the Deal Graph to the Side');
  const { nodes, edges } = await graph.drawn();
  await workbench.screenshot('graph');
  const labels = nodes.map(({ label }) => label).join('\n');
  for (const name of ['Nvidia', 'Hexalune', 'Novalys Cloud']) expect(labels).toContain(name);
  expect(edges.length).toBeGreaterThanOrEqual(3);
});

it('a click on an edge selects the words of the deal', async () => {
  await graph.clickEdge('Novalys', 'Nvidia');
  await expect.poll(() => workbench.selection(article)).toContain('6,5 milliards de dollars');
  await workbench.screenshot('graph-edge');
});

it('the command lists the loops, and the one that is chosen is shown from its first leg', async () => {
  await workbench.runCommand('Money Trail: Show Circular Flows');
  const row = workbench.page.locator('.quick-input-list .monaco-list-row').first();
  await row.filter({ hasText: 'Hexalune' }).waitFor();
  await workbench.screenshot('flows-list');
  const said = await row.innerText();
  for (const name of ['Nvidia', 'Hexalune', 'Novalys Cloud']) expect(said).toContain(name);
  await row.click();
  await expect.poll(() => workbench.selection(article)).toContain('9 milliards de dollars');
  await workbench.screenshot('flows-chosen');
});

it('the panel follows the active editor, and says so when there are no deals', async () => {
  await workbench.page.keyboard.press('ControlOrMeta+1');
  await workbench.openFile('meteo.news');
  await workbench
    .webview()
    .getByText(/no deal/i)
    .first()
    .waitFor();
  await workbench.screenshot('graph-empty');
  await workbench.openFile(article);
  await expect.poll(async () => (await graph.drawn()).edges.length).toBeGreaterThanOrEqual(3);
});

it('the activity bar has the graph too', async () => {
  await workbench.runCommand('View: Close All Editor Groups');
  await workbench.openFile(article);
  await workbench.page.locator('.activitybar [aria-label^="Money Trail"]').first().click();
  await expect.poll(async () => (await graph.drawn()).nodes.length).toBeGreaterThanOrEqual(3);
  await workbench.screenshot('graph-view');
});
