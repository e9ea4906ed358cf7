import { isFiltering } from '../model/filters.ts';
import { magnitude } from '../model/magnitude.ts';
import { dateLabel, timeline } from '../model/timeline.ts';
import { DealKind, EntityKind, type Filters, type GraphData, Status } from '../protocol.ts';
import { button, checkbox, fill, make, slider } from './dom.ts';
import type { Surroundings } from './surroundings.ts';

/** The form of the filters: only what the article has can be filtered. */
export class FilterForm {
  readonly root = make('section', { class: 'filters', hidden: true });
  readonly #changed: (filters: Filters) => void;

  constructor(changed: (filters: Filters) => void) {
    this.#changed = changed;
  }

  /** Drawn anew for another article or when filters come from elsewhere, not while the reader moves a slider. */
  show(data: GraphData, filters: Filters, reset: Filters, around: Surroundings): void {
    const { words } = around;
    let now = filters;
    const change = (change: Partial<Filters>) => {
      now = { ...now, ...change };
      this.#changed(now);
      resetButton.disabled = !isFiltering(now);
    };
    const resetButton = button(words.say('filters.reset'), () => this.#changed(reset), { class: 'reset' });
    resetButton.disabled = !isFiltering(filters);
    this.root.setAttribute('aria-label', words.say('filters'));
    fill(
      this.root,
      choices({
        legend: words.say('filters.types'),
        all: present(
          data.edges.map(({ type }) => type),
          DealKind.values,
        ),
        label: (type) => words.say(`deal.${type}`),
        swatch: (type) => `swatch deal-${type}`,
        hidden: now.hiddenTypes,
        changed: (hiddenTypes) => change({ hiddenTypes }),
      }),
      choices({
        legend: words.say('filters.statuses'),
        all: present(
          data.edges.map(({ status }) => status),
          Status.values,
        ),
        label: (status) => words.say(`status.${status}`),
        hidden: now.hiddenStatuses,
        changed: (hiddenStatuses) => change({ hiddenStatuses }),
      }),
      choices({
        legend: words.say('filters.entities'),
        all: present(
          data.nodes.map(({ type }) => type),
          EntityKind.values,
        ),
        label: (type) => words.say(`entity.${type}`),
        swatch: (type) => `swatch entity-${type}`,
        hidden: now.hiddenEntities,
        changed: (hiddenEntities) => change({ hiddenEntities }),
      }),
      currencies(data, now, change, around),
      amounts(data, now, change, around),
      confidence(now, change, around),
      dates(data, now, change, around),
      make(
        'div',
        { class: 'checks' },
        checkbox(words.say('filters.withoutAmount'), now.withoutAmount, (withoutAmount) => change({ withoutAmount })),
        checkbox(words.say('filters.idle'), now.idle, (idle) => change({ idle })),
      ),
      resetButton,
    );
  }
}

type Change = (change: Partial<Filters>) => void;

function present<T>(values: readonly T[], order: readonly T[]): readonly T[] {
  const there = new Set(values);
  return order.filter((value) => there.has(value));
}

function choices<T extends string>(options: {
  readonly legend: string;
  readonly all: readonly T[];
  readonly label: (value: T) => string;
  readonly swatch?: (value: T) => string;
  readonly hidden: readonly T[];
  readonly changed: (hidden: readonly T[]) => void;
}): HTMLElement | false {
  const { legend, all, label, swatch, changed } = options;
  if (all.length < 2 && options.hidden.length === 0) return false;
  const hidden = new Set(options.hidden);
  const boxes = all.map((value) => {
    const box = checkbox(label(value), !hidden.has(value), (checked) => {
      if (checked) hidden.delete(value);
      else hidden.add(value);
      changed([...hidden]);
    });
    if (swatch) box.insertBefore(make('span', { class: swatch(value), 'aria-hidden': 'true' }), box.lastChild);
    return box;
  });
  return make('fieldset', {}, make('legend', {}, legend), make('div', { class: 'checks' }, ...boxes));
}

function currencies(data: GraphData, now: Filters, change: Change, { words }: Surroundings) {
  const names = new Intl.DisplayNames([words.locale], { type: 'currency', fallback: 'code' });
  const name = (code: string) => (/^[A-Z]{3}$/.test(code) ? (names.of(code) ?? code) : code);
  return choices({
    legend: words.say('filters.currencies'),
    all: [...new Set(data.edges.flatMap(({ amount }) => amount?.currency ?? []))].sort(),
    label: (code) => `${code} · ${name(code)}`,
    hidden: now.hiddenCurrencies,
    changed: (hiddenCurrencies) => change({ hiddenCurrencies }),
  });
}

/** From the smallest to the largest amount of the article, in thirds of a power of ten. */
function amounts(data: GraphData, now: Filters, change: Change, { words, money }: Surroundings): HTMLElement | false {
  const sizes = data.edges.flatMap(({ amount }) => (amount ? [magnitude(amount)] : []));
  if (new Set(sizes).size < 2) return false;
  const min = Math.floor(Math.min(...sizes) * 3) / 3;
  const max = Math.ceil(Math.max(...sizes) * 3) / 3;
  const rough = (power: number) => `≈ ${money.money({ value: Number((10 ** power).toPrecision(1)), currency: 'USD' })}`;
  const any = words.say('filters.amount.any');
  const part = { min, max, step: 1 / 3 };
  return make(
    'fieldset',
    {},
    make('legend', {}, words.say('filters.amount')),
    slider({
      ...part,
      label: words.say('filters.amount.from'),
      value: now.minMagnitude ?? min,
      words: (value) => (value <= min + 0.01 ? any : rough(value)),
      changed: (value) => change({ minMagnitude: value <= min + 0.01 ? undefined : value } as Partial<Filters>),
    }),
    slider({
      ...part,
      label: words.say('filters.amount.to'),
      value: now.maxMagnitude ?? max,
      words: (value) => (value >= max - 0.01 ? any : rough(value)),
      changed: (value) => change({ maxMagnitude: value >= max - 0.01 ? undefined : value } as Partial<Filters>),
    }),
  );
}

function confidence(now: Filters, change: Change, { words }: Surroundings): HTMLElement {
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' });
  return slider({
    label: words.say('filters.confidence'),
    min: 0,
    max: 1,
    step: 0.05,
    value: now.minConfidence,
    words: (value) => percent.format(value),
    changed: (minConfidence) => change({ minConfidence }),
  });
}

/** How the web grew: the last stop is all dates. */
function dates(data: GraphData, now: Filters, change: Change, { words }: Surroundings): HTMLElement | false {
  const { stops, undated } = timeline(data.edges);
  if (stops.length === 0) return false;
  const at = now.until === undefined ? stops.length : stops.findLastIndex((stop) => stop <= now.until!);
  return make(
    'fieldset',
    {},
    make('legend', {}, words.say('column.date')),
    slider({
      label: words.say('filters.until'),
      min: 0,
      max: stops.length,
      step: 1,
      value: at,
      words: (value) => (stops[value] === undefined ? words.say('filters.until.all') : dateLabel(stops[value], words.locale)),
      changed: (value) => change({ until: stops[value] } as Partial<Filters>),
    }),
    undated > 0 && checkbox(words.count('filters.undated', undated), now.undated, (checked) => change({ undated: checked })),
  );
}
