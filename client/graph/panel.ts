import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { Readings } from '../readings.ts';
import type { Evidence } from './evidence.ts';
import type { Exporting } from './exporting.ts';
import type { FollowedArticle } from './followed-article.ts';
import type { KeptFilters } from './kept-filters.ts';
import { under } from './model/under.ts';
import { page } from './page.ts';
import { CARD_REQUEST, Card, FLOWS_REQUEST, FlowsData, FromWebview, type ToWebview } from './protocol.ts';
import { TEXTS } from './texts.ts';

/** What every panel of a window shares. */
export interface PanelSurroundings {
  readonly extensionUri: vscode.Uri;
  readonly readings: Readings;
  readonly article: FollowedArticle;
  readonly evidence: Evidence;
  readonly filters: KeptFilters;
  readonly exporting: Exporting;
  readonly log: vscode.LogOutputChannel;
}

/** One webview that shows the graph of the followed article, in a side bar or an editor tab. */
export class GraphPanel implements vscode.Disposable {
  readonly #webview: vscode.Webview;
  readonly #around: PanelSurroundings;
  /** The editor column it is in, when it is in one. */
  readonly #column: () => vscode.ViewColumn | undefined;
  readonly #subscriptions: vscode.Disposable[];
  readonly #waiting: ToWebview[] = [];
  #isReady = false;
  #cursorTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(webview: vscode.Webview, around: PanelSurroundings, column: () => vscode.ViewColumn | undefined) {
    this.#webview = webview;
    this.#around = around;
    this.#column = column;
    const { article, filters, readings, extensionUri } = around;
    this.#subscriptions = [
      webview.onDidReceiveMessage((message: unknown) => {
        if (FromWebview(message)) void this.#hear(message);
        else around.log.warn('A message of the graph panel has not the shape that was agreed on');
      }),
      article.onDidChange(() => this.#show()),
      article.onDidBecomeStale((uri) => this.#post({ type: 'stale', uri })),
      filters.onDidChange(({ filters, by }) => {
        if (by !== this) this.#post({ type: 'filters', filters });
      }),
      readings.onDidChangeState(() => this.#show()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#cursorMoved(textEditor)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (
          change.affectsConfiguration('workbench.reduceMotion') ||
          change.affectsConfiguration('moneyTrail.confidenceThreshold')
        )
          this.#post({ type: 'settings', ...settings() });
      }),
    ];
    const dist = vscode.Uri.joinPath(extensionUri, 'dist');
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    webview.html = page({
      script: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'webview.js')).toString(),
      style: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'webview.css')).toString(),
      source: webview.cspSource,
      nonce: randomBytes(24).toString('base64url'),
    });
  }

  /** Sends a message once the page is there to hear it. */
  send(message: ToWebview): void {
    if (this.#isReady) this.#post(message);
    else this.#waiting.push(message);
  }

  dispose(): void {
    clearTimeout(this.#cursorTimer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #post(message: ToWebview): void {
    if (this.#isReady) void this.#webview.postMessage(message);
  }

  async #hear(message: FromWebview): Promise<void> {
    const { article, evidence, filters, exporting, log } = this.#around;
    switch (message.type) {
      case 'ready':
        this.#start();
        return;
      case 'reveal': {
        const data = article.fresh;
        if (data?.uri === message.uri) await evidence.reveal(data, message.selection, { at: message.at, beside: this.#column() });
        return;
      }
      case 'clear':
        evidence.clear();
        return;
      case 'flows':
        await this.#answerFlows(message);
        return;
      case 'card':
        await this.#answerCard(message);
        return;
      case 'open':
        await follow(message.link, message.uri);
        return;
      case 'loop':
        await vscode.commands.executeCommand('setContext', 'moneyTrail.loopShown', message.shown);
        return;
      case 'filters':
        await filters.keep(message.filters, this);
        return;
      case 'export':
        await exporting.data(message.format, message.action);
        return;
      case 'picture':
        await exporting.picture(message.format, message.action, message.content);
        return;
      case 'command':
        await run(message.command);
        return;
      case 'failed':
        log.error(`Graph panel: ${message.message}`);
    }
  }

  #start(): void {
    this.#isReady = true;
    const strings = Object.fromEntries(Object.entries(TEXTS).map(([key, text]) => [key, vscode.l10n.t(text)]));
    this.#post({ type: 'start', strings, locale: vscode.env.language, filters: this.#around.filters.filters, ...settings() });
    this.#show();
    for (const message of this.#waiting.splice(0)) this.#post(message);
  }

  #show(): void {
    const { article } = this.#around;
    const state = article.state;
    if (state !== undefined && state !== 'noDeals') this.#post({ type: 'state', state, title: article.title });
    else if (article.data) this.#post({ type: 'graph', data: article.data, title: article.title });
  }

  async #answerFlows({ request, uri, options }: Extract<FromWebview, { type: 'flows' }>): Promise<void> {
    const data = await this.#around.readings.request(FLOWS_REQUEST, { uri, options }, FlowsData);
    // The panel waits for an answer; that there is none is one.
    const none = { uri, version: 0, flows: [], partial: ['flows/unanswered'] };
    this.#post({ type: 'flows', request, data: data ?? none });
  }

  async #answerCard({ request, uri, id }: Extract<FromWebview, { type: 'card' }>): Promise<void> {
    const card = await this.#around.readings.request(CARD_REQUEST, { uri, id }, Card);
    this.#post({ type: 'card', request, markdown: card?.markdown ?? '' });
  }

  /** Many moves in a row, as when a key is held down, are told once. */
  #cursorMoved(editor: vscode.TextEditor): void {
    if (editor.document !== this.#around.article.document) return;
    clearTimeout(this.#cursorTimer);
    this.#cursorTimer = setTimeout(() => {
      const data = this.#around.article.fresh;
      if (!data) return;
      const selection = under(data, editor.document.offsetAt(editor.selection.active));
      this.#post({ type: 'cursor', uri: data.uri, selection });
    }, CURSOR_MS);
  }
}

const CURSOR_MS = 60;

function settings(): { readonly reduceMotion: boolean; readonly faintBelow: number } {
  const threshold: unknown = vscode.workspace.getConfiguration('moneyTrail').get('confidenceThreshold');
  return {
    reduceMotion: vscode.workspace.getConfiguration('workbench').get('reduceMotion') === 'on',
    faintBelow: typeof threshold === 'number' ? Math.min(1, Math.max(0, threshold)) : 0.5,
  };
}

/** A link of a card leads into the article, by the one command that the cards of hovers use; nothing else is followed. */
async function follow(link: string, uri: string): Promise<void> {
  const command = /^command:moneyTrail\.reveal\?(.*)$/s.exec(link);
  if (command) {
    const args: unknown = parsed(command[1]!);
    if (Array.isArray(args)) await vscode.commands.executeCommand('moneyTrail.reveal', ...args);
    return;
  }
  const place = /^(.*)#L?(\d+)(?:,(\d+))?/.exec(link);
  if (!place || vscode.Uri.parse(place[1]!).toString() !== vscode.Uri.parse(uri).toString()) return;
  const [line, character] = [Number(place[2]) - 1, Number(place[3] ?? 1) - 1];
  await vscode.commands.executeCommand('moneyTrail.reveal', uri, line, character, line, character);
}

function parsed(encoded: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(encoded));
  } catch {
    return undefined;
  }
}

type PanelCommand = Extract<FromWebview, { type: 'command' }>['command'];

async function run(command: PanelCommand): Promise<void> {
  const commands: Readonly<Record<PanelCommand, readonly [string, ...unknown[]]>> = {
    openSample: ['moneyTrail.openSample'],
    restart: ['moneyTrail.restartServer'],
    openLog: ['moneyTrail.showLog'],
    openSide: ['moneyTrail.openGraphToSide'],
    settings: ['workbench.action.openSettings', 'moneyTrail.maxLength'],
  };
  await vscode.commands.executeCommand(...commands[command]);
}
