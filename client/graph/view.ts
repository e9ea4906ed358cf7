import * as vscode from 'vscode';
import { exportGraph } from '../commands/export-graph.ts';
import { exportReport } from '../commands/export-report.ts';
import { openGraph } from '../commands/open-graph.ts';
import { showCircularFlows } from '../commands/show-circular-flows.ts';
import type { Readings } from '../readings.ts';
import { Evidence } from './evidence.ts';
import { Exporting } from './exporting.ts';
import { FollowedArticle } from './followed-article.ts';
import { KeptFilters } from './kept-filters.ts';
import { GraphPanel, type PanelSurroundings } from './panel.ts';
import type { ToWebview } from './protocol.ts';

/** The deal graph: as a view in a side bar, as editor tabs, and by its commands. */
export function showGraph(context: vscode.ExtensionContext, readings: Readings, log: vscode.LogOutputChannel): vscode.Disposable {
  const article = new FollowedArticle(readings);
  const filters = new KeptFilters(context.workspaceState);
  const exporting = new Exporting(article, filters, context.globalState);
  const evidence = new Evidence();
  const panels = new GraphPanels({ extensionUri: context.extensionUri, readings, article, evidence, filters, exporting, log });
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    article,
    filters,
    evidence,
    panels,
    vscode.window.registerWebviewViewProvider(VIEW, panels),
    vscode.window.registerWebviewPanelSerializer(PANEL, panels),
    registerCommand('moneyTrail.openGraph', (uri: unknown, deals: unknown) => openGraph(panels, uri, deals)),
    registerCommand('moneyTrail.openGraphToSide', () => panels.openToSide()),
    registerCommand('moneyTrail.showCircularFlows', () => showCircularFlows(article, panels)),
    registerCommand('moneyTrail.nextLeg', () => panels.tell({ type: 'step', by: 'next' })),
    registerCommand('moneyTrail.previousLeg', () => panels.tell({ type: 'step', by: 'previous' })),
    registerCommand('moneyTrail.exportGraph', () => exportGraph(article, exporting, panels)),
    registerCommand('moneyTrail.exportReport', () => exportReport(article, exporting)),
  );
}

const VIEW = 'moneyTrail.graph';
const PANEL = 'moneyTrail.graphPanel';

/** The panels of a window: one view, and as many editor tabs as the reader opened. */
export class GraphPanels implements vscode.WebviewViewProvider, vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #around: PanelSurroundings;
  readonly #tabs = new Map<vscode.WebviewPanel, GraphPanel>();
  #view: { readonly view: vscode.WebviewView; readonly panel: GraphPanel } | undefined;
  readonly #waiting: ToWebview[] = [];

  constructor(around: PanelSurroundings) {
    this.#around = around;
  }

  /** Tells all panels that are there; true when there was one that can be seen. */
  tell(message: ToWebview): boolean {
    const tabs = [...this.#tabs].filter(([{ visible }]) => visible).map(([, panel]) => panel);
    const seen = this.#view?.view.visible ? [this.#view.panel, ...tabs] : tabs;
    for (const panel of seen) panel.send(message);
    return seen.length > 0;
  }

  /** Tells one panel that can be seen, the view being opened if there is none. Pictures are asked of one. */
  async tellOne(message: ToWebview, { focus }: { focus: boolean }): Promise<void> {
    const tab = [...this.#tabs].find(([{ visible }]) => visible);
    if (this.#view?.view.visible) this.#view.panel.send(message);
    else if (tab) tab[1].send(message);
    else {
      this.#waiting.push(message);
      await this.openView({ focus });
    }
  }

  async openView({ focus }: { focus: boolean }): Promise<void> {
    if (this.#view && !focus) this.#view.view.show(true);
    else await vscode.commands.executeCommand(`${VIEW}.focus`, { preserveFocus: !focus });
  }

  openToSide(): void {
    const [open] = this.#tabs.keys();
    if (open) {
      open.reveal(undefined, true);
      return;
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.#adopt(vscode.window.createWebviewPanel(PANEL, vscode.l10n.t('Deal Graph'), column, { enableScripts: true }));
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const panel = new GraphPanel(view.webview, this.#around, () => undefined);
    this.#view = { view, panel };
    for (const message of this.#waiting.splice(0)) panel.send(message);
    view.onDidDispose(() => {
      panel.dispose();
      if (this.#view?.view === view) this.#view = undefined;
    });
  }

  /** After a reload of the window. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const uri = (state as { uri?: unknown } | undefined)?.uri;
    if (typeof uri === 'string' && !this.#around.article.document) this.#around.article.follow(uri);
    this.#adopt(panel);
  }

  dispose(): void {
    this.#view?.panel.dispose();
    for (const [tab, panel] of this.#tabs) {
      panel.dispose();
      tab.dispose();
    }
  }

  #adopt(tab: vscode.WebviewPanel): void {
    tab.iconPath = vscode.Uri.joinPath(this.#around.extensionUri, 'icons', 'activity.svg');
    const panel = new GraphPanel(tab.webview, this.#around, () => tab.viewColumn);
    this.#tabs.set(tab, panel);
    tab.onDidDispose(() => {
      panel.dispose();
      this.#tabs.delete(tab);
    });
  }
}
