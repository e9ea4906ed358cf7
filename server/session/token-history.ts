import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { tokensDelta } from '../features/tokens-delta.ts';

/** The tokens last sent of each document, to send only what changed since. */
export class TokenHistory {
  readonly #last = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  #count = 0;

  full(uri: string, data: number[]): SemanticTokens {
    return { resultId: this.#keep(uri, data), data };
  }

  /** Everything when the client's last answer is not the last one sent. */
  delta(uri: string, previous: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const last = this.#last.get(uri);
    if (last?.id !== previous) return this.full(uri, data);
    const edits = tokensDelta(last.data, data);
    return { resultId: this.#keep(uri, data), edits };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }

  #keep(uri: string, data: readonly number[]): string {
    const id = String(++this.#count);
    this.#last.set(uri, { id, data });
    return id;
  }
}
