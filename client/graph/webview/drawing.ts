import cytoscape, {
  type Core,
  type EdgeSingular,
  type ElementDefinition,
  type EventObject,
  type NodeSingular,
  type Position,
} from 'cytoscape';
import type { Curve, PlacedLabel } from '../model/edge-labels.ts';
import { type Frame, fitted, type Viewport } from '../model/fit.ts';
import type { Places } from '../model/layout/layout.ts';
import type { Scene, SceneEdge, SceneNode } from '../model/scene.ts';
import type { Target } from '../model/viewing.ts';
import type { DealKind, EntityKind, Status } from '../protocol.ts';
import { EDGE_FONT_PX, NODE_FONT_PX, stylesheet } from './stylesheet.ts';
import type { Palette } from './theme.ts';

/** What the reader did with the drawing. Ids are those of the scene. */
export interface DrawingEvents {
  chosen(what: Target | undefined, times: 1 | 2): void;
  hovered(what: Target | undefined): void;
  /** The drawing was panned or zoomed. */
  moved(): void;
}

export interface Labels {
  node(node: SceneNode): string;
  edge(edge: SceneEdge): string;
}

/** Scenes as pictures: the only place that knows Cytoscape. */
export class Drawing {
  readonly cy: Core;
  readonly #wake: (durationMs?: number) => void;
  #palette: Palette | undefined;
  #large = false;

  constructor(container: HTMLElement, events: DrawingEvents, wake: (durationMs?: number) => void) {
    this.#wake = wake;
    this.cy = cytoscape({
      container,
      layout: { name: 'preset' },
      minZoom: 0.05,
      maxZoom: 4,
      boxSelectionEnabled: false,
      autounselectify: true,
      // Zooming by the wheel at Cytoscape's pace would be half as fast as in the editor's own image preview.
      wheelSensitivity: 1,
    });
    this.#listen(events);
  }

  paint(palette: Palette): void {
    this.#palette = palette;
    this.#restyle();
    this.cy.batch(() => {
      this.cy.nodes('[kind]').forEach((node) => {
        node.data('color', nodeColor(node.data('kind'), palette));
      });
      this.cy.edges().forEach((edge) => {
        edge.data('color', palette.deals[edge.data('type') as DealKind]);
      });
    });
    this.#wake();
  }

  show(scene: Scene, places: Places, labels: Labels): void {
    const palette = this.#palette;
    if (!palette) return;
    const large = isLarge(scene);
    if (large !== this.#large) {
      this.#large = large;
      // While a large picture is panned a texture of it moves, which is blurred but as fast as the reader's hand.
      Object.assign((this.cy as unknown as { renderer(): object }).renderer(), { textureOnViewport: large });
      this.#restyle();
    }
    const wanted = elements(scene, places, labels, palette);
    const ids = new Set(wanted.map(({ data }) => data.id));
    this.cy.batch(() => {
      this.cy
        .elements()
        .filter((element) => !ids.has(element.id()) && !element.hasClass('coin'))
        .remove();
      const added: ElementDefinition[] = [];
      for (const definition of wanted) {
        const element = this.cy.getElementById(definition.data.id!);
        if (element.empty()) {
          added.push(definition);
          continue;
        }
        element.data(definition.data);
        if (element.isNode()) {
          const parent = (definition.data as { parent?: string }).parent ?? null;
          if ((element.parent().first().id() ?? null) !== parent) element.move({ parent });
          if (definition.position) (element as unknown as NodeSingular).position(definition.position);
        }
        element.toggleClass('faint', definition.classes === 'faint');
      }
      this.cy.add(added);
    });
    this.#wake();
  }

  /** Marks these elements with a class, and no others. */
  mark(className: 'chosen' | 'under' | 'found' | 'ring' | 'leg', targets: readonly Target[]): void {
    this.cy.batch(() => {
      this.cy.elements(`.${className}`).removeClass(className);
      for (const target of targets) this.#find(target).addClass(className);
    });
    this.#wake();
  }

  /** Fades everything but these; undefined fades nothing. */
  fadeBut(targets: readonly Target[] | undefined): void {
    this.cy.batch(() => {
      if (targets === undefined) {
        this.cy.elements('.faded').removeClass('faded');
        return;
      }
      this.cy.elements().addClass('faded');
      for (const target of targets) this.#find(target).removeClass('faded');
    });
    this.#wake();
  }

  /** The drawn lines of all edges. */
  curves(): ReadonlyMap<string, Curve> {
    const curves = new Map<string, Curve>();
    this.cy.edges().forEach((edge) => {
      const curve = curveOf(edge);
      if (curve) curves.set(sceneId(edge), curve);
    });
    return curves;
  }

  /** The drawn line of an edge, from 0 at its source to 1 at its target. */
  curve(edge: string): ((part: number) => Position) | undefined {
    const element = this.#find({ edge });
    return element.nonempty() ? curveOf(element as unknown as EdgeSingular) : undefined;
  }

  /** Shows the coin of a loop that is played at this place; undefined takes it away. */
  coin(at: Position | undefined): void {
    const coin = this.cy.getElementById(COIN);
    if (!at) coin.remove();
    else if (coin.empty()) this.cy.add({ data: { id: COIN }, classes: 'coin', position: { ...at } });
    else coin.position({ ...at });
  }

  /** Sets each label off from the middle of its edge; an edge without one says something only when it is selected. */
  placeLabels(labels: ReadonlyMap<string, PlacedLabel>): void {
    this.cy.batch(() => {
      this.cy.edges().forEach((edge) => {
        const place = labels.get(sceneId(edge));
        edge.data({ label: place?.label ?? '', labelX: place?.x ?? 0, labelY: place?.y ?? 0 });
      });
    });
    this.#wake();
  }

  /** The labels that are shown, and where their middles are. */
  labels(): ReadonlyMap<string, { readonly text: string; readonly at: Position }> {
    const labels = new Map<string, { text: string; at: Position }>();
    this.cy.edges().forEach((edge) => {
      const [text, middle] = [edge.data('label') as string, edge.midpoint()];
      if (text && middle && !this.#large)
        labels.set(sceneId(edge), { text, at: { x: middle.x + edge.data('labelX'), y: middle.y + edge.data('labelY') } });
    });
    return labels;
  }

  groupBoxes(): readonly { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }[] {
    return this.cy.nodes(':parent').map((group) => {
      const { x1, y1, x2, y2 } = group.boundingBox({ includeLabels: false, includeOverlays: false });
      return { left: x1, top: y1, right: x2, bottom: y2 };
    });
  }

  /** The whole picture as PNG, in base64. */
  png(background: string): string {
    return this.cy.png({ output: 'base64', full: true, scale: 2, bg: background, maxWidth: 8000, maxHeight: 8000 });
  }

  /** Where the pointer last was, in pixels of the drawing. */
  pointer(): Position {
    return this.#pointer;
  }
  #pointer: Position = { x: 0, y: 0 };

  move(places: Places, animate: boolean): void {
    const positions = (node: NodeSingular): Position => ({ ...(places.get(sceneId(node)) ?? node.position()) });
    const moving = this.cy.nodes().filter((node) => !node.isParent() && places.has(sceneId(node)));
    if (moving.empty()) return;
    this.#wake(animate ? MOTION_MS * 3 : undefined);
    moving
      .layout({
        name: 'preset',
        positions: positions as never,
        fit: false,
        animate,
        animationDuration: MOTION_MS,
        animationEasing: 'ease-in-out',
      })
      .run();
  }

  /** Shows this part of the picture as large as there is room. */
  fit(frame: Frame): void {
    this.cy.stop();
    this.cy.resize();
    const viewport = fitted(frame, { width: this.cy.width(), height: this.cy.height() });
    if (viewport) this.setViewport(viewport);
  }

  viewport(): Viewport {
    return { zoom: this.cy.zoom(), pan: { ...this.cy.pan() } };
  }

  setViewport(viewport: Viewport): void {
    this.cy.viewport({ zoom: viewport.zoom, pan: { ...viewport.pan } });
    this.#wake();
  }

  zoomBy(factor: number): void {
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
    this.#wake();
  }

  /** Pans as little as it takes for the element to be in the picture. */
  bringIntoView(target: Target): void {
    const box = this.#find(target).renderedBoundingBox({});
    if (!Number.isFinite(box.x1)) return;
    const by = (low: number, high: number, room: number) => (low < 8 ? 8 - low : high > room - 8 ? room - 8 - high : 0);
    this.cy.panBy({ x: by(box.x1, box.x2, this.cy.width()), y: by(box.y1, box.y2, this.cy.height()) });
    this.#wake();
  }

  /** Runs once when what there is has been drawn. */
  drawn(then: () => void): void {
    this.cy.one('render', then);
    this.#wake();
  }

  resized(): void {
    this.cy.resize();
    this.#wake();
  }

  #find(target: Target) {
    return this.cy.getElementById('node' in target ? nodeKey(target.node) : edgeKey(target.edge));
  }

  #restyle(): void {
    if (this.#palette) this.cy.style(stylesheet(this.#palette, { large: this.#large }) as never);
  }

  #listen(events: DrawingEvents): void {
    const target = ({ target }: EventObject): Target | undefined => {
      if (target === this.cy) return undefined;
      const element = target as NodeSingular;
      if (element.id() === COIN) return undefined;
      return element.isNode() ? { node: sceneId(element) } : { edge: sceneId(element as never) };
    };
    this.cy.on('mousemove', ({ renderedPosition }) => {
      this.#pointer = renderedPosition;
    });
    this.cy.on('tap', (event) => events.chosen(target(event), 1));
    this.cy.on('dbltap', (event) => events.chosen(target(event), 2));
    this.cy.on('mouseover', 'node, edge', (event) => events.hovered(target(event)));
    this.cy.on('mouseout', 'node, edge', () => events.hovered(undefined));
    this.cy.on('viewport', () => events.moved());
  }
}

export const MOTION_MS = 450;

/** Beyond this, edges are straight and without labels: what the eye could not tell apart need not be drawn. */
const LARGE_EDGES = 400;
const LARGE_NODES = 250;

export const isLarge = ({ nodes, edges }: Scene) => edges.length > LARGE_EDGES || nodes.length > LARGE_NODES;

const SHAPES: Readonly<Record<SceneNode['kind'], string>> = {
  company: 'ellipse',
  institution: 'round-rectangle',
  person: 'round-hexagon',
  product: 'round-diamond',
  nobody: 'ellipse',
};

/** Besides the colour, so that types can be told apart without it. */
export const ARROWS: Readonly<Record<DealKind, string>> = {
  investment: 'triangle',
  acquisition: 'diamond',
  stake: 'circle',
  debt: 'triangle-backcurve',
  purchase: 'vee',
  payment: 'triangle',
  spending: 'triangle',
  partnership: 'none',
  merger: 'none',
  joint_venture: 'none',
};

export const LINES: Readonly<Record<Status, 'solid' | 'dashed' | 'dotted'>> = {
  completed: 'solid',
  announced: 'solid',
  planned: 'dashed',
  rumoured: 'dotted',
  cancelled: 'dotted',
};

const COIN = 'coin';

/** The parabola through both ends of an edge and its middle; undefined while it is not drawn. */
function curveOf(edge: EdgeSingular): ((part: number) => Position) | undefined {
  const [start, middle, end] = [edge.sourceEndpoint(), edge.midpoint(), edge.targetEndpoint()];
  if (!start || !middle || !end || !Number.isFinite(middle.x)) return undefined;
  return (t) => {
    const [a, b, c] = [2 * (t - 0.5) * (t - 1), 4 * t * (1 - t), 2 * t * (t - 0.5)];
    return { x: a * start.x + b * middle.x + c * end.x, y: a * start.y + b * middle.y + c * end.y };
  };
}

const nodeKey = (id: string) => `n:${id}`;
const edgeKey = (id: string) => `e:${id}`;
const groupKey = (id: string) => `g:${id}`;
const sceneId = (element: { id(): string }) => element.id().slice(2);

const nodeColor = (kind: SceneNode['kind'], palette: Palette) =>
  kind === 'nobody' ? palette.muted : palette.entities[kind as EntityKind];

function elements(scene: Scene, places: Places, labels: Labels, palette: Palette): ElementDefinition[] {
  const groups = scene.groups.map((id): ElementDefinition => ({ data: { id: groupKey(id) } }));
  const nodes = scene.nodes.map(
    (node): ElementDefinition => ({
      data: {
        id: nodeKey(node.id),
        ...(node.group === undefined ? {} : { parent: groupKey(node.group) }),
        kind: node.kind,
        shape: SHAPES[node.kind],
        color: nodeColor(node.kind, palette),
        diameter: node.diameter,
        label: labels.node(node),
      },
      position: { ...(places.get(node.id) ?? { x: 0, y: 0 }) },
    }),
  );
  const edges = scene.edges.map((edge): ElementDefinition => {
    const label = labels.edge(edge);
    return {
      data: {
        id: edgeKey(edge.id),
        source: nodeKey(edge.source),
        target: nodeKey(edge.target),
        type: edge.type,
        status: edge.status,
        color: palette.deals[edge.type],
        width: edge.width,
        arrow: edge.directed ? ARROWS[edge.type] : 'none',
        label,
        fullLabel: label,
        labelX: 0,
        labelY: 0,
      },
      classes: edge.faint ? 'faint' : '',
    };
  });
  return [...groups, ...nodes, ...edges];
}

/** The font of labels, for measuring them. */
export const nodeFont = (palette: Palette) => `${NODE_FONT_PX}px ${palette.fontFamily}`;
export const edgeFont = (palette: Palette) => `${EDGE_FONT_PX}px ${palette.fontFamily}`;
