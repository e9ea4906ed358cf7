import { FRESH } from '../model/kept.ts';
import { type Loop, loops } from '../model/loops.ts';
import { legEdges } from '../model/viewing.ts';
import type { FlowOptions, FlowsData, GraphData } from '../protocol.ts';
import type { GraphView } from './graph-view.ts';
import { LoopList } from './loop-list.ts';
import { LoopPlayer } from './loop-player.ts';
import type { Surroundings } from './surroundings.ts';

export interface LoopsEvents {
  /** Another loop, or none, is looked at: the picture is to be drawn anew. */
  changed(): void;
  /** Another leg of the same loop. */
  stepped(): void;
  /** The words of these deals are to be shown. */
  reveal(deals: readonly string[]): void;
  /** The loops are to be worked out with these options. */
  asked(options: FlowOptions): void;
}

/** The circular flows: which there are, which is looked at, at which leg, and whether it plays. */
export class LoopsPart {
  readonly #list = new LoopList({
    chosen: (loop, leg) => this.choose(loop, leg),
    options: (options) => this.#events.asked(options),
    play: (on) => this.#play(on),
  });
  readonly #player: LoopPlayer;
  readonly #graph: GraphView;
  readonly #events: LoopsEvents;
  #around: Surroundings;
  #data: GraphData | undefined;
  #found: Pick<FlowsData, 'flows' | 'partial'> = { flows: [], partial: [] };
  #loops: readonly Loop[] = [];
  #options: FlowOptions = FRESH.flowOptions;
  #isWaiting = false;
  #chosen: string | undefined;
  #leg = 0;

  constructor(graph: GraphView, events: LoopsEvents, around: Surroundings, wake: (durationMs?: number) => void) {
    this.#graph = graph;
    this.#events = events;
    this.#around = around;
    this.#player = new LoopPlayer(graph.drawing, wake);
  }

  get root(): HTMLElement {
    return this.#list.root;
  }

  get count(): number {
    return this.#loops.length;
  }

  get chosen(): Loop | undefined {
    return this.#loops.find(({ flow }) => flow.id === this.#chosen);
  }

  has(id: string): boolean {
    return this.#loops.some(({ flow }) => flow.id === id);
  }

  /** Ids of the edges of the loop that is looked at, and of the leg. */
  get edges(): { readonly all: readonly string[]; readonly leg: string | undefined } {
    const loop = this.chosen;
    const all = loop ? legEdges(this.#graph.scene, loop) : [];
    return { all, leg: all[this.#leg] };
  }

  /** Of a new graph come its own loops, until others are worked out. */
  take(data: GraphData): void {
    this.#data = data;
    this.#isWaiting = false;
    this.#found = data;
    this.#loops = loops(data, data.flows);
    if (!this.chosen) this.forget();
  }

  /** Loops that were asked for. */
  answer(found: FlowsData): void {
    this.#isWaiting = false;
    this.#found = found;
    if (this.#data) this.#loops = loops(this.#data, found.flows);
    const wasChosen = this.#chosen !== undefined;
    if (!this.chosen) this.forget();
    if (wasChosen) this.#events.changed();
  }

  wait(): void {
    this.#isWaiting = true;
  }

  /** No loop is looked at any more, without drawing anew. */
  forget(): void {
    this.#player.stop();
    this.#chosen = undefined;
    this.#leg = 0;
  }

  show(options: FlowOptions, around: Surroundings): void {
    this.#options = options;
    this.#around = around;
    if (!this.#data) return;
    this.#list.show(
      {
        data: this.#data,
        loops: this.#loops,
        partial: this.#found.partial.filter((reason) => reason.startsWith('flows')),
        options,
        waiting: this.#isWaiting,
        ...(this.#chosen === undefined ? {} : { chosen: this.#chosen }),
        leg: this.#leg,
        playing: this.#player.playing,
      },
      around,
    );
  }

  /** Undefined as the loop leaves it. */
  choose(id: string | undefined, leg: number): void {
    const isOther = id !== this.#chosen;
    this.#player.stop();
    this.#chosen = id;
    this.#leg = leg;
    if (isOther) this.#events.changed();
    else this.#events.stepped();
    this.show(this.#options, this.#around);
    const loop = this.chosen;
    const at = loop?.legs[leg];
    if (!loop || !at) return;
    this.#say(loop, leg);
    this.#events.reveal(at.deals.map(({ id }) => id));
  }

  /** The best loop, or the one with this id. */
  chooseBest(id: string | undefined): void {
    this.choose(id ?? this.#loops[0]?.flow.id, 0);
  }

  step(by: 1 | -1): void {
    this.#list.step(by);
  }

  #play(on: boolean): void {
    this.#player.stop();
    if (on && this.chosen) {
      void this.#player.play(this.edges.all, this.#around.still, (leg) => {
        this.#leg = leg;
        this.#events.stepped();
        this.show(this.#options, this.#around);
      });
    }
    this.show(this.#options, this.#around);
  }

  #say({ legs }: Loop, index: number): void {
    const { words, name, money, announce } = this.#around;
    const { from, to, amount } = legs[index]!;
    const worth = amount ? money.money(amount) : words.say('amount.unknown');
    announce(words.say('loops.leg', index + 1, legs.length, name(from), name(to), worth));
  }
}
