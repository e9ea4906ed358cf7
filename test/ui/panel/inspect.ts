import type { FrameLocator, Locator, Page } from 'playwright-core';

/** An element of the drawing: ids as in the graph, places in pixels of the canvas. */
export interface Drawn {
  readonly id: string;
  /** What is shown of it now, and what is when there is room. */
  readonly label: string;
  readonly fullLabel: string;
  readonly classes: readonly string[];
  readonly opacity: number;
  readonly line: string;
  readonly width: number;
  readonly arrow: string;
  /** Middle of a node, or of the line of an edge. */
  readonly at: { readonly x: number; readonly y: number };
  /** Box of the label, when there is one. */
  readonly labelBox?: Box;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Picture {
  readonly nodes: readonly Drawn[];
  readonly edges: readonly Drawn[];
  readonly groups: readonly string[];
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** What is drawn on the canvas of a panel. */
export function pictureOf(where: Page | FrameLocator): Promise<Picture> {
  return where.locator('.canvas').evaluate(inPage);
}

/** Clicks a party or a deal of the drawing, as the mouse would. */
export async function clickOn(
  where: Page | FrameLocator,
  kind: 'node' | 'edge',
  id: string,
  options: { double?: boolean } = {},
): Promise<void> {
  const picture = await pictureOf(where);
  const drawn = (kind === 'node' ? picture.nodes : picture.edges).find((element) => element.id === id);
  if (!drawn) throw new Error(`No ${kind} ${id} among ${picture[`${kind}s`].map((element) => element.id).join(', ')}`);
  const canvas: Locator = where.locator('.canvas');
  await canvas.click({ position: drawn.at, clickCount: options.double ? 2 : 1 });
}

/** Runs in the page. Cytoscape leaves itself on its container. */
function inPage(container: Element): Picture {
  // biome-ignore lint/suspicious/noExplicitAny: Cytoscape's own types do not reach into a page.
  const cy = (container as any)._cyreg.cy;
  // biome-ignore lint/suspicious/noExplicitAny: likewise.
  const drawn = (element: any) => {
    const isNode = element.isNode();
    const model = isNode ? element.position() : element.midpoint();
    const at = { x: model.x * cy.zoom() + cy.pan().x, y: model.y * cy.zoom() + cy.pan().y };
    const label = String(element.pstyle('label').value ?? '');
    const { x1, x2, y1, y2 } = element.boundingBox({
      includeNodes: false,
      includeEdges: false,
      includeOverlays: false,
      includeUnderlays: false,
      includeLabels: true,
    });
    return {
      id: element.id().slice(2),
      label,
      fullLabel: String(element.data('fullLabel') ?? label),
      classes: element.classes(),
      opacity: element.effectiveOpacity(),
      line: String(element.pstyle('line-style')?.value ?? ''),
      width: Number(element.pstyle('width').pfValue),
      arrow: isNode ? '' : String(element.pstyle('target-arrow-shape').value),
      at,
      ...(label !== '' && Number.isFinite(x1) ? { labelBox: { left: x1, right: x2, top: y1, bottom: y2 } } : {}),
    };
  };
  return {
    nodes: cy.nodes('[kind]').map(drawn),
    edges: cy.edges().map(drawn),
    // biome-ignore lint/suspicious/noExplicitAny: likewise.
    groups: cy.nodes(':parent').map((group: any) => group.id().slice(2)),
    zoom: cy.zoom(),
    pan: { ...cy.pan() },
  };
}
