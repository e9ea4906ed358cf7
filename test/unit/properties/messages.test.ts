import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as protocol from '../../../client/graph/protocol.ts';
import { runs } from './runs.ts';

type Checks = (value: unknown) => boolean;

/** Everything that checks a message where it arrives. */
const checks: readonly (readonly [string, Checks])[] = Object.entries(protocol).flatMap(([name, check]) =>
  typeof check === 'function' ? [[name, check as Checks] as const] : [],
);

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withTypedArray: true,
  withSparseArray: true,
});
const types = [
  'ready',
  'reveal',
  'clear',
  'flows',
  'card',
  'open',
  'filters',
  'export',
  'picture',
  'command',
  'failed',
  'start',
  'graph',
  'state',
  'stale',
  'cursor',
  'step',
  'focus',
  'settings',
  '__proto__',
  'constructor',
  'toString',
];

/** Objects with a type that exists, and members that fit or do not. */
const nearly = fc.record(
  {
    type: fc.constantFrom(...types),
    uri: fc.oneof(fc.webUrl(), anything),
    request: fc.oneof(fc.nat(), anything),
    id: anything,
    link: fc.oneof(fc.constantFrom('command:workbench.action.quit', 'javascript:alert(1)'), anything),
    selection: fc.oneof(fc.record({ nodes: fc.array(fc.oneof(fc.string(), anything)), deals: fc.array(fc.string()) }), anything),
    at: fc.oneof(fc.double(), anything),
    data: anything,
    options: anything,
    filters: anything,
    message: anything,
    command: fc.oneof(fc.constantFrom('openSample', 'workbench.action.quit'), anything),
    format: fc.oneof(fc.constantFrom('svg', 'exe'), anything),
    action: fc.oneof(fc.constantFrom('save', 'copy', 'run'), anything),
    content: anything,
    state: anything,
  },
  { requiredKeys: ['type'] },
);

describe.each(checks)('%s', (_, check) => {
  test('says yes or no to anything', () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (value) => {
        expect(typeof check(value)).toBe('boolean');
      }),
      runs(150),
    );
  });

  test.each([undefined, null, 0, Number.NaN, 'x', true, [], () => 0, Symbol('x')].map((value) => [value]))(
    'refuses %s',
    (value) => {
      expect(check(value)).toBe(false);
    },
  );
});

describe('a message to the extension', () => {
  const FromWebview: Checks = protocol.FromWebview;
  const fits: readonly unknown[] = [
    { type: 'ready' },
    { type: 'reveal', uri: 'file:///a.news', selection: { nodes: [], deals: ['d1'] }, at: 0 },
    { type: 'card', request: 1, uri: 'file:///a.news', id: 'd1' },
    { type: 'command', command: 'restart' },
    { type: 'export', format: 'csv', action: 'save' },
  ];
  test('with the right shape is let through', () => {
    expect(fits.filter((message) => !FromWebview(message))).toEqual([]);
  });
  test('with any one member spoiled is refused', () => {
    const spoil = fc.oneof(fc.constantFrom<unknown>(undefined, null, -1, 0.5, Number.NaN, {}, [1], { nodes: [] }), fc.bigInt());
    fc.assert(
      fc.property(fc.constantFrom(...fits), fc.nat(), spoil, (message, which, by) => {
        const members = Object.keys(message as object);
        const member = members[which % members.length]!;
        expect(FromWebview({ ...(message as object), [member]: by })).toBe(false);
      }),
      runs(400),
    );
  });
  test('naming a command that is not its own is refused', () => {
    expect(FromWebview({ type: 'command', command: 'workbench.action.quit' })).toBe(false);
    expect(FromWebview({ type: 'command', command: '__proto__' })).toBe(false);
    expect(FromWebview({ type: 'constructor' })).toBe(false);
  });
});
