import { button, fill, make } from './dom.ts';
import type { Surroundings } from './surroundings.ts';

export interface NoticeShown {
  /** Members of the loop that is looked at, when its list is not. */
  readonly loop?: string | undefined;
  /** What there is to say of a path, and whether its end is still to be chosen. */
  readonly path?: { readonly said: string; readonly choosing: boolean } | undefined;
  readonly nodes: number;
  /** The loop or the path is what is looked at: how much else there is does not matter. */
  readonly isNarrow: boolean;
}

export interface NoticeEvents {
  leave(): void;
  largest(count: number): void;
  filters(): void;
  reset(): void;
}

/** A line above the graph that says what is looked at, or why it is too much or nothing, and the way on. */
export class Notice {
  readonly root = make('div', { class: 'notice', hidden: true });
  readonly #events: NoticeEvents;

  constructor(events: NoticeEvents) {
    this.#events = events;
  }

  show({ loop, path, nodes, isNarrow }: NoticeShown, { words }: Surroundings): void {
    const link = (label: string, act: () => void) => button(label, act, { class: 'link' });
    const leave = (label: string) => link(label, () => this.#events.leave());
    const isLarge = nodes > READABLE_NODES && !isNarrow;
    this.root.hidden = loop === undefined && path === undefined && !isLarge && nodes > 0;
    if (loop !== undefined) fill(this.root, `${loop} `, leave(words.say('loops.leave')));
    else if (path) fill(this.root, `${path.said} `, leave(words.say(path.choosing ? 'path.cancel' : 'close')));
    else if (isLarge) {
      fill(
        this.root,
        `${words.say('large', words.count('count.entities', nodes))} `,
        link(words.say('large.top', FEW_DEALS), () => this.#events.largest(FEW_DEALS)),
        link(words.say('filters'), () => this.#events.filters()),
      );
    } else if (nodes === 0) {
      fill(
        this.root,
        `${words.say('filtered')} `,
        link(words.say('filters.reset'), () => this.#events.reset()),
      );
    }
  }
}

/** Beyond this many nodes, nobody can tell them apart in a panel. */
const READABLE_NODES = 150;
/** As many deals as can be told apart. */
const FEW_DEALS = 60;
