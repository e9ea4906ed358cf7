import type { ServerCapabilities } from 'vscode-languageserver';
import { ACTION_KINDS, ADD_NAME_COMMAND, IGNORE_COMMAND } from '../features/actions/action.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semantic-tokens.ts';

const INCREMENTAL = 2;

/** What the server can, as it tells every client. */
export const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: INCREMENTAL },
  hoverProvider: true,
  definitionProvider: true,
  declarationProvider: true,
  typeDefinitionProvider: true,
  implementationProvider: true,
  referencesProvider: { workDoneProgress: true },
  documentHighlightProvider: true,
  documentSymbolProvider: { label: 'Money Trail' },
  workspaceSymbolProvider: { workDoneProgress: true },
  codeActionProvider: { codeActionKinds: [...ACTION_KINDS] },
  codeLensProvider: {},
  documentLinkProvider: {},
  renameProvider: { prepareProvider: true },
  linkedEditingRangeProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  callHierarchyProvider: true,
  typeHierarchyProvider: true,
  inlayHintProvider: true,
  completionProvider: {},
  executeCommandProvider: { commands: [IGNORE_COMMAND, ADD_NAME_COMMAND] },
  semanticTokensProvider: {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
    full: { delta: true },
    range: true,
  },
  diagnosticProvider: { identifier: 'money-trail', interFileDependencies: false, workspaceDiagnostics: false },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
