import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { article } from '../articles.ts';
import { percentile } from '../measure.ts';
import type { Finding } from '../report.ts';
import type { Suite } from './suite.ts';

/** How soon the built server answers, against how soon Node itself is there; and how large the bundles are. */
export const start: Suite = async ({ gate, root }) => {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'server.js'))) return [];
  const rounds = gate ? 5 : 15;
  const empty = await medianOf(rounds, () => exitOf(['-e', '0']));
  const ready = await medianOf(rounds, () => serverStart(join(dist, 'server.js')));
  return [
    {
      suite: 'start',
      what: 'server: answer to initialize, against starting Node',
      figure: ready.initialized / empty.initialized,
      unit: 'ratio',
      atMost: 8,
      note: `${ready.initialized.toFixed(0)} and ${empty.initialized.toFixed(0)} ms`,
    },
    {
      suite: 'start',
      what: 'server: first diagnostics of a 5 kB article, against starting Node',
      figure: ready.diagnosed / empty.initialized,
      unit: 'ratio',
      note: `${ready.diagnosed.toFixed(0)} ms`,
    },
    ...sizes(dist),
  ];
};

interface Started {
  readonly initialized: number;
  readonly diagnosed: number;
}

async function medianOf(rounds: number, start: () => Promise<Started>): Promise<Started> {
  const all: Started[] = [];
  for (let round = 0; round < rounds; round++) all.push(await start());
  const of = (part: keyof Started) =>
    percentile(
      all.map((one) => one[part]).sort((a, b) => a - b),
      50,
    );
  return { initialized: of('initialized'), diagnosed: of('diagnosed') };
}

function exitOf(args: readonly string[]): Promise<Started> {
  const before = performance.now();
  return new Promise((resolve) => {
    spawn(process.execPath, args, { stdio: 'ignore' }).once('exit', () => {
      const elapsed = performance.now() - before;
      resolve({ initialized: elapsed, diagnosed: elapsed });
    });
  });
}

function serverStart(script: string): Promise<Started> {
  const before = performance.now();
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
  return new Promise((resolve, reject) => {
    let initialized = 0;
    let received = '';
    const timer = setTimeout(() => reject(new Error('the server said nothing for 30 s')), 30_000);
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      received += chunk;
      if (initialized === 0 && received.includes('"capabilities"')) {
        initialized = performance.now() - before;
        send({ method: 'initialized', params: {} });
        const textDocument = { uri: 'untitled:start.news', languageId: 'news', version: 1, text: article('fr', 5000, 3) };
        send({ method: 'textDocument/didOpen', params: { textDocument } });
      }
      if (received.includes('textDocument/publishDiagnostics')) {
        clearTimeout(timer);
        child.kill();
        resolve({ initialized, diagnosed: performance.now() - before });
      }
    });
  });
}

function sizes(dist: string): Finding[] {
  return readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const bytes = readFileSync(join(dist, name));
      const size = statSync(join(dist, name)).size / 1000;
      return {
        suite: 'start',
        what: `size of dist/${name}`,
        figure: size,
        unit: 'kB',
        note: `${(gzipSync(bytes).length / 1000).toFixed(0)} kB compressed`,
      };
    });
}
