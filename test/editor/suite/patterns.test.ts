import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { codeOf, diagnosticsOf, hoverOver, open, rangeOf, until, workspaceFolder } from '../editor.ts';

const GOOD = { deal: 'investment', match: '[<payer>#Company] arrose [<payee>#Company] de [<amount>#Money]' };

describe('patterns of the reader’s own', () => {
  const path = () => join(workspaceFolder(), '.money-trail.json');
  const article = () => join(workspaceFolder(), 'pot.news');
  const uri = () => vscode.Uri.file(path());
  const write = (...patterns: object[]) => writeFileSync(path(), JSON.stringify({ patterns }, null, 2));
  const codes = () => diagnosticsOf(uri()).map(codeOf);

  before(async () => {
    writeFileSync(article(), 'langue: fr\n\nNordia Capital SA arrose Vellura SAS de 40 millions d’euros.\n');
    await open('pot.news');
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const file of [path(), article()]) rmSync(file, { force: true });
  });

  it('are marked in their file when they cannot be used, opened or not, and as they are typed', async () => {
    write(GOOD, { ...GOOD, match: '[<payer>#Firm] remet' });
    await until('the file on disk is marked', () => codes().join() === 'pattern/unknown-tag');
    const document = await vscode.workspace.openTextDocument(uri());
    await vscode.window.showTextDocument(document);
    const [problem] = diagnosticsOf(uri());
    assert.equal(document.getText(problem!.range), '"[<payer>#Firm] remet"');

    const repaired = new vscode.WorkspaceEdit();
    repaired.replace(uri(), rangeOf(document, '#Firm'), '#Company');
    await vscode.workspace.applyEdit(repaired);
    await until('what is typed is looked at', () => codes().length === 0);
    const broken = new vscode.WorkspaceEdit();
    broken.replace(uri(), rangeOf(document, '<payer>', 2), '<buyer>');
    await vscode.workspace.applyEdit(broken);
    await until('and marked', () => codes().join() === 'pattern/unknown-role');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('read articles as soon as their file is written', async () => {
    const { document } = await open('pot.news');
    write();
    const fired = async () => (await hoverOver(document, '40 millions')).includes('pattern/');
    await until('without them nothing is found', async () => !(await fired()));
    write(GOOD);
    await until('the deal is found', fired);
    await until('nothing is marked', () => codes().length === 0);
  });

  it('are completed by the schema', async () => {
    writeFileSync(path(), '{ "patterns": [{ "deal": "" }] }');
    const document = await vscode.workspace.openTextDocument(uri());
    await vscode.window.showTextDocument(document);
    await until('the file is loaded as it is now', () => document.getText().includes('""'));
    const inside = rangeOf(document, '""').start.translate(0, 1);
    // The editor's own JSON support answers; an editor that comes without it has no completions for any JSON.
    if (!vscode.extensions.getExtension('vscode.json-language-features')) return;
    await until('deal types are offered', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri(),
        inside,
      );
      return items.some(({ label }) => String(typeof label === 'object' ? label.label : label).includes('joint_venture'));
    });
  });

  it('a sentence is explained beside the article', async () => {
    const editor = await open('pot.news');
    const { start } = rangeOf(editor.document, 'millions');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('moneyTrail.explainSentence');
    const shown = await until('the explanation is shown', () =>
      vscode.workspace.textDocuments.find(({ uri: { scheme } }) => scheme === 'money-trail-sentence'),
    );
    assert.match(shown.getText(), /Nordia Capital/);
    assert.match(shown.getText(), /noun “Vellura SAS” name Vellura SAS/);
  });
});
