import { describe, expect, it } from 'vitest';
import { bodiesOf } from '../../../../client/graph/model/bodies.ts';
import { placeEdgeLabels } from '../../../../client/graph/model/edge-labels.ts';
import { NO_FILTERS } from '../../../../client/graph/model/filters.ts';
import { scene } from '../../../../client/graph/model/scene.ts';
import { nextEdge, walk } from '../../../../client/graph/model/walk.ts';
import { graphOf } from './graphs.ts';

const drawn = (lines: string) =>
  scene(graphOf(lines), { filters: NO_FILTERS, folded: new Set(), fanned: new Set(), faintBelow: 0 });
const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 200, y: 0 }],
  ['c', { x: 0, y: 200 }],
  ['?d3', { x: 60, y: 0 }],
]);
const graph = drawn('A -> B: debt 5e9 USD\nB -> C: debt 9e9 USD\nA -> : spending');

describe('arrow keys', () => {
  it('start at the largest party, go from party to party, and pass by those without a name', () => {
    expect(walk(graph, places, undefined, 'down')).toBe('b');
    expect(walk(graph, places, { node: 'a' }, 'right')).toBe('b');
    expect(walk(graph, places, { node: 'a' }, 'down')).toBe('c');
  });

  it('lead from a deal to one of its ends', () => {
    expect(walk(graph, places, { edge: 'a>b' }, 'left')).toBe('a');
    expect(walk(graph, places, { edge: 'gone' }, 'left')).toBeUndefined();
  });
});

describe('through the deals', () => {
  it('of a party, round and round', () => {
    expect(nextEdge(graph, 'b', undefined, 1)).toBe('a>b');
    expect(nextEdge(graph, 'b', 'a>b', 1)).toBe('b>c');
    expect(nextEdge(graph, 'b', 'b>c', 1)).toBe('a>b');
    expect(nextEdge(graph, 'b', undefined, -1)).toBe('b>c');
  });

  it('of a party without any there is none', () => {
    expect(nextEdge(graph, 'nobody', undefined, 1)).toBeUndefined();
  });
});

it('labels of deals stand on their lines, clear of names and of each other', () => {
  const measure = (text: string) => text.length * 6;
  const { bodies } = bodiesOf(graph, measure);
  const line = (from: string, to: string) => (part: number) => {
    const [p, q] = [places.get(from)!, places.get(to)!];
    return { x: p.x + (q.x - p.x) * part, y: p.y + (q.y - p.y) * part };
  };
  const curves = new Map([
    ['a>b', line('a', 'b')],
    ['b>c', line('b', 'c')],
  ]);
  const label = () => 'US$5bn';
  const placed = placeEdgeLabels({ scene: graph, edges: graph.edges, label, measure, bodies, places, curves });
  expect([...placed.keys()]).toEqual(['b>c', 'a>b']);
  expect(placed.get('b>c')).toEqual({ label: 'US$5bn', x: 0, y: 0 });
});
