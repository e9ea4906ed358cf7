import { COLUMNS, type Column, type Row, type Sort, table } from '../model/table.ts';
import type { GraphData, GraphEdge } from '../protocol.ts';
import { fill, make } from './dom.ts';
import type { Surroundings } from './surroundings.ts';

export interface TableEvents {
  chosen(deal: GraphEdge): void;
  sorted(sort: Sort): void;
}

/** The table twin of the graph. One row at a time is in the tab order; the arrow keys go from row to row. */
export class DealTable {
  readonly root = make('div', { class: 'table-view' });
  readonly #events: TableEvents;
  #rows: readonly Row[] = [];
  #chosen: ReadonlySet<string> = new Set();

  constructor(events: TableEvents) {
    this.#events = events;
    this.root.addEventListener('keydown', (event) => this.#onKey(event));
    this.root.addEventListener('click', ({ target }) => {
      const row = this.#rowOf(target);
      if (row && !(target as Element).closest('button')) this.#events.chosen(row.deal);
    });
  }

  show(data: GraphData, deals: readonly GraphEdge[], sort: Sort, around: Surroundings): void {
    const { words } = around;
    this.#rows = table({ data, deals, sort, words, money: around.money });
    const focused = this.root.contains(document.activeElement) ? document.activeElement?.getAttribute('data-key') : undefined;
    const head = make('tr', {}, ...COLUMNS.map((column) => this.#header(column, sort, around)));
    const drawn = this.#rows.slice(0, MOST_ROWS).map((row, i) => this.#row(row, i));
    const more = this.#rows.length - drawn.length;
    fill(
      this.root,
      make(
        'table',
        { 'aria-rowcount': String(this.#rows.length + 1) },
        make('caption', { class: 'unseen' }, `${words.say('table')}. ${sorting(sort, around)}`),
        make('thead', {}, head),
        make('tbody', {}, ...drawn),
      ),
      more > 0 && make('p', { class: 'note' }, `+ ${words.count('count.deals', more)}`),
    );
    this.choose(this.#chosen);
    if (focused) this.root.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  focus(): void {
    this.root.querySelector<HTMLElement>('tbody tr[tabindex="0"]')?.focus();
  }

  /** Marks the rows of these deals. */
  choose(deals: ReadonlySet<string>): void {
    this.#chosen = deals;
    const rows = [...this.root.querySelectorAll<HTMLElement>('tbody tr')];
    for (const row of rows) {
      if (deals.has(row.dataset.deal ?? '')) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
    const stop =
      rows.find((row) => row === document.activeElement) ?? rows.find((row) => deals.has(row.dataset.deal ?? '')) ?? rows[0];
    for (const row of rows) row.tabIndex = row === stop ? 0 : -1;
  }

  #header(column: Column, sort: Sort, around: Surroundings): HTMLElement {
    const isSorted = column === sort.column;
    const label = around.words.say(`column.${column}`);
    const mark = isSorted ? (sort.ascending ? ' ▲' : ' ▼') : '';
    const act = make(
      'button',
      { type: 'button', 'data-key': `head ${column}` },
      label,
      make('span', { 'aria-hidden': 'true' }, mark),
    );
    act.addEventListener('click', () => {
      const next = { column, ascending: isSorted ? !sort.ascending : !DESCENDING_FIRST.has(column) };
      this.#events.sorted(next);
      around.announce(sorting(next, around));
    });
    return make('th', { scope: 'col', 'aria-sort': isSorted ? (sort.ascending ? 'ascending' : 'descending') : 'none' }, act);
  }

  #row({ deal, cells }: Row, i: number): HTMLElement {
    const [first, ...rest] = COLUMNS;
    return make(
      'tr',
      { 'data-deal': deal.id, 'data-key': `row ${deal.id}`, 'aria-rowindex': String(i + 2), tabindex: '-1' },
      make('th', { scope: 'row' }, cells[first]),
      ...rest.map((column) => make('td', { class: column }, cells[column])),
    );
  }

  #onKey(event: KeyboardEvent): void {
    const row = this.#rowOf(event.target);
    if (!row || (event.target as Element).tagName !== 'TR') return;
    const rows = [...this.root.querySelectorAll<HTMLElement>('tbody tr')];
    const at = rows.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1, PageDown: at + 10, PageUp: at - 10 }[
      event.key
    ];
    if (to !== undefined) {
      const next = rows[Math.min(rows.length - 1, Math.max(0, to))];
      for (const other of rows) other.tabIndex = other === next ? 0 : -1;
      next?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') this.#events.chosen(row.deal);
    else return;
    event.preventDefault();
  }

  #rowOf(target: EventTarget | null): Row | undefined {
    const id = target instanceof Element ? target.closest<HTMLElement>('tbody tr')?.dataset.deal : undefined;
    return this.#rows.find(({ deal }) => deal.id === id);
  }
}

/** More rows than this are a matter for the filters, or for a CSV file. */
const MOST_ROWS = 1000;
const DESCENDING_FIRST: ReadonlySet<Column> = new Set(['amount', 'date', 'confidence']);

const sorting = ({ column, ascending }: Sort, { words }: Surroundings) =>
  words.say('table.sorted', words.say(`column.${column}`), words.say(ascending ? 'ascending' : 'descending'));
