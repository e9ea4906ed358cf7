import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addToSidecar, readSidecar } from '../../../server/session/sidecar.ts';

// What is tested here is how files of a workspace are met, so this test touches the disk.
let folder: string;
let uri: string;
let complaints: string[];
const complain = (message: string) => complaints.push(message);
const write = (text: string | Buffer) => writeFileSync(join(folder, '.money-trail.json'), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'money-trail-sidecar-'));
  uri = pathToFileURL(folder).href;
  complaints = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

test('none is no matter', async () => {
  expect(await readSidecar(uri, complain)).toBeUndefined();
  expect(await readSidecar('vscode-vfs://github/o/r', complain)).toBeUndefined();
  expect(complaints).toEqual([]);
});

test('what it holds is given back as it stands', async () => {
  write('{"names":["Nordia"]}');
  expect(await readSidecar(uri, complain)).toEqual({ names: ['Nordia'] });
});

test.each([
  ['no JSON', '{"names": ['],
  ['too large', `"${'x'.repeat(5_000_001)}"`],
  ['empty', ''],
])('one that is %s is refused with one line', async (_, text) => {
  write(text);
  expect(await readSidecar(uri, complain)).toBeUndefined();
  expect(complaints).toHaveLength(1);
});

test('one that leads to a folder or a device is not read: a device would never end', async () => {
  symlinkSync(existsSync('/dev/zero') ? '/dev/zero' : folder, join(folder, '.money-trail.json'));
  expect(await readSidecar(uri, complain)).toBeUndefined();
  expect(complaints).toEqual(['.money-trail.json is no file']);
});

test('a member is added once, and the rest of the file stays', async () => {
  write('{"rates":[],"names":["Kalmia"]}');
  await addToSidecar(uri, 'names', 'Nordia');
  await addToSidecar(uri, 'names', 'Nordia');
  expect(JSON.parse(readFileSync(join(folder, '.money-trail.json'), 'utf8'))).toEqual({ rates: [], names: ['Kalmia', 'Nordia'] });
});

test('a file that is no JSON object is never written over', async () => {
  for (const text of ['[1]', '{"names"', '5']) {
    write(text);
    await expect(addToSidecar(uri, 'ignore', { code: 'amount/x' })).rejects.toThrow();
    expect(readFileSync(join(folder, '.money-trail.json'), 'utf8')).toBe(text);
  }
});
