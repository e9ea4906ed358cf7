import { type ExtensionContext, env, Uri, window, workspace } from 'vscode';

/** Opens an article that comes with the extension, in the language of the editor, as a new text: what is done to it stays with the reader. */
export async function openSample({ extensionUri }: ExtensionContext): Promise<void> {
  const name = env.language.startsWith('fr') ? 'la-ronde.fr.news' : 'merry-go-round.en.news';
  const sample = await workspace.openTextDocument(Uri.joinPath(extensionUri, 'samples', name));
  const content = sample.getText();
  await window.showTextDocument(await workspace.openTextDocument({ language: 'financial-news', content }));
}
