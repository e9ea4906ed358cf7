import type { Article } from '../../server/reading/article.ts';
import { type Alignment, listOf } from './alignment.ts';
import type { Gold, Place } from './gold.ts';
import { overlap } from './same.ts';
import type { Tallies } from './tally.ts';

/** Names by exact span and type; nominal mentions by the entity that they are resolved to. */
export function scoreMentions(gold: Gold, article: Article, { nameOf }: Alignment, rows: Tallies): void {
  const names = article.mentions.filter(({ kind }) => kind === 'name');
  const same = (place: Place, mention: (typeof names)[number]) =>
    place.start === mention.start && place.end === mention.end && listOf(place.entity.type).includes(mention.entity.type);

  for (const place of gold.names) {
    if (place.entity.optional) continue;
    const right = names.some((mention) => same(place, mention));
    rows.names.want(right, () => `“${textAt(gold, place)}” ${listOf(place.entity.type).join('|')} @${place.start}`);
  }
  for (const mention of names) {
    const touching = gold.names.filter((place) => overlap(place, mention));
    if (touching.some(({ entity }) => entity.optional)) continue;
    const right = touching.some((place) => same(place, mention));
    rows.names.find(right, () => `“${textAt(gold, mention)}” ${mention.entity.type} @${mention.start} (${mention.rule})`);
  }
  for (const place of gold.nominals) {
    const right = article.mentions.some((mention) => overlap(mention, place) && nameOf(mention.entity.id) === place.entity.name);
    rows.nominals.want(right, () => `“${textAt(gold, place)}” = ${place.entity.name} @${place.start}`);
  }
}

const textAt = ({ text }: Gold, { start, end }: { start: number; end: number }) => text.slice(start, end);
