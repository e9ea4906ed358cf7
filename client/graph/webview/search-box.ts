import type { Found } from '../model/search.ts';
import type { Target } from '../model/viewing.ts';
import { fill, make } from './dom.ts';
import type { Surroundings } from './surroundings.ts';

export interface SearchEvents {
  asked(question: string): void;
  chosen(target: Target | undefined): void;
}

/** A combo box: what is found is marked in the graph and listed below; choosing selects it. */
export class SearchBox {
  readonly root = make('div', { class: 'search', role: 'search' });
  readonly #input = make('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'search-list',
    'aria-autocomplete': 'list',
    spellcheck: 'false',
  });
  readonly #list = make('ul', { id: 'search-list', role: 'listbox', hidden: true });
  readonly #events: SearchEvents;
  #targets: readonly (Target | undefined)[] = [];
  #active = -1;

  constructor(events: SearchEvents) {
    this.#events = events;
    this.root.append(this.#input, this.#list);
    this.#input.addEventListener('input', () => events.asked(this.#input.value));
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#input.addEventListener('blur', () => this.#open(false));
    this.#list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.#choose([...this.#list.children].indexOf(option));
    });
  }

  show({ words }: Surroundings): void {
    this.#input.placeholder = words.say('search');
    this.#input.setAttribute('aria-label', words.say('search'));
    this.#list.setAttribute('aria-label', words.say('search'));
  }

  answer(
    found: Found,
    texts: { node(id: string): string; deal(id: string): string; target(kind: 'node' | 'deal', id: string): Target | undefined },
    { words, announce }: Surroundings,
  ): void {
    const nodes = found.nodes
      .slice(0, MOST)
      .map((id) => ({ label: texts.node(id), kind: 'node', target: texts.target('node', id) }));
    const deals = found.deals
      .slice(0, MOST - nodes.length)
      .map((id) => ({ label: texts.deal(id), kind: 'deal', target: texts.target('deal', id) }));
    const all = [...nodes, ...deals];
    this.#targets = all.map(({ target }) => target);
    this.#active = -1;
    const options = all.map(({ label, kind }, i) =>
      make('li', { role: 'option', id: `found-${i}`, class: kind, 'aria-selected': 'false' }, label),
    );
    fill(this.#list, ...options);
    this.#input.removeAttribute('aria-activedescendant');
    this.#open(all.length > 0);
    if (this.#input.value.trim() === '') return;
    const count = found.nodes.length + found.deals.length;
    announce(count ? words.count('search.found', count) : words.say('search.none'));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter') this.#choose(Math.max(0, this.#active));
    else if (event.key === 'Escape' && this.#input.value !== '') {
      this.#input.value = '';
      this.#events.asked('');
    } else return;
    event.preventDefault();
  }

  #move(by: 1 | -1): void {
    const options = [...this.#list.children];
    if (options.length === 0) return;
    this.#open(true);
    this.#active = (this.#active + by + options.length) % options.length;
    for (const [i, option] of options.entries()) option.setAttribute('aria-selected', String(i === this.#active));
    this.#input.setAttribute('aria-activedescendant', `found-${this.#active}`);
    options[this.#active]?.scrollIntoView({ block: 'nearest' });
  }

  #choose(index: number): void {
    if (index >= this.#targets.length) return;
    this.#open(false);
    this.#events.chosen(this.#targets[index]);
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
  }
}

const MOST = 12;
