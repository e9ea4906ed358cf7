import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { stdout } from 'node:process';

export interface Output {
  /** Resolves once the text is written, so that a slow reader holds the writer up. */
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

export const standardOutput: Output = {
  write: (text) => new Promise((resolve, reject) => stdout.write(text, (error) => (error ? reject(error) : resolve()))),
  close: () => Promise.resolve(),
};

/** Why the output cannot be written where it should be; the message is for the user. */
export class OutputError extends Error {}

/**
 * Opens a file to write to. A file that is there already is never overwritten: with `resume` it is gone on with, and `done` are the paths of
 * the analyses that it holds, in order. A last line that was cut off, by a power failure say, is taken away. Throws an `OutputError`.
 */
export async function fileOutput(path: string, resume: boolean): Promise<{ output: Output; done: readonly string[] }> {
  const { O_CREAT, O_EXCL, O_RDWR } = constants;
  const file = await open(path, O_RDWR | O_CREAT | (resume ? 0 : O_EXCL)).catch((error: NodeJS.ErrnoException) => {
    throw new OutputError(
      error.code === 'EEXIST' ? `${path} exists already; --resume goes on with it` : `${path} cannot be written (${error.code})`,
    );
  });
  try {
    const done: string[] = [];
    let end = 0;
    if (resume) {
      for await (const { line, endsAt } of lines(file)) {
        done.push(pathOf(line, path, done.length + 1));
        end = endsAt;
      }
      await file.truncate(end);
    }
    let at = end;
    const output: Output = {
      write: async (text) => {
        const bytes = Buffer.from(text, 'utf8');
        for (let written = 0; written < bytes.length; )
          written += (await file.write(bytes, written, bytes.length - written, at + written)).bytesWritten;
        at += bytes.length;
      },
      close: () => file.close(),
    };
    return { output, done };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** The whole lines of a file and where each ends, in bytes. */
async function* lines(file: Awaited<ReturnType<typeof open>>): AsyncGenerator<{ line: string; endsAt: number }> {
  let rest = Buffer.alloc(0);
  let startsAt = 0;
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false })) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, from)) {
      yield { line: rest.subarray(from, end).toString('utf8'), endsAt: startsAt + end + 1 };
      from = end + 1;
    }
    rest = rest.subarray(from);
    startsAt += from;
  }
}

function pathOf(line: string, file: string, number: number): string {
  try {
    const path: unknown = (JSON.parse(line) as { document: { path: unknown } }).document.path;
    if (typeof path === 'string') return path;
  } catch {
    // Said below.
  }
  throw new OutputError(`line ${number} of ${file} is no analysis; nothing was changed`);
}

/** How many of `files` are behind an output that holds analyses of `done`: those up to the last of them. Throws an `OutputError`. */
export function filesDone(files: readonly string[], done: readonly string[]): number {
  let at = 0;
  for (const path of done) {
    const found = files.indexOf(path, at);
    if (found < 0)
      throw new OutputError(`the output holds ${path}, which is not among the files at its place; nothing was changed`);
    at = found + 1;
  }
  return at;
}
