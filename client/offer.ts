import * as vscode from 'vscode';
import type { Readings } from './readings.ts';

/** Beside the language of a plain text or Markdown file that is not read: the offer to read it as news. */
export function offerReading(readings: Readings): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('moneyTrail.offer', []);
  item.name = 'Money Trail';
  item.text = vscode.l10n.t('Not read as financial news');
  item.command = { command: 'moneyTrail.readAsNews', title: vscode.l10n.t('Read') };
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    item.selector = document && !readings.reads(document) ? TEXTS : [];
  };
  update();
  return vscode.Disposable.from(
    item,
    readings.onDidChangeState(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidOpenTextDocument(update),
  );
}

const TEXTS: vscode.DocumentFilter[] = [{ language: 'plaintext' }, { language: 'markdown' }];
