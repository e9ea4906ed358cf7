import type { Tab } from '../model/kept.ts';
import { fill, make } from './dom.ts';
import type { Surroundings } from './surroundings.ts';

const TABS: readonly Tab[] = ['graph', 'table', 'loops'];

/** Three ways to look at the deals, as a list of tabs: the arrow keys go from one to the next. */
export class Tabs {
  readonly root = make('div', { role: 'tablist' });
  readonly #chosen: (tab: Tab) => void;

  constructor(chosen: (tab: Tab) => void) {
    this.#chosen = chosen;
    this.root.addEventListener('keydown', (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const tabs = [...this.root.querySelectorAll<HTMLElement>('[role=tab]')];
      const at = tabs.indexOf(event.target as HTMLElement);
      const next = by === undefined ? undefined : tabs[(at + by + tabs.length) % tabs.length];
      if (!next) return;
      event.preventDefault();
      next.click();
      this.root.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    });
  }

  show(current: Tab, loops: number, { words }: Surroundings): void {
    const focused = this.root.contains(document.activeElement);
    this.root.setAttribute('aria-label', words.say('tabs'));
    const tabs = TABS.map((tab) => {
      const isCurrent = tab === current;
      const label = words.say(`tab.${tab}`) + (tab === 'loops' && loops ? ` ${loops}` : '');
      const element = make(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${tab}`,
          'aria-controls': 'content',
          'aria-selected': String(isCurrent),
          tabindex: isCurrent ? '0' : '-1',
        },
        label,
      );
      element.addEventListener('click', () => this.#chosen(tab));
      return element;
    });
    fill(this.root, ...tabs);
    if (focused) this.root.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  }
}
