import type { GraphPanels } from '../graph/view.ts';

/**
 * Opens the view of the deal graph and puts the focus into it. A code lens or a quick fix names an article and its deals, which are then
 * selected there; what it names came over a wire and is looked at.
 */
export async function openGraph(panels: GraphPanels, uri?: unknown, deals?: unknown): Promise<void> {
  await panels.openView({ focus: true });
  if (typeof uri === 'string' && Array.isArray(deals) && deals.every((id) => typeof id === 'string'))
    await panels.tellOne({ type: 'cursor', uri, selection: { nodes: [], deals } }, { focus: true });
  else panels.tell({ type: 'focus' });
}
