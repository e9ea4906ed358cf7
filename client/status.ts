import * as vscode from 'vscode';
import { ARTICLE_READ, ArticleRead } from './graph/protocol.ts';
import type { Readings, ReadingsState } from './readings.ts';

/** Shows beside the cursor's position what was read of the article in the active editor; a click opens the log. */
export function showStatus(readings: Readings): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('moneyTrail.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Money Trail';
  item.command = 'moneyTrail.showLog';
  const read = new Map<string, ArticleRead>();

  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !readings.reads(document)) return item.hide();
    const found = read.get(document.uri.toString());
    item.text = readings.state === 'running' && found ? summary(found) : stateText(readings.state);
    item.tooltip = found && details(found);
    item.backgroundColor = readings.state === 'stopped' ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    item.accessibilityInformation = { label: `Money Trail, ${item.text.replace(/\$\([\w~-]+\) ?/g, '')}`, role: 'button' };
    item.show();
  };

  update();
  return vscode.Disposable.from(
    item,
    readings.onNotification(ARTICLE_READ, ArticleRead, (article) => {
      read.set(article.uri, article);
      update();
    }),
    readings.onDidChangeState(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      read.delete(uri.toString());
    }),
  );
}

function stateText(state: ReadingsState): string {
  if (state === 'stopped') return `$(error) ${vscode.l10n.t('Not reading')}`;
  return `$(loading~spin) ${vscode.l10n.t('Reading…')}`;
}

function summary({ language, counts, elapsedMs, partial }: ArticleRead): string {
  const words = [
    language.toUpperCase(),
    isOne(counts.amounts) ? vscode.l10n.t('{0} amount', counts.amounts) : vscode.l10n.t('{0} amounts', counts.amounts),
    isOne(counts.deals) ? vscode.l10n.t('{0} deal', counts.deals) : vscode.l10n.t('{0} deals', counts.deals),
    isOne(counts.flows) ? vscode.l10n.t('{0} loop', counts.flows) : vscode.l10n.t('{0} loops', counts.flows),
    vscode.l10n.t('{0} ms', Math.max(1, Math.round(elapsedMs))),
  ];
  return `${partial.length > 0 ? '$(warning)' : '$(graph)'} ${words.join(' · ')}`;
}

function details({ language, counts, elapsedMs, partial }: ArticleRead): vscode.MarkdownString {
  const languageName = new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(language) ?? language;
  const lines = [
    vscode.l10n.t('Read as {0}: {1} characters in {2} ms', languageName, counts.characters, elapsedMs.toFixed(1)),
    vscode.l10n.t(
      '{0} entities, {1} amounts, {2} deals, {3} circular flows',
      counts.entities,
      counts.amounts,
      counts.deals,
      counts.flows,
    ),
    ...(partial.length > 0 ? [vscode.l10n.t('The answer is partial: {0}', partial.join(', '))] : []),
    vscode.l10n.t('Click to see the log.'),
  ];
  const markdown = new vscode.MarkdownString();
  for (const line of lines) markdown.appendText(line).appendMarkdown('\n\n');
  return markdown;
}

/** French counts nought as one. */
const isOne = (count: number) => new Intl.PluralRules(vscode.env.language).select(count) === 'one';
