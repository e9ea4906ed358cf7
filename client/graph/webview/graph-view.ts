import type { Picture, PictureEdge, PictureNode } from '../export/svg.ts';
import { bodiesOf } from '../model/bodies.ts';
import { declutter, type Spot, type Wanted } from '../model/declutter.ts';
import { fitted, frameOf, type Viewport } from '../model/fit.ts';
import { edgeLabel, type Measure, nameLabel } from '../model/labels.ts';
import { type Body, layout, type Places, type Point, type Room } from '../model/layout/layout.ts';
import { nearest } from '../model/nearest.ts';
import { ring } from '../model/ring.ts';
import { saidEdge, saidNode } from '../model/said.ts';
import type { Scene, SceneEdge, SceneNode } from '../model/scene.ts';
import type { Target } from '../model/viewing.ts';
import type { GraphData } from '../protocol.ts';
import { iconButton, make } from './dom.ts';
import { Drawing, edgeFont, isLarge, LINES, nodeFont } from './drawing.ts';
import type { HoverCard } from './hover-card.ts';
import { Legend } from './legend.ts';
import { measurer } from './measure.ts';
import { Sketch } from './sketch.ts';
import type { Surroundings } from './surroundings.ts';
import { type Palette, palette as readPalette } from './theme.ts';

export interface GraphEvents {
  /** By pointer or keyboard; `again` when it was selected already and is asked for once more. */
  chosen(target: Target | undefined, again: boolean): void;
  /** Fan a bundle out, fold a parent: what a double click or F does. */
  opened(target: Target): void;
  neighbourhood(node: string): void;
  moved(): void;
  /** A large picture that was sketched at first has been drawn. */
  drawn(): void;
  legend(open: boolean): void;
  /** Escape, when nothing is left to close in the drawing itself. */
  left(): void;
}

/** The drawing with its keyboard, its cards, its legend and its buttons. */
export class GraphView {
  readonly drawing: Drawing;
  readonly root: HTMLElement;
  readonly #canvas = make('div', { class: 'canvas', tabindex: '0', role: 'application', 'aria-describedby': 'graph-help' });
  readonly #help = make('p', { class: 'unseen', id: 'graph-help' });
  readonly #buttons = make('div', { class: 'graph-buttons' });
  readonly #legend = new Legend();
  readonly #sketch = new Sketch();
  readonly #events: GraphEvents;
  readonly #card: HoverCard;
  #palette: Palette = readPalette();
  #measureNode: Measure = measurer(nodeFont(this.#palette));
  #measureEdge: Measure = measurer(edgeFont(this.#palette));
  #scene: Scene = { nodes: [], edges: [], groups: [], hidden: { hiddenDeals: 0, hiddenEntities: 0 } };
  #bodies: readonly Body[] = [];
  #places: Places = new Map();
  #ring: readonly string[] | undefined;
  #legs: ReadonlySet<string> | undefined;
  #chosen: Target | undefined;
  #around: Surroundings | undefined;
  #needsFit = true;

  constructor(events: GraphEvents, card: HoverCard, wake: (durationMs?: number) => void) {
    this.#events = events;
    this.#card = card;
    this.root = make(
      'div',
      { class: 'graph-view' },
      this.#canvas,
      this.#sketch.root,
      this.#buttons,
      this.#legend.root,
      card.root,
      this.#help,
    );
    this.drawing = new Drawing(
      this.#canvas,
      {
        chosen: (target, times) => {
          card.hide();
          if (times === 2 && target) events.opened(target);
          else this.#choose(target);
        },
        hovered: (target) => this.#hovered(target),
        moved: () => {
          card.hide();
          events.moved();
        },
      },
      wake,
    );
    this.drawing.paint(this.#palette);
    this.#canvas.addEventListener('keydown', (event) => this.#onKey(event));
    new ResizeObserver(() => this.#resized()).observe(this.#canvas);
  }

  /** Where the nodes are, for the next picture and the next session. */
  get places(): Places {
    return this.#places;
  }

  get scene(): Scene {
    return this.#scene;
  }

  get palette(): Palette {
    return this.#palette;
  }

  /** What is drawn, for a file. Nothing is faded in it, and every label that has room is there. */
  picture(title: string): Picture {
    const around = this.#around!;
    const places = this.#placesNow();
    const { foreground, background, fontFamily, deals, entities, muted } = this.#palette;
    const labels = this.drawing.labels();
    const nodes = this.#scene.nodes.flatMap((node): PictureNode[] => {
      const at = places.get(node.id);
      const lines = node.name === '' ? [] : nameLabel(node, this.#measureNode).split('\n');
      const color = node.kind === 'nobody' ? muted : entities[node.kind];
      return at
        ? [{ at, radius: node.diameter / 2, shape: PICTURE_SHAPES[node.kind], color, lines, told: saidNode(node, around) }]
        : [];
    });
    const edges = this.#scene.edges.flatMap((edge): PictureEdge[] => {
      const curve = this.drawing.curve(edge.id);
      if (!curve) return [];
      const [from, middle, to] = [curve(0), curve(0.5), curve(1)];
      const control = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
      const label = labels.get(edge.id);
      return [
        {
          from,
          control,
          to,
          color: deals[edge.type],
          width: edge.width,
          line: LINES[edge.status],
          arrow: edge.directed,
          opacity: edge.status === 'cancelled' ? 0.45 : edge.faint ? 0.4 : 1,
          ...(label ? { label } : {}),
          told: saidEdge(edge, around),
        },
      ];
    });
    return { title, background, foreground, fontFamily, groups: this.drawing.groupBoxes(), nodes, edges };
  }

  repaint(): void {
    this.#palette = readPalette();
    this.#measureNode = measurer(nodeFont(this.#palette));
    this.#measureEdge = measurer(edgeFont(this.#palette));
    this.drawing.paint(this.#palette);
  }

  speak(around: Surroundings, data: GraphData | undefined, legendOpen: boolean): void {
    this.#around = around;
    const { words } = around;
    this.#help.textContent = words.say('graph.help');
    this.#buttons.replaceChildren(
      iconButton(words.say('graph.zoomIn'), 'plus', () => this.drawing.zoomBy(1.25)),
      iconButton(words.say('graph.zoomOut'), 'minus', () => this.drawing.zoomBy(0.8)),
      iconButton(words.say('graph.fit'), 'fit', () => this.fit()),
      iconButton(words.say('graph.arrange'), 'arrange', () => this.arrange()),
      iconButton(words.say('graph.legend'), 'legend', () => this.#events.legend(!legendOpen), {
        'aria-expanded': String(legendOpen),
      }),
    );
    if (data) this.#legend.show(data, legendOpen, around);
  }

  /** Draws a scene. `known` are places to keep; without any the picture is laid out afresh and fitted in. */
  show(scene: Scene, known: Places, title: string): void {
    const around = this.#around;
    if (!around) return;
    const { words } = around;
    this.#scene = scene;
    const { bodies, links } = bodiesOf(scene, this.#measureNode);
    this.#bodies = bodies;
    const isNew = !bodies.some(({ id }) => known.has(id));
    this.#places = layout(bodies, links, { known, room: this.#room() });
    if (isNew) this.#needsFit = true;
    if (isNew && isLarge(scene)) this.#sketchFirst(around);
    else this.#draw(around);
    const parties = words.count('count.entities', scene.nodes.length);
    const deals = words.count('count.deals', new Set(scene.edges.flatMap((edge) => edge.deals)).size);
    this.#canvas.setAttribute('aria-label', words.say('graph.label', title, parties, deals));
  }

  #draw({ words, money }: Surroundings): void {
    this.#asked++;
    this.drawing.show(this.#scene, this.#placesNow(), {
      node: (node) => nameLabel(node, this.#measureNode),
      edge: (edge) => edgeLabel(edge, money, words),
    });
    this.#placeLabels();
    if (this.#needsFit) this.fit();
  }

  /** The first picture of a large graph is a sketch; the drawing takes its place as soon as it can. */
  #sketchFirst(around: Surroundings): void {
    const frame = this.#frame();
    const viewport = frame && fitted(frame, { width: this.#canvas.clientWidth, height: this.#canvas.clientHeight });
    if (viewport) this.#sketch.draw(this.#scene, this.#placesNow(), viewport, this.#palette);
    const asked = ++this.#asked;
    // Once the sketch has been painted, which is after the next frame has begun.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (asked !== this.#asked) return;
        this.#draw(around);
        this.#events.drawn();
        this.drawing.drawn(() => this.#sketch.hide());
      }),
    );
  }
  #asked = 0;

  #frame() {
    const ring = this.#ring;
    return frameOf(ring ? this.#bodies.filter(({ id }) => ring.includes(id)) : this.#bodies, this.#placesNow());
  }

  /** Lays the picture out as if it were new. */
  arrange(): void {
    const { bodies, links } = bodiesOf(this.#scene, this.#measureNode);
    this.#places = layout(bodies, links, { room: this.#room() });
    this.drawing.move(this.#placesNow(), false);
    this.#placeLabels();
    this.fit();
    this.#events.moved();
  }

  /** Draws these nodes as a ring; undefined puts everything back. */
  ring(members: readonly string[] | undefined, legs: readonly string[]): void {
    if (members?.join('\n') === this.#ring?.join('\n')) return;
    this.#ring = members;
    this.#legs = new Set(legs);
    const animate = this.#around?.still === false;
    this.drawing.move(this.#placesNow(), animate);
    // What moves is fitted where it is going to be.
    if (!animate) this.#placeLabels();
    setTimeout(
      () => {
        this.#placeLabels();
        this.fit();
      },
      animate ? 500 : 0,
    );
  }

  /** Shows everything, or the ring. It is reckoned from the boxes that were laid out: measuring what is drawn takes long. */
  fit(): void {
    const hasRoom = this.#canvas.clientWidth > 20 && this.#canvas.clientHeight > 20;
    this.#needsFit = !hasRoom;
    if (!hasRoom) return;
    const frame = this.#frame();
    if (frame) this.drawing.fit(frame);
    this.#fitted = JSON.stringify(this.drawing.viewport());
  }
  #fitted: string | undefined;

  /** Looks at the same part of the picture as in an earlier session. */
  restore(viewport: Viewport): void {
    this.#needsFit = false;
    this.drawing.setViewport(viewport);
  }

  choose(target: Target | undefined): void {
    this.#chosen = target;
    this.drawing.mark('chosen', target ? [target] : []);
  }

  focus(): void {
    this.#canvas.focus();
  }

  #placesNow(): Places {
    if (!this.#ring) return this.#places;
    return ring(this.#ring, this.#bodies, this.#places);
  }

  /** A side bar is higher than wide. The room may not be there yet; then the picture is made for the usual place. */
  #room(): Room {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    if (height === 0 || height > width * 1.15) return 'tall';
    return width > height * 1.35 ? 'wide' : 'square';
  }

  #resized(): void {
    const isFitted = this.#fitted === JSON.stringify(this.drawing.viewport());
    this.drawing.resized();
    // Who has not moved the picture wants all of it, however large the panel is.
    if ((this.#needsFit || isFitted) && this.#scene.nodes.length) this.fit();
  }

  /** The largest deals get their labels first; one that finds no place is shown when its edge is selected. */
  #placeLabels(): void {
    const { edges } = this.#scene;
    if (edges.length > MOST_LABELS) return;
    const isLeg = (edge: SceneEdge) => this.#legs?.has(edge.id) === true;
    const measured = edges
      // Beside a ring, nothing else is said.
      .filter((edge) => this.#ring === undefined || isLeg(edge))
      .map((edge) => ({ edge, label: edgeLabel(edge, this.#around!.money, this.#around!.words) }))
      .sort((a, b) => Number(b.edge.sums.length > 0) - Number(a.edge.sums.length > 0) || b.edge.width - a.edge.width);
    const curves = this.drawing.curves();
    const wanted = measured.flatMap(({ edge, label }): Wanted[] => {
      const curve = curves.get(edge.id);
      const [width, height] = [this.#measureEdge(label) + 8, EDGE_LABEL_HEIGHT];
      return curve ? [{ id: edge.id, width, height, at: spots(curve, width, height, edge.width) }] : [];
    });
    const lines = new Map(curves.size <= MOST_LINES ? [...curves].map(([id, curve]) => [id, LINE_PARTS.map(curve)]) : []);
    const chosen = declutter(wanted, this.#obstacles(this.#placesNow()), lines);
    const spotsOf = new Map(wanted.map(({ id, at }) => [id, at]));
    this.drawing.placeLabels(
      new Map(
        measured.map(({ edge, label }) => {
          const at = spotsOf.get(edge.id)?.[chosen.get(edge.id) ?? -1];
          const middle = curves.get(edge.id)?.(0.5);
          return [edge.id, at && middle ? { label, x: at.x - middle.x, y: at.y - middle.y } : undefined];
        }),
      ),
    );
  }

  #obstacles(places: Places) {
    const diameters = new Map(this.#scene.nodes.map(({ id, diameter }) => [id, diameter]));
    return this.#bodies.flatMap((body) => {
      const place = places.get(body.id);
      if (!place) return [];
      const radius = (diameters.get(body.id) ?? 0) / 2;
      return [
        { left: place.x - radius, right: place.x + radius, top: place.y - radius, bottom: place.y + radius },
        {
          left: place.x - body.left - 2,
          right: place.x + body.right + 2,
          top: place.y + radius,
          bottom: place.y + body.down + 2,
        },
      ];
    });
  }

  #choose(target: Target | undefined): void {
    const again = JSON.stringify(target) === JSON.stringify(this.#chosen);
    this.choose(target);
    this.#announce(target);
    this.#events.chosen(target, again);
  }

  #announce(target: Target | undefined): void {
    const around = this.#around;
    if (!target || !around) return;
    const node = 'node' in target && this.#scene.nodes.find(({ id }) => id === target.node);
    const edge = 'edge' in target && this.#scene.edges.find(({ id }) => id === target.edge);
    if (node) around.announce(saidNode(node, around));
    if (edge) around.announce(saidEdge(edge, around));
  }

  #hovered(target: Target | undefined): void {
    if (!target) {
      this.#card.leave();
      return;
    }
    const edge = 'edge' in target ? this.#scene.edges.find(({ id }) => id === target.edge) : undefined;
    const ids = 'node' in target ? [target.node] : edge?.deals.map(({ id }) => id);
    const room = { width: this.#canvas.clientWidth, height: this.#canvas.clientHeight };
    if (ids) this.#card.rest(ids, this.drawing.pointer(), room);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = this.#chosen;
    const direction = DIRECTIONS[event.key];
    if (direction) this.#walk(direction);
    else if (event.key === 'Enter' || event.key === ' ') {
      if (chosen) this.#events.chosen(chosen, true);
      else this.#walk('right');
    } else if (event.key === 'e') this.#nextEdge(1);
    else if (event.key === 'E') this.#nextEdge(-1);
    else if (event.key === 'f' && chosen) this.#events.opened(chosen);
    else if (event.key === 'n' && chosen && 'node' in chosen) this.#events.neighbourhood(chosen.node);
    else if (event.key === '+' || event.key === '=') this.drawing.zoomBy(1.25);
    else if (event.key === '-') this.drawing.zoomBy(0.8);
    else if (event.key === '0') this.fit();
    else if (event.key === 'Escape') this.#escape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #escape(): void {
    if (this.#card.hide()) return;
    if (this.#chosen) this.#choose(undefined);
    else this.#events.left();
  }

  #walk(direction: 'left' | 'right' | 'up' | 'down'): void {
    const chosen = this.#chosen;
    const places = new Map(
      [...this.#placesNow()].filter(([id]) => this.#scene.nodes.some((node) => node.id === id && node.kind !== 'nobody')),
    );
    const edge = chosen && 'edge' in chosen ? this.#scene.edges.find(({ id }) => id === chosen.edge) : undefined;
    const from = edge
      ? places.has(edge.source)
        ? edge.source
        : edge.target
      : chosen && 'node' in chosen
        ? chosen.node
        : undefined;
    const biggest = [...this.#scene.nodes].sort((a, b) => b.diameter - a.diameter)[0]?.id;
    const next = from === undefined ? biggest : edge ? from : nearest(places, from, direction);
    if (next === undefined) return;
    this.#choose({ node: next });
    this.drawing.bringIntoView({ node: next });
  }

  /** Goes through the edges of the node that is selected, or of the one whose edge is. */
  #nextEdge(by: 1 | -1): void {
    const chosen = this.#chosen;
    const current = chosen && 'edge' in chosen ? this.#scene.edges.find(({ id }) => id === chosen.edge) : undefined;
    if (chosen && 'node' in chosen) this.#edgesOf = chosen.node;
    const edges = this.#scene.edges.filter(
      ({ source, target }) => this.#edgesOf === undefined || source === this.#edgesOf || target === this.#edgesOf,
    );
    const at = current ? edges.indexOf(current) : by === 1 ? -1 : 0;
    const next = edges[(at + by + edges.length) % edges.length];
    if (!next) return;
    this.#choose({ edge: next.id });
    this.drawing.bringIntoView({ edge: next.id });
  }
  #edgesOf: string | undefined;
}

const DIRECTIONS: Readonly<Record<string, 'left' | 'right' | 'up' | 'down'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const PICTURE_SHAPES: Readonly<Record<SceneNode['kind'], PictureNode['shape']>> = {
  company: 'ellipse',
  institution: 'square',
  person: 'hexagon',
  product: 'diamond',
  nobody: 'nobody',
};

const EDGE_LABEL_HEIGHT = 16;
/** Beyond this many lines, a label may lie on another edge's line. */
const MOST_LINES = 150;
const LINE_PARTS: readonly number[] = Array.from({ length: 13 }, (_, i) => 0.02 + (i * 0.96) / 12);

/** A label beside its line may be taken for that of another. */
const BESIDE = 2.5;

/** Where a label may stand: on its line, from the middle outwards, then beside it. */
function spots(curve: (part: number) => Point, width: number, height: number, lineWidth: number): readonly Spot[] {
  const on = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8].map(curve);
  const beside = [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((part) => {
    const [at, before, after] = [curve(part), curve(part - 0.05), curve(part + 0.05)];
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const [nx, ny] = [(before.y - after.y) / length, (after.x - before.x) / length];
    const far = (Math.abs(nx) * width + Math.abs(ny) * height + lineWidth) / 2 + 2;
    return [
      { x: at.x + nx * far, y: at.y + ny * far, cost: BESIDE },
      { x: at.x - nx * far, y: at.y - ny * far, cost: BESIDE },
    ];
  });
  return [...on, ...beside];
}

/** Beyond this, edges carry no labels anyway. */
const MOST_LABELS = 400;
