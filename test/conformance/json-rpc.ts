import { type ChildProcess, spawn } from 'node:child_process';
import { SERVER } from './build.ts';

export interface Answer {
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

interface Message extends Answer {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
}

export interface Heard {
  readonly method: string;
  readonly params: unknown;
}

/** A client of the protocol in a hundred lines: sends requests and notifications, and keeps all that it hears. */
export class Client {
  readonly heard: Heard[] = [];
  /** What `workspace/configuration` is answered. */
  settings: unknown = {};
  readonly exit: Promise<number | null>;
  readonly #server: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #buffer = Buffer.alloc(0);
  #id = 0;

  constructor() {
    this.#server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#server.stdout!.on('data', (chunk: Buffer) => this.#take(chunk));
    this.exit = new Promise((resolve) => this.#server.once('exit', resolve));
  }

  /** Initialized, with its answer. */
  static async start(parameters: object = {}): Promise<{ client: Client; capabilities: Record<string, unknown> }> {
    const client = new Client();
    const { result } = await client.ask('initialize', { processId: process.pid, rootUri: null, capabilities: {}, ...parameters });
    client.tell('initialized', {});
    return { client, capabilities: (result as { capabilities: Record<string, unknown> }).capabilities };
  }

  ask(method: string, params?: unknown): Promise<Answer> & { readonly id: number } {
    const id = ++this.#id;
    const answer = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    return Object.assign(answer, { id });
  }

  /** The result of a request that must not fail. */
  async result<T = unknown>(method: string, params?: unknown): Promise<T> {
    const { result, error } = await this.ask(method, params);
    if (error) throw new Error(`${method}: ${error.code} ${error.message}`);
    return result as T;
  }

  tell(method: string, params?: unknown): void {
    this.#send({ method, params });
  }

  open(uri: string, text: string, languageId = 'financial-news', version = 1): void {
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  change(uri: string, version: number, contentChanges: readonly object[]): void {
    this.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** The first message of this name that was heard, or will be, and that is looked for. */
  async hears(method: string, isIt: (params: never) => boolean = () => true): Promise<unknown> {
    for (let waitedMs = 0; waitedMs < 30_000; waitedMs += 10) {
      const found = this.heard.find((message) => message.method === method && isIt(message.params as never));
      if (found) return found.params;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`${method} was not heard`);
  }

  /** As the protocol wants it; the exit code. */
  async stop(): Promise<number | null> {
    await this.ask('shutdown');
    this.tell('exit');
    return this.exit;
  }

  kill(): void {
    this.#server.kill('SIGKILL');
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #take(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, Math.max(0, head)))?.[1]);
      if (head < 0 || this.#buffer.length < head + 4 + length) return;
      const body = this.#buffer.toString('utf8', head + 4, head + 4 + length);
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      this.#handle(JSON.parse(body) as Message);
    }
  }

  #handle({ id, method, params, ...answer }: Message): void {
    if (method === undefined) {
      this.#waiting.get(id as number)?.(answer);
      this.#waiting.delete(id as number);
      return;
    }
    this.heard.push({ method, params });
    if (id === undefined) return;
    const asked = (params as { items?: unknown[] } | undefined)?.items ?? [];
    this.#send({ id, result: method === 'workspace/configuration' ? asked.map(() => this.settings) : null });
  }
}
