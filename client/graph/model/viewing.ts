import type { Filters, GraphData, Selection } from '../protocol.ts';
import { filter } from './filters.ts';
import type { Kept } from './kept.ts';
import type { Loop } from './loops.ts';
import { neighbourhood } from './neighbourhood.ts';
import { bundleId, type Look, type Scene, type SceneEdge } from './scene.ts';

/** Something of a scene: a node, or an edge with the deals it stands for. */
export type Target = { readonly node: string } | { readonly edge: string };

/** A graph and how it is looked at. */
export interface Viewing {
  readonly data: GraphData;
  readonly filters: Filters;
  readonly kept: Kept;
  /** Deals below this confidence are faint. */
  readonly faintBelow: number;
  /** The loop that is looked at. Its members are drawn as one node each, and its deals whatever the filters say. */
  readonly loop?: Loop | undefined;
}

export function lookOf(viewing: Viewing): Look {
  const { data, filters, kept, faintBelow, loop } = viewing;
  const parents = new Set(data.nodes.flatMap(({ parent }) => parent ?? []));
  const inLoop = loop ? loop.flow.entities.filter((id) => parents.has(id)) : [];
  const only = loop ? undefined : onlyOf(viewing);
  return {
    filters,
    folded: new Set([...kept.folded, ...inLoop]),
    fanned: new Set(kept.fanned),
    faintBelow,
    ...(only ? { only } : {}),
    ...(loop ? { always: new Set(loop.flow.deals.flat()) } : {}),
  };
}

/** The entities of the neighbourhood that is looked at; undefined when it is the whole graph. */
export function onlyOf({ data, filters, kept }: Viewing): ReadonlySet<string> | undefined {
  const { around } = kept;
  if (!around || !data.nodes.some(({ id }) => id === around.id)) return undefined;
  return neighbourhood(filter(data, filters).deals, around.id, around.depth);
}

export function selectionOf(scene: Scene, target: Target | undefined): Selection {
  if (!target) return { nodes: [], deals: [] };
  if ('node' in target) return { nodes: [target.node], deals: [] };
  return { nodes: [], deals: scene.edges.find(({ id }) => id === target.edge)?.deals.map(({ id }) => id) ?? [] };
}

/** What stands for a selection in a scene; undefined when it is hidden. */
export function targetOf(scene: Scene, { nodes: [node], deals }: Selection): Target | undefined {
  if (node !== undefined) return homeOf(scene, node);
  const edge = edgeOf(scene, deals);
  return edge && { edge: edge.id };
}

export function edgeOf({ edges }: Scene, deals: readonly string[]): SceneEdge | undefined {
  return edges.find((edge) => edge.deals.some(({ id }) => deals.includes(id)));
}

/** All that stands for these entities and deals, folded entities in what they are folded into. */
export function targetsOf(scene: Scene, { nodes, deals }: Selection): readonly Target[] {
  const wanted = new Set(deals);
  const edges = scene.edges.filter((edge) => edge.deals.some(({ id }) => wanted.has(id)));
  return [...nodes.flatMap((id) => homeOf(scene, id) ?? []), ...edges.map(({ id }) => ({ edge: id }))];
}

/** Ids of the edges along a loop, in the direction of the money. */
export function legEdges({ edges }: Scene, { legs }: Loop): readonly string[] {
  return legs.flatMap(({ from, to, deals }) => {
    const bundle = bundleId({ source: from, target: to, directed: true });
    const fanned = () => edges.find((edge) => edge.bundle === bundle && edge.deals[0]?.id === deals[0]?.id);
    return (edges.find(({ id }) => id === bundle) ?? fanned())?.id ?? [];
  });
}

function homeOf({ nodes }: Scene, entity: string): Target | undefined {
  const home = nodes.find(({ id, folded }) => id === entity || folded.includes(entity));
  return home && { node: home.id };
}
