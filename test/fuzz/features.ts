import type { Position, Range } from 'vscode-languageserver-types';
import { type Configuration, readConfiguration, readingSettings } from '../../server/configuration.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../server/features/call-hierarchy.ts';
import { codeActions } from '../../server/features/code-actions.ts';
import { codeLenses } from '../../server/features/code-lens.ts';
import { completion } from '../../server/features/completion.ts';
import { declaration, definition, implementation, typeDefinition } from '../../server/features/definition.ts';
import { diagnostics } from '../../server/features/diagnostics.ts';
import { documentLinks } from '../../server/features/document-links.ts';
import { documentSymbols } from '../../server/features/document-symbols.ts';
import { foldingRanges } from '../../server/features/folding.ts';
import { graph } from '../../server/features/graph.ts';
import { highlights } from '../../server/features/highlights.ts';
import { hover } from '../../server/features/hover.ts';
import { inlayHints } from '../../server/features/inlay-hints.ts';
import { Lines } from '../../server/features/lines.ts';
import { linkedEditing } from '../../server/features/linked-editing.ts';
import type { OpenArticle } from '../../server/features/open-article.ts';
import { references } from '../../server/features/references.ts';
import { prepareRename, rename } from '../../server/features/rename.ts';
import { selectionRange } from '../../server/features/selection-ranges.ts';
import { semanticTokens } from '../../server/features/semantic-tokens.ts';
import { prepareTypeHierarchy, subtypes, supertypes } from '../../server/features/type-hierarchy.ts';
import { codeAction, renameEdit } from '../../server/features/workspace-edit.ts';
import { localeOf } from '../../server/l10n/locale.ts';
import { read } from '../../server/reading/read.ts';

/** Where a question is asked. */
export interface Place {
  readonly position: Position;
  readonly range: Range;
}

interface Feature {
  readonly answer: (open: OpenArticle, place: Place) => unknown;
  /** What there is to answer about a document that is not read. */
  readonly nothing: unknown;
}

const EDITS = { versioned: false, annotated: false };

/** What the server answers to each request about a document, as functions of the article. */
export const FEATURES: Readonly<Record<string, Feature>> = {
  'textDocument/hover': { answer: (open, { position }) => hover(open, position) ?? null, nothing: null },
  'textDocument/definition': { answer: (open, { position }) => definition(open, position), nothing: [] },
  'textDocument/declaration': { answer: (open, { position }) => declaration(open, position), nothing: [] },
  'textDocument/typeDefinition': { answer: (open, { position }) => typeDefinition(open, position), nothing: [] },
  'textDocument/implementation': { answer: (open, { position }) => implementation(open, position), nothing: [] },
  'textDocument/references': { answer: (open, { position }) => references(open, position, true), nothing: [] },
  'textDocument/documentHighlight': { answer: (open, { position }) => highlights(open, position), nothing: [] },
  'textDocument/documentSymbol': { answer: (open) => documentSymbols(open), nothing: [] },
  'textDocument/selectionRange': { answer: (open, { position }) => [selectionRange(open, position)], nothing: [] },
  'textDocument/foldingRange': { answer: (open) => foldingRanges(open), nothing: [] },
  'textDocument/documentLink': { answer: (open) => documentLinks(open), nothing: [] },
  'textDocument/codeLens': { answer: (open) => codeLenses(open), nothing: [] },
  'textDocument/inlayHint': { answer: (open, { range }) => inlayHints(open, range), nothing: [] },
  'textDocument/linkedEditingRange': { answer: (open, { position }) => linkedEditing(open, position) ?? null, nothing: null },
  'textDocument/codeAction': {
    answer: (open, { range }) => codeActions(open, range).map((action) => codeAction(open, action, EDITS)),
    nothing: [],
  },
  'textDocument/prepareRename': { answer: (open, { position }) => prepareRename(open, position) ?? null, nothing: null },
  'textDocument/rename': {
    answer: (open, { position }) => {
      const renaming = rename(open, position, NEW_NAME);
      return renaming ? renameEdit(open, renaming, EDITS) : null;
    },
    nothing: null,
  },
  'textDocument/diagnostic': {
    answer: (open) => ({ kind: 'full', items: diagnostics(open) }),
    nothing: { kind: 'full', items: [] },
  },
  'textDocument/prepareCallHierarchy': { answer: (open, { position }) => prepareCallHierarchy(open, position), nothing: [] },
  'textDocument/prepareTypeHierarchy': { answer: (open, { position }) => prepareTypeHierarchy(open, position), nothing: [] },
  'moneyTrail/graph': { answer: (open) => graph(open), nothing: null },
};

export const NEW_NAME = 'Aubier Nouvelle';

/** What else there is to ask that no single request stands for. */
export const MORE: readonly ((open: OpenArticle, place: Place) => unknown)[] = [
  (open) => semanticTokens(open),
  (open, { range }) => semanticTokens(open, range),
  (open, { position }) => completion(open, position),
  (open, { position }) =>
    prepareCallHierarchy(open, position).flatMap((item) => [incomingCalls(open, item), outgoingCalls(open, item)]),
  (open, { position }) => prepareTypeHierarchy(open, position).flatMap((item) => [supertypes(open, item), subtypes(open, item)]),
];

/** The parameters that ask for a feature at a place. */
export function asked(method: string, uri: string, { position, range }: Place): object {
  if (method.startsWith('moneyTrail/')) return { uri };
  const context = { includeDeclaration: true, diagnostics: [] };
  return { textDocument: { uri }, position, positions: [position], range, context, newName: NEW_NAME };
}

/** A document as the server holds it after reading, for somebody who reads English and whose editor can do no more than the least. */
export function opened(uri: string, version: number, text: string, settings: unknown = {}): OpenArticle {
  const configuration: Configuration = readConfiguration(settings).configuration;
  const locale = localeOf('en');
  const article = read(text, readingSettings(configuration, locale.numbers));
  return { uri, version, article, lines: new Lines(text), locale, configuration, knowsCommands: false };
}
