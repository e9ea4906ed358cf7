import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filePath } from './file-path.ts';
import { SIDECAR } from './settings.ts';

/** A larger sidecar is not read. */
export const MOST_BYTES = 5_000_000;

/** What is kept beside the articles of a folder, parsed; undefined when there is none or it cannot be read. */
export async function readSidecar(folder: string, complain: (message: string) => void): Promise<unknown> {
  const path = pathIn(folder);
  if (path === undefined) return undefined;
  try {
    const about = await stat(path);
    // A link may lead to a device or a pipe, of which reading never ends.
    if (!about.isFile()) return refuse(complain, `${SIDECAR} is no file`);
    return about.size > MOST_BYTES ? refuse(complain, `${SIDECAR} is too large`) : JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    return refuse(complain, `${SIDECAR}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Adds a member to a list of the sidecar, once; throws when the file cannot be written or is no JSON object. */
export async function addToSidecar(folder: string, list: 'ignore' | 'names', member: unknown): Promise<void> {
  const path = pathIn(folder);
  if (path === undefined) throw new Error(`${folder} is no folder of files`);
  const before = await readFile(path, 'utf8').then(
    (text) => JSON.parse(text) as unknown,
    (error) => {
      if (error.code === 'ENOENT') return {};
      throw error;
    },
  );
  if (typeof before !== 'object' || before === null || Array.isArray(before)) throw new Error(`${path} holds no JSON object`);
  const members: unknown = (before as Record<string, unknown>)[list];
  const kept = Array.isArray(members) ? members : [];
  if (kept.some((each) => JSON.stringify(each) === JSON.stringify(member))) return;
  // Written aside first: a half-written file would take the names of a whole workspace along.
  const aside = `${path}.${process.pid}.tmp`;
  await writeFile(aside, `${JSON.stringify({ ...before, [list]: [...kept, member] }, null, 2)}\n`);
  await rename(aside, path);
}

function pathIn(folder: string): string | undefined {
  const path = filePath(folder);
  return path === undefined ? undefined : join(path, SIDECAR);
}

function refuse(complain: (message: string) => void, message: string): undefined {
  complain(message);
  return undefined;
}
