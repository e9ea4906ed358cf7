import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { codeOf, diagnosticsOf, hoverOver, rangeOf, until, workspaceFolder, write } from '../editor.ts';

const TEXT = `langue: fr

Une boucle à trois

Microsoft a investi 13 Md$ dans OpenAI. OpenAI paiera 9 milliards de dollars à Amazon Web Services (AWS), filiale d'Amazon, pour des serveurs.

La jeune pousse OpenAI a acheté pour 6 milliards de dollars de puces à Microsoft. Voir https://example.org/accord.

La BCE surveille Vellura, dont Nordia Banque rachète 20 % pour 2 milliards de dollars.
`;

describe('every language feature', () => {
  let document: vscode.TextDocument;
  const uri = () => document.uri;
  const at = (words: string, nth = 1) => rangeOf(document, words, nth).start.translate(0, 1);
  const ask = <T>(command: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(`vscode.${command}`, ...args);
  const words = (range: vscode.Range) => document.getText(range);

  before(async () => {
    ({ document } = await write(TEXT));
    await until('it is read', async () => (await hoverOver(document, '13 Md$')) !== '');
  });

  it('declaration is where an alias is introduced', async () => {
    const [found] = await ask<vscode.LocationLink[]>('executeDeclarationProvider', uri(), at('AWS'));
    assert.equal(words(found!.targetSelectionRange!), 'AWS');
  });

  it('type definition is the parent company', async () => {
    const [found] = await ask<vscode.LocationLink[]>('executeTypeDefinitionProvider', uri(), at('AWS'));
    assert.equal(words(found!.targetSelectionRange!), 'Amazon');
    assert.deepEqual(found!.targetSelectionRange!.start, rangeOf(document, "d'Amazon").start.translate(0, 2));
  });

  it('implementations are the deals', async () => {
    const found = await ask<vscode.Location[]>('executeImplementationProvider', uri(), at('Microsoft'));
    assert.ok(found.some(({ range }) => words(range).includes('a investi')));
  });

  it('symbols of the workspace are parties', async () => {
    const symbols = await ask<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', 'openai');
    assert.ok(symbols.some(({ name, location }) => name === 'OpenAI' && location.uri.toString() === uri().toString()));
  });

  it('a selection grows to the sentence and the paragraph', async () => {
    let [range] = await ask<(vscode.SelectionRange | undefined)[]>('executeSelectionRangeProvider', uri(), [at('13 Md$')]);
    const grown: string[] = [];
    for (; range; range = range.parent) grown.push(words(range.range));
    assert.ok(grown.includes('13 Md$'));
    assert.ok(grown.includes('Microsoft a investi 13 Md$ dans OpenAI.'));
    assert.ok(grown.some((text) => text.startsWith('Microsoft') && text.endsWith('serveurs.')));
  });

  it('the article folds at its headline', async () => {
    const ranges = await ask<vscode.FoldingRange[]>('executeFoldingRangeProvider', uri());
    assert.ok(ranges.some(({ start }) => document.lineAt(start).text === 'Une boucle à trois'));
  });

  it('an address is a link', async () => {
    const links = await ask<vscode.DocumentLink[]>('executeLinkProvider', uri());
    assert.ok(links.some(({ target }) => target?.toString() === 'https://example.org/accord'));
  });

  it('money is followed round a loop as calls', async () => {
    const [company] = await ask<vscode.CallHierarchyItem[]>('prepareCallHierarchy', uri(), at('Microsoft'));
    const paid = await ask<vscode.CallHierarchyOutgoingCall[]>('provideOutgoingCalls', company);
    assert.deepEqual(
      paid.map(({ to }) => to.name),
      ['OpenAI'],
    );
    assert.match(paid[0]!.to.detail ?? '', /13/);
    const next = await ask<vscode.CallHierarchyOutgoingCall[]>('provideOutgoingCalls', paid[0]!.to);
    assert.ok(next.some(({ to }) => to.name === 'Microsoft'));
    const paying = await ask<vscode.CallHierarchyIncomingCall[]>('provideIncomingCalls', company);
    assert.ok(paying.some(({ from }) => from.name === 'OpenAI'));
  });

  it('groups are types', async () => {
    const [subsidiary] = await ask<vscode.TypeHierarchyItem[]>('prepareTypeHierarchy', uri(), at('AWS'));
    const [parent] = await ask<vscode.TypeHierarchyItem[]>('provideSupertypes', subsidiary);
    assert.equal(parent?.name, 'Amazon');
    const children = await ask<vscode.TypeHierarchyItem[]>('provideSubtypes', parent);
    assert.deepEqual(
      children.map(({ name }) => name),
      ['Amazon Web Services'],
    );
  });

  it('hints say what an abbreviation is worth, and a lens sums the article up', async () => {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await ask<vscode.InlayHint[]>('executeInlayHintProvider', uri(), all);
    const labels = hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
    assert.ok(labels.includes('= US$13 billion'), labels.join(', '));
    const lenses = await ask<vscode.CodeLens[]>('executeCodeLensProvider', uri(), 50);
    const [headline] = lenses.filter(({ range }) => document.lineAt(range.start.line).text === 'Une boucle à trois');
    assert.match(headline?.command?.title ?? '', /^\d deals · US\$\d+bn · \d loops?$/);
    assert.equal(headline?.command?.command, 'moneyTrail.openGraph');
  });

  it('names are proposed with the elision that they take', async () => {
    const list = await ask<vscode.CompletionList>('executeCompletionItemProvider', uri(), at("d'Amazon").translate(0, 2));
    const item = list.items.find(({ label }) => (typeof label === 'string' ? label : label.label) === 'Microsoft');
    assert.deepEqual(
      item?.additionalTextEdits?.map(({ newText }) => newText),
      ['de '],
    );
  });

  it('a party is renamed in all its mentions, and elisions follow', async () => {
    const edit = await ask<vscode.WorkspaceEdit>(
      'executeDocumentRenameProvider',
      uri(),
      at("d'Amazon").translate(0, 2),
      'Mistral',
    );
    const [[, edits] = []] = edit.entries();
    assert.deepEqual(
      edits?.map(({ range, newText }) => [words(range), newText]),
      [["d'Amazon", 'de Mistral']],
    );
    await assert.rejects(async () => ask('prepareRename', uri(), at('serveurs')));
  });

  it('an amount is written in other styles, and all in house style', async () => {
    const actions = await ask<vscode.CodeAction[]>('executeCodeActionProvider', uri(), rangeOf(document, '13 Md$'));
    assert.ok(actions.some(({ title }) => title.includes('13 milliards de dollars')));
    assert.ok(actions.some(({ command }) => command?.command === 'moneyTrail.openGraph'));
    const source = await ask<vscode.CodeAction[]>(
      'executeCodeActionProvider',
      uri(),
      rangeOf(document, '13 Md$'),
      'source.moneyTrail.houseStyle',
    );
    assert.equal(source.length, 1);
  });

  it('a name is edited in all its places together', async () => {
    const linked = await vscode.commands.executeCommand<{ ranges: unknown[] }>(
      '_executeLinkedEditingProvider',
      uri(),
      at('OpenAI'),
    );
    assert.equal(linked.ranges.length, 3);
  });

  it('an abbreviation is written out where it first stands', async () => {
    const actions = await ask<vscode.CodeAction[]>('executeCodeActionProvider', uri(), new vscode.Range(at('BCE'), at('BCE')));
    const expand = actions.find(({ title }) => title.includes('Banque centrale européenne'));
    const [[, edits] = []] = expand!.edit!.entries();
    assert.deepEqual(
      edits?.map(({ newText }) => newText),
      ['Banque centrale européenne (BCE)'],
    );
  });

  it('a share says what the whole is worth at its price', async () => {
    assert.match(await hoverOver(document, '20 %'), /US\$10 billion/);
  });

  it('colours have kinds of their own', async () => {
    const legend = await ask<vscode.SemanticTokensLegend>('provideDocumentSemanticTokensLegend', uri());
    for (const type of ['company', 'amount', 'dealVerb']) assert.ok(legend.tokenTypes.includes(type));
    for (const modifier of ['payer', 'payee', 'rumoured']) assert.ok(legend.tokenModifiers.includes(modifier));
  });
});

describe('what a reader wants kept', () => {
  it('is kept beside the articles: a problem that is ignored, a name that is added', async () => {
    const sidecar = join(workspaceFolder(), '.money-trail.json');
    const file = vscode.Uri.file(join(workspaceFolder(), 'garder.news'));
    await vscode.workspace.fs.writeFile(file, Buffer.from('langue: fr\n\nLe groupe a vendu lentreprise à zéphyrine.\n'));
    try {
      const { document } = await vscode.window.showTextDocument(file);
      const found = () => diagnosticsOf(document.uri).find((each) => codeOf(each) === 'text/lost-apostrophe');
      const problem = await until('it is found', found);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        problem.range,
      );
      const ignore = actions.find(({ title }) => title.startsWith('Ignore') && title.includes('in this file'));
      await vscode.commands.executeCommand(ignore!.command!.command, ...ignore!.command!.arguments!);
      await until('it is gone', () => !found());
      assert.deepEqual(JSON.parse(readFileSync(sidecar, 'utf8')), {
        ignore: [{ code: 'text/lost-apostrophe', file: '**/garder.news' }],
      });
      const name = { name: 'Zéphyrine', type: 'company', aliases: ['zéphyrine'] };
      await vscode.commands.executeCommand('moneyTrail.addName', document.uri.toString(), name);
      await until('it is known', async () => /Zéphyrine/.test(await hoverOver(document, 'zéphyrine')));
    } finally {
      rmSync(sidecar, { force: true });
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(file);
    }
  });
});
