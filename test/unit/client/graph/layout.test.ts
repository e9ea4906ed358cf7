import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodiesOf } from '../../../../client/graph/model/bodies.ts';
import { declutter } from '../../../../client/graph/model/declutter.ts';
import { NO_FILTERS } from '../../../../client/graph/model/filters.ts';
import { fitted, frameOf } from '../../../../client/graph/model/fit.ts';
import { type Body, layout, type Places } from '../../../../client/graph/model/layout/layout.ts';
import { ring } from '../../../../client/graph/model/ring.ts';
import { scene } from '../../../../client/graph/model/scene.ts';
import type { GraphData } from '../../../../client/graph/protocol.ts';
import { DENSE, graphOf, SECTOR, SMALL, web } from './graphs.ts';

const measure = (text: string) => text.length * 6;
const drawn = (data: GraphData) =>
  bodiesOf(scene(data, { filters: NO_FILTERS, folded: new Set(), fanned: new Set(), faintBelow: 0 }), measure);
const laidOut = (data: GraphData, options = {}) => {
  const { bodies, links } = drawn(data);
  return { bodies, places: layout(bodies, links, options) };
};

/** Pairs of bodies whose boxes lie on each other by more than a pixel. */
function overlaps(bodies: readonly Body[], places: Places): string[] {
  const found: string[] = [];
  for (const [i, a] of bodies.entries())
    for (const b of bodies.slice(i + 1)) {
      const [p, q] = [places.get(a.id)!, places.get(b.id)!];
      const x = Math.min(p.x + a.right, q.x + b.right) - Math.max(p.x - a.left, q.x - b.left);
      const y = Math.min(p.y + a.down, q.y + b.down) - Math.max(p.y - a.up, q.y - b.up);
      if (x > 1 && y > 1) found.push(`${a.id} ${b.id}`);
    }
  return found;
}

describe('layout', () => {
  it.each([
    ['6', SMALL],
    ['15', DENSE],
    ['40', SECTOR],
  ])('of %s parties has no name on another, wide or tall', (_, data) => {
    for (const room of ['tall', 'square', 'wide'] as const) {
      const { bodies, places } = laidOut(data, { room });
      expect(overlaps(bodies, places)).toEqual([]);
    }
  });

  it('the same graph gives the same picture', () => {
    expect([...laidOut(DENSE).places]).toEqual([...laidOut(structuredClone(DENSE)).places]);
    expect([...laidOut(web(400, 900)).places]).toEqual([...laidOut(web(400, 900)).places]);
  });

  it('after an edit nothing that was there moves, and what is new has a place of its own', () => {
    const before = laidOut(SMALL).places;
    const more = graphOf('Orbane -> Nouvelle Venue: debt 1e9 USD');
    const after = laidOut(
      { ...SMALL, nodes: [...SMALL.nodes, more.nodes[1]!], edges: [...SMALL.edges, { ...more.edges[0]!, id: 'new' }] },
      { known: before },
    );
    for (const [id, place] of before) expect(after.places.get(id)).toEqual(place);
    expect(after.places.has('nouvelle-venue')).toBe(true);
    expect(overlaps(after.bodies, after.places)).toEqual([]);
  });

  it('what has gone leaves the others where they were', () => {
    const before = laidOut(DENSE).places;
    expect([...laidOut(DENSE, { known: before }).places].sort()).toEqual([...before].sort());
    const after = laidOut({ ...DENSE, edges: DENSE.edges.slice(0, 20) }, { known: before }).places;
    for (const [id, place] of after) expect(before.get(id)).toEqual(place);
  });

  it('keeps a group together, and strangers out of its box', () => {
    const { bodies, places } = laidOut(DENSE);
    const inside = bodies.filter(({ group }) => group !== undefined);
    expect(inside.map(({ id }) => id)).toEqual(['amarel', 'amarel-cloud']);
    const left = Math.min(...inside.map((body) => places.get(body.id)!.x - body.left));
    const right = Math.max(...inside.map((body) => places.get(body.id)!.x + body.right));
    const up = Math.min(...inside.map((body) => places.get(body.id)!.y - body.up));
    const down = Math.max(...inside.map((body) => places.get(body.id)!.y + body.down));
    for (const body of bodies.filter(({ group }) => group === undefined)) {
      const { x, y } = places.get(body.id)!;
      const isOutside =
        x + body.right < left + 1 || x - body.left > right - 1 || y + body.down < up + 1 || y - body.up > down - 1;
      expect(isOutside, body.id).toBe(true);
    }
  });

  it('any graph gets finite places for all its parties', () => {
    const names = fc.integer({ min: 0, max: 12 }).map((i) => `N${i}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(names, names), { maxLength: 40 }), (pairs) => {
        const { bodies, places } = laidOut(graphOf(pairs.map(([a, b]) => `${a} -> ${b}: debt`).join('\n')));
        for (const { id } of bodies) expect(Number.isFinite(places.get(id)!.x) && Number.isFinite(places.get(id)!.y)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('nothing, one and two parties', () => {
    expect(layout([], [])).toEqual(new Map());
    expect(laidOut(graphOf('A -> : spending 1e9 USD')).places.size).toBe(2);
    const pair = laidOut(graphOf('A -> B: debt'), { room: 'tall' });
    expect(pair.places.get('a')!.x).toBe(pair.places.get('b')!.x);
  });

  it('takes time that grows no faster than the graph beyond what the eye can follow', () => {
    const time = (data: GraphData) => {
      const { bodies, links } = drawn(data);
      const best = [1, 2].map(() => {
        // processor time: what else the machine does is no part of it
        const before = process.cpuUsage();
        layout(bodies, links);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      });
      return Math.min(...best);
    };
    // Eight times the graph: quadratic would be 64 times the time.
    expect(time(web(4000, 10_000)) / time(web(500, 1250))).toBeLessThan(40);
  });
});

describe('ring', () => {
  const { bodies, places } = laidOut(DENSE);
  const members = ['vellura', 'orbane', 'hexalune'];
  const round = ring(members, bodies, places);

  it('its members are on a circle, clockwise from the top', () => {
    const radii = members.map((id) => Math.round(Math.hypot(round.get(id)!.x, round.get(id)!.y)));
    expect(new Set(radii).size).toBe(1);
    expect(round.get('vellura')!.y).toBeLessThan(0);
    expect(round.get('orbane')!.x).toBeGreaterThan(0);
    expect(round.get('hexalune')!.x).toBeLessThan(0);
  });

  it('everybody else is outside it', () => {
    const radius = Math.hypot(round.get('orbane')!.x, round.get('orbane')!.y);
    for (const [id, { x, y }] of round) if (!members.includes(id)) expect(Math.hypot(x, y)).toBeGreaterThan(radius * 1.5);
    expect(round.size).toBe(places.size);
  });
});

describe('labels of deals', () => {
  const label = (id: string, ...at: [number, number][]) => ({ id, width: 40, height: 12, at: at.map(([x, y]) => ({ x, y })) });

  it('the first comes first, the next gives way, and one without room is left out', () => {
    const chosen = declutter([label('a', [0, 0]), label('b', [10, 0], [10, 20]), label('c', [5, 5])], []);
    expect([...chosen]).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  it('stand on no obstacle', () => {
    const box = { left: -30, right: 30, top: -10, bottom: 10 };
    expect([...declutter([label('a', [0, 0], [0, 40])], [box])]).toEqual([['a', 1]]);
  });

  it('prefer places that no other line runs through', () => {
    const lines = new Map([
      ['a', [{ x: 0, y: 0 }]],
      ['b', [{ x: 0, y: 1 }]],
    ]);
    expect([...declutter([label('a', [0, 0], [0, 30])], [], lines)]).toEqual([['a', 1]]);
    expect([...declutter([label('a', [0, 0], [0, 30])], [], new Map([['a', [{ x: 0, y: 0 }]]]))]).toEqual([['a', 0]]);
  });
});

describe('fitting in', () => {
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 400, y: 0 }],
  ]);
  const body = (id: string): Body => ({ id, left: 50, right: 50, up: 20, down: 30 });
  const frame = frameOf([body('a'), body('b'), body('gone')], places)!;

  it('the frame holds every box', () => {
    expect(frame).toEqual({ left: -50, right: 450, top: -20, bottom: 30 });
    expect(frameOf([], places)).toBeUndefined();
  });

  it('the whole frame is in the room, in the middle of it', () => {
    const { zoom, pan } = fitted(frame, { width: 300, height: 200 })!;
    expect(-50 * zoom + pan.x).toBeGreaterThan(0);
    expect(450 * zoom + pan.x).toBeLessThan(300);
    expect(((-20 + 30) / 2) * zoom + pan.y).toBeCloseTo(100);
  });

  it('little is not blown up, and without room there is no picture', () => {
    expect(fitted(frame, { width: 9000, height: 9000 })!.zoom).toBeLessThan(2);
    expect(fitted(frame, { width: 10, height: 10 })).toBeUndefined();
  });
});
