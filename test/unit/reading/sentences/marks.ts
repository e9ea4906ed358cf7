import type { EntityType, Span } from '../../../../server/reading/article.ts';
import type { Gold, GoldAmount, GoldEntity } from '../../../evaluation/gold.ts';
import { amountOf } from './amount.ts';

type Marks = Pick<Gold, 'text' | 'entities' | 'names' | 'nominals' | 'amounts'>;
type Place = { start: number; end: number; name: string };

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '<': '>' };

/** Takes the marks `{name}`, `[nominal=name]` and `<amount|value>` out of a text and says where what they marked stands. */
export function marked(source: string): Marks {
  let text = '';
  const entities = new Map<string, GoldEntity>();
  const names: (Place & { optional: boolean })[] = [];
  const nominals: Place[] = [];
  const amounts: (GoldAmount & Span)[] = [];
  for (let at = 0; at < source.length; ) {
    const close = CLOSING[source[at]!];
    if (!close) {
      text += source[at++];
      continue;
    }
    const end = source.indexOf(close, at);
    if (end < 0) throw new Error(`${source[at]} is not closed`);
    const inside = source.slice(at + 1, end);
    const start = text.length;
    if (close === '>') {
      const [words, value] = halves(inside, '|');
      if (value === undefined) throw new Error(`no value in <${inside}>`);
      text += words;
      amounts.push({ ...amountOf(value), start, end: text.length });
    } else if (close === ']') {
      const [words, name] = halves(inside, '=');
      if (name === undefined) throw new Error(`no name in [${inside}]`);
      text += words;
      nominals.push({ start, end: text.length, name });
    } else {
      const { words, entity } = nameOf(inside);
      text += words;
      const known = entities.get(entity.name);
      entities.set(entity.name, known ?? entity);
      names.push({ start, end: text.length, name: entity.name, optional: entity.optional ?? false });
    }
    at = end + 1;
  }
  const entity = (name: string) => {
    const found = entities.get(name);
    if (!found) throw new Error(`no name ${name}`);
    return found;
  };
  return {
    text,
    entities: [...entities.values()],
    names: names.map(({ name, ...place }) => ({ ...place, entity: entity(name) })),
    nominals: nominals.map(({ name, ...span }) => ({ ...span, entity: entity(name) })),
    amounts,
  };
}

/** `Nordia`, `Nordia:product`, `ND=Nordia` (another name of it), `~Davos:institution` (may be found or not). A company when no type is said. */
function nameOf(inside: string): { words: string; entity: GoldEntity } {
  const optional = inside.startsWith('~');
  const typed = /^(.*?)(?::([a-z|]+))?$/su.exec(optional ? inside.slice(1) : inside)!;
  const [words, name] = halves(typed[1]!, '=');
  const type = (typed[2]?.split('|') ?? ['company']) as EntityType[];
  return { words, entity: { name: name ?? words, type, ...(optional && { optional }) } };
}

function halves(inside: string, separator: string): [string, string | undefined] {
  const at = inside.lastIndexOf(separator);
  return at < 0 ? [inside, undefined] : [inside.slice(0, at), inside.slice(at + 1).trim()];
}
