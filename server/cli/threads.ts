import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Answer, answerTo, type FileCommand } from './answer.ts';

interface Job {
  readonly path: string;
  readonly done: (answer: Answer) => void;
}

/** Threads that read files, each one at a time. A thread that dies takes only its file along. */
export class Threads {
  readonly #script: string;
  readonly #command: FileCommand;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #queue: Job[] = [];
  readonly #busy = new Map<Worker, Job>();

  /** `script` is a program that calls `serveThread` when it is not the main thread. */
  constructor(script: string, count: number, command: FileCommand) {
    this.#script = script;
    this.#command = command;
    for (let i = 0; i < count; i++) this.#start();
  }

  answerTo(path: string): Promise<Answer> {
    return new Promise((done) => {
      this.#queue.push({ path, done });
      this.#next();
    });
  }

  async close(): Promise<void> {
    const all = [...this.#all];
    this.#all.clear();
    await Promise.all(all.map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(this.#script, { workerData: this.#command });
    this.#all.add(worker);
    this.#idle.push(worker);
    worker.on('message', (answer: Answer) => {
      this.#finish(worker, answer);
      this.#idle.push(worker);
      this.#next();
    });
    worker.on('error', (error) => this.#died(worker, error.message));
    worker.on('exit', () => this.#died(worker, 'the thread ended'));
  }

  #died(worker: Worker, why: string): void {
    if (!this.#all.delete(worker)) return;
    const idle = this.#idle.indexOf(worker);
    if (idle >= 0) this.#idle.splice(idle, 1);
    this.#finish(worker, { problem: `could not be analysed (${why})` });
    this.#start();
    this.#next();
  }

  #finish(worker: Worker, answer: Answer): void {
    this.#busy.get(worker)?.done(answer);
    this.#busy.delete(worker);
  }

  #next(): void {
    while (this.#queue.length > 0 && this.#idle.length > 0) {
      const [job, worker] = [this.#queue.shift()!, this.#idle.pop()!];
      this.#busy.set(worker, job);
      worker.postMessage(job.path);
    }
  }
}

/** What a thread does: answers one path after another. */
export function serveThread(): void {
  const command = workerData as FileCommand;
  parentPort!.on('message', async (path: string) => parentPort!.postMessage(await answerTo(command, path)));
}
