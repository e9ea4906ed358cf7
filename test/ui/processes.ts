import { readdirSync, readFileSync } from 'node:fs';

export interface Process {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
}

/** The processes that one started, and those that they started. Linux only, where browser tests run. */
export function processesBelow(root: number): Process[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readProcess(Number(name)) : []));
  const below = new Set([root]);
  for (let before = 0; before < below.size; ) {
    before = below.size;
    for (const { id, parent } of all) if (below.has(parent)) below.add(id);
  }
  return all.filter(({ id }) => id !== root && below.has(id));
}

function readProcess(id: number): Process[] {
  try {
    // The name stands in parentheses and may hold anything: state and parent come after the last one.
    const parent = Number(/.*\) \S (\d+)/s.exec(readFileSync(`/proc/${id}/stat`, 'utf8'))?.[1]);
    return [{ id, parent, command: readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ') }];
  } catch {
    return []; // it ended meanwhile
  }
}
