import type { Loop } from '../model/loops.ts';
import { amountOf, remarks } from '../model/said.ts';
import type { FlowOptions, GraphData } from '../protocol.ts';
import { button, checkbox, fill, iconButton, make, slider } from './dom.ts';
import type { Surroundings } from './surroundings.ts';

export interface LoopEvents {
  /** A loop was chosen, and one of its legs. Undefined leaves the loop. */
  chosen(loop: string | undefined, leg: number): void;
  options(options: FlowOptions): void;
  play(on: boolean): void;
}

export interface LoopsShown {
  readonly data: GraphData;
  readonly loops: readonly Loop[];
  /** Why the list is not whole. */
  readonly partial: readonly string[];
  readonly options: FlowOptions;
  readonly waiting: boolean;
  readonly chosen?: string;
  readonly leg: number;
  readonly playing: boolean;
}

/** The circular flows, ranked, with what counts as one; the chosen one leg by leg. */
export class LoopList {
  readonly root = make('section', { class: 'loops' });
  readonly #options = make('details', { class: 'loop-options' });
  readonly #list = make('div', { class: 'loop-list' });
  readonly #events: LoopEvents;
  #shown: LoopsShown | undefined;
  #drawnOptions = '';

  constructor(events: LoopEvents) {
    this.#events = events;
    this.root.append(this.#options, this.#list);
    this.root.addEventListener('keydown', (event) => this.#onKey(event));
  }

  show(shown: LoopsShown, around: Surroundings): void {
    this.#shown = shown;
    this.root.setAttribute('aria-label', around.words.say('tab.loops'));
    this.#showOptions(shown, around);
    const focused = this.#list.contains(document.activeElement) ? document.activeElement?.getAttribute('data-key') : undefined;
    fill(this.#list, ...this.#notes(shown, around), this.#loops(shown, around));
    if (focused) {
      const same = this.#list.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`);
      (same ?? this.#list.querySelector<HTMLElement>('.loop-head'))?.focus();
    }
  }

  /** The next or the previous leg of the chosen loop, round and round. */
  step(by: 1 | -1): void {
    const shown = this.#shown;
    if (!shown?.loops.length) return;
    const chosen = shown.loops.find(({ flow }) => flow.id === shown.chosen);
    const loop = chosen ?? shown.loops[0]!;
    const count = loop.legs.length;
    this.#events.chosen(loop.flow.id, chosen ? (shown.leg + by + count) % count : 0);
  }

  #showOptions({ data, options, waiting }: LoopsShown, around: Surroundings): void {
    const { words } = around;
    this.root.toggleAttribute('aria-busy', waiting);
    // Drawn anew only when they have changed from elsewhere: a slider that is being moved must stay the same slider.
    const key = JSON.stringify([options, data.uri, words.locale]);
    if (key === this.#drawnOptions) return;
    this.#drawnOptions = key;
    let now = options;
    const change = (part: Partial<FlowOptions>) => {
      now = { ...now, ...part };
      this.#drawnOptions = JSON.stringify([now, data.uri, words.locale]);
      this.#events.options(now);
    };
    const percent = new Intl.NumberFormat(words.locale, { style: 'percent' });
    fill(
      this.#options,
      make('summary', {}, words.say('loops.options')),
      make(
        'div',
        { class: 'checks' },
        checkbox(words.say('loops.rumours'), now.rumours, (rumours) => change({ rumours })),
        checkbox(words.say('loops.stakes'), now.stakes, (stakes) => change({ stakes })),
      ),
      slider({
        label: words.say('loops.certainty'),
        min: 0,
        max: 1,
        step: 0.05,
        value: now.minConfidence,
        words: (value) => percent.format(value),
        changed: (minConfidence) => change({ minConfidence }),
      }),
    );
  }

  #notes({ data, loops, partial, options, waiting }: LoopsShown, { words }: Surroundings): readonly (HTMLElement | false)[] {
    const deals = words.count('count.deals', data.edges.length);
    const parties = words.count('count.entities', data.nodes.length);
    return [
      waiting && make('p', { class: 'note' }, words.say('loops.stale')),
      options.dropped.length > 0 &&
        make(
          'p',
          { class: 'note' },
          `${words.count('loops.dropped', options.dropped.length)} `,
          button(words.say('loops.restore'), () => this.#events.options({ ...options, dropped: [] }), {
            class: 'link',
            'data-key': 'restore',
          }),
        ),
      partial.length > 0 && make('p', { class: 'note warning' }, words.say('loops.partial', loops.length)),
      loops.length === 0 &&
        !waiting &&
        make('p', { class: 'note' }, `${words.say('loops.none')} ${words.say('loops.looked', deals, parties)}`),
    ];
  }

  #loops(shown: LoopsShown, around: Surroundings): HTMLElement | false {
    if (shown.loops.length === 0) return false;
    const items = shown.loops.slice(0, MOST_LOOPS).map((loop) => this.#loop(loop, shown, around));
    return make('ol', { 'aria-label': around.words.say('loops.list') }, ...items);
  }

  #loop(loop: Loop, shown: LoopsShown, around: Surroundings): HTMLElement {
    const { words, money, name } = around;
    const { flow } = loop;
    const isChosen = flow.id === shown.chosen;
    const title = [...flow.entities, flow.entities[0]!].map(name).join(' → ');
    const bound = flow.bottleneck
      ? words.say('loops.bottleneck', money.money(flow.bottleneck))
      : words.say('loops.bottleneckUnknown');
    const head = make(
      'button',
      { type: 'button', class: 'loop-head', 'aria-expanded': String(isChosen), 'data-key': `loop ${flow.id}` },
      make('span', { class: 'loop-title' }, title),
      make('span', { class: 'loop-bound' }, bound),
    );
    head.addEventListener('click', () => this.#events.chosen(isChosen ? undefined : flow.id, 0));
    return make('li', { class: isChosen ? 'chosen' : '' }, head, isChosen && this.#detail(loop, shown, around));
  }

  #detail(loop: Loop, shown: LoopsShown, around: Surroundings): HTMLElement {
    const { words, money } = around;
    const figures = [
      loop.flow.total && words.say('loops.total', money.money(loop.flow.total)),
      loop.net && words.say('loops.net', money.money(loop.net)),
      words.say('certainty', new Intl.NumberFormat(words.locale, { style: 'percent' }).format(loop.confidence)),
    ].filter((figure) => figure !== undefined);
    const playing = words.say(shown.playing ? 'loops.stop' : 'loops.play');
    return make(
      'div',
      { class: 'loop-detail' },
      make('p', { class: 'note' }, figures.join(' · ')),
      make(
        'div',
        { class: 'buttons', role: 'group', 'aria-label': words.say('tab.loops') },
        iconButton(words.say('loops.previous'), 'previous', () => this.step(-1), { 'data-key': 'previous' }),
        iconButton(playing, shown.playing ? 'stop' : 'play', () => this.#events.play(!shown.playing), { 'data-key': 'play' }),
        iconButton(words.say('loops.next'), 'next', () => this.step(1), { 'data-key': 'next' }),
        button(words.say('loops.leave'), () => this.#events.chosen(undefined, 0), { 'data-key': 'leave' }),
      ),
      make('ol', { class: 'legs' }, ...loop.legs.map((_, i) => this.#leg(loop, i, shown, around))),
    );
  }

  #leg(loop: Loop, i: number, shown: LoopsShown, around: Surroundings): HTMLElement {
    const { words, name } = around;
    const leg = loop.legs[i]!;
    const [deal, ...others] = leg.deals;
    if (!deal) return make('li');
    const show = make(
      'button',
      { type: 'button', class: 'leg', 'data-key': `leg ${i}`, ...(i === shown.leg ? { 'aria-current': 'step' } : {}) },
      make('span', { class: 'leg-parties' }, `${name(leg.from)} → ${name(leg.to)}`),
      make('span', { class: 'leg-amount' }, `${words.say(`deal.${deal.type}`)}, ${amountOf(deal, around)}`),
      i === loop.weakest && make('span', { class: 'badge' }, words.say('loops.weakest')),
      make('span', { class: 'leg-remarks' }, remarks(deal, around).join(' · ')),
      others.length > 0 && make('span', { class: 'leg-remarks' }, words.count('loops.also', others.length)),
    );
    show.addEventListener('click', () => this.#events.chosen(loop.flow.id, i));
    const dropped = [...new Set([...shown.options.dropped, ...leg.deals.map(({ id }) => id)])];
    return make(
      'li',
      {},
      show,
      button(words.say('loops.drop'), () => this.#events.options({ ...shown.options, dropped }), {
        class: 'link',
        'data-key': `drop ${i}`,
        'aria-label': `${words.say('loops.drop')}: ${name(leg.from)} → ${name(leg.to)}`,
      }),
    );
  }

  #onKey(event: KeyboardEvent): void {
    if ((event.target as Element).matches('input')) return;
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
    if (by !== undefined && this.#shown?.chosen !== undefined) this.step(by);
    else if (event.key === 'Escape' && this.#shown?.chosen !== undefined) this.#events.chosen(undefined, 0);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#focusHead(event.key === 'ArrowDown' ? 1 : -1);
    else return;
    event.preventDefault();
  }

  #focusHead(by: 1 | -1): void {
    const heads = [...this.#list.querySelectorAll<HTMLElement>('.loop-head')];
    const at = heads.findIndex((head) => head === document.activeElement || head.parentElement?.contains(document.activeElement));
    heads[Math.min(heads.length - 1, Math.max(0, at + by))]?.focus();
  }
}

/** More loops than anyone reads. */
const MOST_LOOPS = 300;
