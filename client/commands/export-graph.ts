import { l10n, type QuickPickItem, ThemeIcon, window } from 'vscode';
import type { Exporting } from '../graph/exporting.ts';
import type { FollowedArticle } from '../graph/followed-article.ts';
import type { DataFormat, ExportAction, ExportFormat } from '../graph/protocol.ts';
import type { GraphPanels } from '../graph/view.ts';

/** Asks for a format, then saves the graph; the button of a format copies it instead. */
export async function exportGraph(article: FollowedArticle, exporting: Exporting, panels: GraphPanels): Promise<void> {
  if (!(await article.read())) {
    void window.showInformationMessage(l10n.t('Open an article first: there is no graph to export.'));
    return;
  }
  const chosen = await choose();
  if (!chosen) return;
  const { format, action } = chosen;
  // Pictures are made where they are drawn.
  if (format === 'svg' || format === 'png') await panels.tellOne({ type: 'picture', format, action }, { focus: false });
  else await exporting.data(format, action);
}

interface FormatItem extends QuickPickItem {
  readonly format: ExportFormat;
}

function choose(): Promise<{ format: ExportFormat; action: ExportAction } | undefined> {
  const copy = { iconPath: new ThemeIcon('copy'), tooltip: l10n.t('Copy') };
  const pick = window.createQuickPick<FormatItem>();
  pick.title = l10n.t('Export the Deal Graph');
  pick.placeholder = l10n.t('Choose a format to save; its button copies instead');
  pick.items = formats().map((item) => (item.format === 'png' ? item : { ...item, buttons: [copy] }));
  return new Promise((resolve) => {
    pick.onDidTriggerItemButton(({ item }) => done({ format: item.format, action: 'copy' }));
    pick.onDidAccept(() => done(pick.selectedItems[0] && { format: pick.selectedItems[0].format, action: 'save' }));
    pick.onDidHide(() => done(undefined));
    const done = (answer: { format: ExportFormat; action: ExportAction } | undefined) => {
      resolve(answer);
      pick.dispose();
    };
    pick.show();
  });
}

function formats(): readonly FormatItem[] {
  const data = (format: DataFormat, label: string, description: string): FormatItem => ({ format, label, description });
  return [
    { format: 'svg', label: 'SVG', description: l10n.t('picture, as it is drawn') },
    { format: 'png', label: 'PNG', description: l10n.t('picture, as it is drawn') },
    data('csv', 'CSV', l10n.t('one line a deal, for a spreadsheet')),
    data('json', 'JSON', l10n.t('everything, with positions')),
    data('graphml', 'GraphML', l10n.t('for Gephi and yEd')),
    data('mermaid', 'Mermaid', l10n.t('for Markdown')),
    data('dot', 'DOT', l10n.t('for Graphviz')),
  ];
}
