import type { Tab } from '../model/kept.ts';
import type { ExportAction, ExportFormat } from '../protocol.ts';
import { fill, iconButton, make } from './dom.ts';
import { ExportMenu } from './export-menu.ts';
import { SearchBox, type SearchEvents } from './search-box.ts';
import type { Surroundings } from './surroundings.ts';
import { Tabs } from './tabs.ts';

export interface HeadEvents extends SearchEvents {
  tab(tab: Tab): void;
  filters(open: boolean): void;
  exported(format: ExportFormat, action: ExportAction): void;
}

export interface HeadShown {
  readonly tab: Tab;
  readonly loops: number;
  readonly filtersOpen: boolean;
  /** The filters hide something. */
  readonly isFiltering: boolean;
}

/** The top of the panel: tabs, search, filters, exports. Empty while there is no graph. */
export class Head {
  readonly search: SearchBox;
  readonly root: HTMLElement;
  readonly #tabs: Tabs;
  readonly #filters = make('span');
  readonly #exports: ExportMenu;
  readonly #events: HeadEvents;

  constructor(events: HeadEvents) {
    this.#events = events;
    this.search = new SearchBox(events);
    this.#tabs = new Tabs((tab) => events.tab(tab));
    this.#exports = new ExportMenu((format, action) => events.exported(format, action));
    this.root = make('header', { class: 'head' }, this.#tabs.root, this.search.root, this.#filters, this.#exports.root);
  }

  show(shown: HeadShown | undefined, around: Surroundings): void {
    for (const part of [this.search.root, this.#filters, this.#exports.root, this.#tabs.root]) part.hidden = shown === undefined;
    if (!shown) return;
    this.showTabs(shown.tab, shown.loops, around);
    this.search.show(around);
    this.#exports.show(around);
    const { words } = around;
    const { filtersOpen, isFiltering } = shown;
    const label = words.say(isFiltering ? 'filters.active' : 'filters');
    const toggle = iconButton(label, 'filter', () => this.#events.filters(!filtersOpen), {
      'aria-expanded': String(filtersOpen),
      class: isFiltering ? 'icon-button active' : 'icon-button',
    });
    const hadFocus = this.#filters.contains(document.activeElement);
    fill(this.#filters, toggle);
    if (hadFocus) toggle.focus();
  }

  showTabs(tab: Tab, loops: number, around: Surroundings): void {
    this.#tabs.show(tab, loops, around);
  }
}
