import type { Direction } from '../model/nearest.ts';
import type { Target } from '../model/viewing.ts';

/** What the keys of the graph do. */
export interface GraphActions {
  readonly chosen: Target | undefined;
  walk(direction: Direction): void;
  /** Through the deals of the party that is selected. */
  nextEdge(by: 1 | -1): void;
  /** What is selected, once more. */
  again(target: Target): void;
  open(target: Target): void;
  neighbourhood(node: string): void;
  zoom(factor: number): void;
  fit(): void;
  escape(): void;
}

/** True when the key meant something. Keys with a modifier are the editor's. */
export function press({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, actions: GraphActions): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  const { chosen } = actions;
  const direction = DIRECTIONS[key];
  if (direction) actions.walk(direction);
  else if (key === 'Enter' || key === ' ') {
    if (chosen) actions.again(chosen);
    else actions.walk('right');
  } else if (key === 'e') actions.nextEdge(1);
  else if (key === 'E') actions.nextEdge(-1);
  else if (key === 'f' && chosen) actions.open(chosen);
  else if (key === 'n' && chosen && 'node' in chosen) actions.neighbourhood(chosen.node);
  else if (key === '+' || key === '=') actions.zoom(1.25);
  else if (key === '-') actions.zoom(0.8);
  else if (key === '0') actions.fit();
  else if (key === 'Escape') actions.escape();
  else return false;
  return true;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
