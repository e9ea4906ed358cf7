import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

it('`npm start` opens the desktop VS Code where its command is installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'money-trail-start-'));
  try {
    const code = join(folder, 'code');
    writeFileSync(
      code,
      `#!${process.execPath}\nrequire('node:fs').writeFileSync(__dirname + '/asked.json', JSON.stringify(process.argv.slice(2)));\n`,
    );
    chmodSync(code, 0o755);
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}`, VSCODE_IPC_HOOK_CLI: '' };
    const { status } = spawnSync(process.execPath, ['test/editor/start.mjs'], { env, timeout: 20_000 });
    expect(status).toBe(0);
    const asked = JSON.parse(readFileSync(join(folder, 'asked.json'), 'utf8'));
    expect(asked).toEqual([
      '--new-window',
      `--extensionDevelopmentPath=${resolve('.')}`,
      resolve('samples'),
      resolve('samples/la-ronde.fr.news'),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
