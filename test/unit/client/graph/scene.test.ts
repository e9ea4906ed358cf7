import { describe, expect, it } from 'vitest';
import { countedShares } from '../../../../client/graph/model/counted.ts';
import { NO_FILTERS } from '../../../../client/graph/model/filters.ts';
import { legsOf } from '../../../../client/graph/model/legs.ts';
import { type Look, type Scene, scene } from '../../../../client/graph/model/scene.ts';
import { diameter, width } from '../../../../client/graph/model/sizes.ts';
import { graphOf } from './graphs.ts';

const look: Look = { filters: NO_FILTERS, folded: new Set(), fanned: new Set(), faintBelow: 0.5 };
const edges = ({ edges }: Scene) => edges.map(({ id, deals }) => `${id} ${deals.length}`);
const ids = ({ nodes }: Scene) => nodes.map(({ id }) => id);

describe('legs', () => {
  const legs = (line: string) => graphOf(line).edges.flatMap(legsOf);
  const drawn = (line: string) => legs(line).map(({ source, target, money }) => `${source} ${target}${money ? ' $' : ''}`);

  it.each([
    ['A -> B: investment', ['a b $']],
    ['A -> B: stake 10%', ['a b']],
    ['A, B -> C: investment', ['a c $', 'b c $']],
    ['A -> B: acquisition', ['a b $']],
    ['A -> : spending', ['a ?d1 $']],
    [' -> B: debt', ['?d1 b $']],
    ['A -- B, C: partnership', ['a b', 'a c']],
    ['A, B -> : merger', ['a b']],
  ])('%s', (line, expected) => {
    expect(drawn(line)).toEqual(expected);
  });

  it('of an acquisition with a named seller, the money goes to the seller', () => {
    expect(drawn('A -> B: acquisition seller=C')).toEqual(['a b', 'a c $']);
  });

  it('partnerships have no direction', () => {
    expect(legs('A -- B: joint_venture').map(({ directed }) => directed)).toEqual([false]);
  });
});

describe('bundles', () => {
  const graph = graphOf(`
    A -> B: investment 5e9 USD
    A -> B: purchase 1e9 USD rumoured
    B -> A: purchase 2e9 EUR
    A -- B: partnership
  `);

  it('several deals of one party with another are one edge each way', () => {
    expect(edges(scene(graph, look))).toEqual(['a>b 2', 'b>a 1', 'a-b 1']);
  });

  it('a bundle has the type of its largest deal, the status of its surest, and the sum', () => {
    const [bundle] = scene(graph, look).edges;
    expect(bundle).toMatchObject({ type: 'investment', status: 'completed', sums: [{ value: 6e9, currency: 'USD' }] });
  });

  it('a bundle that is fanned out is its deals', () => {
    const fanned = scene(graph, { ...look, fanned: new Set(['a>b']) });
    expect(edges(fanned)).toEqual(['a>b#d1 1', 'a>b#d2 1', 'b>a 1', 'a-b 1']);
    expect(fanned.edges[0]?.bundle).toBe('a>b');
  });

  it('what a stake is worth does not add to what was paid', () => {
    const [bundle] = scene(graphOf('A -> B: stake 27% 135e9 USD\nA -> B: investment 13e9 USD'), look).edges;
    expect(bundle).toMatchObject({ type: 'investment', sums: [{ value: 13e9, currency: 'USD' }] });
  });

  it('a total is as wide as its share, and says its whole', () => {
    const lines = 'A -> B: purchase 1e12 USD total\nA -> C: purchase 1e12 USD total\nA -> D: purchase 5e11 USD';
    const [first, , third] = scene(graphOf(lines), look).edges;
    expect(first?.width).toBe(third?.width);
    expect(first?.sums).toEqual([{ value: 1e12, currency: 'USD' }]);
  });

  it('sums of several currencies stand side by side', () => {
    const [bundle] = scene(graphOf('A -> B: purchase 1e9 USD\n A -> B: purchase 2e9 EUR'), look).edges;
    expect(bundle?.sums).toEqual([
      { value: 2e9, currency: 'EUR' },
      { value: 1e9, currency: 'USD' },
    ]);
  });

  it('a bundle is faint when no deal of it is sure enough', () => {
    const faint = (line: string) => scene(graphOf(line), look).edges[0]?.faint;
    expect(faint('A -> B: debt 0.4\nA -> B: debt 0.3')).toBe(true);
    expect(faint('A -> B: debt 0.4\nA -> B: debt 0.6')).toBe(false);
  });
});

describe('subsidiaries', () => {
  const graph = graphOf(`
    [B Cloud] company in B
    [B Labs] company in B Cloud
    A -> B Cloud: purchase 1e9 USD
    B -> A: investment 1e9 USD
    B Labs -> A: payment 5e6 USD
    B -> B Cloud: debt 1e9 USD
  `);

  it('stand in the box of the outermost parent', () => {
    const drawn = scene(graph, look);
    expect(drawn.groups).toEqual(['b']);
    expect(drawn.nodes.filter(({ group }) => group === 'b').map(({ id }) => id)).toEqual(['b-cloud', 'b-labs', 'b']);
  });

  it('folded in, their deals are their parent’s, and deals within the group are not drawn', () => {
    const drawn = scene(graph, { ...look, folded: new Set(['b']) });
    expect(ids(drawn)).toEqual(['a', 'b']);
    expect(drawn.nodes[1]).toMatchObject({ id: 'b', folded: ['b-cloud', 'b-labs'] });
    expect(edges(drawn)).toEqual(['a>b 1', 'b>a 2']);
  });

  it('a circle of parents ends where it closes', () => {
    const circle = graphOf('[A] company in B\n[B] company in A\nA -> B: debt');
    expect(ids(scene(circle, { ...look, folded: new Set(['a']) }))).toHaveLength(1);
  });
});

describe('totals', () => {
  const shares = (lines: string) => Object.fromEntries(countedShares(graphOf(lines).edges));

  it('a deal of its own counts whole', () => {
    expect(shares('A -> B: debt 5e9 USD\nA -> C: debt')).toEqual({ d1: 1 });
  });

  it('a total is shared evenly by its deals', () => {
    expect(shares('A -> B: purchase 9e9 USD total\nA -> C: purchase 9e9 USD total\nA -> D: purchase 9e9 USD total')).toEqual({
      d1: 1 / 3,
      d2: 1 / 3,
      d3: 1 / 3,
    });
  });

  it('known parts are taken off it and do not count twice', () => {
    expect(shares('A -> B: purchase 10e9 USD total\nA -> C: purchase 10e9 USD total\nA -> B: purchase 4e9 USD')).toEqual({
      d1: 0,
      d2: 0.6,
      d3: 1,
    });
  });

  it('parts that exceed their total leave nothing', () => {
    expect(shares('A -> B: purchase 1e9 USD total\nA -> C: purchase 1e9 USD total\nA -> B: purchase 4e9 USD')).toMatchObject({
      d2: 0,
    });
  });
});

describe('sizes', () => {
  it('grow by the same for each power of ten, and end', () => {
    expect(diameter(1e9) - diameter(1e8)).toBeCloseTo(diameter(1e12) - diameter(1e11));
    expect(width(1e9)).toBeGreaterThan(width(1e8));
    expect(diameter(1e30)).toBe(diameter(1e13));
    expect(width(0)).toBe(width(-5));
  });

  it('a party is as large as the money through it, joint payers half each', () => {
    const through = (lines: string) =>
      Object.fromEntries(scene(graphOf(lines), look).nodes.map(({ id, through }) => [id, through]));
    expect(through('A, B -> C: investment 6e9 USD')).toEqual({ a: 3e9, b: 3e9, c: 6e9 });
    expect(through('A -> B: stake 10%')).toEqual({ a: 0, b: 0 });
  });
});

describe('what is looked at', () => {
  const graph = graphOf('A -> B: debt\nB -> C: debt\nC -> D: debt rumoured\n[E] person');

  it('only a neighbourhood', () => {
    expect(ids(scene(graph, { ...look, only: new Set(['a', 'b']) }))).toEqual(['a', 'b']);
  });

  it('what filters hide is counted', () => {
    const { nodes, hidden } = scene(graph, { ...look, filters: { ...NO_FILTERS, hiddenStatuses: ['rumoured'] } });
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(hidden).toMatchObject({ hiddenDeals: 1, hiddenEntities: 1 });
  });

  it('deals of the loop that is looked at are there whatever the filters say', () => {
    const filters = { ...NO_FILTERS, hiddenTypes: ['debt' as const] };
    expect(edges(scene(graph, { ...look, filters, always: new Set(['d3']) }))).toEqual(['c>d 1']);
  });

  it('parties without a deal are shown when asked for', () => {
    expect(ids(scene(graph, look))).not.toContain('e');
    expect(ids(scene(graph, { ...look, filters: { ...NO_FILTERS, idle: true } }))).toContain('e');
  });
});
