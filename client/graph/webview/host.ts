import { FromWebview, ToWebview } from '../protocol.ts';

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The extension, seen from the panel. */
export class Host {
  readonly #api = acquireVsCodeApi();

  send(message: FromWebview): void {
    if (!FromWebview(message)) throw new Error(`Not a message: ${JSON.stringify(message).slice(0, 200)}`);
    this.#api.postMessage(message);
  }

  /** Messages that have not the agreed shape are let fall. */
  listen(heard: (message: ToWebview) => void): void {
    addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (ToWebview(data)) heard(data);
    });
  }

  /** What was kept when the panel was last hidden; anything may come back, or nothing. */
  kept(): unknown {
    return this.#api.getState();
  }

  keep(state: object): void {
    this.#api.setState(state);
  }
}
