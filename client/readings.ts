import * as vscode from 'vscode';
import {
  type CancellationToken,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  TransportKind,
} from 'vscode-languageclient/node';
import { CrashLoop } from './crash-loop.ts';
import { type ArticleFilter, articleSelector } from './documents.ts';
import type { Check } from './graph/schema.ts';

export type ReadingsState = 'asleep' | 'starting' | 'running' | 'stopped';

/**
 * The language server as the rest of the extension sees it. It is started when the first article is open, and started anew after a crash,
 * after a change of what counts as an article, and on request; who asks and listens here need not notice.
 */
export class Readings implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #log: vscode.LogOutputChannel;
  readonly #listeners: { method: string; listener: (params: unknown) => void }[] = [];
  readonly #changed = new vscode.EventEmitter<ReadingsState>();
  readonly #subscriptions: vscode.Disposable[] = [this.#changed];
  readonly #crashes = new CrashLoop({ limit: 4, windowMs: 3 * 60_000 });
  #selector: ArticleFilter[] = articleSelector();
  #client: LanguageClient | undefined;
  #ready: Promise<void> | undefined;
  #state: ReadingsState = 'asleep';

  /** Of the server: also fires when it is started anew. */
  readonly onDidChangeState = this.#changed.event;

  constructor(context: vscode.ExtensionContext, log: vscode.LogOutputChannel) {
    this.#context = context;
    this.#log = log;
  }

  get state(): ReadingsState {
    return this.#state;
  }

  /** Whether the document is one that the extension reads: a `.news` file, or what the setting `moneyTrail.documents` names. */
  reads(document: vscode.TextDocument): boolean {
    return vscode.languages.match(this.#selector, document) > 0;
  }

  /** From now on an open article starts the server. */
  watch(): void {
    const articles = () => vscode.workspace.textDocuments.filter((document) => this.reads(document));
    const update = () => {
      const open = articles();
      // Read by the `when` clauses of the manifest.
      void vscode.commands.executeCommand('setContext', 'moneyTrail.reading', open.length > 0);
      void vscode.commands.executeCommand(
        'setContext',
        'moneyTrail.articles',
        open.map(({ uri }) => uri.toString()),
      );
      const settings = vscode.workspace.textDocuments.some(({ uri }) => uri.path.endsWith('/.money-trail.json'));
      if ((open.length > 0 || settings) && this.#state === 'asleep') void this.#start();
    };
    this.#subscriptions.push(
      vscode.workspace.onDidOpenTextDocument(update),
      vscode.workspace.onDidCloseTextDocument(update),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#client && this.restart()),
      vscode.workspace.onDidChangeConfiguration(async (change) => {
        if (!change.affectsConfiguration('moneyTrail.documents')) return;
        this.#selector = articleSelector();
        if (this.#client) await this.restart();
        update();
      }),
    );
    update();
  }

  /** What the server answers; undefined when it cannot be reached or answers something else than `check` lets through. */
  async request<T>(method: string, params: object, check: Check<T>, token?: CancellationToken): Promise<T | undefined> {
    // A server that was given up is not tried again because somebody asks, only when the reader says so.
    if (this.#state === 'stopped') return undefined;
    try {
      await this.#start();
      // A token that is not there would be taken for a second parameter.
      const answer: unknown = await (token
        ? this.#client?.sendRequest(method, params, token)
        : this.#client?.sendRequest(method, params));
      if (check(answer)) return answer;
      if (answer !== null && answer !== undefined) this.#log.warn(`The answer to ${method} has not the shape that was agreed on`);
    } catch (error) {
      if (!token?.isCancellationRequested) this.#log.warn(`${method}: ${error instanceof Error ? error.message : String(error)}`);
    }
    return undefined;
  }

  /** Hears the server's notifications of this name that `check` lets through, over every restart. */
  onNotification<T>(method: string, check: Check<T>, heard: (params: T) => void): vscode.Disposable {
    const entry = { method, listener: (params: unknown) => void (check(params) && heard(params)) };
    this.#listeners.push(entry);
    const now = this.#client?.onNotification(method, entry.listener);
    return new vscode.Disposable(() => {
      this.#listeners.splice(this.#listeners.indexOf(entry), 1);
      now?.dispose();
    });
  }

  async restart(): Promise<void> {
    const old = this.#client;
    this.#client = undefined;
    this.#ready = undefined;
    // A server that hangs is killed by the client two seconds after it was asked to stop; that it had to be is no failure of the restart.
    await old?.dispose().catch((error) => this.#log.warn(String(error)));
    await this.#start();
  }

  async dispose(): Promise<void> {
    for (const subscription of this.#subscriptions) subscription.dispose();
    await this.#client?.dispose();
  }

  #start(): Promise<void> {
    this.#ready ??= this.#launch();
    return this.#ready;
  }

  async #launch(): Promise<void> {
    this.#become('starting');
    const module = vscode.Uri.joinPath(this.#context.extensionUri, 'dist', 'server.js').fsPath;
    const client = new LanguageClient(
      'moneyTrail',
      'Money Trail',
      {
        run: { module, transport: TransportKind.ipc },
        debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=127.0.0.1:6229'] } },
      },
      {
        documentSelector: this.#selector,
        outputChannel: this.#log,
        diagnosticCollectionName: 'Money Trail',
        errorHandler: this.#errorHandler(() => this.#fell(client)),
        initializationFailedHandler: () => false,
        // What server/session/client.ts reads: links may call commands, and whether the workspace's own names and patterns may be used.
        initializationOptions: () => ({ knowsCommands: true, trusted: vscode.workspace.isTrusted }),
        markdown: { isTrusted: { enabledCommands: ['moneyTrail.reveal'] } },
      },
    );
    this.#client = client;
    for (const { method, listener } of this.#listeners) client.onNotification(method, listener);
    const started = Date.now();
    try {
      await client.start();
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
      this.#fell(client);
      return;
    }
    if (client !== this.#client) return;
    this.#log.info(`Reading, ${Date.now() - started} ms after the server was started`);
    this.#become('running');
  }

  /** The client's own restart is not used: it gives up in silence when the server dies while it starts. */
  #errorHandler(fell: () => void): ErrorHandler {
    return {
      error: (error, _message, count) => {
        this.#log.error(error);
        // Broken messages one after another: what is at the other end speaks no more sense.
        if (count !== undefined && count > 3) fell();
        return { action: ErrorAction.Continue, handled: true };
      },
      closed: () => {
        fell();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  /** A server is gone, or was never there: another takes its place unless that has been in vain before. Told once or twice of each. */
  #fell(client: LanguageClient): void {
    if (client !== this.#client) return;
    this.#client = undefined;
    this.#ready = undefined;
    client.dispose().catch((error) => this.#log.debug(String(error)));
    if (this.#crashes.crashed(Date.now())) {
      this.#become('stopped');
      void this.#sayStopped(
        vscode.l10n.t('Money Trail stopped reading: its server ended {0} times in 3 minutes.', this.#crashes.limit),
      );
    } else {
      this.#log.warn('The server ended; it is started again');
      void this.#start();
    }
  }

  async #sayStopped(message: string): Promise<void> {
    const again = vscode.l10n.t('Start Again');
    const log = vscode.l10n.t('Show Log');
    const chosen = await vscode.window.showErrorMessage(message, again, log);
    if (chosen === again) await vscode.commands.executeCommand('moneyTrail.restartServer');
    if (chosen === log) this.#log.show();
  }

  #become(state: ReadingsState): void {
    this.#state = state;
    this.#changed.fire(state);
  }
}
