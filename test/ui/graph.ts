import type { Locator } from 'playwright-core';
import type { Workbench } from './workbench.ts';

export interface Drawn {
  readonly nodes: readonly { readonly id: string; readonly kind: string; readonly label: string }[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string; readonly label: string }[];
}

/** The deal graph as it is drawn on a canvas of the panel: read from Cytoscape, which keeps itself on its container, and clicked by the mouse. */
export class GraphOnScreen {
  readonly #workbench: Workbench;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  /** Waits until something is drawn. */
  async drawn(): Promise<Drawn> {
    const container = await this.#container();
    return container.evaluate((element) => {
      const { cy } = (element as unknown as { _cyreg: { cy: CyLike } })._cyreg;
      return {
        nodes: cy.nodes().map((node) => ({ id: node.id(), kind: String(node.data('kind')), label: String(node.data('label')) })),
        edges: cy.edges().map((edge) => ({
          id: edge.id(),
          source: String(edge.data('source')),
          target: String(edge.data('target')),
          label: String(edge.data('label') ?? ''),
        })),
      };
    });
  }

  /** Clicks the middle of the edge between two nodes, told by their labels. */
  async clickEdge(from: string, to: string): Promise<void> {
    const container = await this.#container();
    const at = await container.evaluate(
      (element, [from, to]) => {
        const { cy } = (element as unknown as { _cyreg: { cy: CyLike } })._cyreg;
        const labelOf = (id: string) => String(cy.getElementById(id).data('label'));
        const edge = cy
          .edges()
          .map((each) => each)
          .find(
            (each) => labelOf(String(each.data('source'))).includes(from!) && labelOf(String(each.data('target'))).includes(to!),
          );
        return edge?.renderedMidpoint();
      },
      [from, to],
    );
    if (!at) throw new Error(`No edge is drawn from ${from} to ${to}`);
    // Of the container, which lies in two frames: the browser adds where those are.
    const box = (await container.boundingBox())!;
    await this.#workbench.page.mouse.click(box.x + at.x, box.y + at.y);
  }

  async #container(): Promise<Locator> {
    const canvas = this.#workbench.webview().locator('canvas').first();
    await canvas.waitFor();
    const container = this.#workbench.webview().locator('.__________cytoscape_container').first();
    await container.waitFor();
    return container;
  }
}

interface CyElement {
  id(): string;
  data(key: string): unknown;
  renderedMidpoint(): { x: number; y: number };
}

interface CyLike {
  nodes(): { map<T>(each: (node: CyElement) => T): T[] };
  edges(): { map<T>(each: (edge: CyElement) => T): T[] };
  getElementById(id: string): CyElement;
}
