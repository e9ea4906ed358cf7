import { filter, largest, NO_FILTERS } from '../model/filters.ts';
import { FRESH, Kept } from '../model/kept.ts';
import { shown } from '../model/labels.ts';
import { MoneyLabels } from '../model/money-label.ts';
import { scene } from '../model/scene.ts';
import { search } from '../model/search.ts';
import { edgeOf, lookOf, onlyOf, selectionOf, type Target, targetOf, targetsOf, type Viewing } from '../model/viewing.ts';
import type {
  ExportAction,
  ExportFormat,
  Filters,
  FlowOptions,
  GraphData,
  GraphEdge,
  PanelState,
  ToWebview,
} from '../protocol.ts';
import { Wording } from '../texts.ts';
import { DealTable } from './deal-table.ts';
import { Details } from './details.ts';
import { make } from './dom.ts';
import { FilterForm } from './filter-form.ts';
import { Footer } from './footer.ts';
import { GraphView } from './graph-view.ts';
import { Head } from './head.ts';
import type { Host } from './host.ts';
import { HoverCard } from './hover-card.ts';
import { LoopsPart } from './loops-part.ts';
import { Notice } from './notice.ts';
import { PathPart } from './path-part.ts';
import { picture } from './picture.ts';
import { StatePage } from './state-page.ts';
import type { Surroundings } from './surroundings.ts';
import { onThemeChange } from './theme.ts';

type Handlers = { readonly [T in ToWebview['type']]: (message: Extract<ToWebview, { type: T }>) => void };

/** The panel: takes what the extension sends, keeps how the reader looks at it, and has the parts show it. */
export class Panel {
  readonly #host: Host;

  readonly #head = new Head({
    tab: (tab) => this.#keep({ tab }, 'all'),
    filters: (filtersOpen) => this.#keep({ filtersOpen }, 'all'),
    exported: (format, action) => this.#export(format, action),
    asked: (question) => this.#find(question),
    chosen: (target) => this.#select(target, { reveal: true, show: true }),
  });
  readonly #form = new FilterForm((filters) => this.#filter(filters, { redraw: filters === NO_FILTERS }));
  readonly #statePage = new StatePage((command) => this.#host.send({ type: 'command', command }));
  readonly #notice = new Notice({
    leave: () => this.#leave(),
    largest: (count) => this.#data && this.#filter(largest(this.#data.edges, count, this.#filters), { redraw: true }),
    filters: () => this.#keep({ filtersOpen: true }, 'all'),
    reset: () => this.#filter(NO_FILTERS, { redraw: true }),
  });
  readonly #table = new DealTable({
    chosen: (deal) => this.#selectDeal(deal),
    sorted: (sort) => this.#keep({ sort }, 'table'),
  });
  readonly #details = new Details({
    reveal: (at, deal) => this.#reveal(at, deal),
    fan: (bundle) => this.#fan(bundle),
    fold: (entity) => this.#fold(entity),
    around: (depth) => this.#look(depth),
    path: () => this.#startPath(),
    close: () => this.#select(undefined, {}),
  });
  readonly #footer = new Footer({
    reset: () => this.#filter(NO_FILTERS, { redraw: true }),
    whole: () => this.#look(undefined),
  });
  readonly #live = make('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  readonly #heading = make('h1', { class: 'unseen' });
  readonly #content = make('div', { class: 'content', id: 'content', role: 'tabpanel' });
  readonly #graph: GraphView;
  readonly #loops: LoopsPart;
  readonly #path: PathPart;

  #around: Surroundings = this.#speaking('en', {}, true);
  #faintBelow = 0.5;
  #filters: Filters = NO_FILTERS;
  #kept: Kept = FRESH;
  #data: GraphData | undefined;
  #names: ReadonlyMap<string, string> = new Map();
  #title = '';
  #state: { readonly state: PanelState; readonly detail?: string } | undefined = { state: 'reading' };
  #isStale = false;
  #selected: Target | undefined;
  /** Which of the pieces of evidence of what is selected was last shown. */
  #evidence = 0;
  /** Until the first graph has come: the picture may be one of an earlier session. */
  #restored = true;
  #requests = 0;
  #awaitedFlows: number | undefined;
  readonly #cards = new Map<number, (markdown: string | undefined) => void>();

  constructor(host: Host, wake: (durationMs?: number) => void) {
    this.#host = host;
    const kept = host.kept();
    if (Kept(kept)) this.#kept = kept;
    const card = new HoverCard(
      (id) => this.#askForCard(id),
      (link) => this.#data && host.send({ type: 'open', uri: this.#data.uri, link }),
    );
    this.#graph = new GraphView(
      {
        chosen: (target, again) => this.#tapped(target, again),
        opened: (target) => this.#open(target),
        neighbourhood: (node) => {
          this.#select({ node }, {});
          this.#look(1);
        },
        moved: () => this.#keepLater(),
        drawn: () => this.#mark(),
        legend: (legendOpen) => this.#keep({ legendOpen }, 'graph'),
        left: () => this.#leave(),
      },
      card,
      wake,
    );
    this.#loops = new LoopsPart(
      this.#graph,
      {
        changed: () => this.#showGraph(),
        stepped: () => this.#mark(),
        reveal: (deals) =>
          this.#data && host.send({ type: 'reveal', uri: this.#data.uri, selection: { nodes: [], deals }, at: 0 }),
        asked: (options) => this.#askForLoops(options),
      },
      this.#around,
      wake,
    );
    this.#path = new PathPart(this.#graph);
  }

  /** Puts the panel into the page and says that it is ready. */
  start(): void {
    this.#content.append(this.#notice.root, this.#graph.root, this.#loops.root, this.#table.root);
    document.body.append(
      make(
        'main',
        {},
        this.#heading,
        this.#head.root,
        this.#form.root,
        this.#statePage.root,
        this.#content,
        this.#details.root,
        this.#footer.root,
        this.#live,
      ),
    );
    onThemeChange(() => this.#graph.repaint());
    this.#host.listen((message) => (this.#handlers[message.type] as (message: ToWebview) => void)(message));
    this.#host.send({ type: 'ready' });
    this.#showAll();
  }

  readonly #handlers: Handlers = {
    start: ({ locale, strings, filters, reduceMotion, faintBelow }) => {
      this.#around = this.#speaking(locale, strings, reduceMotion);
      this.#filters = filters;
      this.#faintBelow = faintBelow;
      document.documentElement.lang = this.#around.words.locale;
      this.#showAll();
    },
    settings: ({ reduceMotion, faintBelow }) => {
      this.#around = { ...this.#around, still: isStill(reduceMotion) };
      this.#faintBelow = faintBelow;
      this.#showAll();
    },
    graph: ({ data, title }) => this.#take(data, title),
    state: ({ state, detail, title }) => {
      this.#state = { state, ...(detail === undefined ? {} : { detail }) };
      this.#title = title ?? this.#title;
      this.#showAll();
    },
    stale: ({ uri }) => {
      this.#isStale = uri === this.#data?.uri;
      this.#showFooter();
    },
    flows: ({ request, data }) => {
      if (request !== this.#awaitedFlows) return;
      this.#awaitedFlows = undefined;
      this.#loops.answer(data);
      this.#showLoops();
    },
    card: ({ request, markdown }) => {
      this.#cards.get(request)?.(markdown);
      this.#cards.delete(request);
    },
    cursor: ({ uri, selection }) => {
      if (uri === this.#data?.uri) this.#graph.drawing.mark('under', targetsOf(this.#graph.scene, selection));
    },
    filters: ({ filters }) => this.#filter(filters, { redraw: true, told: true }),
    showLoops: ({ flow }) => {
      // It is one of the article's own loops, which what counts here may leave out.
      if (flow !== undefined && this.#data && !this.#loops.has(flow)) {
        this.#awaitedFlows = undefined;
        this.#keep({ flowOptions: FRESH.flowOptions });
        this.#loops.take(this.#data);
      }
      this.#keep({ tab: 'loops' }, 'all');
      this.#loops.chooseBest(flow);
    },
    step: ({ by }) => this.#loops.step(by === 'next' ? 1 : -1),
    picture: ({ format, action }) => this.#export(format, action),
    focus: () => {
      if (this.#kept.tab === 'table') this.#table.focus();
      else this.#graph.focus();
    },
  };

  /** A graph came: of the article that was shown, then everything stays where it is; or of another. */
  #take(data: GraphData, title: string): void {
    const isOther = data.uri !== this.#kept.uri;
    const wasLooping = this.#loops.chosen !== undefined;
    // Deals are numbered anew in each version: what was dropped from one is not in the next.
    if (this.#data?.version !== data.version) this.#keep({ flowOptions: { ...this.#kept.flowOptions, dropped: [] } });
    this.#title = title;
    this.#data = data;
    this.#names = new Map(data.nodes.map(({ id, name }) => [id, shown(name)]));
    this.#isStale = false;
    this.#state = undefined;
    this.#path.forget();
    this.#loops.take(data);
    if (isOther) {
      this.#selected = undefined;
      this.#loops.forget();
      const { tab, sort, filtersOpen, legendOpen } = this.#kept;
      this.#kept = { ...FRESH, tab, sort, filtersOpen, legendOpen, uri: data.uri };
    }
    if (JSON.stringify(this.#kept.flowOptions) !== JSON.stringify(FRESH.flowOptions)) this.#askForLoops(this.#kept.flowOptions);
    this.#form.show(data, this.#filters, NO_FILTERS, this.#around);
    this.#showAll();
    // What was selected before a reload is selected again, now that there is something to select.
    this.#selected ??= this.#kept.selected;
    if (this.#selected) {
      this.#mark();
      this.#showDetails();
    }
    if (this.#restored) {
      if (!isOther && this.#kept.viewport) this.#graph.restore(this.#kept.viewport);
      this.#restored = false;
    }
    if (isOther || (wasLooping && !this.#loops.chosen)) this.#graph.fit();
  }

  // -------------------------------------------------------------- what is shown

  #showAll(): void {
    const { tab } = this.#kept;
    this.#heading.textContent = [this.#around.words.say('report.deals'), shown(this.#title)].filter(Boolean).join(': ');
    const hasGraph = this.#data !== undefined && this.#state === undefined && this.#data.edges.length > 0;
    document.body.dataset.tab = tab;
    const state = this.#state?.state ?? (this.#data?.edges.length === 0 ? 'noDeals' : undefined);
    this.#statePage.show(state, this.#state?.detail, this.#around);
    this.#content.hidden = !hasGraph;
    this.#footer.root.hidden = !hasGraph;
    this.#content.setAttribute('aria-labelledby', `tab-${tab}`);
    this.#graph.root.hidden = tab === 'table';
    this.#loops.root.hidden = tab !== 'loops';
    this.#table.root.hidden = tab !== 'table';
    this.#form.root.hidden = !hasGraph || !this.#kept.filtersOpen;
    this.#showHead(hasGraph);
    if (!hasGraph) {
      this.#details.hide();
      return;
    }
    this.#showLoops();
    this.#showGraph();
    this.#showTable();
  }

  #showHead(hasGraph: boolean): void {
    const { tab, filtersOpen } = this.#kept;
    const isFiltering = this.#data !== undefined && filter(this.#data, this.#filters).hiddenDeals > 0;
    this.#head.show(hasGraph ? { tab, loops: this.#loops.count, filtersOpen, isFiltering } : undefined, this.#around);
  }

  #showGraph(): void {
    const viewing = this.#viewing();
    if (!viewing) return;
    this.#graph.speak(this.#around, viewing.data, this.#kept.legendOpen);
    this.#graph.show(scene(viewing.data, lookOf(viewing)), new Map(Object.entries(this.#kept.places)), this.#title);
    this.#keepPlaces();
    this.#graph.ring(this.#loops.chosen?.flow.entities, this.#loops.edges.all);
    this.#tellLoop();
    this.#mark();
    this.#showDetails();
    this.#showNotice();
    this.#showFooter();
  }

  #tellLoop(): void {
    const shown = this.#loops.chosen !== undefined;
    if (shown !== this.#toldLoop) this.#host.send({ type: 'loop', shown });
    this.#toldLoop = shown;
  }
  #toldLoop = false;

  #showTable(): void {
    const data = this.#data;
    if (!data) return;
    this.#table.show(data, filter(data, this.#filters).deals, this.#kept.sort, this.#around);
    this.#table.choose(new Set(this.#selection().deals));
  }

  #showLoops(): void {
    this.#loops.show(this.#kept.flowOptions, this.#around);
    this.#head.showTabs(this.#kept.tab, this.#loops.count, this.#around);
    this.#showFooter();
  }

  #showFooter(): void {
    const viewing = this.#viewing();
    if (!viewing) return;
    const { data, filters } = viewing;
    const { deals, entities, hiddenDeals } = filter(data, filters);
    const only = onlyOf(viewing);
    const inside = only ? [...entities].filter((id) => only.has(id)).length : entities.size;
    this.#footer.show(
      {
        entities: inside,
        deals: deals.length,
        loops: this.#loops.count,
        hiddenDeals,
        outside: entities.size - inside,
        stale: this.#isStale,
        partial: data.partial,
      },
      this.#around,
    );
  }

  #showDetails(): void {
    const target = this.#selected;
    if (!this.#data || !target || this.#kept.tab === 'loops') this.#details.hide();
    else if ('node' in target) this.#showNode(this.#data, target.node);
    else {
      const edge = this.#graph.scene.edges.find(({ id }) => id === target.edge);
      if (edge) this.#details.edge(edge, this.#around);
      else this.#details.hide();
    }
  }

  #showNode(data: GraphData, id: string): void {
    const node = this.#graph.scene.nodes.find((node) => node.id === id);
    const entity = data.nodes.find((node) => node.id === id);
    if (!node || !entity) {
      this.#details.hide();
      return;
    }
    const { around, folded } = this.#kept;
    const hasChildren = data.nodes.some(({ parent }) => parent === id);
    const folding = folded.includes(id) ? 'folded' : 'unfolded';
    this.#details.node(
      { node, entity, ...(hasChildren ? { folding } : {}), ...(around?.id === id ? { depth: around.depth } : {}) },
      this.#around,
    );
  }

  #showNotice(): void {
    const { name } = this.#around;
    const loop = this.#loops.chosen;
    const members = loop && [...loop.flow.entities, loop.flow.entities[0]!].map(name).join(' → ');
    const { said, from } = this.#path;
    this.#notice.show(
      {
        loop: this.#kept.tab === 'graph' ? members : undefined,
        path: said === undefined ? undefined : { said, choosing: from !== undefined },
        nodes: this.#graph.scene.nodes.length,
        isNarrow: loop !== undefined,
      },
      this.#around,
    );
  }

  /** Fades and marks by what is chosen: a loop, a path, or a selection. */
  #mark(): void {
    const { drawing } = this.#graph;
    const loop = this.#loops.chosen;
    const path = this.#path.targets;
    this.#graph.choose(this.#selected);
    if (loop) {
      const { all, leg } = this.#loops.edges;
      const edges = all.map((edge): Target => ({ edge }));
      drawing.fadeBut([...loop.flow.entities.map((node): Target => ({ node })), ...edges]);
      drawing.mark('ring', edges);
      drawing.mark('leg', leg === undefined ? [] : [{ edge: leg }]);
    } else {
      drawing.fadeBut(path);
      drawing.mark('ring', path?.filter((target) => 'edge' in target) ?? []);
      drawing.mark('leg', []);
    }
  }

  // -------------------------------------------------------------- selection

  #tapped(target: Target | undefined, again: boolean): void {
    if (this.#path.from !== undefined && target && 'node' in target) this.#endPath(target.node);
    else if (!target && !this.#selected) return;
    else if (again && target) this.#reveal(this.#evidence + 1);
    else this.#select(target, { reveal: true });
  }

  #select(target: Target | undefined, { reveal = false, show = false }: { reveal?: boolean; show?: boolean }): void {
    this.#selected = target;
    this.#evidence = 0;
    const selection = this.#selection();
    this.#keep({ selected: target });
    this.#mark();
    this.#showDetails();
    this.#table.choose(new Set(selection.deals));
    if (show && target) this.#graph.drawing.bringIntoView(target);
    if (!this.#data) return;
    if (!target) this.#host.send({ type: 'clear', uri: this.#data.uri });
    else if (reveal) this.#host.send({ type: 'reveal', uri: this.#data.uri, selection, at: 0 });
  }

  /** Selects the edge that stands for a deal. Its words are shown even while a neighbourhood hides the edge. */
  #selectDeal(deal: GraphEdge): void {
    const edge = edgeOf(this.#graph.scene, [deal.id]);
    if (edge) this.#select({ edge: edge.id }, {});
    this.#table.choose(new Set([deal.id]));
    this.#reveal(0, deal);
  }

  #selection() {
    return selectionOf(this.#graph.scene, this.#selected);
  }

  #reveal(at: number, deal?: GraphEdge): void {
    if (!this.#data) return;
    this.#evidence = at;
    const selection = deal ? { nodes: [], deals: [deal.id] } : this.#selection();
    if (selection.nodes.length + selection.deals.length > 0)
      this.#host.send({ type: 'reveal', uri: this.#data.uri, selection, at });
  }

  // -------------------------------------------------------------- finding

  #find(question: string): void {
    const data = this.#data;
    if (!data) return;
    const found = search(data, question);
    this.#graph.drawing.mark('found', targetsOf(this.#graph.scene, found));
    const quotes = new Map(data.edges.map(({ id, evidence }) => [id, shown(evidence[0]?.text ?? id)]));
    this.#head.search.answer(
      found,
      {
        node: this.#around.name,
        deal: (id) => quotes.get(id) ?? id,
        target: (kind, id) =>
          targetOf(this.#graph.scene, kind === 'node' ? { nodes: [id], deals: [] } : { nodes: [], deals: [id] }),
      },
      this.#around,
    );
  }

  #filter(filters: Filters, { redraw, told = false }: { redraw: boolean; told?: boolean }): void {
    this.#filters = filters;
    if (!told) this.#host.send({ type: 'filters', filters });
    if (!this.#data) return;
    if (redraw) this.#form.show(this.#data, filters, NO_FILTERS, this.#around);
    if (this.#state !== undefined) return;
    this.#showHead(this.#data.edges.length > 0);
    this.#showGraph();
    this.#showTable();
    const hidden = filter(this.#data, filters).hiddenDeals;
    if (hidden) this.#around.announce(this.#around.words.count('hidden.deals', hidden));
  }

  /** The neighbourhood of what is selected, or of what is in the middle of it already; undefined: the whole graph. */
  #look(depth: number | undefined): void {
    const target = this.#selected;
    const id = target && 'node' in target ? target.node : this.#kept.around?.id;
    this.#keep({ around: depth === undefined || id === undefined ? undefined : { id, depth } }, 'graph');
    this.#graph.fit();
  }

  #startPath(): void {
    const target = this.#selected;
    if (!target || !('node' in target)) return;
    this.#path.start(target.node, this.#around);
    this.#showGraph();
    this.#graph.focus();
  }

  #endPath(to: string): void {
    if (this.#data) this.#path.end(to, filter(this.#data, this.#filters).deals, this.#around);
    this.#mark();
    this.#showNotice();
  }

  /** Escape: out of the path, the loop, the neighbourhood, one at a time. */
  #leave(): void {
    if (this.#path.said !== undefined) {
      this.#path.forget();
      this.#mark();
      this.#showNotice();
    } else if (this.#loops.chosen) this.#loops.choose(undefined, 0);
    else if (this.#kept.around) this.#look(undefined);
  }

  // -------------------------------------------------------------- how it is looked at

  #open(target: Target): void {
    if ('node' in target) {
      this.#fold(target.node);
      return;
    }
    const edge = this.#graph.scene.edges.find(({ id }) => id === target.edge);
    if (edge && (edge.deals.length > 1 || edge.bundle !== undefined)) this.#fan(edge.bundle ?? edge.id);
  }

  #fan(bundle: string): void {
    const { deals } = this.#selection();
    this.#keep({ fanned: toggled(this.#kept.fanned, bundle) }, 'graph');
    this.#selected = targetOf(this.#graph.scene, { nodes: [], deals });
    this.#mark();
    this.#showDetails();
  }

  #fold(entity: string): void {
    if (this.#data?.nodes.some(({ parent }) => parent === entity))
      this.#keep({ folded: toggled(this.#kept.folded, entity) }, 'graph');
  }

  #export(format: ExportFormat, action: ExportAction): void {
    if (format !== 'svg' && format !== 'png') {
      this.#host.send({ type: 'export', format, action });
      return;
    }
    const content = picture(this.#graph, format, this.#title, this.#around);
    if (content === undefined) return;
    // The clipboard that the extension has takes text only.
    if (format === 'png' && action === 'copy') void this.#copyPng(content);
    else this.#host.send({ type: 'picture', format, action, content });
  }

  async #copyPng(content: string): Promise<void> {
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
      this.#around.announce(this.#around.words.say('export.copied'));
    } catch {
      // A browser that does not let the panel at its clipboard.
      this.#host.send({ type: 'picture', format: 'png', action: 'save', content });
    }
  }

  #askForLoops(options: FlowOptions): void {
    this.#keep({ flowOptions: options });
    if (!this.#data) return;
    this.#awaitedFlows = ++this.#requests;
    this.#loops.wait();
    this.#host.send({ type: 'flows', request: this.#awaitedFlows, uri: this.#data.uri, options });
    this.#showLoops();
  }

  #askForCard(id: string): Promise<string | undefined> {
    if (!this.#data) return Promise.resolve(undefined);
    const request = ++this.#requests;
    this.#host.send({ type: 'card', request, uri: this.#data.uri, id });
    return new Promise((resolve) => this.#cards.set(request, resolve));
  }

  // -------------------------------------------------------------- what is kept

  #keep(change: { readonly [K in keyof Kept]?: Kept[K] | undefined }, redraw?: 'all' | 'graph' | 'table'): void {
    this.#kept = Object.fromEntries(
      Object.entries({ ...this.#kept, ...change }).filter(([, value]) => value !== undefined),
    ) as never;
    this.#host.keep(this.#kept);
    if (redraw === 'all') this.#showAll();
    if (redraw === 'graph') this.#showGraph();
    if (redraw === 'table') this.#showTable();
  }

  #keepPlaces(): void {
    this.#keep({ places: { ...this.#kept.places, ...Object.fromEntries(this.#graph.places) } });
  }

  /** Panning says so at every frame; once it has come to rest is enough. */
  #keepLater(): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#keep({ viewport: this.#graph.drawing.viewport() }), 300);
  }
  #later: ReturnType<typeof setTimeout> | undefined;

  #viewing(): Viewing | undefined {
    if (!this.#data) return undefined;
    const loop = this.#loops.chosen;
    return { data: this.#data, filters: this.#filters, kept: this.#kept, faintBelow: this.#faintBelow, loop };
  }

  #speaking(locale: string, strings: Readonly<Record<string, string>>, still: boolean): Surroundings {
    const words = new Wording(locale, strings);
    return {
      words,
      money: new MoneyLabels(words.locale),
      name: (id) => this.#names.get(id) ?? words.say('entity.nobody'),
      still: isStill(still),
      announce: (said) => {
        this.#live.textContent = said;
      },
    };
  }
}

const isStill = (setting: boolean) => setting || matchMedia('(prefers-reduced-motion: reduce)').matches;

const toggled = (list: readonly string[], value: string) =>
  list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
