import { open, stat } from 'node:fs/promises';
import { stdin } from 'node:process';
import { decode } from '../decode.ts';

/** Larger files are no articles. In bytes. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** A file that cannot be read as an article; the message says why, without its name. */
export class InputError extends Error {}

/** The text of a file, or of the standard input for `-`; throws an `InputError`. */
export async function readInput(path: string): Promise<string> {
  const bytes = path === '-' ? await readStandardInput() : await readBytes(path);
  const text = decode(bytes);
  if (text === undefined) throw new InputError('is binary, not text');
  return text;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const information = await stat(path);
    if (information.isDirectory()) throw new InputError('is a folder, not a file');
    if (information.size > MOST_BYTES) throw tooLarge();
    const file = await open(path, 'r');
    try {
      // A device or a pipe has no size beforehand, so the limit is watched while reading.
      return await collect(file.createReadStream({ autoClose: false }));
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(reasonOf(error));
  }
}

const readStandardInput = (): Promise<Uint8Array> => collect(stdin);

async function collect(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length > MOST_BYTES) throw tooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const tooLarge = () => new InputError(`is larger than ${MOST_BYTES / 1024 / 1024} MB`);

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return `cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
