import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { DIST } from './build.ts';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** The answer to a request: a result, or an error with its code. */
export type Answer = { readonly result: unknown } | { readonly error: { readonly code: number; readonly message: string } };

export interface StartOptions {
  /** Arguments for Node, before the script. */
  readonly node?: readonly string[];
  readonly capabilities?: object;
  readonly settings?: unknown;
  /** URI of the folder that is open. */
  readonly folder?: string;
  readonly initializationOptions?: object;
}

/** The built server in a process of its own, spoken to over its standard streams as an editor does. */
export class LanguageServer {
  readonly process: ChildProcess;
  /** What the server wrote as errors: on its error stream, and as messages of that kind. */
  readonly complaints: string[] = [];
  /** Diagnostics by document as last published, with the version they are for. */
  readonly published = new Map<string, { readonly version?: number; readonly diagnostics: readonly unknown[] }>();
  settings: unknown;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #exit: Promise<number | null>;
  #received = Buffer.alloc(0);
  #nextId = 1;

  constructor({ node = [], settings = {} }: StartOptions = {}) {
    this.settings = settings;
    this.process = spawn(process.execPath, [...node, join(DIST, 'server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.process.stdout!.on('data', (chunk: Buffer) => this.#take(chunk));
    this.process.stderr!.setEncoding('utf8').on('data', (text: string) => this.complaints.push(text));
    this.process.stdin!.on('error', () => {});
    this.#exit = new Promise((resolve) => this.process.once('exit', (code) => resolve(code)));
    void this.#exit.then(() => {
      for (const answer of this.#waiting.values()) answer({ error: { code: 0, message: 'the server is gone' } });
      this.#waiting.clear();
    });
  }

  static async started(options: StartOptions = {}): Promise<LanguageServer> {
    const server = new LanguageServer(options);
    const capabilities = {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      ...options.capabilities,
    };
    const { folder, initializationOptions } = options;
    await server.result('initialize', {
      processId: process.pid,
      rootUri: folder ?? null,
      capabilities,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'news' }],
      locale: 'en',
      ...(initializationOptions ? { initializationOptions } : {}),
    });
    server.notify('initialized', {});
    return server;
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** Sends a request; `id` is there for `$/cancelRequest`. */
  request(method: string, params: unknown): { readonly id: number; readonly answer: Promise<Answer> } {
    const id = this.#nextId++;
    const answer = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    return { id, answer };
  }

  /** The result of a request; rejects when it is an error. */
  async result(method: string, params: unknown): Promise<unknown> {
    const answer = await this.request(method, params).answer;
    if ('error' in answer) throw new Error(`${method}: ${answer.error.code} ${answer.error.message}`);
    return answer.result;
  }

  async stop(): Promise<number | null> {
    await this.request('shutdown', undefined).answer;
    this.notify('exit', undefined);
    return this.#exit;
  }

  kill(): Promise<number | null> {
    this.process.kill('SIGKILL');
    return this.#exit;
  }

  get exited(): Promise<number | null> {
    return this.#exit;
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.process.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.subarray(0, head).toString('latin1'))?.[1]);
      if (this.#received.length < head + 4 + length) return;
      const body = this.#received.subarray(head + 4, head + 4 + length).toString('utf8');
      this.#received = this.#received.subarray(head + 4 + length);
      this.#handle(JSON.parse(body) as Message);
    }
  }

  #handle({ id, method, params, result, error }: Message): void {
    if (method === undefined) {
      const waiting = this.#waiting.get(id as number);
      this.#waiting.delete(id as number);
      waiting?.(error ? { error } : { result });
    } else if (id !== undefined) this.#answer(id, method, params);
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, version, diagnostics } = params as { uri: string; version?: number; diagnostics: readonly unknown[] };
      this.published.set(uri, { ...(version === undefined ? {} : { version }), diagnostics });
    } else if (method === 'window/logMessage' && (params as { type: number }).type === 1)
      this.complaints.push((params as { message: string }).message);
  }

  /** What an editor answers: its settings, and null to the rest. */
  #answer(id: number | string, method: string, params: unknown): void {
    const items = method === 'workspace/configuration' ? (params as { items: readonly unknown[] }).items : [];
    this.#send({ id, result: method === 'workspace/configuration' ? items.map(() => this.settings) : null });
  }
}
