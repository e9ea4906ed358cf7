import { Disposable, EventEmitter, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import { EXPLAIN_REQUEST, type ExplainParams, Explanation } from '../graph/protocol.ts';
import type { Readings } from '../readings.ts';

const SCHEME = 'money-trail-sentence';

/** Shows beside the article how the sentence at the cursor was read; each asking writes the same text anew. */
export class SentenceExplained implements Disposable {
  readonly #readings: Readings;
  readonly #changed = new EventEmitter<Uri>();
  readonly #subscriptions: Disposable;
  #text = '';

  constructor(readings: Readings) {
    this.#readings = readings;
    this.#subscriptions = Disposable.from(
      this.#changed,
      workspace.registerTextDocumentContentProvider(SCHEME, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: () => this.#text,
      }),
    );
  }

  async show(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor || !this.#readings.reads(editor.document))
      return void window.showInformationMessage(l10n.t('Put the cursor into a sentence of an article first.'));
    const { line, character } = editor.selection.active;
    const params: ExplainParams = { uri: editor.document.uri.toString(), position: { line, character } };
    const answer = await this.#readings.request(EXPLAIN_REQUEST, params, Explanation);
    if (!answer) return;
    this.#text = answer.text;
    const uri = Uri.from({ scheme: SCHEME, path: `/${l10n.t('How the sentence was read')}.txt` });
    this.#changed.fire(uri);
    await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preview: true, preserveFocus: true });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
