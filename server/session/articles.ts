import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Configuration, readingSettings } from '../configuration.ts';
import { Lines } from '../features/lines.ts';
import type { OpenArticle } from '../features/open-article.ts';
import { Reader } from '../reading/read.ts';
import { finish, type Steps } from '../reading/steps.ts';
import type { Client } from './client.ts';
import { SharedReading } from './shared-reading.ts';

interface Held {
  readonly reader: Reader;
  readonly configuration: Configuration;
  open?: OpenArticle;
  reading?: SharedReading<OpenArticle>;
}

/** One reading of each version of each open document, shared by everything that asks. */
export class OpenArticles {
  readonly #client: Client;
  readonly #onRead: (open: OpenArticle, elapsedMs: number) => void;
  readonly #held = new Map<string, Held>();

  constructor(client: Client, onRead: (open: OpenArticle, elapsedMs: number) => void) {
    this.#client = client;
    this.#onRead = onRead;
  }

  /** The document as read, at its version of now; undefined when its reading was abandoned or the token cancelled before it was done. */
  async of(document: TextDocument, configuration: Configuration, token: CancellationToken): Promise<OpenArticle | undefined> {
    const held = this.#heldFor(document.uri, configuration);
    if (held.open?.version === document.version) return held.open;
    if (held.reading?.version !== document.version || held.reading.isAbandoned) {
      held.reading?.abandon();
      delete held.reading;
      const steps = this.#steps(held, document);
      if (!isLong(document)) return finish(steps);
      held.reading = new SharedReading(document.version, steps);
    }
    return held.reading.wait(token);
  }

  /** As last read, whatever version that was. */
  last(uri: string): OpenArticle | undefined {
    return this.#held.get(uri)?.open;
  }

  /** Whoever waits for the document gets nothing, and may ask again. */
  abandon(uri: string): void {
    this.#held.get(uri)?.reading?.abandon();
  }

  forget(uri: string): void {
    this.abandon(uri);
    this.#held.delete(uri);
  }

  #heldFor(uri: string, configuration: Configuration): Held {
    const held = this.#held.get(uri);
    if (held?.configuration === configuration) return held;
    held?.reading?.abandon();
    const fresh = { reader: new Reader(readingSettings(configuration, this.#client.locale.numbers)), configuration };
    this.#held.set(uri, fresh);
    return fresh;
  }

  *#steps(held: Held, document: TextDocument): Steps<OpenArticle> {
    const { uri, version } = document;
    const text = document.getText();
    const started = performance.now();
    const article = yield* held.reader.steps(text);
    const { locale, knowsCommands, checkPages, showsTags } = this.#client;
    const { configuration } = held;
    held.open = { uri, version, article, lines: new Lines(text), locale, configuration, knowsCommands, showsTags, checkPages };
    this.#onRead(held.open, performance.now() - started);
    return held.open;
  }
}

/** Whether reading the document may take so long that it is done in slices. */
export const isLong = (document: TextDocument): boolean => document.getText().length >= LONG_TEXT;

/** In UTF-16 units: read in a tenth of a second at most. */
const LONG_TEXT = 20_000;
