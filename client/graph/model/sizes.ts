/**
 * Pixels, at zoom 1, of a node that this much money goes through: rough US dollars. By the logarithm, so that a million and a
 * trillion fit into one picture; each factor of ten adds the same.
 */
export function diameter(dollars: number): number {
  return SMALLEST_NODE + steps(dollars) * NODE_STEP;
}

/** Pixels, at zoom 1, of an edge of this much money: rough US dollars; the thinnest when none is known. */
export function width(dollars: number): number {
  return THINNEST_EDGE + steps(dollars) * EDGE_STEP;
}

/** Below a million nothing can be told apart; above ten trillion nothing has to. */
const steps = (dollars: number) => (dollars > 1e6 ? Math.min(7, Math.log10(dollars) - 6) : 0);

const SMALLEST_NODE = 17;
const NODE_STEP = 6;
const THINNEST_EDGE = 1.25;
const EDGE_STEP = 1;
