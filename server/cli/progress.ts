import type { WriteStream } from 'node:tty';

/** A line on a terminal that tells how far a batch is; nothing where there is no terminal. */
export class Progress {
  readonly #stream: WriteStream | undefined;
  readonly #total: number;
  readonly #startedMs = performance.now();
  #shownMs = 0;
  #done = 0;

  constructor(stream: WriteStream | undefined, total: number) {
    this.#stream = stream?.isTTY ? stream : undefined;
    this.#total = total;
  }

  step(): void {
    this.#done++;
    const now = performance.now();
    if (!this.#stream || now - this.#shownMs < EVERY_MS) return;
    this.#shownMs = now;
    this.#stream.write(`\r${bar(this.#done, this.#total, now - this.#startedMs, this.#stream.columns ?? 80)}\u001b[K`);
  }

  /** Makes room for another line. */
  clear(): void {
    if (this.#stream && this.#shownMs > 0) this.#stream.write('\r\u001b[K');
    this.#shownMs = 0;
  }
}

const EVERY_MS = 100;

/** `██████░░░░ 1200/4000 · 85/s · 33 s`, cut to the width of the terminal. */
export function bar(done: number, total: number, elapsedMs: number, columns: number): string {
  const perSecond = elapsedMs > 0 ? (done / elapsedMs) * 1000 : 0;
  const left = perSecond > 0 ? ` · ${Math.ceil((total - done) / perSecond)} s` : '';
  const words = ` ${done}/${total} · ${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)}/s${left}`;
  const width = Math.max(0, Math.min(30, columns - words.length - 1));
  const full = total > 0 ? Math.round((done / total) * width) : width;
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}${words}`.slice(0, Math.max(0, columns - 1));
}
