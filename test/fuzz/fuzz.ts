import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { Random } from '../bench/random.ts';
import { mutated } from './mutations.ts';
import { seeds } from './seeds.ts';
import { failure, rulesOf, smallest } from './try-text.ts';

interface Job {
  readonly root: string;
  readonly seed: number;
  readonly seconds: number;
}

interface Progress {
  readonly tried: number;
  readonly corpus: number;
  readonly rules: number;
  readonly slowestMs: number;
  readonly slowest: string;
}

interface Found {
  readonly text: string;
  readonly what: string;
}

const LONGEST = 600;
/** So many different failures a thread are looked into; the rest are most often the same ones. */
const MOST_FOUND = 20;

if (isMainThread) await main(process.argv.slice(2));
else work(workerData as Job);

async function main(argv: readonly string[]) {
  const root = process.env.MONEY_TRAIL_ROOT ?? process.cwd();
  const seconds = Number(argv[0] ?? 60);
  const seed = Number(argv[1] ?? Date.now() % 1_000_000_000);
  const threads = Number(argv[2] ?? 2);
  console.log(
    `fuzzing for ${seconds} s with seed ${seed} in ${threads} threads; again with: npm run fuzz -- ${seconds} ${seed} ${threads}`,
  );
  const progress = new Map<number, Progress>();
  const cases = join(root, 'test/fuzz/cases');
  let failures = 0;
  await Promise.all(
    Array.from({ length: threads }, (_, i) => {
      const worker = new Worker(process.argv[1]!, { workerData: { root, seed: seed + i, seconds } satisfies Job });
      worker.on('message', (message: Progress | Found) => {
        if ('tried' in message) progress.set(i, message);
        else {
          failures++;
          const name = `${createHash('sha256').update(message.text).digest('hex').slice(0, 12)}.json`;
          writeFileSync(join(cases, name), `${JSON.stringify({ text: message.text, was: message.what }, null, 2)}\n`);
          console.log(`${name}: ${message.what}\n  ${JSON.stringify(message.text).slice(0, 300)}`);
        }
      });
      return new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject));
    }),
  );
  const all = [...progress.values()];
  const tried = all.reduce((sum, one) => sum + one.tried, 0);
  const slowest = all.toSorted((a, b) => b.slowestMs - a.slowestMs)[0];
  console.log(
    `${tried} texts in ${seconds} s, ${((tried / seconds) * 0.0036).toFixed(1)} million an hour; ` +
      `corpus ${all.map(({ corpus }) => corpus).join(' and ')}, rules seen ${all.map(({ rules }) => rules).join(' and ')}; ` +
      `slowest ${slowest?.slowestMs.toFixed(1)} ms: ${JSON.stringify(slowest?.slowest.slice(0, 120))}; ${failures} failures`,
  );
  process.exitCode = failures > 0 ? 1 : 0;
}

function work({ root, seed, seconds }: Job) {
  const random = new Random(seed);
  const folder = join(root, 'samples');
  const samples = readdirSync(folder).filter((name) => name.endsWith('.news'));
  const corpus = seeds(samples.map((name) => readFileSync(join(folder, name), 'utf8')));
  const seen = new Set(corpus.flatMap(rulesOf));
  const messages = new Set<string>();
  let tried = 0;
  let slowestMs = 0;
  let slowest = '';
  const report = () =>
    parentPort!.postMessage({ tried, corpus: corpus.length, rules: seen.size, slowestMs, slowest } satisfies Progress);
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until && messages.size < MOST_FOUND) {
    // What was found late is changed more often: it is what the rest of the corpus could not do.
    const from = random.chance(0.5)
      ? random.pick(corpus)
      : corpus[corpus.length - 1 - random.below(Math.min(200, corpus.length))]!;
    const text = mutated(from, random, () => random.pick(corpus), LONGEST);
    const before = performance.now();
    const what = failure(text);
    const elapsed = performance.now() - before;
    tried++;
    if (elapsed > slowestMs && tried > 200) {
      slowestMs = elapsed;
      slowest = text;
    }
    if (what !== undefined) {
      const kind = kindOf(what);
      if (messages.has(kind)) continue;
      messages.add(kind);
      const least = smallest(text, (shorter) => kindOf(failure(shorter) ?? '') === kind);
      parentPort!.postMessage({ text: least, what: failure(least) ?? what } satisfies Found);
    } else if (tried % 4 === 0) {
      const rules = rulesOf(text).filter((rule) => !seen.has(rule));
      if (rules.length > 0) corpus.push(text);
      for (const rule of rules) seen.add(rule);
    }
    if (tried % 500 === 0) report();
  }
  report();
}

/** The message without its numbers and quotes: two texts that fail alike have it in common. */
function kindOf(what: string): string {
  return what
    .replace(/“[^”]*”/g, '“”')
    .replace(/\d+/g, '0')
    .slice(0, 80);
}
