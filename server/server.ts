import {
  type CancellationToken,
  createConnection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeResult,
  ProposedFeatures,
  ResponseError,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver/node';
import {
  CARD_REQUEST,
  CardParams,
  EXPLAIN_REQUEST,
  ExplainParams,
  FLOWS_REQUEST,
  FlowsParams,
  GRAPH_REQUEST,
  GraphParams,
} from '../client/graph/protocol.ts';
import { ADD_NAME_COMMAND, IGNORE_COMMAND } from './features/actions/action.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './features/call-hierarchy.ts';
import { card } from './features/card.ts';
import { codeActions } from './features/code-actions.ts';
import { codeLenses } from './features/code-lens.ts';
import { completion } from './features/completion.ts';
import { declaration, definition, implementation, typeDefinition } from './features/definition.ts';
import { diagnostics } from './features/diagnostics.ts';
import { documentLinks } from './features/document-links.ts';
import { documentSymbols } from './features/document-symbols.ts';
import { explain } from './features/explain.ts';
import { flows } from './features/flows.ts';
import { foldingRanges } from './features/folding.ts';
import { graph } from './features/graph.ts';
import { highlights } from './features/highlights.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { linkedEditing } from './features/linked-editing.ts';
import type { OpenArticle } from './features/open-article.ts';
import { prepareRename, rename } from './features/rename.ts';
import { selectionRange } from './features/selection-ranges.ts';
import { semanticTokens } from './features/semantic-tokens.ts';
import { prepareTypeHierarchy, subtypes, supertypes } from './features/type-hierarchy.ts';
import { codeAction, renameEdit } from './features/workspace-edit.ts';
import { referencesAcross, symbolsAcross } from './session/across.ts';
import { capabilities } from './session/capabilities.ts';
import { clientOf } from './session/client.ts';
import { keep } from './session/kept.ts';
import { namesElsewhere } from './session/names-elsewhere.ts';
import { askAgain, isSuperseded } from './session/refusals.ts';
import { Session, SLOW_MS, stackOf } from './session/session.ts';
import { TokenHistory } from './session/token-history.ts';

const connection = createConnection(ProposedFeatures.all);
const tokens = new TokenHistory();
let session: Session | undefined;

connection.onInitialize((params): InitializeResult => {
  session = new Session(connection, clientOf(params));
  session.documents.onDidClose(({ document }) => tokens.forget(document.uri));
  return { serverInfo: { name: 'Money Trail' }, capabilities };
});

connection.onInitialized(() => {
  session?.start().catch((error) => connection.console.error(stackOf(error)));
});
connection.onDidChangeConfiguration(({ settings }) => session?.settingsChanged(settings?.moneyTrail ?? undefined));
connection.onDidChangeWatchedFiles(({ changes }) => {
  const uris = changes.map(({ uri }) => uri).filter((uri) => uri.endsWith('.json'));
  if (uris.length) session?.sidecarsChanged(uris);
});
connection.onExecuteCommand(async ({ command, arguments: parameters = [] }) => {
  if (session && command === IGNORE_COMMAND) await keep(session, 'ignore', parameters);
  if (session && command === ADD_NAME_COMMAND) await keep(session, 'names', parameters);
  return null;
});

connection.onHover(ask((open, { position }) => hover(open, position) ?? null, null));
connection.onDefinition(ask((open, { position }) => definition(open, position), []));
connection.onDeclaration(ask((open, { position }) => declaration(open, position), []));
connection.onTypeDefinition(ask((open, { position }) => typeDefinition(open, position), []));
connection.onImplementation(ask((open, { position }) => implementation(open, position), []));
connection.onDocumentHighlight(ask((open, { position }) => highlights(open, position), []));
connection.onDocumentSymbol(ask((open) => documentSymbols(open), []));
connection.onSelectionRanges(ask((open, { positions }) => positions.map((position) => selectionRange(open, position)), []));
connection.onFoldingRanges(ask((open) => foldingRanges(open), []));
connection.onDocumentLinks(ask((open) => documentLinks(open), []));
connection.onCodeLens(ask((open) => codeLenses(open), []));
connection.onPrepareRename(ask((open, { position }) => prepareRename(open, position) ?? null, null));
connection.languages.inlayHint.on(ask((open, { range }) => inlayHints(open, range), []));
connection.languages.onLinkedEditingRange(ask((open, { position }) => linkedEditing(open, position) ?? null, null));
connection.onCompletion(
  ask(async (open, { position }, token) => completion(open, position, await namesElsewhere(session!, open, token)), []),
);
connection.onCodeAction(
  ask(
    (open, { range, context }) =>
      codeActions(open, range, context.only).map((action) => codeAction(open, action, session!.client.edits)),
    [],
  ),
);
connection.onRenameRequest(
  ask((open, { position, newName }) => {
    const renaming = rename(open, position, newName);
    return renaming ? renameEdit(open, renaming, session!.client.edits) : null;
  }, null),
);
const full = (items: Diagnostic[]): DocumentDiagnosticReport => ({ kind: DocumentDiagnosticReportKind.Full, items });
const report = ask<DocumentDiagnosticParams, DocumentDiagnosticReport>((open) => full(diagnostics(open)), full([]));
// Nothing in place of an answer would take away what is shown, until somebody asks again.
connection.languages.diagnostics.on((params, token) =>
  report(params, token).catch((error) => {
    throw isSuperseded(error) ? askAgain() : error;
  }),
);

connection.languages.semanticTokens.on(ask((open) => tokens.full(open.uri, semanticTokens(open).data), { data: [] }));
connection.languages.semanticTokens.onDelta(
  ask((open, { previousResultId }) => tokens.delta(open.uri, previousResultId, semanticTokens(open).data), { data: [] }),
);
connection.languages.semanticTokens.onRange(ask((open, { range }) => semanticTokens(open, range), { data: [] }));

connection.languages.callHierarchy.onPrepare(ask((open, { position }) => prepareCallHierarchy(open, position), []));
connection.languages.callHierarchy.onIncomingCalls(askOfItem((open, { item }) => incomingCalls(open, item)));
connection.languages.callHierarchy.onOutgoingCalls(askOfItem((open, { item }) => outgoingCalls(open, item)));
connection.languages.typeHierarchy.onPrepare(ask((open, { position }) => prepareTypeHierarchy(open, position), []));
connection.languages.typeHierarchy.onSupertypes(askOfItem((open, { item }) => supertypes(open, item)));
connection.languages.typeHierarchy.onSubtypes(askOfItem((open, { item }) => subtypes(open, item)));

connection.onReferences((params, token, progress, parts) =>
  ask<typeof params, Awaited<ReturnType<typeof referencesAcross>>>((open, { position, context }) => {
    const asked = { position, includeDeclaration: context.includeDeclaration, token, parts };
    return slowly(progress, () => referencesAcross(session!, open, asked));
  }, [])(params, token),
);
connection.onWorkspaceSymbol(async ({ query }, token, progress, parts) => {
  try {
    // The protocol's older symbols are a part type of the newer ones.
    const reporter = parts as ResultProgressReporter<unknown> | undefined as never;
    return session ? await slowly(progress, () => symbolsAcross(session!, query, { token, parts: reporter })) : [];
  } catch (error) {
    return refused(error, []);
  }
});

connection.onRequest(
  GRAPH_REQUEST,
  about(GraphParams, (open) => graph(open)),
);
connection.onRequest(
  FLOWS_REQUEST,
  about(FlowsParams, (open, { options }, token) => flows(open, options, () => token.isCancellationRequested)),
);
connection.onRequest(
  EXPLAIN_REQUEST,
  about(ExplainParams, (open, { position }) => explain(open, position)),
);
connection.onRequest(
  CARD_REQUEST,
  about(CardParams, (open, { id }) => {
    const markdown = card(open, id);
    return markdown === undefined ? null : { markdown };
  }),
);

// What nobody waited for and failed is a line in the log, not the end of the server.
process.on('unhandledRejection', (reason) => connection.console.error(stackOf(reason)));
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
      return refused(error, none);
    }
  };
}

/** What was refused for a reason is answered with that; what failed is logged, and answered as what there is nothing about. */
function refused<R>(error: unknown, none: R): R {
  if (error instanceof ResponseError) throw error;
  connection.console.error(stackOf(error));
  return none;
}

/** The same for requests about an item of a hierarchy. */
function askOfItem<P extends { item: { uri: string } }, R>(
  feature: (open: OpenArticle, params: P) => R[],
): (params: P, token: CancellationToken) => Promise<R[]> {
  return (params, token) =>
    ask<{ textDocument: { uri: string } }, R[]>((open) => feature(open, params), [])(
      { textDocument: { uri: params.item.uri } },
      token,
    );
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

/** Says that it is looking through the workspace when that takes more than a second. */
async function slowly<R>(progress: WorkDoneProgressReporter, work: () => Promise<R>): Promise<R> {
  let begun = false;
  const timer = setTimeout(() => {
    begun = true;
    progress.begin(session!.searching());
  }, SLOW_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (begun) progress.done();
  }
}
