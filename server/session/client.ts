import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InitializeParams } from 'vscode-languageserver';
import { checkPages } from '../features/checks-page.ts';
import type { EditAbilities } from '../features/workspace-edit.ts';
import { type Locale, localeOf } from '../l10n/locale.ts';

/** What the client at the other end is and can. */
export interface Client {
  readonly locale: Locale;
  /** The project's own commands may be called from links, lenses and hints. */
  readonly knowsCommands: boolean;
  /** Where each check is explained, by code, when the page lies beside the server. */
  readonly checkPages: ReadonlyMap<string, string>;
  /** Likewise what can be wrong with a pattern of the reader's own. */
  readonly patternPages: ReadonlyMap<string, string>;
  /** The user trusts the files of the workspace. */
  readonly trusted: boolean;
  readonly edits: EditAbilities;
  /** It asks for diagnostics itself; else they are pushed. */
  readonly pullsDiagnostics: boolean;
  /** The tags of problems that it shows, by their number in the protocol. */
  readonly showsTags: readonly number[];
  readonly givesConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** The text of further documents can be asked for: those that settings are in. */
  readonly registersDocuments: boolean;
  readonly showsProgress: boolean;
  readonly refreshes: {
    readonly diagnostics: boolean;
    readonly inlayHints: boolean;
    readonly codeLenses: boolean;
    readonly tokens: boolean;
  };
  readonly changesFolders: boolean;
  /** As it was started. */
  readonly folders: readonly string[];
  /** Settings that came with the first message. */
  readonly settings: unknown;
}

export function clientOf({ capabilities, initializationOptions, locale, workspaceFolders, rootUri }: InitializeParams): Client {
  const options = isObject(initializationOptions) ? initializationOptions : {};
  const { textDocument, workspace, window } = capabilities;
  return {
    locale: localeOf(typeof options.locale === 'string' ? options.locale : locale),
    knowsCommands: options.knowsCommands === true,
    checkPages: pagesOf('checks.md'),
    patternPages: pagesOf('patterns.md'),
    trusted: options.trusted !== false,
    edits: {
      versioned: workspace?.workspaceEdit?.documentChanges === true,
      annotated: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    },
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    showsTags: (textDocument?.diagnostic?.tagSupport ?? textDocument?.publishDiagnostics?.tagSupport)?.valueSet ?? [],
    givesConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersDocuments: textDocument?.synchronization?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      codeLenses: workspace?.codeLens?.refreshSupport === true,
      tokens: workspace?.semanticTokens?.refreshSupport === true,
    },
    changesFolders: workspace?.workspaceFolders === true,
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []),
    settings: options.settings,
  };
}

/** The bundle lies in dist/, beside docs/. */
function pagesOf(name: string): ReadonlyMap<string, string> {
  const page = join(__dirname, '..', 'docs', name);
  return existsSync(page) ? checkPages(readFileSync(page, 'utf8'), pathToFileURL(page).href) : new Map();
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
