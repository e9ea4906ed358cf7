import * as vscode from 'vscode';
import type { Readings } from '../readings.ts';
import { GRAPH_CHANGED, GRAPH_REQUEST, GraphChanged, GraphData, type PanelState } from './protocol.ts';

/** The article that the panels show: the one in the active editor, or the last that was, while it is open. */
export class FollowedArticle implements vscode.Disposable {
  readonly #readings: Readings;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #becameStale = new vscode.EventEmitter<string>();
  readonly #subscriptions: vscode.Disposable[];
  #document: vscode.TextDocument | undefined;
  #data: GraphData | undefined;
  /** The server runs and gives no graph all the same. */
  #isRefused = false;
  #asking: vscode.CancellationTokenSource | undefined;

  /** There is another article, a new graph of it, or another reason why there is none. */
  readonly onDidChange = this.#changed.event;
  /** The text was edited; the graph is that of the version before. Carries the URI. */
  readonly onDidBecomeStale = this.#becameStale.event;

  constructor(readings: Readings) {
    this.#readings = readings;
    this.#subscriptions = [
      this.#changed,
      this.#becameStale,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor?.document)),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (document === vscode.window.activeTextEditor?.document) this.#follow(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document.uri.toString() === this.uri) this.#lose();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.#document && contentChanges.length > 0 && this.uri) this.#becameStale.fire(this.uri);
      }),
      readings.onNotification(GRAPH_CHANGED, GraphChanged, ({ uri }) => {
        if (uri === this.uri) void this.#ask();
      }),
      readings.onDidChangeState((state) => {
        if (state === 'running') void this.#ask();
        this.#changed.fire();
      }),
    ];
    const visible = vscode.window.visibleTextEditors.map(({ document }) => document);
    this.#follow(vscode.window.activeTextEditor?.document ?? visible.find((document) => readings.reads(document)));
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  get uri(): string | undefined {
    return this.#document?.uri.toString();
  }

  get title(): string {
    return this.#document?.uri.path.split('/').at(-1) ?? '';
  }

  /** The graph that was last read. It may be of an older version than the text: see `fresh`. */
  get data(): GraphData | undefined {
    return this.#data;
  }

  /** The graph, if its positions are those of the text as it is now. */
  get fresh(): GraphData | undefined {
    return this.#data?.version === this.#document?.version ? this.#data : undefined;
  }

  /** Why there is no graph; undefined when there is one. */
  get state(): PanelState | undefined {
    if (!this.#document) return 'empty';
    if (this.#readings.state === 'stopped') return 'error';
    if (this.#data && this.#readings.state !== 'running') return 'restarting';
    if (!this.#data) return this.#isRefused ? 'error' : 'reading';
    if (this.#data.edges.length > 0) return undefined;
    return this.#data.partial.some((reason) => reason.startsWith('text/')) ? 'tooLarge' : 'noDeals';
  }

  /** The graph of the text as it is now, waiting for it if need be; undefined when it cannot be read. */
  async read(): Promise<GraphData | undefined> {
    if (!this.fresh) await this.#ask();
    return this.#data;
  }

  /** Shows this article rather than another, as when a window is opened again. */
  follow(uri: string): void {
    this.#follow(vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri));
  }

  dispose(): void {
    this.#asking?.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #follow(document: vscode.TextDocument | undefined): void {
    if (!document || document === this.#document || !this.#readings.reads(document)) return;
    this.#document = document;
    this.#data = undefined;
    this.#isRefused = false;
    this.#changed.fire();
    void this.#ask();
  }

  #lose(): void {
    this.#document = undefined;
    this.#data = undefined;
    this.#changed.fire();
    this.#follow(
      vscode.window.visibleTextEditors.map(({ document }) => document).find((document) => this.#readings.reads(document)),
    );
  }

  /** The last question counts: what was asked before is taken back. */
  async #ask(): Promise<void> {
    const uri = this.uri;
    if (!uri) return;
    this.#asking?.cancel();
    const asking = new vscode.CancellationTokenSource();
    this.#asking = asking;
    for (let tries = 0; tries < TRIES; tries++) {
      const data = await this.#readings.request(GRAPH_REQUEST, { uri }, GraphData, asking.token);
      if (asking.token.isCancellationRequested || uri !== this.uri) return;
      if (data) {
        this.#take(data);
        return;
      }
      // It may just have been closed, or edited at this moment.
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      if (asking.token.isCancellationRequested || uri !== this.uri) return;
    }
    this.#isRefused = this.#readings.state === 'running';
    this.#changed.fire();
  }

  #take(data: GraphData): void {
    if (data.version < (this.#data?.version ?? 0)) return;
    this.#data = data;
    this.#isRefused = false;
    this.#changed.fire();
  }
}

const TRIES = 3;
const AGAIN_MS = 700;
