import { FlowOptions } from '../protocol.ts';
import { type Checked, either, flag, list, natural, number, object, oneOf, optional, record, text } from '../schema.ts';
import { COLUMNS } from './table.ts';

export const Tab = oneOf('graph', 'table', 'loops');
export type Tab = Checked<typeof Tab>;

const Point = object({ x: number, y: number });

/** What the panel keeps while it is hidden and over a reload of the window. */
export const Kept = object({
  uri: optional(text),
  tab: Tab,
  folded: list(text),
  fanned: list(text),
  places: record(Point),
  viewport: optional(object({ zoom: number, pan: Point })),
  sort: object({ column: oneOf(...COLUMNS), ascending: flag }),
  flowOptions: FlowOptions,
  selected: optional(either(object({ node: text }), object({ edge: text }))),
  /** The neighbourhood that is looked at. */
  around: optional(object({ id: text, depth: natural })),
  filtersOpen: flag,
  legendOpen: flag,
});
export type Kept = Checked<typeof Kept>;

export const FRESH: Kept = {
  tab: 'graph',
  folded: [],
  fanned: [],
  places: {},
  sort: { column: 'amount', ascending: false },
  flowOptions: { rumours: true, stakes: false, minConfidence: 0, dropped: [] },
  filtersOpen: false,
  legendOpen: false,
};
