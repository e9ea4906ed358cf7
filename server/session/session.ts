import { CancellationToken, type Connection, type WorkDoneProgressServerReporter } from 'vscode-languageserver';
import {
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ARTICLE_READ, type ArticleRead, GRAPH_CHANGED, type GraphChanged } from '../../client/graph/protocol.ts';
import type { Configuration } from '../configuration.ts';
import { diagnostics } from '../features/diagnostics.ts';
import { pathOf } from '../features/ignored.ts';
import { isNews } from '../features/is-news.ts';
import type { OpenArticle } from '../features/open-article.ts';
import { patternComplaints } from '../features/pattern-problems.ts';
import { say } from '../l10n/say.ts';
import { sessionTexts } from '../l10n/session.ts';
import { isLong, OpenArticles } from './articles.ts';
import type { Client } from './client.ts';
import { cancelled, isSuperseded, superseded } from './refusals.ts';
import { Settings, SIDECAR } from './settings.ts';
import { readSidecar } from './sidecar.ts';
import { isSidecar, SidecarProblems } from './sidecar-problems.ts';
import { WorkspaceArticles } from './workspace.ts';

/** Pause in typing after which a version that nobody asked about is read by itself. */
const PAUSE_MS = 150;

/** The documents, settings and readings of one client. */
export class Session {
  readonly client: Client;
  readonly documents = new TextDocuments(TextDocument);
  readonly settings: Settings;
  readonly articles: OpenArticles;
  readonly workspace = new WorkspaceArticles(this);
  /** Workspace folders, as they are now. */
  folders: readonly string[];
  readonly #sidecars: SidecarProblems;
  readonly #connection: Connection;
  readonly #waiting = new Map<string, NodeJS.Timeout>();

  constructor(connection: Connection, client: Client) {
    this.#connection = connection;
    this.client = client;
    this.folders = client.folders;
    const complain = (message: string) => connection.console.warn(message);
    this.#sidecars = new SidecarProblems(connection, client, (uri) => this.documents.get(uri));
    this.settings = new Settings(
      {
        ask: client.givesConfiguration ? (folder) => this.#ask(folder) : undefined,
        sidecar: (folder) => {
          this.#checkSidecar(`${folder.replace(/\/$/, '')}/${SIDECAR}`);
          return client.trusted ? readSidecar(folder, complain) : Promise.resolve(undefined);
        },
        complain,
        patternComplaints: (patterns) => patternComplaints(patterns, client.locale),
      },
      client.settings,
    );
    this.articles = new OpenArticles(client, (open, elapsedMs) => this.#tell(open, elapsedMs));
    this.documents.onDidOpen(({ document }) => this.#readSoon(document.uri, 0));
    this.documents.onDidChangeContent(({ document }) => {
      this.articles.abandon(document.uri);
      this.#readSoon(document.uri, PAUSE_MS);
    });
    this.documents.onDidClose(({ document }) => this.#closed(document.uri));
    this.documents.listen(connection);
  }

  /** Once the client is ready for questions. */
  async start(): Promise<void> {
    const { client, workspace } = this.#connection;
    if (this.client.changesFolders)
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        this.folders = [...this.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        this.settingsChanged();
      });
    if (this.client.registersConfiguration)
      await client.register(DidChangeConfigurationNotification.type, { section: 'moneyTrail' });
    if (this.client.registersWatchers)
      await client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: `**/${SIDECAR}` }],
      });
    if (this.client.registersDocuments) {
      const documentSelector = [{ scheme: 'file', pattern: `**/${SIDECAR}` }];
      await client.register(DidOpenTextDocumentNotification.type, { documentSelector });
      await client.register(DidChangeTextDocumentNotification.type, {
        documentSelector,
        syncKind: TextDocumentSyncKind.Incremental,
      });
      await client.register(DidCloseTextDocumentNotification.type, { documentSelector });
    }
  }

  /**
   * The article that a request is about, of the version that the client had when it asked: settings that are still on their way are
   * waited for, and so is the reading of a long text. Undefined when it is no news or was closed. Throws what a request is refused with that
   * was cancelled, or whose long text has changed since.
   */
  async article(uri: string, token: CancellationToken): Promise<OpenArticle | undefined> {
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const asked = TextDocument.create(uri, document.languageId, document.version, document.getText());
    for (;;) {
      const folder = this.folderOf(uri);
      const configuration = this.settings.now(folder) ?? (await this.settings.of(folder));
      if (token.isCancellationRequested) throw cancelled();
      const now = this.documents.get(uri);
      if (!now || !isNews(asked, configuration)) return undefined;
      if (now.version !== asked.version && isLong(asked)) throw superseded();
      const open = await this.articles.of(asked, configuration, token);
      // A reading is abandoned for other reasons too, such as settings that changed.
      if (open) return open;
    }
  }

  /** The article as it is when it has been read, however often it changes before that. */
  async latest(uri: string, token: CancellationToken): Promise<OpenArticle | undefined> {
    for (;;) {
      try {
        return await this.article(uri, token);
      } catch (error) {
        if (!isSuperseded(error)) throw error;
      }
    }
  }

  configurationOf(uri: string): Promise<Configuration> {
    return this.settings.of(this.folderOf(uri));
  }

  /** The innermost workspace folder that holds a document, else the folder of its file; undefined for what is no file in either. */
  folderOf(uri: string): string | undefined {
    const holding = this.folders.filter((folder) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
    const innermost = holding.sort((a, b) => b.length - a.length)[0];
    return innermost ?? (uri.startsWith('file:') ? uri.slice(0, uri.lastIndexOf('/')) : undefined);
  }

  searching(): string {
    return say(this.client.locale, sessionTexts.searching);
  }

  log(message: string): void {
    this.#connection.console.log(message);
  }

  /** Files beside articles were written, made or deleted. */
  sidecarsChanged(uris: readonly string[]): void {
    for (const uri of uris) this.#checkSidecar(uri);
    this.settingsChanged();
  }

  settingsChanged(pushed?: unknown): void {
    this.settings.changed(pushed);
    for (const uri of this.documents.keys()) {
      this.articles.abandon(uri);
      this.#readSoon(uri, 0);
    }
    const { diagnostics, inlayHints, codeLenses, tokens } = this.client.refreshes;
    const { languages } = this.#connection;
    if (diagnostics) this.#quietly(languages.diagnostics.refresh());
    if (inlayHints) this.#quietly(languages.inlayHint.refresh());
    if (tokens) this.#quietly(languages.semanticTokens.refresh());
    if (codeLenses) this.#quietly(this.#connection.sendRequest('workspace/codeLens/refresh'));
  }

  /** A question to a client that has gone away is no matter. */
  #quietly(answer: Promise<unknown>): void {
    answer.catch((error) => this.#connection.console.log(String(error)));
  }

  #checkSidecar(uri: string): void {
    this.#quietly(this.#sidecars.check(uri));
  }

  #ask(folder: string | undefined): Promise<unknown> {
    const question = this.#connection.workspace.getConfiguration({
      section: 'moneyTrail',
      ...(folder === undefined ? {} : { scopeUri: folder }),
    });
    return Promise.race([question, new Promise((resolve) => setTimeout(resolve, ANSWER_WITHIN_MS).unref())]);
  }

  #readSoon(uri: string, afterMs: number): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => {
        this.#waiting.delete(uri);
        if (isSidecar(uri)) this.#checkSidecar(uri);
        else void this.#read(uri);
      }, afterMs),
    );
  }

  async #read(uri: string): Promise<void> {
    try {
      const open = await this.#withProgress(uri, () => this.article(uri, CancellationToken.None));
      if (this.client.pullsDiagnostics) return;
      const version = this.documents.get(uri)?.version;
      if (open) await this.#connection.sendDiagnostics({ uri, version: open.version, diagnostics: diagnostics(open) });
      else if (version !== undefined) await this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    } catch (error) {
      // The newer version is read by itself.
      if (!isSuperseded(error)) this.#connection.console.error(stackOf(error));
    }
  }

  /** A reading that takes more than a second says so for as long as it goes on. */
  async #withProgress<T>(uri: string, work: () => Promise<T>): Promise<T> {
    if (!this.client.showsProgress) return work();
    const title = say(this.client.locale, sessionTexts.reading, { file: pathOf(uri).split('/').at(-1) ?? uri });
    let shown: Promise<WorkDoneProgressServerReporter> | undefined;
    const timer = setTimeout(() => {
      shown = this.#connection.window.createWorkDoneProgress();
      this.#quietly(shown.then((progress) => progress.begin(title)));
    }, SLOW_MS);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      if (shown) this.#quietly(shown.then((progress) => progress.done()));
    }
  }

  #closed(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.articles.forget(uri);
    if (isSidecar(uri)) this.#checkSidecar(uri);
    else if (!this.client.pullsDiagnostics) this.#quietly(this.#connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  #tell(open: OpenArticle, elapsedMs: number): void {
    const { uri, version, article } = open;
    if (this.documents.get(uri)?.version !== version) return;
    const counts = {
      characters: article.text.length,
      entities: article.entities.length,
      amounts: article.amounts.length,
      deals: article.deals.length,
      flows: article.flows.length,
    };
    const read: ArticleRead = { uri, version, language: article.language, counts, elapsedMs, partial: article.partial };
    const changed: GraphChanged = { uri, version };
    this.#quietly(this.#connection.sendNotification(ARTICLE_READ, read));
    this.#quietly(this.#connection.sendNotification(GRAPH_CHANGED, changed));
  }
}

/** What takes longer shows that it goes on. */
export const SLOW_MS = 1_000;

const ANSWER_WITHIN_MS = 3_000;

export const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
