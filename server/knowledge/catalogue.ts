import type { KnownEntity } from './known.ts';
import { type Header, isEntry, noHeader, parseLine, readHeader } from './parse.ts';

/** The data lines, each read into its entity when it is first asked for: an article needs some dozens of them. */
export class Catalogue {
  readonly files: readonly string[];
  readonly lines: readonly string[];
  readonly #headers: readonly Header[];
  readonly #entities: (KnownEntity | undefined)[] = [];

  constructor(files: readonly string[]) {
    const lines: string[] = [];
    const headers: Header[] = [];
    for (const file of files) {
      let header = noHeader;
      for (const line of file.split('\n')) {
        if (isEntry(line)) {
          lines.push(line);
          headers.push(header);
        } else if (line.startsWith('# ')) header = readHeader(line);
      }
    }
    this.files = files;
    this.lines = lines;
    this.#headers = headers;
  }

  entity(line: number): KnownEntity {
    this.#entities[line] ??= parseLine(this.lines[line]!, this.#headers[line]!);
    return this.#entities[line]!;
  }

  all(): readonly KnownEntity[] {
    return this.lines.map((_, line) => this.entity(line));
  }
}

/** What stands before an alias in a line. */
export const aliasMark = '; =';

/** Hands out where the fields of a line start, behind the `;` and its space: the name's is 0. */
export function eachField(line: string, visit: (start: number) => void): void {
  let start = 0;
  for (;;) {
    visit(start);
    const end = line.indexOf(';', start);
    if (end < 0) return;
    start = end + 1;
    while (line.charCodeAt(start) === 0x20) start++;
  }
}
