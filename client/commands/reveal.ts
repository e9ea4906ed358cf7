import { Range, Uri, window } from 'vscode';

/**
 * Selects words of an article: what a link in a hover runs. The arguments are a URI and the line and character, from 0, where the words
 * start and end. A hover is text that came over a wire, so each argument is looked at.
 */
export async function reveal(
  uri: unknown,
  startLine: unknown,
  startCharacter: unknown,
  endLine: unknown,
  endCharacter: unknown,
): Promise<void> {
  const [a, b, c, d] = [startLine, startCharacter, endLine, endCharacter].map((n) =>
    Number.isSafeInteger(n) ? (n as number) : -1,
  );
  if (typeof uri !== 'string' || Math.min(a!, b!, c!, d!) < 0) return;
  const selection = new Range(a!, b!, c!, d!);
  const target = Uri.parse(uri);
  const visible = window.visibleTextEditors.find(({ document }) => document.uri.toString() === target.toString());
  await window.showTextDocument(target, { selection, ...(visible?.viewColumn ? { viewColumn: visible.viewColumn } : {}) });
}
