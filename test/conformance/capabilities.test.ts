import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, TEXT, URI, WHOLE } from './article.ts';
import { Client } from './json-rpc.ts';
import { rangesOutside } from './ranges.ts';

let client: Client;
let capabilities: Record<string, unknown>;

beforeAll(async () => {
  ({ client, capabilities } = await Client.start({
    locale: 'en',
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
    },
  }));
  client.open(URI, TEXT);
});
afterAll(() => client.kill());

const textDocument = { uri: URI };
const here = (words: string, into?: number) => ({ textDocument, position: at(words, into) });
type Item = { readonly name: string; readonly [member: string]: unknown };

async function asked<T>(method: string, params: unknown): Promise<T> {
  const result = await client.result<T>(method, params);
  expect(rangesOutside(result, TEXT, URI), method).toEqual([]);
  return result;
}

/** What each announced capability does, asked for as an editor asks. A capability without an entry fails the test below. */
const exercises: Readonly<Record<string, () => Promise<void>>> = {
  textDocumentSync: async () => {
    expect(capabilities.textDocumentSync).toMatchObject({ openClose: true, change: 2 });
  },
  hoverProvider: async () => {
    const hover = await asked<{ contents: { value: string } }>('textDocument/hover', here('13 milliards de dollars'));
    expect(hover.contents.value).toContain('≈ US$13 billion');
    expect(hover.contents.value).toContain('13,000,000,000');
    expect(hover.contents.value).toContain('Microsoft → OpenAI');
    expect((await asked<typeof hover>('textDocument/hover', here('Amazon Web'))).contents.value).toContain('Amazon Web Services');
  },
  definitionProvider: async () => {
    const [link] = await asked<{ targetSelectionRange: { start: object } }[]>(
      'textDocument/definition',
      here('Nvidia investira'),
    );
    expect(link?.targetSelectionRange.start).toEqual({ line: 0, character: 0 });
  },
  declarationProvider: async () => {
    const [link] = await asked<{ targetSelectionRange: { start: object } }[]>('textDocument/declaration', here('AWS'));
    expect(link?.targetSelectionRange.start).toEqual(at('AWS', 0));
  },
  typeDefinitionProvider: async () => {
    const [link] = await asked<{ targetSelectionRange: { start: object } }[]>('textDocument/typeDefinition', here('AWS'));
    expect(link?.targetSelectionRange.start).toEqual(at("d'Amazon.", 2));
  },
  implementationProvider: async () => {
    expect((await asked<unknown[]>('textDocument/implementation', here('OpenAI en 2023'))).length).toBeGreaterThan(2);
  },
  referencesProvider: async () => {
    const params = { ...here('OpenAI en 2023'), context: { includeDeclaration: true } };
    expect(await asked<unknown[]>('textDocument/references', params)).toHaveLength(4);
    expect(await asked<unknown[]>('textDocument/references', { ...params, context: { includeDeclaration: false } })).toHaveLength(
      3,
    );
  },
  documentHighlightProvider: async () => {
    const kinds = await asked<{ kind: number }[]>('textDocument/documentHighlight', here('OpenAI en 2023'));
    expect(kinds.map(({ kind }) => kind)).toEqual([2, 3, 2, 3]);
  },
  documentSymbolProvider: async () => {
    const symbols = await asked<{ name: string; children: { name: string }[] }[]>('textDocument/documentSymbol', {
      textDocument,
    });
    expect(symbols.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Microsoft', 'OpenAI', 'Nvidia', 'Amazon Web Services', 'Amazon']),
    );
    expect(symbols.find(({ name }) => name === 'Microsoft')?.children[0]?.name).toContain('Microsoft → OpenAI');
  },
  workspaceSymbolProvider: async () => {
    const symbols = await asked<Item[]>('workspace/symbol', { query: 'nvda'.slice(0, 2) });
    expect(symbols.map(({ name }) => name)).toContain('Nvidia');
  },
  codeActionProvider: async () => {
    const range = { start: at('Laccord', 0), end: at('Laccord', 3) };
    const actions = await asked<
      { title: string; kind: string; edit?: { documentChanges: { edits: { newText: string }[] }[] } }[]
    >('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
    expect(actions.find(({ title }) => title.includes("L'accord"))?.edit?.documentChanges[0]?.edits).toEqual([
      { range: expect.anything(), newText: "'" },
    ]);
    const announced = (capabilities.codeActionProvider as { codeActionKinds: string[] }).codeActionKinds;
    for (const only of announced)
      for (const { kind } of await asked<{ kind: string }[]>('textDocument/codeAction', {
        textDocument,
        range: WHOLE,
        context: { diagnostics: [], only: [only] },
      }))
        expect(kind).toBe(only);
  },
  codeLensProvider: async () => {
    const [headline] = await asked<{ range: { start: { line: number } }; command: { title: string } }[]>(
      'textDocument/codeLens',
      { textDocument },
    );
    expect(headline?.range.start.line).toBe(0);
    expect(headline?.command.title).toMatch(/^\d deals · US\$\d+bn · 1 loop$/);
  },
  documentLinkProvider: async () => {
    expect(await asked('textDocument/documentLink', { textDocument })).toMatchObject([{ target: 'https://example.org/accord' }]);
  },
  renameProvider: async () => {
    expect(await asked('textDocument/prepareRename', here('OpenAI en 2023'))).toMatchObject({ placeholder: 'OpenAI' });
    expect(await asked('textDocument/prepareRename', here('bouclent'))).toBeNull();
    const { documentChanges } = await asked<{ documentChanges: { textDocument: { version: number }; edits: unknown[] }[] }>(
      'textDocument/rename',
      {
        ...here("d'Amazon.", 3),
        newName: 'Mistral',
      },
    );
    expect(documentChanges[0]?.textDocument.version).toBe(1);
    expect(documentChanges[0]?.edits).toEqual([
      { range: { start: at("d'Amazon.", 0), end: at("d'Amazon.", 8) }, newText: 'de Mistral' },
    ]);
  },
  linkedEditingRangeProvider: async () => {
    expect((await asked<{ ranges: unknown[] }>('textDocument/linkedEditingRange', here('OpenAI en 2023'))).ranges).toHaveLength(
      4,
    );
  },
  foldingRangeProvider: async () => {
    expect(await asked('textDocument/foldingRange', { textDocument })).toEqual(
      expect.arrayContaining([{ startLine: 0, endLine: 7, kind: 'region' }]),
    );
  },
  selectionRangeProvider: async () => {
    const [range] = await asked<{ range: object; parent?: object }[]>('textDocument/selectionRange', {
      textDocument,
      positions: [at('13 milliards')],
    });
    expect(range?.range).toEqual({ start: at('13 milliards', 0), end: at('13 milliards', '13 milliards de dollars'.length) });
    expect(range?.parent).toBeDefined();
  },
  callHierarchyProvider: async () => {
    const [item] = await asked<Item[]>('textDocument/prepareCallHierarchy', here('Nvidia investira'));
    const [paid] = await asked<{ to: Item; fromRanges: unknown[] }[]>('callHierarchy/outgoingCalls', { item });
    expect(paid?.to.name).toBe('OpenAI');
    // Round the loop: whom OpenAI pays, and who pays it.
    const outgoing = await asked<{ to: Item }[]>('callHierarchy/outgoingCalls', { item: paid!.to });
    expect(outgoing.map(({ to }) => to.name)).toContain('Nvidia');
    const incoming = await asked<{ from: Item; fromRanges: unknown[] }[]>('callHierarchy/incomingCalls', { item: paid!.to });
    expect(incoming.map(({ from }) => from.name).sort()).toEqual(['Microsoft', 'Nvidia']);
    expect(incoming.every(({ fromRanges }) => fromRanges.length > 0)).toBe(true);
  },
  typeHierarchyProvider: async () => {
    const [item] = await asked<Item[]>('textDocument/prepareTypeHierarchy', here('AWS'));
    const [parent] = await asked<Item[]>('typeHierarchy/supertypes', { item });
    expect(parent?.name).toBe('Amazon');
    expect((await asked<Item[]>('typeHierarchy/subtypes', { item: parent })).map(({ name }) => name)).toEqual([
      'Amazon Web Services',
    ]);
  },
  inlayHintProvider: async () => {
    const hints = await asked<{ label: string }[]>('textDocument/inlayHint', { textDocument, range: WHOLE });
    expect(hints.map(({ label }) => label)).toEqual(expect.arrayContaining(['= US$13 billion', 'planned']));
  },
  completionProvider: async () => {
    const items = await asked<{ label: string; additionalTextEdits?: { newText: string }[] }[]>(
      'textDocument/completion',
      here("d'Amazon.", 3),
    );
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['Nvidia', 'OpenAI', 'AWS']));
    expect(items.find(({ label }) => label === 'Nvidia')?.additionalTextEdits).toMatchObject([{ newText: 'de ' }]);
    expect(items.find(({ label }) => label === 'OpenAI')?.additionalTextEdits).toBeUndefined();
  },
  executeCommandProvider: async () => {
    const loose = 'untitled:loose';
    client.open(loose, 'Lusine est là.');
    const before = await client.result<{ items: unknown[] }>('textDocument/diagnostic', { textDocument: { uri: loose } });
    expect(before.items).toHaveLength(1);
    const [ignore] = (capabilities.executeCommandProvider as { commands: string[] }).commands;
    await client.result('workspace/executeCommand', {
      command: ignore,
      arguments: [loose, { code: 'text/lost-apostrophe', text: 'Lusine' }],
    });
    const after = await client.result<{ items: unknown[] }>('textDocument/diagnostic', { textDocument: { uri: loose } });
    expect(after.items).toHaveLength(0);
  },
  semanticTokensProvider: async () => {
    const { legend } = capabilities.semanticTokensProvider as { legend: { tokenTypes: string[]; tokenModifiers: string[] } };
    const full = await asked<{ resultId: string; data: number[] }>('textDocument/semanticTokens/full', { textDocument });
    expect(full.data.length % 5).toBe(0);
    const types = new Set(full.data.filter((_, i) => i % 5 === 3).map((type) => legend.tokenTypes[type]));
    expect([...types]).toEqual(expect.arrayContaining(['company', 'amount', 'dealVerb']));
    const range = await asked<{ data: number[] }>('textDocument/semanticTokens/range', {
      textDocument,
      range: { start: at('Nvidia investira', 0), end: at('Nvidia investira', 5) },
    });
    expect(range.data).toHaveLength(5);
    const delta = await asked<{ edits: unknown[] }>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: full.resultId,
    });
    expect(delta.edits).toEqual([]);
  },
  diagnosticProvider: async () => {
    const { kind, items } = await asked<{ kind: string; items: { code: string }[] }>('textDocument/diagnostic', { textDocument });
    expect(kind).toBe('full');
    expect(items.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['text/lost-apostrophe', 'amount/currency-inferred', 'flow/circular']),
    );
  },
  workspace: async () => {
    expect(capabilities.workspace).toMatchObject({ workspaceFolders: { supported: true, changeNotifications: true } });
  },
};

test('every capability that is announced is exercised here', () => {
  expect(Object.keys(capabilities).sort()).toEqual(Object.keys(exercises).sort());
});

describe('capability', () => {
  test.each(Object.keys(exercises))('%s', (name) => exercises[name]!());
});

test('the project’s own requests', async () => {
  const graph = await asked<{ uri: string; version: number; nodes: { id: string }[]; edges: { id: string }[]; flows: unknown[] }>(
    'moneyTrail/graph',
    { uri: URI },
  );
  expect(graph).toMatchObject({ uri: URI, version: 1 });
  expect(graph.edges.length).toBeGreaterThan(3);
  expect(graph.flows).toHaveLength(1);
  const options = { rumours: true, stakes: false, minConfidence: 0, dropped: graph.edges.map(({ id }) => id) };
  expect(await asked('moneyTrail/flows', { uri: URI, options })).toMatchObject({ flows: [] });
  expect(await asked<{ markdown: string }>('moneyTrail/card', { uri: URI, id: graph.nodes[0]!.id })).toMatchObject({
    markdown: expect.stringContaining('**'),
  });
  expect(await asked('moneyTrail/card', { uri: URI, id: 'nobody' })).toBeNull();
  expect(await asked('moneyTrail/flows', { uri: 7 })).toBeNull();
});
