import { commands, type ExtensionContext, Uri } from 'vscode';

/** Shows the page on the checks at one of them: what a diagnostic's code runs. The argument came over a wire. */
export async function explainCheck(context: ExtensionContext, code: unknown): Promise<void> {
  const page = Uri.joinPath(context.extensionUri, 'docs', 'checks.md');
  const anchor = typeof code === 'string' ? code.replaceAll(/[^a-z0-9-]/g, '') : '';
  await commands.executeCommand('markdown.showPreview', page.with({ fragment: anchor }));
}
