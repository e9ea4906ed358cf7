import { l10n, languages, window } from 'vscode';

/** Gives the document of the active editor the language of news articles, so that it is read. */
export async function readAsNews(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return void window.showInformationMessage(l10n.t('Open the text to read first.'));
  await languages.setTextDocumentLanguage(document, 'financial-news');
}
