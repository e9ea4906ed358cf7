import { l10n, type QuickPickItem, window } from 'vscode';
import type { Exporting } from '../graph/exporting.ts';
import type { FollowedArticle } from '../graph/followed-article.ts';
import type { DataFormat } from '../graph/protocol.ts';

/** Saves the evidence of an article on one page: deals with their quotes, figures, loops, problems. */
export async function exportReport(article: FollowedArticle, exporting: Exporting): Promise<void> {
  if (!(await article.read())) {
    void window.showInformationMessage(l10n.t('Open an article first: there is nothing to report on.'));
    return;
  }
  const items: readonly (QuickPickItem & { readonly format: DataFormat })[] = [
    { format: 'markdown', label: 'Markdown', description: l10n.t('to go on writing') },
    { format: 'html', label: 'HTML', description: l10n.t('to print or to send') },
  ];
  const chosen = await window.showQuickPick(items, { title: l10n.t('Export a Report') });
  if (chosen) await exporting.data(chosen.format, 'save');
}
