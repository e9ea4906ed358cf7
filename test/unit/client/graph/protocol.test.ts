import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../../client/graph/model/filters.ts';
import { FRESH, Kept } from '../../../../client/graph/model/kept.ts';
import { Filters, FromWebview, GraphData, ToWebview } from '../../../../client/graph/protocol.ts';
import { fraction, list, natural, number, object, optional, text } from '../../../../client/graph/schema.ts';
import { DENSE, SECTOR, SMALL } from './graphs.ts';

describe('messages', () => {
  it('graphs pass', () => {
    for (const graph of [SMALL, DENSE, SECTOR]) expect(GraphData(graph)).toBe(true);
  });

  it('each with a wrong part does not', () => {
    const [node] = SMALL.nodes;
    const [edge] = SMALL.edges;
    expect(GraphData({ ...SMALL, version: -1 })).toBe(false);
    expect(GraphData({ ...SMALL, nodes: [{ ...node, type: 'robot' }] })).toBe(false);
    expect(GraphData({ ...SMALL, edges: [{ ...edge, confidence: 1.2 }] })).toBe(false);
    expect(GraphData({ ...SMALL, edges: [{ ...edge, amount: { ...edge!.amount, value: Number.NaN } }] })).toBe(false);
    expect(GraphData({ ...SMALL, edges: [{ ...edge, from: 'orbane' }] })).toBe(false);
  });

  it('a message is known by its type, and has the parts of that type', () => {
    expect(FromWebview({ type: 'ready' })).toBe(true);
    expect(FromWebview({ type: 'reveal', uri: 'file:///a', selection: { nodes: [], deals: ['d1'] }, at: 0 })).toBe(true);
    expect(FromWebview({ type: 'reveal', uri: 'file:///a', selection: { nodes: [] }, at: 0 })).toBe(false);
    expect(FromWebview({ type: 'command', command: 'workbench.action.terminal.new' })).toBe(false);
    expect(FromWebview({ type: 'export', format: 'exe', action: 'save' })).toBe(false);
    expect(FromWebview({ type: 'toString' })).toBe(false);
    expect(FromWebview({ type: '__proto__' })).toBe(false);
    expect(ToWebview({ type: 'graph', data: SMALL, title: 'a' })).toBe(true);
    expect(ToWebview({ type: 'graph', data: null, title: 'a' })).toBe(false);
  });

  it('nothing else passes, and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(FromWebview(value)).toBe(false);
        expect(GraphData(value)).toBe(false);
      }),
    );
  });

  it('what is kept passes its own check', () => {
    expect(Filters(NO_FILTERS)).toBe(true);
    expect(Kept(FRESH)).toBe(true);
    expect(Kept({ ...FRESH, places: { a: { x: 1, y: Number.POSITIVE_INFINITY } } })).toBe(false);
    expect(Kept(undefined)).toBe(false);
  });
});

describe('checks', () => {
  it('an optional part may be absent or undefined, not wrong', () => {
    const check = object({ name: text, age: optional(natural) });
    expect([{ name: 'a' }, { name: 'a', age: undefined }, { name: 'a', age: 3 }].every(check)).toBe(true);
    expect(check({ name: 'a', age: null })).toBe(false);
  });

  it('inherited parts do not count', () => {
    expect(object({ name: text })(Object.create({ name: 'a' }))).toBe(false);
  });

  it('numbers are finite, naturals whole and not negative, fractions from 0 to 1', () => {
    expect([0, -1.5, 1e300].every(number)).toBe(true);
    expect(number(Number.NaN)).toBe(false);
    expect([0, 7].every(natural)).toBe(true);
    expect(natural(1.5) || natural(-1) || natural('1')).toBe(false);
    expect([0, 0.5, 1].every(fraction)).toBe(true);
    expect(fraction(1.01)).toBe(false);
    expect(list(text)(['a', 1])).toBe(false);
  });
});
