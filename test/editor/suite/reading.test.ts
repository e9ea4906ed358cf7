import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, diagnosticsOf, hoverOver, open, rangeOf, until, withSetting, write } from '../editor.ts';

describe('an article that is open', () => {
  let document: vscode.TextDocument;

  before(async () => {
    ({ document } = await open('boucle.news'));
    await until('it is read', async () => (await hoverOver(document, "400 millions d'euros")) !== '');
  });

  it('hover on an amount: its value, who pays whom, and the words that said so', async () => {
    const said = await hoverOver(document, "400 millions d'euros");
    assert.match(said, /400.000.000|400 million/);
    assert.match(said, /Kervadec Énergie/);
    assert.match(said, /Solaris Brume/);
    assert.match(said, /command:moneyTrail\.reveal\?/);
  });

  it('hover on a name: the party, and the money in and out', async () => {
    const said = await hoverOver(document, 'Solaris Brume');
    assert.match(said, /Solaris Brume/);
    assert.match(said, /250/);
  });

  it('a link of a hover selects the words that it names', async () => {
    const { start, end } = rangeOf(document, "250 millions d'euros");
    await vscode.commands.executeCommand(
      'moneyTrail.reveal',
      document.uri.toString(),
      start.line,
      start.character,
      end.line,
      end.character,
    );
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.getText(editor.selection), "250 millions d'euros");
  });

  it('the circular flow is a problem with its legs beside it', async () => {
    const flow = await until('it is found', () => diagnosticsOf(document.uri).find((each) => codeOf(each) === 'flow/circular'));
    assert.equal(flow.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(flow.relatedInformation?.length, 2);
    const legs = flow.relatedInformation!.map(({ location }) => document.getText(location.range));
    assert.match(legs.join('\n'), /investi[\s\S]*acheté/);
  });

  it('the outline has the parties, and under them their deals', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const payer = symbols.find(({ name }) => name === 'Kervadec Énergie');
    assert.ok(payer, symbols.map(({ name }) => name).join(', '));
    assert.ok(payer.children.some(({ name }) => name.includes('Solaris Brume')));
  });

  it('the definition of a name is its first mention, and its references are all of them', async () => {
    const second = rangeOf(document, 'Kervadec Énergie', 2);
    const at = second.start.translate(0, 3);
    const [definition] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    const found = 'targetUri' in definition! ? (definition.targetSelectionRange ?? definition.targetRange) : definition!.range;
    assert.deepEqual(found, rangeOf(document, 'Kervadec Énergie'));
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at,
    );
    const here = references.filter(({ uri }) => uri.toString() === document.uri.toString());
    assert.deepEqual(
      here.map(({ range }) => document.getText(range)),
      Array(4).fill('Kervadec Énergie'),
    );
  });

  it('the mentions of a party are highlighted together', async () => {
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      rangeOf(document, 'Solaris Brume').start,
    );
    assert.equal(highlights.length, 2);
  });

  it('what was read colours the text', async () => {
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.ok(tokens && tokens.data.length > 0);
  });
});

describe('an edit', () => {
  it('changes the answer, and no answer of before is shown after it', async () => {
    const editor = await write("langue: fr\n\nOrvane SA a investi 30 millions d'euros dans Tellune.\n");
    const { document } = editor;
    await until('it is read', async () => /30.000.000|30 million/.test(await hoverOver(document, 'millions d')));
    await editor.edit((edit) => edit.replace(rangeOf(document, '30'), '75'));
    assert.match(await hoverOver(document, 'millions d'), /75.000.000|75 million/);
    await editor.edit((edit) => edit.replace(rangeOf(document, 'Tellune'), 'Brisaille'));
    const said = await hoverOver(document, 'millions d');
    assert.match(said, /Brisaille/);
    assert.doesNotMatch(said, /Tellune/);
  });

  it('that loses an apostrophe is marked, and the fix brings it back', async () => {
    const editor = await write("langue: fr\n\nLe groupe a vendu lentreprise à Orvane SA pour 30 millions d'euros.\n");
    const { document } = editor;
    const problem = await until('it is found', () =>
      diagnosticsOf(document.uri).find((each) => codeOf(each) === 'text/lost-apostrophe'),
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ edit }) => edit);
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /vendu l['’]entreprise/);
    await until('it is gone', () => !diagnosticsOf(document.uri).some((each) => codeOf(each) === 'text/lost-apostrophe'));
  });
});

describe('settings', () => {
  it('a check can be turned off, and comes back', async () => {
    const { document } = await open('boucle.news');
    const found = () => diagnosticsOf(document.uri).some((each) => codeOf(each) === 'flow/circular');
    await until('the flow is found', found);
    await withSetting('diagnostics.flow/circular', 'off', async () => {
      await until('the flow is gone', () => !found());
    });
    await until('the flow is found again', found);
  });

  it('its level can be raised', async () => {
    const { document } = await open('boucle.news');
    await withSetting('diagnostics.flow/circular', 'warning', async () => {
      await until('it is a warning', () =>
        diagnosticsOf(document.uri).some(
          (each) => codeOf(each) === 'flow/circular' && each.severity === vscode.DiagnosticSeverity.Warning,
        ),
      );
    });
  });

  it('a name that the user adds is known', async () => {
    const { document } = await write('langue: fr\n\nHier, zéphyrine a payé 5 millions de dollars à Orvane SA.\n');
    assert.doesNotMatch(await hoverOver(document, 'millions de dollars'), /Zéphyrine/);
    await withSetting('names', [{ name: 'Zéphyrine', type: 'company', aliases: ['zéphyrine'] }], async () => {
      await until('it is known', async () => /Zéphyrine/.test(await hoverOver(document, 'zéphyrine')));
    });
  });

  it('documents of another language are read when the setting names it', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: "Kervadec Énergie a investi 400 millions d'euros dans Solaris Brume.",
    });
    await vscode.window.showTextDocument(document);
    assert.equal(await hoverOver(document, '400 millions'), '');
    await withSetting('documents', [{ language: 'markdown' }], async () => {
      await until('it is read', async () => /Solaris Brume/.test(await hoverOver(document, '400 millions')));
    });
    await until('it is read no more', async () => (await hoverOver(document, '400 millions')) === '');
  });
});
