import { bodiesOf } from '../model/bodies.ts';
import { placeEdgeLabels } from '../model/edge-labels.ts';
import { fitted, frameOf, type Viewport } from '../model/fit.ts';
import { edgeLabel, type Measure, nameLabel } from '../model/labels.ts';
import { type Body, layout, type Places, type Room } from '../model/layout/layout.ts';
import { ring } from '../model/ring.ts';
import { saidEdge, saidNode } from '../model/said.ts';
import type { Scene } from '../model/scene.ts';
import type { Target } from '../model/viewing.ts';
import { nextEdge, walk } from '../model/walk.ts';
import type { GraphData } from '../protocol.ts';
import { iconButton, make } from './dom.ts';
import { Drawing, edgeFont, isLarge, nodeFont } from './drawing.ts';
import { type GraphActions, press } from './graph-keys.ts';
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
    this.#canvas.addEventListener('keydown', (event) => {
      if (!press(event, this.#actions())) return;
      event.preventDefault();
      event.stopPropagation();
    });
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

  get measureNode(): Measure {
    return this.#measureNode;
  }

  /** Where the nodes are drawn now: in the picture, or in the ring. */
  get placesNow(): Places {
    return this.#ring ? ring(this.#ring, this.#bodies, this.#places) : this.#places;
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
    else {
      this.#draw(around);
      this.#sketch.hide();
    }
    const parties = words.count('count.entities', scene.nodes.length);
    const deals = words.count('count.deals', new Set(scene.edges.flatMap((edge) => edge.deals)).size);
    this.#canvas.setAttribute('aria-label', words.say('graph.label', title, parties, deals));
  }

  #draw({ words, money }: Surroundings): void {
    this.#asked++;
    this.drawing.show(this.#scene, this.placesNow, {
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
    if (viewport) this.#sketch.draw(this.#scene, this.placesNow, viewport, this.#palette);
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
    return frameOf(ring ? this.#bodies.filter(({ id }) => ring.includes(id)) : this.#bodies, this.placesNow);
  }

  /** Lays the picture out as if it were new. */
  arrange(): void {
    const { bodies, links } = bodiesOf(this.#scene, this.#measureNode);
    this.#places = layout(bodies, links, { room: this.#room() });
    this.drawing.move(this.placesNow, false);
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
    this.drawing.move(this.placesNow, animate);
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

  /** One that finds no place is shown when its edge is selected. Beside a ring, nothing else is said. */
  #placeLabels(): void {
    const around = this.#around;
    const scene = this.#scene;
    if (!around || scene.edges.length > MOST_LABELS) return;
    const labels = placeEdgeLabels({
      scene,
      edges: scene.edges.filter(({ id }) => this.#ring === undefined || this.#legs?.has(id)),
      label: (edge) => edgeLabel(edge, around.money, around.words),
      measure: this.#measureEdge,
      bodies: this.#bodies,
      places: this.placesNow,
      curves: this.drawing.curves(),
    });
    this.drawing.placeLabels(labels);
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

  #actions(): GraphActions {
    return {
      chosen: this.#chosen,
      walk: (direction) => this.#go(walk(this.#scene, this.placesNow, this.#chosen, direction), 'node'),
      nextEdge: (by) => this.#nextEdge(by),
      again: (target) => this.#events.chosen(target, true),
      open: (target) => this.#events.opened(target),
      neighbourhood: (node) => this.#events.neighbourhood(node),
      zoom: (factor) => this.drawing.zoomBy(factor),
      fit: () => this.fit(),
      escape: () => this.#escape(),
    };
  }

  #escape(): void {
    if (this.#card.hide()) return;
    if (this.#chosen) this.#choose(undefined);
    else this.#events.left();
  }

  /** The deals are those of the party that was selected when it began. */
  #nextEdge(by: 1 | -1): void {
    const chosen = this.#chosen;
    if (chosen && 'node' in chosen) this.#edgesOf = chosen.node;
    const current = chosen && 'edge' in chosen ? chosen.edge : undefined;
    this.#go(nextEdge(this.#scene, this.#edgesOf, current, by), 'edge');
  }
  #edgesOf: string | undefined;

  #go(id: string | undefined, kind: 'node' | 'edge'): void {
    if (id === undefined) return;
    const target = kind === 'node' ? { node: id } : { edge: id };
    this.#choose(target);
    this.drawing.bringIntoView(target);
  }
}

/** Beyond this, edges carry no labels anyway. */
const MOST_LABELS = 400;
