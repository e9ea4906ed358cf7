import { moneyInWords, regionName } from '../../l10n/amounts.ts';
import { cardTexts } from '../../l10n/cards.ts';
import { entityTypeTexts } from '../../l10n/field.ts';
import { say } from '../../l10n/say.ts';
import type { Entity } from '../../reading/article.ts';
import type { MentionOf } from '../../reading/article-index.ts';
import { groupBy } from '../../reading/checks/group-by.ts';
import { firstMention } from '../definition.ts';
import { escaped, linkTo } from '../markdown.ts';
import { moneyMoved } from '../money-moved.ts';
import type { OpenArticle } from '../open-article.ts';
import { dealTable } from './deal-table.ts';
import { factLines } from './facts.ts';
import { loopLines } from './loops.ts';
import { why } from './why.ts';

/** What a mention stands for, with the reason, and the card of its entity. */
export function mentionCard(open: OpenArticle, mention: MentionOf): string {
  const { entity } = mention;
  const words = open.article.textOf(mention);
  const stands =
    mention.kind === 'nominal' || words !== entity.name
      ? say(open.locale, cardTexts.standsFor, { words: escaped(words, 80), name: escaped(entity.name) })
      : '';
  return [stands, entityCard(open, entity), why(open, [{ rule: mention.rule, span: mention }])].filter(Boolean).join('\n\n');
}

/** An entity as Markdown: its name, type, identifiers and family, its mentions, money in and out, deals, figures and loops. */
export function entityCard(open: OpenArticle, entity: Entity): string {
  const deals = open.article.dealsOf(entity);
  return [
    `**${escaped(entity.name)}** · ${[say(open.locale, entityTypeTexts[entity.type]), ...identifiers(open, entity)].join(' · ')}`,
    family(open, entity),
    mentions(open, entity),
    moved(open, entity),
    dealTable(open, deals),
    ...factLines(open, open.article.factsOf(entity)),
    ...loopLines(open, deals),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function identifiers(open: OpenArticle, { identifiers: known }: Entity): string[] {
  return Object.entries(known).map(([kind, value]) => {
    const text = escaped(value);
    if (kind === 'wikidata' && /^Q\d{1,12}$/.test(value)) return `[${text}](https://www.wikidata.org/wiki/${value})`;
    if (kind === 'country') return escaped(regionName(open.locale, value));
    return kind === 'ticker' ? text : `${escaped(kind.toUpperCase())} ${text}`;
  });
}

/** Its parent, and the subsidiaries that the article speaks of. */
function family(open: OpenArticle, entity: Entity): string {
  const parent = entity.parent === undefined ? undefined : open.article.entity(entity.parent);
  const children = open.article.entities.filter((other) => other.parent === entity.id && other !== entity);
  return [
    parent ? say(open.locale, cardTexts.belongsTo, { name: named(open, parent) }) : '',
    children.length > 0
      ? say(open.locale, cardTexts.owns, {
          names: children
            .slice(0, 8)
            .map((child) => named(open, child))
            .join(', '),
        })
      : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function named(open: OpenArticle, entity: Entity): string {
  const first = firstMention(entity);
  return first ? linkTo(open, first, escaped(entity.name)) : escaped(entity.name);
}

/** Its words, each with the lines that they stand on. */
function mentions(open: OpenArticle, entity: Entity): string {
  const shown = entity.mentions.slice(0, 12);
  const words = groupBy(shown, (mention) => open.article.textOf(mention)).map((same) => {
    const lines = same.map((mention) => linkTo(open, mention, String(open.lines.position(mention.start).line + 1)));
    return `${escaped(open.article.textOf(same[0]!), 40)} (${lines.join(', ')})`;
  });
  const rest = entity.mentions.length > shown.length ? ', …' : '';
  return `${say(open.locale, cardTexts.mentions, { count: entity.mentions.length })} ${words.join(', ')}${rest}`;
}

/** Money out and in, by currency. */
function moved(open: OpenArticle, entity: Entity): string {
  const { out, into } = moneyMoved(open.article, entity);
  const sums = (money: typeof out) => money.map((each) => escaped(moneyInWords(open.locale, each))).join(' + ');
  return [
    out.length > 0 ? say(open.locale, cardTexts.moneyOut, { money: `**${sums(out)}**` }) : '',
    into.length > 0 ? say(open.locale, cardTexts.moneyIn, { money: `**${sums(into)}**` }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
