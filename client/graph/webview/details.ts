import { shown } from '../model/labels.ts';
import { amountOf, partiesSaid, remarks, saidNode } from '../model/said.ts';
import type { SceneEdge, SceneNode } from '../model/scene.ts';
import type { GraphEdge, GraphNode } from '../protocol.ts';
import { button, type Child, fill, iconButton, make, slider } from './dom.ts';
import type { Surroundings } from './surroundings.ts';

export interface DetailEvents {
  /** Show the evidence with this index, or the mention. */
  reveal(at: number, deal?: GraphEdge): void;
  fan(bundle: string): void;
  fold(entity: string): void;
  /** Undefined: the whole graph again. */
  around(depth: number | undefined): void;
  path(): void;
  close(): void;
}

export interface ChosenNode {
  readonly node: SceneNode;
  readonly entity: GraphNode;
  /** It has subsidiaries in the article, and whether they are folded in. */
  readonly folding?: 'folded' | 'unfolded';
  /** Depth of the neighbourhood that is shown around it. */
  readonly depth?: number;
}

/** What is selected: the words behind it, and what can be done with it. */
export class Details {
  readonly root = make('section', { class: 'details', hidden: true });
  readonly #events: DetailEvents;

  constructor(events: DetailEvents) {
    this.#events = events;
  }

  hide(): void {
    this.root.hidden = true;
    fill(this.root);
  }

  node(chosen: ChosenNode, around: Surroundings): void {
    const { words } = around;
    const { node, entity, folding, depth } = chosen;
    const identifiers = Object.entries(entity.identifiers).map(([key, value]) => `${key} ${shown(value)}`);
    this.#show(
      shown(node.name),
      around,
      make('p', { class: 'note' }, [saidNode(node, around).split(', ').slice(1).join(', '), ...identifiers].join(' · ')),
      make(
        'div',
        { class: 'buttons' },
        button(words.count('count.mentions', entity.mentions.length), () => this.#events.reveal(0), {
          title: words.say('reveal'),
        }),
        folding && button(words.say(folding === 'folded' ? 'node.unfold' : 'node.fold'), () => this.#events.fold(node.id)),
        depth === undefined && button(words.say('node.neighbours'), () => this.#events.around(1)),
        button(words.say('node.path'), () => this.#events.path()),
      ),
      depth !== undefined &&
        slider({
          label: words.say('node.depth'),
          min: 1,
          max: 6,
          step: 1,
          value: depth,
          words: String,
          changed: (value) => this.#events.around(value),
        }),
    );
  }

  edge(edge: SceneEdge, around: Surroundings): void {
    const { words, name } = around;
    const [deal] = edge.deals;
    const arrow = edge.directed ? '→' : '↔';
    const isBundle = edge.deals.length > 1;
    const [from, to] = isBundle || !deal ? [name(edge.source), name(edge.target)] : partiesSaid(deal, around);
    this.#show(
      `${from} ${arrow} ${to}`,
      around,
      (isBundle || edge.bundle !== undefined) &&
        make(
          'div',
          { class: 'buttons' },
          button(words.say(edge.bundle === undefined ? 'edge.fan' : 'edge.bundle'), () =>
            this.#events.fan(edge.bundle ?? edge.id),
          ),
        ),
      ...edge.deals.slice(0, MOST_DEALS).map((each) => this.#deal(each, around)),
    );
  }

  #deal(deal: GraphEdge, around: Surroundings): HTMLElement {
    const { words } = around;
    return make(
      'article',
      { class: 'deal' },
      make(
        'p',
        {},
        make('span', { class: `swatch deal-${deal.type}`, 'aria-hidden': 'true' }),
        make('strong', {}, words.say(`deal.${deal.type}`)),
        `, ${amountOf(deal, around)}`,
        make('span', { class: 'note' }, ` · ${remarks(deal, around).join(' · ')}`),
      ),
      ...deal.evidence.slice(0, MOST_QUOTES).map(({ text }, i) => {
        const quote = make('button', { type: 'button', class: 'quote', title: words.say('reveal') }, shown(text));
        quote.addEventListener('click', () => this.#events.reveal(i, deal));
        return quote;
      }),
    );
  }

  #show(title: string, { words }: Surroundings, ...children: Child[]): void {
    this.root.hidden = false;
    this.root.setAttribute('aria-label', words.say('selected', title));
    const close = iconButton(words.say('close'), 'close', () => this.#events.close());
    fill(this.root, make('header', {}, make('h2', {}, title), close), ...children);
    this.root.scrollTop = 0;
  }
}

const MOST_DEALS = 50;
const MOST_QUOTES = 8;
