import {
  type CancellationToken,
  createConnection,
  DocumentDiagnosticReportKind,
  type InitializeResult,
  ProposedFeatures,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { CARD_REQUEST, CardParams, FLOWS_REQUEST, FlowsParams, GRAPH_REQUEST, GraphParams } from '../client/graph/protocol.ts';
import { card } from './features/card.ts';
import { declaration, definition, implementation, typeDefinition } from './features/definition.ts';
import { diagnostics } from './features/diagnostics.ts';
import { documentSymbols } from './features/document-symbols.ts';
import { flows } from './features/flows.ts';
import { graph } from './features/graph.ts';
import { highlights } from './features/highlights.ts';
import { hover } from './features/hover.ts';
import type { OpenArticle } from './features/open-article.ts';
import { references } from './features/references.ts';
import { clientOf } from './session/client.ts';
import { Session, stackOf } from './session/session.ts';

const connection = createConnection(ProposedFeatures.all);
let session: Session | undefined;

connection.onInitialize((params): InitializeResult => {
  session = new Session(connection, clientOf(params));
  return {
    serverInfo: { name: 'Money Trail' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      definitionProvider: true,
      declarationProvider: true,
      typeDefinitionProvider: true,
      implementationProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentSymbolProvider: true,
      diagnosticProvider: { identifier: 'money-trail', interFileDependencies: false, workspaceDiagnostics: false },
    },
  };
});

connection.onInitialized(() => session?.start().catch((error) => connection.console.error(stackOf(error))));
connection.onDidChangeConfiguration(({ settings }) => session?.settingsChanged(settings?.moneyTrail ?? undefined));
connection.onDidChangeWatchedFiles(({ changes }) => {
  if (changes.some(({ uri }) => uri.endsWith('.json'))) session?.settingsChanged();
});

connection.onHover(ask((open, { position }) => hover(open, position) ?? null, null));
connection.onDefinition(ask((open, { position }) => definition(open, position), []));
connection.onDeclaration(ask((open, { position }) => declaration(open, position), []));
connection.onTypeDefinition(ask((open, { position }) => typeDefinition(open, position), []));
connection.onImplementation(ask((open, { position }) => implementation(open, position), []));
connection.onReferences(ask((open, { position, context }) => references(open, position, context.includeDeclaration), []));
connection.onDocumentHighlight(ask((open, { position }) => highlights(open, position), []));
connection.onDocumentSymbol(ask((open) => documentSymbols(open), []));
connection.languages.diagnostics.on(
  ask((open) => ({ kind: DocumentDiagnosticReportKind.Full, items: diagnostics(open) }), {
    kind: DocumentDiagnosticReportKind.Full,
    items: [],
  }),
);

connection.onRequest(
  GRAPH_REQUEST,
  about(GraphParams, (open) => graph(open)),
);
connection.onRequest(
  FLOWS_REQUEST,
  about(FlowsParams, (open, { options }, token) => flows(open, options, () => token.isCancellationRequested)),
);
connection.onRequest(
  CARD_REQUEST,
  about(CardParams, (open, { id }) => {
    const markdown = card(open, id);
    return markdown === undefined ? null : { markdown };
  }),
);

connection.listen();

/** Answers a request about a document from what was read of it; `none` where there is nothing to answer, or where answering failed. */
function ask<P extends { textDocument: { uri: string } }, R>(
  feature: (open: OpenArticle, params: P, token: CancellationToken) => R | Promise<R>,
  none: R,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    try {
      const open = await session?.article(params.textDocument.uri, token);
      return open ? await feature(open, params, token) : none;
    } catch (error) {
      connection.console.error(stackOf(error));
      return none;
    }
  };
}

/** The same for the project's own requests, whose parameters are looked at first. */
function about<P extends { uri: string }, R>(
  isParams: (value: unknown) => value is P,
  feature: (open: OpenArticle, params: P, token: CancellationToken) => R,
): (params: unknown, token: CancellationToken) => Promise<R | null> {
  return async (params, token) => {
    if (!isParams(params)) return null;
    const answer = ask<{ textDocument: { uri: string } }, R | null>((open) => feature(open, params, token), null);
    return answer({ textDocument: { uri: params.uri } }, token);
  };
}
