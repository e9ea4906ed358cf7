import { fileURLToPath } from 'node:url';

/** The path of a file URI; undefined for other schemes, and for a file of another machine where there are no such paths. */
export function filePath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
