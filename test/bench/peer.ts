import { Worker } from 'node:worker_threads';

const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
const { createRequire } = require('node:module');
const { pathToFileURL } = require('node:url');
const load = (name) => import(pathToFileURL(createRequire(workerData.from).resolve(name)).href);
const parsers = {
  compromise: async () => { const nlp = (await load('compromise')).default; return (text) => nlp(text); },
  'fr-compromise': async () => { const nlp = (await load('fr-compromise')).default; return (text) => nlp(text); },
  recognizers: async () => {
    const suite = await load('@microsoft/recognizers-text-suite');
    const { recognizeCurrency } = suite.default ?? suite;
    return (text) => recognizeCurrency(text, 'en-us');
  },
};
let parse;
parentPort.on('message', async (text) => {
  parse ??= await parsers[workerData.name]();
  const before = process.cpuUsage();
  const result = parse(text);
  const { user, system } = process.cpuUsage(before);
  parentPort.postMessage(result ? (user + system) / 1000 : -1);
});
`;

/**
 * Another library's parse, in a thread of its own: compromise keeps one global world for all that is loaded of it, and what the bench loads
 * must not change what the reading works with.
 */
export class Peer {
  readonly #worker: Worker;

  constructor(name: 'compromise' | 'fr-compromise' | 'recognizers', from: string) {
    this.#worker = new Worker(SCRIPT, {
      eval: true,
      workerData: { name, from },
      // 10 MB parsed by compromise take three of them
      resourceLimits: { maxOldGenerationSizeMb: 8000 },
    });
  }

  /** Milliseconds of processor time of one parse, loading aside. */
  parse(text: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const done = (elapsed: number) => {
        this.#worker.off('error', reject);
        resolve(elapsed);
      };
      this.#worker.once('message', done).once('error', reject);
      this.#worker.postMessage(text);
    });
  }

  close(): Promise<number> {
    return this.#worker.terminate();
  }
}
