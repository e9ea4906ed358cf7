import { readFile, stat } from 'node:fs/promises';
import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { patternProblems } from '../features/pattern-problems.ts';
import type { Client } from './client.ts';
import { filePath } from './file-path.ts';
import { SIDECAR } from './settings.ts';
import { MOST_BYTES } from './sidecar.ts';

export const isSidecar = (uri: string): boolean => uri.endsWith(`/${SIDECAR}`);

/** Marks in the files beside the articles what of them cannot be used: of those that are open as they are typed, of others as they lie there. */
export class SidecarProblems {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #document: (uri: string) => TextDocument | undefined;
  readonly #marked = new Set<string>();

  constructor(connection: Connection, client: Client, document: (uri: string) => TextDocument | undefined) {
    this.#connection = connection;
    this.#client = client;
    this.#document = document;
  }

  /** Looks at one again; the file is left alone in a workspace that is not trusted. */
  async check(uri: string): Promise<void> {
    const document = this.#document(uri);
    const text = document?.getText() ?? (this.#client.trusted ? await textOf(uri) : undefined) ?? '';
    // opened while the file was read: the editor's text has been looked at already
    if (!document && this.#document(uri)) return;
    const diagnostics = patternProblems(text, this.#client.locale, this.#client.patternPages);
    if (!diagnostics.length && !this.#marked.delete(uri)) return;
    if (diagnostics.length) this.#marked.add(uri);
    await this.#connection.sendDiagnostics({ uri, ...(document && { version: document.version }), diagnostics });
  }
}

/** Undefined when there is none; why it cannot be read is said where the settings are. */
async function textOf(uri: string): Promise<string | undefined> {
  const path = filePath(uri);
  if (path === undefined) return undefined;
  try {
    const about = await stat(path);
    return about.isFile() && about.size <= MOST_BYTES ? await readFile(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
