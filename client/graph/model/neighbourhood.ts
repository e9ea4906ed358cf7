import type { GraphEdge } from '../protocol.ts';
import { isNobody, legsOf } from './legs.ts';

/** Entities that `depth` deals or fewer lie between and the start, itself included, whichever way the money goes. */
export function neighbourhood(deals: readonly GraphEdge[], start: string, depth: number): ReadonlySet<string> {
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string) => {
    const known = neighbours.get(a);
    if (known) known.push(b);
    else neighbours.set(a, [b]);
  };
  for (const { source, target } of deals.flatMap(legsOf)) {
    if (isNobody(source) || isNobody(target)) continue;
    join(source, target);
    join(target, source);
  }
  const found = new Set([start]);
  let rim = [start];
  for (let step = 0; step < depth && rim.length > 0; step++) {
    rim = rim.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !found.has(id) && found.add(id));
  }
  return found;
}
