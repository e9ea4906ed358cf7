import { join } from 'node:path';
import * as vscode from 'vscode';

/** The folder that is open while the tests run: a copy of test/editor/workspace. */
export const workspaceFolder = (): string => vscode.workspace.workspaceFolders![0]!.uri.fsPath;

/** Opens an article of the workspace and shows it. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(vscode.Uri.file(join(workspaceFolder(), name)), { preview: false });
}

/** Opens a text that lies in no file, as an article. */
export async function write(content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'financial-news', content }), {
    preview: false,
  });
}

/** Waits until `holds` gives something true and gives it back; fails with `what` after ten seconds. */
export async function until<T>(what: string, holds: () => T | Promise<T>, limitMs = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + limitMs;
  for (;;) {
    const value = await holds();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Where `words` stand for the `nth` time, from 1. */
export function rangeOf(document: vscode.TextDocument, words: string, nth = 1): vscode.Range {
  let start = -1;
  for (let i = 0; i < nth; i++) start = document.getText().indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not in ${document.uri.fsPath} ${nth} times`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The text of every hover in the middle of `words`. */
export async function hoverOver(document: vscode.TextDocument, words: string, nth = 1): Promise<string> {
  const range = rangeOf(document, words, nth);
  const middle = document.positionAt((document.offsetAt(range.start) + document.offsetAt(range.end)) >> 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, middle);
  return hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
}

/** The diagnostics of the extension for a document. */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Money Trail');
}

/** A diagnostic's code, whether or not it comes with a link to its page. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Sets a setting for the time of `during`. */
export async function withSetting(name: string, value: unknown, during: () => Promise<void>): Promise<void> {
  const settings = () => vscode.workspace.getConfiguration('moneyTrail');
  await settings().update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await during();
  } finally {
    await settings().update(name, undefined, vscode.ConfigurationTarget.Workspace);
  }
}
