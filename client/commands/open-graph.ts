import type { GraphPanels } from '../graph/view.ts';

/** Opens the view of the deal graph and puts the focus into it. */
export async function openGraph(panels: GraphPanels): Promise<void> {
  await panels.openView({ focus: true });
  panels.tell({ type: 'focus' });
}
