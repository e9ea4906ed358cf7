import type { Wording } from '../texts.ts';
import type { Child } from './dom.ts';
import { button, fill, make } from './dom.ts';
import type { Surroundings } from './surroundings.ts';

export interface FooterShown {
  readonly entities: number;
  readonly deals: number;
  readonly loops: number;
  readonly hiddenDeals: number;
  /** Entities outside the neighbourhood that is looked at. */
  readonly outside: number;
  readonly stale: boolean;
  readonly partial: readonly string[];
}

/** How much is shown, how much is not, and the way back to all of it. */
export class Footer {
  readonly root = make('footer');
  readonly #events: { reset(): void; whole(): void };

  constructor(events: { reset(): void; whole(): void }) {
    this.#events = events;
  }

  show(shown: FooterShown, { words }: Surroundings): void {
    const counts = [
      words.count('count.entities', shown.entities),
      words.count('count.deals', shown.deals),
      ...(shown.loops ? [words.count('count.loops', shown.loops)] : []),
    ].join(' · ');
    const parts: Child[] = [make('span', { class: 'counts' }, counts)];
    if (shown.hiddenDeals) {
      parts.push(
        make('span', { class: 'hidden-count' }, words.count('hidden.deals', shown.hiddenDeals)),
        button(words.say('filters.reset'), () => this.#events.reset(), { class: 'link reset' }),
      );
    }
    if (shown.outside) {
      parts.push(
        make('span', {}, words.count('outside', shown.outside)),
        button(words.say('outside.reset'), () => this.#events.whole(), { class: 'link whole' }),
      );
    }
    parts.push(...shown.partial.map((reason) => make('span', { class: 'warning' }, told(reason, words))));
    if (shown.stale) parts.push(make('span', { class: 'stale' }, words.say('stale')));
    fill(this.root, ...parts);
  }
}

function told(reason: string, words: Wording): string {
  if (reason.startsWith('flows/')) return words.say('partial.flows');
  if (reason.startsWith('text/')) return words.say('partial.text');
  return words.say('partial.other', reason);
}
