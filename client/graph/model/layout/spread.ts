import type { Distances, Network } from './distances.ts';

/**
 * First coordinates: the two directions in which the distances differ most (pivot MDS, Brandes and Pich 2006), found by
 * power iteration from a fixed start. Bodies that the distances cannot tell apart are set around each other.
 */
export function spread(graph: Network, { rows }: Distances): void {
  const n = graph.bodies.length;
  const columns = centred(rows, n);
  const first = principal(columns, n, undefined);
  const second = principal(columns, n, first);
  for (let i = 0; i < n; i++) {
    const angle = i * GOLDEN_ANGLE;
    const aside = JITTER * Math.sqrt(1 + (i % 97));
    graph.x[i] = first[i]! + aside * Math.cos(angle);
    graph.y[i] = second[i]! + aside * Math.sin(angle);
  }
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const JITTER = 6;

/** Squared distances, centred by row and column: what inner products would be. */
function centred(rows: readonly Float64Array[], n: number): readonly Float64Array[] {
  const squares = rows.map((row) => row.map((d) => d * d));
  const rowMeans = squares.map((row) => row.reduce((sum, d) => sum + d, 0) / n);
  const columnMeans = new Float64Array(n);
  for (const row of squares) for (let i = 0; i < n; i++) columnMeans[i]! += row[i]! / squares.length;
  const mean = rowMeans.reduce((sum, d) => sum + d, 0) / Math.max(1, rowMeans.length);
  return squares.map((row, k) => row.map((d, i) => -(d - rowMeans[k]! - columnMeans[i]! + mean) / 2));
}

/** Coordinates of the bodies along the strongest direction at right angles to `except`. */
function principal(columns: readonly Float64Array[], n: number, except: Float64Array | undefined): Float64Array {
  let vector = Float64Array.from({ length: n }, (_, i) => Math.sin(1 + i * 1.618 + (except ? 2 : 0)));
  let strength = 0;
  for (let round = 0; round < 60; round++) {
    if (except) remove(vector, except);
    normalise(vector);
    const next = new Float64Array(n);
    for (const column of columns) {
      let dot = 0;
      for (let i = 0; i < n; i++) dot += column[i]! * vector[i]!;
      for (let i = 0; i < n; i++) next[i]! += column[i]! * dot;
    }
    if (except) remove(next, except);
    strength = norm(next);
    if (strength === 0) break;
    vector = next;
  }
  normalise(vector);
  // The singular value belongs to the pivots' side; its square root brings the coordinates back to pixels.
  const scale = Math.sqrt(Math.sqrt(strength) * Math.sqrt(n / Math.max(1, columns.length)));
  return vector.map((value) => value * scale);
}

function remove(vector: Float64Array, direction: Float64Array): void {
  const length = norm(direction);
  if (length === 0) return;
  let dot = 0;
  for (let i = 0; i < vector.length; i++) dot += (vector[i]! * direction[i]!) / length;
  for (let i = 0; i < vector.length; i++) vector[i]! -= (dot * direction[i]!) / length;
}

function normalise(vector: Float64Array): void {
  const length = norm(vector);
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i]! /= length;
}

function norm(vector: Float64Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.sqrt(sum);
}
