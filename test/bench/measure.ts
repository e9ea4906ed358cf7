/** Times in milliseconds of processor time of one subject over the rounds, sorted. */
export interface Timing {
  readonly times: readonly number[];
  readonly median: number;
}

/** Does its work on the input of a round and tells how many milliseconds of processor time it took. */
export type Subject = (round: number) => number | Promise<number>;

export interface Rounds {
  readonly rounds: number;
  readonly warmUp?: number;
  /** Fewer rounds, but at least three, where all would take longer than this. */
  readonly atMostMs?: number;
}

/** Runs every subject once a round, in turns, so that a machine that is busy for a while is busy for all of them. */
export async function timed<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  options: Rounds,
): Promise<Record<Name, Timing>> {
  const { rounds, warmUp = 2, atMostMs = 60_000 } = options;
  const names = Object.keys(subjects) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  let spent = 0;
  for (let round = 0; round < rounds + warmUp; round++) {
    const warm = round < warmUp && spent < atMostMs / 4;
    for (const name of names) {
      const elapsed = await subjects[name](round);
      spent += elapsed;
      if (!warm) times.get(name)!.push(elapsed);
    }
    if (spent > atMostMs && times.get(names[0]!)!.length >= 3) break;
  }
  const timing = (name: Name): Timing => {
    const sorted = times.get(name)!.sort((a, b) => a - b);
    return { times: sorted, median: percentile(sorted, 50) };
  };
  return Object.fromEntries(names.map((name) => [name, timing(name)])) as Record<Name, Timing>;
}

/** Rounds of a window of `warm`, and milliseconds that it takes at least. */
const WINDOW = { rounds: 20, ms: 1000 };

/** So many windows that are hardly faster end it: one or two may have met a busy machine. */
const STEADY = 3;

/** A window that takes more than this of the one before is hardly faster. */
const HARDLY_FASTER = 0.97;

/**
 * Runs subjects until the engine has compiled what they run: until three windows of rounds on end are hardly faster than the fastest before
 * for any of them, `atMostMs` at the longest.
 */
export async function warm<Name extends string>(subjects: Readonly<Record<Name, Subject>>, atMostMs: number): Promise<void> {
  const names = Object.keys(subjects) as Name[];
  const before = new Map<Name, number>();
  let spent = 0;
  let steady = 0;
  let round = 0;
  while (steady < STEADY && spent < atMostMs) {
    const times = new Map<Name, number[]>(names.map((name) => [name, []]));
    const [firstRound, spentBefore] = [round, spent];
    for (; round - firstRound < WINDOW.rounds || spent - spentBefore < WINDOW.ms; round++)
      for (const name of names) {
        const elapsed = await subjects[name](round);
        times.get(name)!.push(elapsed);
        spent += elapsed;
      }
    const settled = names.map((name) => {
      const sorted = times.get(name)!.sort((a, b) => a - b);
      const median = percentile(sorted, 50);
      const last = before.get(name);
      before.set(name, Math.min(last ?? median, median));
      return last !== undefined && median > last * HARDLY_FASTER;
    });
    steady = settled.every(Boolean) ? steady + 1 : 0;
  }
}

/** Milliseconds of processor time that `work` takes: other programs on the machine do not count. */
export function clock(work: () => unknown): number {
  const before = process.cpuUsage();
  kept = work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The value that `percent` of the sorted values do not exceed. */
export function percentile(sorted: readonly number[], percent: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = (percent / 100) * (sorted.length - 1);
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at));
}

/**
 * Bytes in use once collecting frees no more; needs `--expose-gc`. It lets go of the stack in between: what stands there still looks as if
 * somebody held it.
 */
export async function heapInUse(): Promise<number> {
  const collect = (globalThis as { gc?: () => void }).gc;
  let inUse = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 8; i++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    collect?.();
    const now = process.memoryUsage().heapUsed;
    if (inUse - now < 10_000) return Math.min(inUse, now);
    inUse = now;
  }
  return inUse;
}

/** So that the engine cannot leave out work whose result nobody looks at. */
export let kept: unknown;
