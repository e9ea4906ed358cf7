import * as vscode from 'vscode';
import { spansOf } from './model/spans.ts';
import type { GraphData, Place, Selection } from './protocol.ts';

/** Shows in the editor the words behind what is selected in the panel. The focus stays where it is. */
export class Evidence implements vscode.Disposable {
  readonly #shown = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  readonly #subscriptions: readonly vscode.Disposable[];
  #uri: string | undefined;
  #places: readonly Place[] = [];

  constructor() {
    this.#subscriptions = [
      this.#shown,
      // Words that have moved are not marked where they were.
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.uri.toString() === this.#uri && contentChanges.length > 0) this.clear();
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#decorate()),
    ];
  }

  /**
   * Marks all the words of a selection and brings one of them into view. `at` counts through them, round and round.
   * `beside` is the column that a panel takes up: an article that is not in view is not opened over it.
   */
  async reveal(
    data: GraphData,
    selection: Selection,
    { at, beside }: { at: number; beside?: vscode.ViewColumn | undefined },
  ): Promise<void> {
    const places = spansOf(data, selection);
    this.#uri = data.uri;
    this.#places = places;
    const place = places[at % Math.max(1, places.length)];
    const editor = place && (await editorOf(vscode.Uri.parse(data.uri), beside));
    this.#decorate();
    if (!editor || !place || editor.document.version !== data.version) return;
    const range = rangeOf(place);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  clear(): void {
    this.#places = [];
    this.#decorate();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #decorate(): void {
    for (const editor of vscode.window.visibleTextEditors)
      editor.setDecorations(this.#shown, editor.document.uri.toString() === this.#uri ? this.#places.map(rangeOf) : []);
  }
}

const rangeOf = ({ range: { start, end } }: Place) => new vscode.Range(start.line, start.character, end.line, end.character);

async function editorOf(uri: vscode.Uri, beside: vscode.ViewColumn | undefined): Promise<vscode.TextEditor | undefined> {
  const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  if (visible) return visible;
  const tab = vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  );
  const free = beside === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
  const viewColumn = tab && tab.viewColumn !== beside ? tab.viewColumn : free;
  try {
    return await vscode.window.showTextDocument(uri, { viewColumn, preserveFocus: true, preview: true });
  } catch {
    // The file is gone; there is nothing to show.
    return undefined;
  }
}
