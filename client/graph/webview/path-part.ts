import { moneyPath } from '../model/money-path.ts';
import { edgeOf, type Target } from '../model/viewing.ts';
import type { GraphEdge } from '../protocol.ts';
import type { GraphView } from './graph-view.ts';
import type { Surroundings } from './surroundings.ts';

/** The shortest way of the money between two parties that the reader points at, one after the other. */
export class PathPart {
  readonly #graph: GraphView;
  #from: string | undefined;
  #targets: readonly Target[] | undefined;
  #said: string | undefined;

  constructor(graph: GraphView) {
    this.#graph = graph;
  }

  /** The party that the path starts from, while the other end is being chosen. */
  get from(): string | undefined {
    return this.#from;
  }

  /** What lies on the path. */
  get targets(): readonly Target[] | undefined {
    return this.#targets;
  }

  /** What there is to say of it: whom to choose, or what was found. */
  get said(): string | undefined {
    return this.#said;
  }

  start(from: string, { words, name, announce }: Surroundings): void {
    this.forget();
    this.#from = from;
    this.#said = words.say('path.choose', name(from));
    announce(this.#said);
  }

  end(to: string, deals: readonly GraphEdge[], { words, name, announce }: Surroundings): void {
    const from = this.#from;
    this.forget();
    if (from === undefined) return;
    const legs = moneyPath(deals, from, to);
    if (legs) {
      const ids = [from, ...legs.map(({ target }) => target)];
      const edges = legs.flatMap(({ deal }) => edgeOf(this.#graph.scene, [deal.id])?.id ?? []);
      this.#targets = [...ids.map((node) => ({ node })), ...edges.map((edge) => ({ edge }))];
      this.#said = words.say('path.found', name(from), name(to), ids.map(name).join(' → '));
    } else this.#said = words.say('path.none', name(from), name(to));
    announce(this.#said);
  }

  forget(): void {
    this.#from = undefined;
    this.#targets = undefined;
    this.#said = undefined;
  }
}
