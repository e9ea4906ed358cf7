import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { hoverOver, open, until } from '../editor.ts';

describe('the server', () => {
  let document: vscode.TextDocument;
  const answers = async () => (await hoverOver(document, "400 millions d'euros")) !== '';

  before(async () => {
    ({ document } = await open('boucle.news'));
    await until('it answers', answers);
  });

  it('answers again after the restart command', async () => {
    const before = serverProcesses();
    await vscode.commands.executeCommand('moneyTrail.restartServer');
    await until('it answers', answers);
    if (before) assert.notDeepEqual(serverProcesses(), before);
  });

  // The processes are looked up in /proc.
  const itOnLinux = process.platform === 'linux' ? it : () => {};
  itOnLinux(
    'is started again when it is killed, and given up when that goes on; the restart command brings it back',
    async () => {
      for (let crash = 1; crash <= 3; crash++) {
        const [running] = await until('it runs', () => only(serverProcesses()));
        process.kill(running, 'SIGKILL');
        await until(`it answers after crash ${crash}`, answers, 20_000);
      }
      const [running] = await until('it runs', () => only(serverProcesses()));
      process.kill(running, 'SIGKILL');
      await until('it is gone', () => serverProcesses()?.length === 0);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.deepEqual(serverProcesses(), []);
      await vscode.commands.executeCommand('moneyTrail.restartServer');
      await until('it answers', answers);
    },
  );
});

const only = (ids: number[] | undefined) => (ids?.length === 1 ? (ids as [number]) : undefined);

/** Ids of the language servers that this extension host started; undefined where that cannot be told. */
function serverProcesses(): number[] | undefined {
  if (process.platform !== 'linux') return undefined;
  return readdirSync('/proc')
    .map(Number)
    .filter((id) => {
      try {
        const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8'))?.[1]);
        return parent === process.pid && /dist\/server\.js/.test(readFileSync(`/proc/${id}/cmdline`, 'utf8'));
      } catch {
        return false; // it ended meanwhile, or is none
      }
    })
    .sort();
}
