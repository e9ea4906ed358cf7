import type { Wording } from '../texts.ts';
import type { MoneyLabels } from './money-label.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** Widths of a text in pixels at zoom 1. */
export type Measure = (text: string) => number;

/** Pixels after which a name breaks. */
const NAME_WIDTH = 110;

/** A name in two lines at most, the second cut where it must be. */
export function nameLabel(node: Pick<SceneNode, 'name' | 'folded'>, measure: Measure): string {
  const lines = broken(shown(node.name), measure);
  const marker = node.folded.length ? ` +${node.folded.length}` : '';
  return `${lines.join('\n')}${marker}`;
}

/** What stands on an edge: how much, or what, when the article does not say how much. */
export function edgeLabel(edge: SceneEdge, money: MoneyLabels, words: Wording): string {
  const [deal] = edge.deals;
  if (edge.deals.length > 1) {
    const count = words.count('count.deals', edge.deals.length);
    return edge.sums.length ? `${edge.sums.map((sum) => money.money(sum)).join(' + ')} · ${edge.deals.length}` : count;
  }
  if (deal?.amount) return `${deal.amountIsTotal ? 'Σ ' : ''}${money.amount(deal.amount)}`;
  if (deal?.share !== undefined) return money.share(deal.share);
  return words.say(`deal.${edge.type}`);
}

/** Names of articles may hold anything; what would break a line or turn its direction round is left out. */
export function shown(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function broken(name: string, measure: Measure): readonly string[] {
  const words = name.split(' ');
  let first = '';
  while (words.length && (first === '' || measure(`${first} ${words[0]}`) <= NAME_WIDTH))
    first = `${first} ${words.shift()}`.trim();
  const rest = words.join(' ');
  return rest === '' ? [cut(first, measure)] : [cut(first, measure), cut(rest, measure)];
}

function cut(line: string, measure: Measure): string {
  if (measure(line) <= NAME_WIDTH * 1.2) return line;
  const characters = [...line].slice(0, 60);
  while (characters.length > 1 && measure(`${characters.join('')}…`) > NAME_WIDTH * 1.2) characters.pop();
  return `${characters.join('').trim()}…`;
}
