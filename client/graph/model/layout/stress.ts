import type { Distances, Network } from './distances.ts';

/**
 * Moves the bodies until the distances in the picture are those asked for, near ones before far ones (stress majorisation,
 * Gansner, Koren and North 2005). `held` bodies stay where they are.
 */
export function stress(
  graph: Network,
  { rows }: Distances,
  { rounds = 200, held }: { rounds?: number; held?: readonly boolean[] } = {},
): void {
  const { x, y } = graph;
  const n = x.length;
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let i = 0; i < n; i++) {
      if (held?.[i]) continue;
      let [sx, sy, weights] = [0, 0, 0];
      const row = rows[i]!;
      for (let j = 0; j < n; j++) {
        const wanted = row[j]!;
        if (j === i || wanted <= 0) continue;
        const weight = 1 / (wanted * wanted);
        const [dx, dy] = [x[i]! - x[j]!, y[i]! - y[j]!];
        const now = Math.hypot(dx, dy);
        const pull = now > 1e-9 ? wanted / now : 0;
        sx += weight * (x[j]! + dx * pull);
        sy += weight * (y[j]! + dy * pull);
        weights += weight;
      }
      if (weights === 0) continue;
      const [nx, ny] = [sx / weights, sy / weights];
      moved += Math.abs(nx - x[i]!) + Math.abs(ny - y[i]!);
      x[i] = nx;
      y[i] = ny;
    }
    if (moved < n * 0.05) return;
  }
}
