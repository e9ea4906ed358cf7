import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { renameTexts } from '../l10n/rename.ts';
import { say } from '../l10n/say.ts';
import type { Action } from './actions/action.ts';
import { diagnosticOf } from './diagnostics.ts';
import { type OpenArticle, rangeOf } from './open-article.ts';
import type { Renaming } from './rename.ts';

/** What the client can do with edits. */
export interface EditAbilities {
  /** Edits may name the version that they are for, so that none is made on another. */
  readonly versioned: boolean;
  /** Edits may carry a label and ask for a confirmation. */
  readonly annotated: boolean;
}

export function codeAction(
  open: OpenArticle,
  { title, kind, edits, command, problem, isPreferred }: Action,
  can: EditAbilities,
): CodeAction {
  return {
    title,
    kind,
    ...(problem ? { diagnostics: [diagnosticOf(open, problem)] } : {}),
    ...(isPreferred ? { isPreferred } : {}),
    ...(edits
      ? {
          edit: workspaceEdit(
            open,
            edits.map((edit) => ({ range: rangeOf(open, edit), newText: edit.newText })),
            can,
          ),
        }
      : {}),
    ...(command ? { command: { title, command: command.name, arguments: [...command.arguments] } } : {}),
  };
}

/** A renaming in which other forms of the name are confirmed by themselves where the editor can ask. */
export function renameEdit(open: OpenArticle, { names, aliases }: Renaming, can: EditAbilities): WorkspaceEdit {
  const all = [...names, ...aliases].sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
  if (!can.annotated || !can.versioned || aliases.length === 0) return workspaceEdit(open, all, can);
  const annotationOf = new Map<TextEdit, string>([
    ...names.map((edit) => [edit, 'names'] as const),
    ...aliases.map((edit) => [edit, 'aliases'] as const),
  ]);
  return {
    documentChanges: [
      {
        textDocument: { uri: open.uri, version: open.version },
        edits: all.map((edit) => ({ ...edit, annotationId: annotationOf.get(edit)! })),
      },
    ],
    changeAnnotations: {
      names: { label: say(open.locale, renameTexts.names) },
      aliases: { label: say(open.locale, renameTexts.aliases), needsConfirmation: true },
    },
  };
}

function workspaceEdit(open: OpenArticle, edits: TextEdit[], { versioned }: EditAbilities): WorkspaceEdit {
  return versioned
    ? { documentChanges: [{ textDocument: { uri: open.uri, version: open.version }, edits }] }
    : { changes: { [open.uri]: edits } };
}
