import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CancellationToken, ResponseError } from 'vscode-languageserver';
import { type Configuration, readingSettings } from '../configuration.ts';
import { decode } from '../decode.ts';
import { isNews } from '../features/is-news.ts';
import { Lines } from '../features/lines.ts';
import type { OpenArticle } from '../features/open-article.ts';
import { Reader } from '../reading/read.ts';
import { filePath } from './file-path.ts';
import { inSlices, nextTurn } from './in-slices.ts';
import { cancelled } from './refusals.ts';
import type { Session } from './session.ts';

/** Files beyond these are not looked at, so that a home folder opened as a workspace does no harm. */
const MOST_ENTRIES = 20_000;
const MOST_ARTICLES = 1_000;
const MOST_BYTES = 2_000_000;

/** The articles of the workspace folders that are files and not open, read when first asked for and kept until they change. */
export class WorkspaceArticles {
  readonly #session: Session;
  readonly #held = new Map<
    string,
    { readonly stamp: string; readonly configuration: Configuration; readonly open: OpenArticle }
  >();

  constructor(session: Session) {
    this.#session = session;
  }

  /** The articles that are not open and that something asked for before. */
  get known(): readonly OpenArticle[] {
    return [...this.#held.values()].map(({ open }) => open);
  }

  /** Open articles first, then the others of the folders; gives way to other requests in between. Throws when it is cancelled. */
  async *all(token: CancellationToken): AsyncGenerator<OpenArticle> {
    const seen = new Set<string>();
    for (const uri of this.#session.documents.keys()) {
      seen.add(uri);
      const open = await this.#session.latest(uri, token);
      if (open) yield open;
    }
    let count = 0;
    for await (const path of this.#files(token)) {
      if (token.isCancellationRequested) throw cancelled();
      if (++count > MOST_ARTICLES) return;
      const uri = pathToFileURL(path).href;
      if (seen.has(uri) || this.#session.documents.get(uri)) continue;
      const open = await this.#read(uri, path, token);
      if (open) yield open;
    }
  }

  async *#files(token: CancellationToken): AsyncGenerator<string> {
    const folders = this.#session.folders.flatMap((uri) => filePath(uri) ?? []);
    const waiting = [...folders];
    let entries = 0;
    for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
      await nextTurn();
      if (token.isCancellationRequested) throw cancelled();
      for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
        if (++entries > MOST_ENTRIES) return;
        const path = join(folder, entry.name);
        if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(path);
        else if (entry.isFile()) yield path;
      }
    }
  }

  async #read(uri: string, path: string, token: CancellationToken): Promise<OpenArticle | undefined> {
    const configuration = await this.#session.configurationOf(uri);
    if (!isNews({ uri, languageId: '' }, configuration)) return undefined;
    try {
      const { mtimeMs, size } = await stat(path);
      const stamp = `${mtimeMs} ${size}`;
      const held = this.#held.get(uri);
      if (held?.stamp === stamp && held.configuration === configuration) return held.open;
      if (size > MOST_BYTES) return undefined;
      const text = decode(await readFile(path))?.replace(/^\ufeff/, '');
      if (text === undefined) return undefined;
      await nextTurn();
      const { locale, knowsCommands } = this.#session.client;
      const steps = new Reader(readingSettings(configuration, locale.numbers)).steps(text);
      const article = await inSlices(steps, () => !token.isCancellationRequested);
      if (!article) throw cancelled();
      const open: OpenArticle = { uri, version: 0, article, lines: new Lines(text), locale, configuration, knowsCommands };
      this.#held.set(uri, { stamp, configuration, open });
      return open;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      // A file may go away between being listed and being read.
      this.#session.log(`${uri}: ${String(error)}`);
      return undefined;
    }
  }
}
