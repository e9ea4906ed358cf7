import type { Range } from 'vscode-languageserver-types';
import { readConfiguration } from '../../server/configuration.ts';
import { isNews } from '../../server/features/is-news.ts';
import { Lines } from '../../server/features/lines.ts';
import { FEATURES, opened, type Place } from '../fuzz/features.ts';

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
  answer(method: string, uri: string, place: Place): unknown {
    const { answer, nothing } = FEATURES[method]!;
    const document = this.documents.get(uri);
    const { configuration } = readConfiguration(this.settings);
    if (!document || !isNews({ uri, languageId: document.languageId }, configuration)) return nothing;
    return JSON.parse(JSON.stringify(answer(opened(uri, document.version, document.text, this.settings), place)));
  }
}

export const METHODS: readonly string[] = Object.keys(FEATURES);
