import * as vscode from 'vscode';
import { NO_FILTERS } from './model/filters.ts';
import { Filters } from './protocol.ts';

/** The filters of the workspace, which all its panels share and which stay when the window is closed. */
export class KeptFilters implements vscode.Disposable {
  readonly #state: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<{ readonly filters: Filters; readonly by: object }>();

  /** `by` is who changed them. */
  readonly onDidChange = this.#changed.event;

  constructor(state: vscode.Memento) {
    this.#state = state;
  }

  /** What an older version may have kept in another shape counts as none. */
  get filters(): Filters {
    const kept: unknown = this.#state.get(KEY);
    return Filters(kept) ? kept : NO_FILTERS;
  }

  async keep(filters: Filters, by: object): Promise<void> {
    await this.#state.update(KEY, filters);
    this.#changed.fire({ filters, by });
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

const KEY = 'moneyTrail.graph.filters';
