import type { KnownEntity } from './known.ts';
import { eachLine, type Header, parseLine } from './parse.ts';

/** The data lines, each read into its entity when it is first asked for: an article needs some dozens of them. */
export class Catalogue {
  readonly lines: readonly string[];
  /** The same in lower case: lowered a file at a time, which costs a tenth of doing it a word at a time. */
  readonly lowerLines: readonly string[];
  readonly #headers: readonly Header[];
  readonly #entities: (KnownEntity | undefined)[] = [];

  constructor(data: readonly string[]) {
    const lines: string[] = [];
    const lowerLines: string[] = [];
    const headers: Header[] = [];
    for (const file of data) {
      eachLine(file, (line, header) => {
        lines.push(line);
        headers.push(header);
      });
      eachLine(file.toLowerCase(), (line) => lowerLines.push(line));
    }
    this.lowerLines = lowerLines;
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
