/**
 * What the deal graph panel, the extension and the language server say to each other. Nothing else crosses:
 * each message is checked where it arrives, and dropped when it has not the shape written here.
 *
 * Of the server it is asked, by LSP (`server/features/graph.ts` makes the answers, `server/server.ts` wires them):
 *   request `moneyTrail/graph` GraphParams → GraphData | null (null: not open, or superseded)
 *   request `moneyTrail/flows` FlowsParams → FlowsData | null
 *   request `moneyTrail/card`  CardParams  → Card | null, the Markdown that hover shows in the editor
 *   request `moneyTrail/explain` ExplainParams → Explanation | null, how the sentence at a position was read
 *   notification `moneyTrail/graphChanged` GraphChanged, when a new version of an article has been read
 *   notification `moneyTrail/articleRead` ArticleRead, likewise: what the status item shows
 */
import {
  type Checked,
  either,
  flag,
  fraction,
  list,
  natural,
  number,
  object,
  oneOf,
  optional,
  record,
  text,
  variants,
} from './schema.ts';

export const GRAPH_REQUEST = 'moneyTrail/graph';
export const FLOWS_REQUEST = 'moneyTrail/flows';
export const CARD_REQUEST = 'moneyTrail/card';
export const EXPLAIN_REQUEST = 'moneyTrail/explain';
export const GRAPH_CHANGED = 'moneyTrail/graphChanged';

// ---------------------------------------------------------------- the graph of an article

const Position = object({ line: natural, character: natural });

/** A stretch of the article: offsets as UTF-16 units, half-open, and the same as LSP positions. */
export const Place = object({ start: natural, end: natural, range: object({ start: Position, end: Position }) });
export type Place = Checked<typeof Place>;

const Quote = object({
  start: natural,
  end: natural,
  range: object({ start: Position, end: Position }),
  /** The words of the article, as they stand. */
  text,
});
export type Quote = Checked<typeof Quote>;

export const EntityKind = oneOf('company', 'institution', 'person', 'product');
export type EntityKind = Checked<typeof EntityKind>;

export const GraphNode = object({
  /** Entity id. */
  id: text,
  name: text,
  type: EntityKind,
  /** Id of the node that this one belongs to; always a node of the same graph. */
  parent: optional(text),
  identifiers: record(text),
  /** In text order. */
  mentions: list(Place),
});
export type GraphNode = Checked<typeof GraphNode>;

export const DealKind = oneOf(
  'investment',
  'acquisition',
  'stake',
  'debt',
  'purchase',
  'payment',
  'spending',
  'partnership',
  'merger',
  'joint_venture',
);
export type DealKind = Checked<typeof DealKind>;

export const Status = oneOf('completed', 'announced', 'planned', 'rumoured', 'cancelled');
export type Status = Checked<typeof Status>;

export const MoneyAmount = object({
  /** Amount id: deals that share a total share it. */
  id: text,
  value: number,
  /** ISO 4217. */
  currency: text,
  currencyInferred: flag,
  low: optional(number),
  high: optional(number),
  modifier: oneOf('exact', 'about', 'at_most', 'at_least', 'more_than', 'less_than', 'between'),
  /** The words of the article. */
  text,
  start: natural,
  end: natural,
});
export type MoneyAmount = Checked<typeof MoneyAmount>;

export const GraphEdge = object({
  /** Deal id. */
  id: text,
  type: DealKind,
  /** Node ids; either may be empty, never both. */
  from: list(text),
  to: list(text),
  /** Who is paid in an acquisition, when named. */
  seller: optional(text),
  amount: optional(MoneyAmount),
  /** The amount is that of several deals together. */
  amountIsTotal: flag,
  /** Percent of the capital. */
  share: optional(number),
  status: Status,
  /** ISO 8601, as precise as the text. */
  date: optional(text),
  instrument: optional(text),
  anonymousSource: flag,
  confidence: fraction,
  /** The frame and construction that read it. */
  rule: text,
  /** The strongest first; never empty. */
  evidence: list(Quote),
});
export type GraphEdge = Checked<typeof GraphEdge>;

const Money = object({ value: number, currency: text });
export type Money = Checked<typeof Money>;

export const GraphFlow = object({
  id: text,
  /** Node ids in the direction of the money, subsidiaries taken as their parent. */
  entities: list(text),
  /** Ids of the deals behind each hop: hop `i` runs from entity `i` to the next. */
  deals: list(list(text)),
  /** The smallest known amount around it. */
  bottleneck: optional(Money),
  /** Sum of the largest known amount of each leg. */
  total: optional(Money),
});
export type GraphFlow = Checked<typeof GraphFlow>;

const Finding = object({
  code: text,
  severity: oneOf('error', 'warning', 'information', 'hint'),
  message: text,
  start: natural,
  end: natural,
  range: object({ start: Position, end: Position }),
  text,
});
export type Finding = Checked<typeof Finding>;

const Figure = object({
  id: text,
  type: text,
  subject: text,
  value: number,
  currency: optional(text),
  unit: optional(text),
  text,
  date: optional(text),
  start: natural,
  end: natural,
  range: object({ start: Position, end: Position }),
});
export type Figure = Checked<typeof Figure>;

export const GraphData = object({
  uri: text,
  /** Version of the document that was read. */
  version: natural,
  language: oneOf('fr', 'en'),
  /** Date of publication, ISO 8601. */
  date: optional(text),
  nodes: list(GraphNode),
  edges: list(GraphEdge),
  /** Ranked: the best first. */
  flows: list(GraphFlow),
  facts: list(Figure),
  problems: list(Finding),
  /** Why the answer is not whole: `flows/budget`, `text/too-long` … Empty when it is. */
  partial: list(text),
  counts: object({ characters: natural, entities: natural, amounts: natural, deals: natural, flows: natural }),
});
export type GraphData = Checked<typeof GraphData>;

export const GraphParams = object({ uri: text });
export type GraphParams = Checked<typeof GraphParams>;

/** What the reader of the loops lets count. */
export const FlowOptions = object({
  /** Rumoured deals close loops too. */
  rumours: flag,
  /** A stake counts as money that went from the holder to the company held. */
  stakes: flag,
  /** Deals below this confidence, 0 to 1, are left out. */
  minConfidence: fraction,
  /** Ids of deals that are taken away, to see what would remain. */
  dropped: list(text),
});
export type FlowOptions = Checked<typeof FlowOptions>;

export const FlowsParams = object({ uri: text, options: FlowOptions });
export type FlowsParams = Checked<typeof FlowsParams>;

export const FlowsData = object({ uri: text, version: natural, flows: list(GraphFlow), partial: list(text) });
export type FlowsData = Checked<typeof FlowsData>;

/** `id` is that of a deal or an entity. */
export const CardParams = object({ uri: text, id: text });
export type CardParams = Checked<typeof CardParams>;

export const Card = object({ markdown: text });
export type Card = Checked<typeof Card>;

export const ExplainParams = object({ uri: text, position: Position });
export type ExplainParams = Checked<typeof ExplainParams>;

/** Plain text in lines, for people. */
export const Explanation = object({ text });
export type Explanation = Checked<typeof Explanation>;

export const GraphChanged = object({ uri: text, version: natural });
export type GraphChanged = Checked<typeof GraphChanged>;

export const ARTICLE_READ = 'moneyTrail/articleRead';

/** What was found in one version of an article, and how long the reading took. */
export const ArticleRead = object({
  uri: text,
  version: natural,
  language: oneOf('fr', 'en'),
  counts: object({ characters: natural, entities: natural, amounts: natural, deals: natural, flows: natural }),
  elapsedMs: number,
  partial: list(text),
});
export type ArticleRead = Checked<typeof ArticleRead>;

// ---------------------------------------------------------------- what the reader of the panel chose

export const Filters = object({
  /** Deal types that are hidden; likewise below. */
  hiddenTypes: list(DealKind),
  hiddenStatuses: list(Status),
  hiddenEntities: list(EntityKind),
  hiddenCurrencies: list(text),
  /** Powers of ten of rough US dollars, see `model/magnitude.ts`. Deals without an amount have `withoutAmount`. */
  minMagnitude: optional(number),
  maxMagnitude: optional(number),
  withoutAmount: flag,
  minConfidence: fraction,
  /** Deals dated later are hidden. ISO 8601. */
  until: optional(text),
  undated: flag,
  /** Show entities that take part in no deal. */
  idle: flag,
});
export type Filters = Checked<typeof Filters>;

export const PictureFormat = oneOf('svg', 'png');
export const DataFormat = oneOf('csv', 'json', 'graphml', 'mermaid', 'dot', 'markdown', 'html');
export type PictureFormat = Checked<typeof PictureFormat>;
export type DataFormat = Checked<typeof DataFormat>;
export const ExportFormat = either(PictureFormat, DataFormat);
export type ExportFormat = Checked<typeof ExportFormat>;
export const ExportAction = oneOf('save', 'copy');
export type ExportAction = Checked<typeof ExportAction>;

/** What is selected: deals or an entity, by id. */
export const Selection = object({ nodes: list(text), deals: list(text) });
export type Selection = Checked<typeof Selection>;

/** Why there is no graph to look at, or not yet. */
export const PanelState = oneOf('empty', 'reading', 'noDeals', 'tooLarge', 'restarting', 'error');
export type PanelState = Checked<typeof PanelState>;

// ---------------------------------------------------------------- extension → webview

export const ToWebview = variants({
  /** First, in answer to `ready`. `strings` are the texts of `texts.ts` in the language of the editor. */
  start: { strings: record(text), locale: text, filters: Filters, reduceMotion: flag, faintBelow: fraction },
  graph: { data: GraphData, title: text },
  state: { state: PanelState, detail: optional(text), title: optional(text) },
  /** The document has changed; the graph shown is that of an older version until the next `graph`. */
  stale: { uri: text },
  flows: { request: natural, data: FlowsData },
  card: { request: natural, markdown: text },
  /** What is under the cursor of the editor. */
  cursor: { uri: text, selection: Selection },
  filters: { filters: Filters },
  /** A command of the palette: show the loops (and one of them), ask for a picture, put the focus into the panel. */
  showLoops: { flow: optional(text) },
  step: { by: oneOf('next', 'previous') },
  picture: { format: PictureFormat, action: ExportAction },
  focus: {},
  settings: { reduceMotion: flag, faintBelow: fraction },
});
export type ToWebview = Checked<typeof ToWebview>;

// ---------------------------------------------------------------- webview → extension

export const FromWebview = variants({
  ready: {},
  /** Show these words in the editor and mark the other evidence. `at` is an index into the evidence or the mentions. */
  reveal: { uri: text, selection: Selection, at: natural },
  /** Nothing is selected any more. */
  clear: { uri: text },
  flows: { request: natural, uri: text, options: FlowOptions },
  card: { request: natural, uri: text, id: text },
  /** A link of a card. */
  open: { uri: text, link: text },
  filters: { filters: Filters },
  export: { format: DataFormat, action: ExportAction },
  /** A picture that was asked for: SVG as text, PNG as base64. */
  picture: { format: PictureFormat, action: ExportAction, content: text },
  /** A loop is looked at, or no longer: the keys that step through its legs mean something. */
  loop: { shown: flag },
  /** A button of an empty state. */
  command: { command: oneOf('openSample', 'restart', 'openLog', 'openSide', 'settings') },
  /** An exception in the panel, for the log. */
  failed: { message: text },
});
export type FromWebview = Checked<typeof FromWebview>;
