import type { Drawing } from './drawing.ts';

/** Sends a coin round a loop, leg after leg, until it is stopped. Who does not want motion sees the legs light up one after another. */
export class LoopPlayer {
  readonly #drawing: Drawing;
  readonly #wake: (durationMs?: number) => void;
  #run = 0;
  #playing = false;

  constructor(drawing: Drawing, wake: (durationMs?: number) => void) {
    this.#drawing = drawing;
    this.#wake = wake;
  }

  get playing(): boolean {
    return this.#playing;
  }

  /** `edges` are those of the scene in the direction of the money. `arrived` is told the leg that begins. */
  async play(edges: readonly string[], still: boolean, arrived: (leg: number) => void): Promise<void> {
    this.stop();
    if (edges.length === 0) return;
    const run = this.#run;
    this.#playing = true;
    for (let leg = 0; run === this.#run; leg = (leg + 1) % edges.length) {
      arrived(leg);
      if (still) await pause(LEG_MS * 1.5);
      else await this.#roll(edges[leg]!, run);
    }
  }

  stop(): void {
    this.#run++;
    this.#playing = false;
    this.#drawing.coin(undefined);
  }

  async #roll(edge: string, run: number): Promise<void> {
    const curve = this.#drawing.curve(edge);
    if (!curve) {
      await pause(LEG_MS);
      return;
    }
    const start = performance.now();
    for (let part = 0; part < 1 && run === this.#run; part = (performance.now() - start) / LEG_MS) {
      this.#drawing.coin(curve(eased(part)));
      this.#wake(LEG_MS);
      await new Promise(requestAnimationFrame);
    }
  }
}

const LEG_MS = 1100;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Slow away from a party and slow towards the next. */
const eased = (part: number) => (part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) * (1 - part));
