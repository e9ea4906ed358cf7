/**
 * The texts of the panel in English. The extension translates them (`vscode.l10n`) and sends them to the webview when it starts.
 * `{0}` stands for an argument. A text that counts has two forms, `.one` and `.other`.
 */
export const TEXTS = {
  'tab.graph': 'Graph',
  'tab.table': 'Table',
  'tab.loops': 'Loops',
  tabs: 'Ways to look at the deals',
  search: 'Find a party or a deal',
  'search.none': 'Nothing found',
  'search.found.one': '{0} found',
  'search.found.other': '{0} found',
  filters: 'Filters',
  'filters.active': 'Filters: some deals are hidden',
  'filters.types': 'Deals',
  'filters.statuses': 'Status',
  'filters.entities': 'Parties',
  'filters.currencies': 'Currency',
  'filters.amount': 'Amount',
  'filters.amount.from': 'At least',
  'filters.amount.to': 'At most',
  'filters.amount.any': 'any',
  'filters.withoutAmount': 'Deals without an amount',
  'filters.confidence': 'Certainty at least',
  'filters.until': 'Deals up to',
  'filters.until.all': 'all dates',
  'filters.undated.one': 'Undated deals ({0})',
  'filters.undated.other': 'Undated deals ({0})',
  'filters.idle': 'Parties without a deal',
  'filters.reset': 'Show All',
  'hidden.deals.one': '{0} deal hidden by filters',
  'hidden.deals.other': '{0} deals hidden by filters',
  'outside.one': '{0} party outside this view',
  'outside.other': '{0} parties outside this view',
  'outside.reset': 'Back to the Whole Graph',
  'count.entities.one': '{0} party',
  'count.entities.other': '{0} parties',
  'count.deals.one': '{0} deal',
  'count.deals.other': '{0} deals',
  'count.loops.one': '{0} loop',
  'count.loops.other': '{0} loops',
  'count.mentions.one': '{0} mention',
  'count.mentions.other': '{0} mentions',
  'deal.investment': 'Investment',
  'deal.acquisition': 'Acquisition',
  'deal.stake': 'Stake',
  'deal.debt': 'Debt',
  'deal.purchase': 'Purchase',
  'deal.payment': 'Payment',
  'deal.spending': 'Spending',
  'deal.partnership': 'Partnership',
  'deal.merger': 'Merger',
  'deal.joint_venture': 'Joint venture',
  'status.completed': 'Completed',
  'status.announced': 'Announced',
  'status.planned': 'Planned',
  'status.rumoured': 'Rumoured',
  'status.cancelled': 'Cancelled',
  'entity.company': 'Company',
  'entity.institution': 'Institution',
  'entity.person': 'Person',
  'entity.product': 'Product',
  'entity.nobody': 'Not named',
  'instrument.cash': 'cash',
  'instrument.equity': 'equity',
  'instrument.debt': 'debt',
  'instrument.goods': 'goods',
  'instrument.services': 'services',
  'instrument.capacity': 'capacity',
  'instrument.licence': 'licence',
  'instrument.fine': 'fine',
  'instrument.dividend': 'dividend',
  'instrument.subsidy': 'subsidy',
  'amount.unknown': 'amount unknown',
  'amount.total': 'total of several deals',
  'amount.inferred': 'currency inferred',
  undated: 'undated',
  anonymous: 'anonymous source',
  certainty: 'certainty {0}',
  'column.from': 'From',
  'column.to': 'To',
  'column.type': 'Deal',
  'column.amount': 'Amount',
  'column.status': 'Status',
  'column.date': 'Date',
  'column.confidence': 'Certainty',
  table: 'Deals of the article',
  'table.sorted': 'Sorted by {0}, {1}',
  ascending: 'ascending',
  descending: 'descending',
  'graph.label': 'Deal graph of {0}: {1}, {2}',
  'graph.help':
    'Arrow keys move between parties. Enter shows the words in the editor. E goes through the deals of the party, F fans a bundle out, N shows the neighbourhood, Plus and Minus zoom, 0 fits everything, Escape lets go.',
  'graph.zoomIn': 'Zoom In',
  'graph.zoomOut': 'Zoom Out',
  'graph.fit': 'Show Everything',
  'graph.arrange': 'Arrange Again',
  'graph.legend': 'Legend',
  'node.said': '{0}, {1}, {2}, {3} in and out',
  'node.saidPlain': '{0}, {1}, {2}',
  'edge.said': '{0}: {1} to {2}, {3}, {4}',
  'edge.saidBundle': '{0} from {1} to {2}: {3}',
  'edge.fan': 'Fan Out',
  'edge.bundle': 'Bundle Again',
  'node.fold': 'Fold Subsidiaries In',
  'node.unfold': 'Unfold Subsidiaries',
  'node.neighbours': 'Neighbourhood',
  'node.depth': 'Depth',
  'node.path': 'Money Path From Here…',
  'path.choose': 'Choose the party that the money from {0} should reach',
  'path.found': 'Shortest way of the money from {0} to {1}: {2}',
  'path.none': 'No money goes from {0} to {1}',
  'path.cancel': 'Cancel',
  reveal: 'Show in Article',
  'loops.none': 'No money comes back to where it started.',
  'loops.looked': 'Looked at {0} between {1}.',
  'loops.partial': '≥ {0} loops: the search stopped at its budget, so there may be more.',
  'loops.stale': 'Working the loops out again…',
  'loops.rumours': 'With rumours',
  'loops.stakes': 'Count stakes',
  'loops.certainty': 'Certainty at least',
  'loops.options': 'What counts',
  'loops.bottleneck': 'At most {0} went all the way round',
  'loops.bottleneckUnknown': 'No leg has a known amount',
  'loops.total': '{0} in all legs',
  'loops.net': '{0} net of what comes back',
  'loops.weakest': 'weakest leg',
  'loops.drop': 'Drop This Leg',
  'loops.dropped.one': '{0} deal dropped',
  'loops.dropped.other': '{0} deals dropped',
  'loops.restore': 'Put Back',
  'loops.play': 'Play',
  'loops.stop': 'Stop',
  'loops.next': 'Next Leg',
  'loops.previous': 'Previous Leg',
  'loops.leave': 'Leave the Loop',
  'loops.leg': 'Leg {0} of {1}: {2} to {3}, {4}',
  'loops.list': 'Circular flows, the best first',
  'loops.also.one': '{0} more deal on this leg',
  'loops.also.other': '{0} more deals on this leg',
  export: 'Copy or Save',
  'export.copy': 'Copy',
  'export.copied': 'Copied',
  'export.save': 'Save…',
  of: '{0}: {1}',
  'report.deals': 'Deals',
  'report.loops': 'Circular flows',
  'report.figures': 'Figures',
  'report.problems': 'Problems',
  'report.line': 'line {0}',
  'figure.valuation': 'valuation',
  'figure.revenue': 'revenue',
  'figure.profit': 'profit',
  'figure.debt_level': 'debt',
  'figure.share_price': 'share price',
  'state.empty.title': 'No article is open',
  'state.empty.body': 'Open a .news file, or run “Money Trail: Read as News” on any text, and its deals are drawn here.',
  'state.reading.title': 'Reading…',
  'state.reading.body': 'The deals appear here as soon as the article has been read.',
  'state.noDeals.title': 'No deals in this article',
  'state.noDeals.body':
    'A deal needs someone who pays, buys, lends or invests, and what for. Nothing of the kind was found; if you see one, the log says what was read.',
  'state.tooLarge.title': 'This file is too large',
  'state.tooLarge.body': 'Raise the setting “moneyTrail.maxLength”, or open the part of the text that matters.',
  'state.restarting.title': 'The reader is starting again',
  'state.restarting.body': 'The graph comes back by itself in a moment.',
  'state.error.title': 'Reading stopped',
  'state.error.body': 'The log says why. Start the reader again to go on.',
  filtered: 'Every deal is hidden by the filters.',
  'state.openLog': 'Show Log',
  'state.restart': 'Start Again',
  'state.settings': 'Open the Setting',
  'state.openArticle': 'Open an Article',
  'partial.flows': 'There may be more loops: the search stopped at its budget',
  'partial.text': 'The article is longer than the setting allows: its end was not read',
  'partial.other': 'The answer is partial: {0}',
  large: '{0} are more than can be told apart. Filter, or look at a neighbourhood.',
  'large.top': 'Show the Largest {0}',
  stale: 'The article has changed; reading it again…',
  close: 'Close',
  selected: 'Selected: {0}',
} as const;

export type TextKey = keyof typeof TEXTS;

type CountedStem<K> = K extends `${infer Stem}.one` ? Stem : never;
export type CountedKey = CountedStem<TextKey>;

/** Says the texts of the panel in the reader's language. */
export class Wording {
  readonly locale: string;
  readonly #texts: Readonly<Record<string, string>>;
  readonly #plural: Intl.PluralRules;
  readonly #number: Intl.NumberFormat;

  /** `texts` as the extension sent them; what is missing is said in English. */
  constructor(locale: string, texts: Readonly<Record<string, string>> = {}) {
    this.locale = Intl.getCanonicalLocales(locale)[0] ?? 'en';
    this.#texts = texts;
    this.#plural = new Intl.PluralRules(this.locale);
    this.#number = new Intl.NumberFormat(this.locale);
  }

  say(key: TextKey, ...values: readonly (string | number)[]): string {
    const text = Object.hasOwn(this.#texts, key) ? this.#texts[key]! : TEXTS[key];
    return text.replace(/\{(\d)\}/g, (hole, index) => this.#written(values[Number(index)] ?? hole));
  }

  /** "1 deal", "12 deals": the first value is the count. */
  count(stem: CountedKey, count: number, ...values: readonly (string | number)[]): string {
    return this.say(`${stem}.${this.#plural.select(count) === 'one' ? 'one' : 'other'}`, count, ...values);
  }

  #written(value: string | number): string {
    return typeof value === 'number' ? this.#number.format(value) : value;
  }
}
