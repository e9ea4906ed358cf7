import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Configuration, readingSettings } from '../configuration.ts';
import { isNews } from '../features/is-news.ts';
import { Lines } from '../features/lines.ts';
import type { OpenArticle } from '../features/open-article.ts';
import { Reader } from '../reading/read.ts';
import type { Client } from './client.ts';

/** One reading of each version of each open document, shared by everything that asks. */
export class OpenArticles {
  readonly #client: Client;
  readonly #onRead: (open: OpenArticle, elapsedMs: number) => void;
  readonly #held = new Map<string, { readonly reader: Reader; readonly configuration: Configuration; open?: OpenArticle }>();

  constructor(client: Client, onRead: (open: OpenArticle, elapsedMs: number) => void) {
    this.#client = client;
    this.#onRead = onRead;
  }

  /** The document as read, at its version of now; undefined when it is no news. */
  of(document: TextDocument, configuration: Configuration): OpenArticle | undefined {
    if (!isNews(document, configuration)) return undefined;
    const { uri, version } = document;
    let held = this.#held.get(uri);
    if (held?.configuration !== configuration) {
      held = { reader: new Reader(readingSettings(configuration, this.#client.locale.numbers)), configuration };
      this.#held.set(uri, held);
    }
    if (held.open?.version === version) return held.open;
    const text = document.getText();
    const started = performance.now();
    const article = held.reader.read(text);
    const { locale, knowsCommands, checkPages } = this.#client;
    held.open = {
      uri,
      version,
      article,
      lines: new Lines(text),
      locale,
      configuration,
      knowsCommands,
      checkPages,
    };
    this.#onRead(held.open, performance.now() - started);
    return held.open;
  }

  forget(uri: string): void {
    this.#held.delete(uri);
  }
}
