import * as vscode from 'vscode';
import { exported } from './export/exported.ts';
import type { FollowedArticle } from './followed-article.ts';
import type { KeptFilters } from './kept-filters.ts';
import { filter } from './model/filters.ts';
import type { DataFormat, ExportAction, ExportFormat, PictureFormat } from './protocol.ts';
import { TEXTS, Wording } from './texts.ts';

/** Copies and saves the graph of the followed article, as far as the filters show it. */
export class Exporting {
  readonly #article: FollowedArticle;
  readonly #filters: KeptFilters;
  readonly #state: vscode.Memento;

  constructor(article: FollowedArticle, filters: KeptFilters, state: vscode.Memento) {
    this.#article = article;
    this.#filters = filters;
    this.#state = state;
  }

  async data(format: DataFormat, action: ExportAction): Promise<void> {
    const data = this.#article.data;
    if (!data) return;
    const { deals, entities } = filter(data, this.#filters.filters);
    const strings = Object.fromEntries(Object.entries(TEXTS).map(([key, text]) => [key, vscode.l10n.t(text)]));
    const shown = { ...data, edges: deals, nodes: data.nodes.filter(({ id }) => entities.has(id)) };
    const content = exported(format, shown, { title: this.#article.title, words: new Wording(vscode.env.language, strings) });
    if (action === 'copy') await copy(content);
    // Without the mark, spreadsheets take a file for one of the code page of old.
    else await this.#save(format, new TextEncoder().encode(format === 'csv' ? `\ufeff${content}` : content));
  }

  async picture(format: PictureFormat, action: ExportAction, content: string): Promise<void> {
    if (format === 'png') await this.#save(format, Buffer.from(content, 'base64'));
    else if (action === 'copy') await copy(content);
    else await this.#save(format, new TextEncoder().encode(content));
  }

  /** The dialog starts in the folder of the last export; it asks before it gives the name of a file that exists. */
  async #save(format: ExportFormat, bytes: Uint8Array): Promise<void> {
    const name = `${this.#article.title.replace(/\.[^.]*$/, '') || 'article'}.${EXTENSIONS[format]}`;
    const folder = this.#folder();
    const uri = await vscode.window.showSaveDialog({
      ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
      filters: { [format.toUpperCase()]: [EXTENSIONS[format].split('.').at(-1)!] },
      title: vscode.l10n.t('Save the deal graph'),
    });
    if (!uri) return;
    try {
      await vscode.workspace.fs.writeFile(uri, bytes);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The file could not be written: {0}', reason));
      return;
    }
    await this.#state.update(FOLDER, vscode.Uri.joinPath(uri, '..').toString());
    const open = vscode.l10n.t('Open');
    const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('Saved {0}', name), open);
    if (chosen === open) await vscode.commands.executeCommand('vscode.open', uri);
  }

  #folder(): vscode.Uri | undefined {
    const kept: unknown = this.#state.get(FOLDER);
    if (typeof kept === 'string') return vscode.Uri.parse(kept);
    const document = this.#article.document;
    if (document && !document.isUntitled) return vscode.Uri.joinPath(document.uri, '..');
    return vscode.workspace.workspaceFolders?.[0]?.uri;
  }
}

const FOLDER = 'moneyTrail.exportFolder';

const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  svg: 'svg',
  png: 'png',
  csv: 'csv',
  json: 'json',
  graphml: 'graphml',
  mermaid: 'mmd',
  dot: 'dot',
  markdown: 'md',
  html: 'html',
};

async function copy(content: string): Promise<void> {
  await vscode.env.clipboard.writeText(content);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied'), 3000);
}
