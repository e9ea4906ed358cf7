import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, until } from '../editor.ts';

describe('activation', () => {
  it('an article has the language of financial news, and opening one starts the extension', async () => {
    const { document } = await open('la-ronde.fr.news');
    assert.equal(document.languageId, 'financial-news');
    const extension = vscode.extensions.getExtension('money-trail.money-trail');
    assert.ok(extension, 'the extension is not installed');
    await until('it is active', () => extension.isActive);
  });

  it('every command of the manifest is there', async () => {
    const { contributes } = vscode.extensions.getExtension('money-trail.money-trail')!.packageJSON;
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = contributes.commands
      .map(({ command }: { command: string }) => command)
      .filter((id: string) => !registered.has(id));
    assert.deepEqual(missing, []);
  });
});
