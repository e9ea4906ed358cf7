import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rangeOf, until, write } from '../editor.ts';

describe('the language of financial news', () => {
  it('words are without what is elided before them', async () => {
    const { document } = await write("L'accord d'OpenAI va jusqu’à Saint-Gobain.\n");
    const wordAt = (words: string) => {
      const range = document.getWordRangeAtPosition(rangeOf(document, words).start.translate(0, 1));
      return range && document.getText(range);
    };
    await until('the language is set up', () => wordAt('OpenAI') === 'OpenAI');
    assert.equal(wordAt('accord'), 'accord');
    assert.equal(wordAt('Saint-Gobain'), 'Saint-Gobain');
  });

  it('any document can be read as news', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Some news.' });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('moneyTrail.readAsNews');
    await until('it is news', () => vscode.window.activeTextEditor?.document.languageId === 'financial-news');
  });

  it('the command that opens a sample opens a copy of it', async () => {
    await vscode.commands.executeCommand('moneyTrail.openSample');
    const { document } = vscode.window.activeTextEditor!;
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, 'financial-news');
    assert.match(document.getText(), /Halden Compute|Hexalune/);
  });
});
