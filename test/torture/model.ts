import type { Position, Range } from 'vscode-languageserver-types';
import { type Configuration, readConfiguration, readingSettings } from '../../server/configuration.ts';
import { definition } from '../../server/features/definition.ts';
import { diagnostics } from '../../server/features/diagnostics.ts';
import { documentSymbols } from '../../server/features/document-symbols.ts';
import { graph } from '../../server/features/graph.ts';
import { highlights } from '../../server/features/highlights.ts';
import { hover } from '../../server/features/hover.ts';
import { isNews } from '../../server/features/is-news.ts';
import { Lines } from '../../server/features/lines.ts';
import type { OpenArticle } from '../../server/features/open-article.ts';
import { references } from '../../server/features/references.ts';
import { localeOf } from '../../server/l10n/locale.ts';
import { read } from '../../server/reading/read.ts';

interface Document {
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

export interface ContentChange {
  readonly range?: Range;
  readonly text: string;
}

/** What an editor holds, and what the server should answer about it: every answer is made from a fresh reading of the text of now. */
export class Model {
  readonly documents = new Map<string, Document>();
  settings: unknown = {};

  open(uri: string, languageId: string, version: number, text: string): void {
    this.documents.set(uri, { languageId, version, text });
  }

  change(uri: string, version: number, changes: readonly ContentChange[]): void {
    const before = this.documents.get(uri)!;
    let { text } = before;
    for (const { range, text: inserted } of changes) {
      if (!range) text = inserted;
      else {
        const { start, end } = new Lines(text).span(range);
        text = text.slice(0, start) + inserted + text.slice(end);
      }
    }
    this.documents.set(uri, { ...before, version, text });
  }

  close(uri: string): void {
    this.documents.delete(uri);
  }

  /** What a request about a document should be answered with; as JSON brings it over. */
  answer(method: string, uri: string, position: Position): unknown {
    const open = this.#open(uri);
    return JSON.parse(JSON.stringify(open ? ANSWERS[method]!(open, position) : NOTHING[method]));
  }

  #open(uri: string): OpenArticle | undefined {
    const document = this.documents.get(uri);
    const configuration: Configuration = readConfiguration(this.settings).configuration;
    if (!document || !isNews({ uri, languageId: document.languageId }, configuration)) return undefined;
    const locale = localeOf('en');
    const article = read(document.text, readingSettings(configuration, locale.numbers));
    const { version, text } = document;
    return { uri, version, article, lines: new Lines(text), locale, configuration, knowsCommands: false };
  }
}

const NOTHING: Readonly<Record<string, unknown>> = {
  'textDocument/hover': null,
  'textDocument/definition': [],
  'textDocument/references': [],
  'textDocument/documentHighlight': [],
  'textDocument/documentSymbol': [],
  'textDocument/diagnostic': { kind: 'full', items: [] },
  'moneyTrail/graph': null,
};

const ANSWERS: Readonly<Record<string, (open: OpenArticle, position: Position) => unknown>> = {
  'textDocument/hover': (open, position) => hover(open, position) ?? null,
  'textDocument/definition': (open, position) => definition(open, position),
  'textDocument/references': (open, position) => references(open, position, true),
  'textDocument/documentHighlight': (open, position) => highlights(open, position),
  'textDocument/documentSymbol': (open) => documentSymbols(open),
  'textDocument/diagnostic': (open) => ({ kind: 'full', items: diagnostics(open) }),
  'moneyTrail/graph': (open) => graph(open),
};

export const METHODS: readonly string[] = Object.keys(ANSWERS);
