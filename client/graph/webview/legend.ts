import type { GraphData } from '../protocol.ts';
import { fill, make } from './dom.ts';
import type { Surroundings } from './surroundings.ts';

/** What colours, shapes and lines mean: of what the article has. */
export class Legend {
  readonly root = make('aside', { class: 'legend', hidden: true });

  show(data: GraphData, open: boolean, { words }: Surroundings): void {
    this.root.hidden = !open;
    this.root.setAttribute('aria-label', words.say('graph.legend'));
    if (!open) return;
    const row = (swatch: string, label: string) =>
      make('li', {}, make('span', { class: `swatch ${swatch}`, 'aria-hidden': 'true' }), label);
    const unique = <T>(values: readonly T[]) => [...new Set(values)];
    fill(
      this.root,
      make(
        'ul',
        {},
        ...unique(data.nodes.map(({ type }) => type)).map((type) => row(`entity-${type}`, words.say(`entity.${type}`))),
        ...unique(data.edges.map(({ type }) => type)).map((type) => row(`deal-${type}`, words.say(`deal.${type}`))),
        ...unique(data.edges.map(({ status }) => status)).map((status) => row(`status-${status}`, words.say(`status.${status}`))),
      ),
    );
  }
}
