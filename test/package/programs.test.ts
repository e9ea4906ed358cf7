import { execFileSync, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

it('`money-trail analyze` prints an analysis a line for each sample', () => {
  const samples = readdirSync('samples').map((name) => `samples/${name}`);
  const lines = run('dist/cli.js', 'analyze', '--format', 'ndjson', ...samples)
    .trim()
    .split('\n');
  expect(lines.length).toBe(samples.length);
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ version: 1, entities: expect.any(Array) });
});

it('`money-trail flows` names the parties of the loop of a sample', () => {
  const said = run('dist/cli.js', 'flows', 'samples/la-ronde.fr.news');
  for (const name of ['Nvidia', 'Hexalune', 'Novalys Cloud']) expect(said).toContain(name);
});

it('`dist/server.js --stdio` speaks the language server protocol', async () => {
  const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let output = '';
  server.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  await expect.poll(() => output, { timeout: 10_000 }).toContain('"hoverProvider"');
  send({ id: 2, method: 'shutdown' });
  await expect.poll(() => output, { timeout: 10_000 }).toContain('"id":2');
  send({ method: 'exit' });
  expect(await ended).toBe(0);
});

function run(...args: string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8' });
}
