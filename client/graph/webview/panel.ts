import { filter, NO_FILTERS } from '../model/filters.ts';
import { FRESH, Kept } from '../model/kept.ts';
import { shown } from '../model/labels.ts';
import type { Places } from '../model/layout/layout.ts';
import { type Loop, loops } from '../model/loops.ts';
import { MoneyLabels } from '../model/money-label.ts';
import { moneyPath } from '../model/money-path.ts';
import { neighbourhood } from '../model/neighbourhood.ts';
import { bundleId, type Look, type SceneEdge, scene } from '../model/scene.ts';
import { search } from '../model/search.ts';
import type {
  ExportAction,
  ExportFormat,
  Filters,
  FlowOptions,
  FlowsData,
  GraphData,
  GraphEdge,
  PanelState,
  Selection,
  ToWebview,
} from '../protocol.ts';
import { Wording } from '../texts.ts';
import { DealTable } from './deal-table.ts';
import { Details } from './details.ts';
import { button, fill, iconButton, make } from './dom.ts';
import type { Target } from './drawing.ts';
import { ExportMenu } from './export-menu.ts';
import { FilterForm } from './filter-form.ts';
import { Footer } from './footer.ts';
import { GraphView } from './graph-view.ts';
import type { Host } from './host.ts';
import { HoverCard } from './hover-card.ts';
import { LoopList } from './loop-list.ts';
import { LoopPlayer } from './loop-player.ts';
import { picture } from './picture.ts';
import { SearchBox } from './search-box.ts';
import { StatePage } from './state-page.ts';
import type { Surroundings } from './surroundings.ts';
import { Tabs } from './tabs.ts';
import { onThemeChange } from './theme.ts';

/** The panel: takes what the extension sends, keeps how the reader looks at it, and has the parts show it. */
export class Panel {
  readonly #host: Host;
  readonly #wake: (durationMs?: number) => void;

  readonly #tabs = new Tabs((tab) => this.#keep({ tab }, 'all'));
  readonly #search = new SearchBox({
    asked: (question) => this.#find(question),
    chosen: (target) => this.#select(target, { reveal: true, show: true }),
  });
  readonly #filterButton = make('span');
  readonly #exportMenu = new ExportMenu((format, action) => this.#export(format, action));
  readonly #form = new FilterForm((filters) => this.#filter(filters, false));
  readonly #statePage = new StatePage((command) => this.#host.send({ type: 'command', command }));
  readonly #notice = make('div', { class: 'notice', hidden: true });
  readonly #card: HoverCard;
  readonly #graph: GraphView;
  readonly #table = new DealTable({
    chosen: (deal) => this.#selectDeals([deal.id], { reveal: true }),
    sorted: (sort) => this.#keep({ sort }, 'table'),
  });
  readonly #loopList = new LoopList({
    chosen: (loop, leg) => this.#chooseLoop(loop, leg),
    options: (options) => this.#askForLoops(options),
    play: (on) => this.#play(on),
  });
  readonly #player: LoopPlayer;
  readonly #details = new Details({
    reveal: (at, deal) => this.#reveal(at, deal),
    fan: (bundle) => this.#fan(bundle),
    fold: (entity) => this.#fold(entity),
    around: (depth) => this.#look(depth),
    path: () => this.#startPath(),
    close: () => this.#select(undefined, {}),
  });
  readonly #footer = new Footer({ reset: () => this.#filter(NO_FILTERS, true), whole: () => this.#look(undefined) });
  readonly #live = make('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  readonly #content = make('div', { class: 'content', id: 'content', role: 'tabpanel' });

  #around: Surroundings = this.#speaking('en', {}, true);
  #faintBelow = 0.5;
  #filters: Filters = NO_FILTERS;
  #kept: Kept = FRESH;
  #data: GraphData | undefined;
  #title = '';
  #state: { readonly state: PanelState; readonly detail?: string } | undefined = { state: 'reading' };
  #stale = false;
  #flows: Pick<FlowsData, 'flows' | 'partial'> | undefined;
  #loops: readonly Loop[] = [];
  #loop: string | undefined;
  #leg = 0;
  #selected: Target | undefined;
  #evidence = 0;
  #pathFrom: string | undefined;
  #path: readonly Target[] | undefined;
  #requests = 0;
  #waitingForFlows = 0;
  readonly #cards = new Map<number, (markdown: string | undefined) => void>();

  constructor(host: Host, wake: (durationMs?: number) => void) {
    this.#host = host;
    this.#wake = wake;
    const kept = host.kept();
    if (Kept(kept)) this.#kept = kept;
    this.#card = new HoverCard(
      (id) => this.#askForCard(id),
      (link) => this.#data && host.send({ type: 'open', uri: this.#data.uri, link }),
    );
    this.#graph = new GraphView(
      {
        chosen: (target, again) => this.#tapped(target, again),
        opened: (target) => this.#open(target),
        neighbourhood: (node) => this.#select({ node }, {}) === undefined && this.#look(1),
        moved: () => this.#keepLater(),
        legend: (legendOpen) => this.#keep({ legendOpen }, 'graph'),
        left: () => this.#leave(),
      },
      this.#card,
      wake,
    );
    this.#player = new LoopPlayer(this.#graph.drawing, wake);
  }

  /** Puts the panel into the page and says that it is ready. */
  start(): void {
    const head = make('header', { class: 'head' }, this.#tabs.root, this.#search.root, this.#filterButton, this.#exportMenu.root);
    this.#content.append(this.#notice, this.#graph.root, this.#loopList.root, this.#table.root);
    document.body.append(
      make(
        'main',
        {},
        head,
        this.#form.root,
        this.#statePage.root,
        this.#content,
        this.#details.root,
        this.#footer.root,
        this.#live,
      ),
    );
    onThemeChange(() => this.#graph.repaint());
    this.#host.listen((message) => this.#hear(message));
    this.#host.send({ type: 'ready' });
    this.#showAll();
  }

  #hear(message: ToWebview): void {
    switch (message.type) {
      case 'start':
        this.#around = this.#speaking(message.locale, message.strings, message.reduceMotion);
        this.#filters = message.filters;
        this.#faintBelow = message.faintBelow;
        document.documentElement.lang = this.#around.words.locale;
        return this.#showAll();
      case 'settings':
        this.#around = { ...this.#around, still: message.reduceMotion };
        this.#faintBelow = message.faintBelow;
        return this.#showAll();
      case 'graph':
        return this.#take(message.data, message.title);
      case 'state':
        this.#state = { state: message.state, ...(message.detail === undefined ? {} : { detail: message.detail }) };
        if (message.title !== undefined) this.#title = message.title;
        return this.#showAll();
      case 'stale':
        if (message.uri !== this.#data?.uri) return;
        this.#stale = true;
        return this.#showFooter();
      case 'flows':
        if (message.request !== this.#waitingForFlows) return;
        this.#waitingForFlows = 0;
        this.#flows = message.data;
        return this.#showLoops();
      case 'card':
        this.#cards.get(message.request)?.(message.markdown);
        this.#cards.delete(message.request);
        return;
      case 'cursor':
        if (message.uri === this.#data?.uri) this.#underCursor(message.selection);
        return;
      case 'filters':
        return this.#filter(message.filters, true, false);
      case 'showLoops':
        this.#keep({ tab: 'loops' }, 'all');
        return this.#chooseLoop(message.flow ?? this.#loops[0]?.flow.id, 0);
      case 'step':
        return this.#loopList.step(message.by === 'next' ? 1 : -1);
      case 'picture':
        return this.#export(message.format, message.action);
      case 'focus':
        return this.#kept.tab === 'table'
          ? this.#table.root.querySelector<HTMLElement>('tbody tr')?.focus()
          : this.#graph.focus();
    }
  }

  /** A graph came: of the article that was shown, then everything stays where it is; or of another. */
  #take(data: GraphData, title: string): void {
    const isOther = data.uri !== this.#kept.uri;
    this.#title = title;
    this.#data = data;
    this.#stale = false;
    this.#state = undefined;
    this.#flows = undefined;
    this.#path = undefined;
    this.#pathFrom = undefined;
    if (isOther) {
      this.#chooseNothing();
      const { tab, sort, filtersOpen, legendOpen } = this.#kept;
      this.#kept = { ...FRESH, tab, sort, filtersOpen, legendOpen, uri: data.uri };
    } else if (this.#selected === undefined && this.#kept.selection) this.#selected = this.#targetOf(this.#kept.selection);
    if (JSON.stringify(this.#kept.flowOptions) !== JSON.stringify(FRESH.flowOptions)) this.#requestLoops();
    this.#form.show(data, this.#filters, NO_FILTERS, this.#around);
    this.#showAll();
    if (isOther) this.#graph.fit();
  }

  // -------------------------------------------------------------- what is shown

  #showAll(): void {
    const { tab } = this.#kept;
    const hasGraph = this.#data !== undefined && this.#state === undefined && this.#data.edges.length > 0;
    document.body.dataset['tab'] = tab;
    this.#statePage.show(
      this.#state?.state ?? (this.#data?.edges.length === 0 ? 'noDeals' : undefined),
      this.#state?.detail,
      this.#around,
    );
    this.#content.hidden = !hasGraph;
    this.#footer.root.hidden = !hasGraph;
    this.#content.setAttribute('aria-labelledby', `tab-${tab}`);
    this.#graph.root.hidden = tab === 'table';
    this.#loopList.root.hidden = tab !== 'loops';
    this.#table.root.hidden = tab !== 'table';
    this.#showHead(hasGraph);
    if (!hasGraph) {
      this.#details.hide();
      this.#form.root.hidden = true;
      return;
    }
    this.#form.root.hidden = !this.#kept.filtersOpen;
    this.#showLoops();
    this.#showGraph();
    this.#showTable();
  }

  #showHead(hasGraph: boolean): void {
    const { words } = this.#around;
    const isOpen = this.#kept.filtersOpen;
    const hidden = this.#data ? filter(this.#data, this.#filters).hiddenDeals : 0;
    const label = words.say(hidden ? 'filters.active' : 'filters');
    const toggle = iconButton(label, 'filter', () => this.#keep({ filtersOpen: !isOpen }, 'all'), {
      'aria-expanded': String(isOpen),
      class: hidden ? 'icon-button active' : 'icon-button',
    });
    const hadFocus = this.#filterButton.contains(document.activeElement);
    fill(this.#filterButton, toggle);
    if (hadFocus) toggle.focus();
    this.#tabs.show(this.#kept.tab, this.#loops.length, this.#around);
    this.#search.show(this.#around);
    this.#exportMenu.show(this.#around);
    for (const part of [this.#search.root, this.#filterButton, this.#exportMenu.root, this.#tabs.root]) part.hidden = !hasGraph;
  }

  #showGraph(): void {
    const data = this.#data;
    if (!data) return;
    this.#graph.speak(this.#around, data, this.#kept.legendOpen);
    const drawn = scene(data, this.#lookNow(data));
    const known: Places = new Map(Object.entries(this.#kept.places));
    this.#graph.show(drawn, known, this.#title);
    this.#keepPlaces();
    this.#ringNow();
    this.#mark();
    this.#showDetails();
    this.#showNotice(drawn.nodes.length, drawn.edges.length);
    this.#showFooter();
  }

  #showTable(): void {
    const data = this.#data;
    if (!data) return;
    this.#table.show(data, filter(data, this.#filters).deals, this.#kept.sort, this.#around);
    this.#table.choose(new Set(this.#selection().deals));
  }

  #showLoops(): void {
    const data = this.#data;
    if (!data) return;
    const found = this.#flows ?? data;
    this.#loops = loops(data, found.flows);
    if (this.#loop !== undefined && !this.#loops.some(({ flow }) => flow.id === this.#loop)) this.#loop = undefined;
    this.#loopList.show(
      {
        data,
        loops: this.#loops,
        partial: found.partial.filter((reason) => reason.startsWith('flows')),
        options: this.#kept.flowOptions,
        waiting: this.#waitingForFlows !== 0,
        ...(this.#loop === undefined ? {} : { chosen: this.#loop }),
        leg: this.#leg,
        playing: this.#player.playing,
      },
      this.#around,
    );
    this.#tabs.show(this.#kept.tab, this.#loops.length, this.#around);
    this.#showFooter();
  }

  #showFooter(): void {
    const data = this.#data;
    if (!data) return;
    const filtered = filter(data, this.#filters);
    const only = this.#only(data);
    this.#footer.show(
      {
        entities: only ? [...filtered.entities].filter((id) => only.has(id)).length : filtered.entities.size,
        deals: filtered.deals.length,
        loops: this.#loops.length,
        hiddenDeals: filtered.hiddenDeals,
        outside: only ? [...filtered.entities].filter((id) => !only.has(id)).length : 0,
        stale: this.#stale,
        partial: data.partial,
      },
      this.#around,
    );
  }

  #showDetails(): void {
    const data = this.#data;
    const target = this.#selected;
    if (!data || !target || this.#kept.tab === 'loops') return this.#details.hide();
    const edge = 'edge' in target ? this.#graph.scene.edges.find(({ id }) => id === target.edge) : undefined;
    const node = 'node' in target ? this.#graph.scene.nodes.find(({ id }) => id === target.node) : undefined;
    const entity = node && data.nodes.find(({ id }) => id === node.id);
    if (edge) return this.#details.edge(edge, this.#around);
    if (!node || !entity) return this.#details.hide();
    const hasChildren = data.nodes.some(({ parent }) => parent === node.id);
    const around = this.#kept.around;
    this.#details.node(
      {
        node,
        entity,
        ...(hasChildren ? { folding: this.#kept.folded.includes(node.id) ? 'folded' : 'unfolded' } : {}),
        ...(around?.id === node.id ? { depth: around.depth } : {}),
      },
      this.#around,
    );
  }

  /** Beyond what can be told apart, an offer to look at less. */
  #showNotice(nodes: number, edges: number): void {
    const { words } = this.#around;
    const isLarge = nodes > READABLE_NODES && !this.#path && this.#loop === undefined;
    const isPicking = this.#pathFrom !== undefined;
    this.#notice.hidden = !isLarge && !isPicking;
    if (isPicking) {
      const said = words.say('path.choose', this.#around.name(this.#pathFrom!));
      fill(
        this.#notice,
        said,
        button(words.say('path.cancel'), () => this.#endPath(), { class: 'link' }),
      );
    } else if (isLarge) {
      const said = words.say('large', words.count('count.entities', nodes), words.count('count.deals', edges));
      fill(
        this.#notice,
        said,
        button(words.say('filters'), () => this.#keep({ filtersOpen: true }, 'all'), { class: 'link' }),
      );
    }
  }

  #lookNow(data: GraphData): Look {
    const loop = this.#chosenLoop();
    const only = loop ? undefined : this.#only(data);
    const parents = new Set(data.nodes.flatMap(({ parent }) => parent ?? []));
    const inLoop = loop ? loop.flow.entities.filter((id) => parents.has(id)) : [];
    return {
      filters: this.#filters,
      folded: new Set([...this.#kept.folded, ...inLoop]),
      fanned: new Set(this.#kept.fanned),
      faintBelow: this.#faintBelow,
      ...(only ? { only } : {}),
      ...(loop ? { always: new Set(loop.flow.deals.flat()) } : {}),
    };
  }

  #only(data: GraphData): ReadonlySet<string> | undefined {
    const around = this.#kept.around;
    if (!around || !data.nodes.some(({ id }) => id === around.id)) return undefined;
    return neighbourhood(filter(data, this.#filters).deals, around.id, around.depth);
  }

  // -------------------------------------------------------------- selection

  #tapped(target: Target | undefined, again: boolean): void {
    if (this.#pathFrom !== undefined && target && 'node' in target) return this.#endPath(target.node);
    if (again && target) return this.#reveal(this.#evidence + 1);
    this.#select(target, { reveal: true });
  }

  #select(target: Target | undefined, { reveal = false, show = false }: { reveal?: boolean; show?: boolean }): void {
    this.#selected = target;
    this.#evidence = 0;
    if (target === undefined) this.#path = undefined;
    const selection = this.#selection();
    this.#keep(target ? { selection } : { selection: undefined as never });
    this.#mark();
    this.#showDetails();
    this.#table.choose(new Set(selection.deals));
    if (show && target) this.#graph.drawing.bringIntoView(target);
    if (!this.#data) return;
    if (!target) this.#host.send({ type: 'clear', uri: this.#data.uri });
    else if (reveal) this.#host.send({ type: 'reveal', uri: this.#data.uri, selection, at: 0 });
  }

  /** Selects the edge that stands for a deal; when it is hidden, its words are shown all the same. */
  #selectDeals(deals: readonly string[], options: { reveal?: boolean; show?: boolean }): void {
    const edge = this.#edgeOf(deals);
    if (edge) return this.#select({ edge: edge.id }, options);
    if (this.#data && options.reveal)
      this.#host.send({ type: 'reveal', uri: this.#data.uri, selection: { nodes: [], deals }, at: 0 });
  }

  #chooseNothing(): void {
    this.#selected = undefined;
    this.#loop = undefined;
    this.#player.stop();
  }

  #selection(): Selection {
    const target = this.#selected;
    if (!target) return { nodes: [], deals: [] };
    if ('node' in target) return { nodes: [target.node], deals: [] };
    return { nodes: [], deals: this.#graph.scene.edges.find(({ id }) => id === target.edge)?.deals.map(({ id }) => id) ?? [] };
  }

  #targetOf({ nodes, deals }: Selection): Target | undefined {
    if (nodes[0] !== undefined) return { node: nodes[0] };
    const edge = this.#edgeOf(deals);
    return edge && { edge: edge.id };
  }

  #edgeOf(deals: readonly string[]): SceneEdge | undefined {
    return this.#graph.scene.edges.find((edge) => edge.deals.some(({ id }) => deals.includes(id)));
  }

  #reveal(at: number, deal?: GraphEdge): void {
    if (!this.#data) return;
    this.#evidence = at;
    const selection = deal ? { nodes: [], deals: [deal.id] } : this.#selection();
    if (selection.nodes.length + selection.deals.length === 0) return;
    this.#host.send({ type: 'reveal', uri: this.#data.uri, selection, at });
  }

  #underCursor({ nodes, deals }: Selection): void {
    const edges = this.#graph.scene.edges.filter((edge) => edge.deals.some(({ id }) => deals.includes(id)));
    const homes = nodes.flatMap((id) => this.#graph.scene.nodes.find((node) => node.id === id || node.folded.includes(id)) ?? []);
    this.#graph.drawing.mark('under', [...homes.map(({ id }) => ({ node: id })), ...edges.map(({ id }) => ({ edge: id }))]);
  }

  /** Fades and marks by what is chosen: a loop, a path, or a selection. */
  #mark(): void {
    const { drawing } = this.#graph;
    const loop = this.#chosenLoop();
    this.#graph.choose(this.#selected);
    if (loop) {
      const edges = this.#loopEdges(loop).map((edge): Target => ({ edge }));
      drawing.fadeBut([...loop.flow.entities.map((node): Target => ({ node })), ...edges]);
      drawing.mark('ring', edges);
      drawing.mark('leg', edges.slice(this.#leg, this.#leg + 1));
    } else {
      drawing.fadeBut(this.#path);
      drawing.mark('ring', this.#path?.filter((target) => 'edge' in target) ?? []);
      drawing.mark('leg', []);
    }
  }

  // -------------------------------------------------------------- loops

  #chosenLoop(): Loop | undefined {
    return this.#loops.find(({ flow }) => flow.id === this.#loop);
  }

  #chooseLoop(id: string | undefined, leg: number): void {
    const wasLoop = this.#loop;
    if (id !== wasLoop || id === undefined) this.#player.stop();
    this.#loop = id;
    this.#leg = leg;
    const loop = this.#chosenLoop();
    if (id !== wasLoop) this.#showGraph();
    else this.#mark();
    this.#showLoops();
    if (!loop || !this.#data) return;
    this.#sayLeg(loop, leg);
    const deals = loop.legs[leg]!.deals.map(({ id }) => id);
    this.#host.send({ type: 'reveal', uri: this.#data.uri, selection: { nodes: [], deals }, at: 0 });
  }

  #sayLeg(loop: Loop, index: number): void {
    const { words, name, money, announce } = this.#around;
    const { from, to, amount } = loop.legs[index]!;
    const worth = amount ? money.money(amount) : words.say('amount.unknown');
    announce(words.say('loops.leg', index + 1, loop.legs.length, name(from), name(to), worth));
  }

  #ringNow(): void {
    this.#graph.ring(this.#chosenLoop()?.flow.entities);
  }

  #loopEdges(loop: Loop): readonly string[] {
    const { edges } = this.#graph.scene;
    return loop.legs.flatMap(({ from, to, deals }) => {
      const bundle = bundleId({ source: from, target: to, directed: true });
      const fanned = edges.find((edge) => edge.bundle === bundle && edge.deals[0] === deals[0]);
      return (edges.find(({ id }) => id === bundle) ?? fanned)?.id ?? [];
    });
  }

  #play(on: boolean): void {
    const loop = this.#chosenLoop();
    this.#player.stop();
    if (on && loop) {
      const edges = this.#loopEdges(loop);
      void this.#player.play(edges, this.#around.still, (leg) => {
        this.#leg = leg;
        this.#mark();
        this.#showLoops();
      });
    }
    this.#showLoops();
  }

  #askForLoops(options: FlowOptions): void {
    this.#keep({ flowOptions: options });
    this.#requestLoops();
    this.#showLoops();
  }

  #requestLoops(): void {
    if (!this.#data) return;
    this.#waitingForFlows = ++this.#requests;
    this.#host.send({ type: 'flows', request: this.#requests, uri: this.#data.uri, options: this.#kept.flowOptions });
  }

  // -------------------------------------------------------------- finding

  #find(question: string): void {
    const data = this.#data;
    if (!data) return;
    const found = search(data, question);
    const edges = this.#graph.scene.edges.filter((edge) => edge.deals.some(({ id }) => found.deals.includes(id)));
    this.#graph.drawing.mark('found', [...found.nodes.map((node) => ({ node })), ...edges.map(({ id }) => ({ edge: id }))]);
    const deals = new Map(data.edges.map((deal) => [deal.id, deal]));
    this.#search.answer(
      found,
      {
        node: (id) => this.#around.name(id),
        deal: (id) => {
          const deal = deals.get(id);
          return deal ? shown(deal.evidence[0]?.text ?? '') : id;
        },
        target: (kind, id) => (kind === 'node' ? { node: id } : this.#targetOf({ nodes: [], deals: [id] })),
      },
      this.#around,
    );
  }

  #look(depth: number | undefined): void {
    const target = this.#selected;
    const id = target && 'node' in target ? target.node : this.#kept.around?.id;
    this.#keep({ around: (depth === undefined || id === undefined ? undefined : { id, depth }) as never }, 'all');
    this.#graph.fit();
  }

  #startPath(): void {
    const target = this.#selected;
    if (!target || !('node' in target)) return;
    this.#pathFrom = target.node;
    this.#around.announce(this.#around.words.say('path.choose', this.#around.name(target.node)));
    this.#showGraph();
    this.#graph.focus();
  }

  #endPath(to?: string): void {
    const [from, data] = [this.#pathFrom, this.#data];
    this.#pathFrom = undefined;
    if (from !== undefined && to !== undefined && data) {
      const { words, name, announce } = this.#around;
      const legs = moneyPath(filter(data, this.#filters).deals, from, to);
      const edges = (legs ?? []).flatMap((leg) => this.#edgeOf([leg.deal.id])?.id ?? []);
      const ids = legs ? [from, ...legs.map(({ target }) => target)] : [];
      this.#path = legs && [...ids.map((node) => ({ node })), ...edges.map((edge) => ({ edge }))];
      announce(
        legs
          ? words.say('path.found', name(from), name(to), ids.map(name).join(' → '))
          : words.say('path.none', name(from), name(to)),
      );
      this.#notify(
        legs
          ? words.say('path.found', name(from), name(to), ids.map(name).join(' → '))
          : words.say('path.none', name(from), name(to)),
      );
      this.#mark();
      return;
    }
    this.#showGraph();
  }

  #notify(said: string): void {
    this.#notice.hidden = false;
    fill(
      this.#notice,
      said,
      button(this.#around.words.say('close'), () => this.#leave(), { class: 'link' }),
    );
  }

  /** Escape: out of the path, the loop, the neighbourhood, one at a time. */
  #leave(): void {
    if (this.#pathFrom !== undefined) this.#endPath();
    else if (this.#path) {
      this.#path = undefined;
      this.#showGraph();
    } else if (this.#loop !== undefined) this.#chooseLoop(undefined, 0);
    else if (this.#kept.around) this.#look(undefined);
  }

  // -------------------------------------------------------------- how it is looked at

  #open(target: Target): void {
    if ('node' in target) return this.#fold(target.node);
    const edge = this.#graph.scene.edges.find(({ id }) => id === target.edge);
    if (edge && (edge.deals.length > 1 || edge.bundle !== undefined)) this.#fan(edge.bundle ?? edge.id);
  }

  #fan(bundle: string): void {
    const isFanned = this.#kept.fanned.includes(bundle);
    const fanned = isFanned ? this.#kept.fanned.filter((id) => id !== bundle) : [...this.#kept.fanned, bundle];
    const { deals } = this.#selection();
    this.#keep({ fanned }, 'graph');
    this.#selected = this.#targetOf({ nodes: [], deals });
    this.#mark();
    this.#showDetails();
  }

  #fold(entity: string): void {
    const { folded } = this.#kept;
    if (!this.#data?.nodes.some(({ parent }) => parent === entity)) return;
    this.#keep({ folded: folded.includes(entity) ? folded.filter((id) => id !== entity) : [...folded, entity] }, 'graph');
  }

  #filter(filters: Filters, redraw: boolean, tell = true): void {
    this.#filters = filters;
    if (tell) this.#host.send({ type: 'filters', filters });
    if (redraw && this.#data) this.#form.show(this.#data, filters, NO_FILTERS, this.#around);
    this.#showHead(this.#data !== undefined);
    this.#showGraph();
    this.#showTable();
    const hidden = this.#data ? filter(this.#data, filters).hiddenDeals : 0;
    if (hidden) this.#around.announce(this.#around.words.count('hidden.deals', hidden));
  }

  #export(format: ExportFormat, action: ExportAction): void {
    if (format !== 'svg' && format !== 'png') return this.#host.send({ type: 'export', format, action });
    const content = picture(this.#graph, format, this.#title);
    if (content !== undefined) this.#host.send({ type: 'picture', format, action, content });
  }

  #askForCard(id: string): Promise<string | undefined> {
    const data = this.#data;
    if (!data) return Promise.resolve(undefined);
    const request = ++this.#requests;
    this.#host.send({ type: 'card', request, uri: data.uri, id });
    return new Promise((resolve) => this.#cards.set(request, resolve));
  }

  // -------------------------------------------------------------- what is kept

  #keep(change: Partial<Kept>, redraw?: 'all' | 'graph' | 'table'): void {
    this.#kept = defined({ ...this.#kept, ...change });
    this.#host.keep(this.#kept);
    if (redraw === 'all') this.#showAll();
    if (redraw === 'graph') this.#showGraph();
    if (redraw === 'table') this.#showTable();
  }

  #keepPlaces(): void {
    const places = { ...this.#kept.places, ...Object.fromEntries(this.#graph.places) };
    this.#keep({ places });
  }

  /** Panning says so at every frame; once it has come to rest is enough. */
  #keepLater(): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#keepPlaces(), 300);
  }
  #later: ReturnType<typeof setTimeout> | undefined;

  #speaking(locale: string, strings: Readonly<Record<string, string>>, still: boolean): Surroundings {
    const words = new Wording(locale, strings);
    return {
      words,
      money: new MoneyLabels(words.locale),
      name: (id) => shown(this.#data?.nodes.find((node) => node.id === id)?.name ?? words.say('entity.nobody')),
      still: still || matchMedia('(prefers-reduced-motion: reduce)').matches,
      announce: (said) => {
        this.#live.textContent = said;
      },
    };
  }
}

/** Beyond this many nodes, nobody can tell them apart in a panel. */
const READABLE_NODES = 150;

const defined = (kept: Kept): Kept =>
  Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as unknown as Kept;
