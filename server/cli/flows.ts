import { amountInWords, moneyInWords } from '../l10n/amounts.ts';
import { cliTexts } from '../l10n/cli.ts';
import { dealTypeTexts, statusTexts } from '../l10n/field.ts';
import { type Locale, localeOf } from '../l10n/locale.ts';
import { say } from '../l10n/say.ts';
import type { Article, CircularFlow, Deal } from '../reading/article.ts';
import type { ReadingSettings } from '../reading/settings.ts';
import { oneLine } from './one-line.ts';

/** The loops of an article with their legs, readably; says so when there are none. */
export function flowsInWords(article: Article, path: string, settings: ReadingSettings): string {
  const locale = localeOf(settings.locale);
  const head = `${path}: ${say(locale, cliTexts.loops, { count: article.flows.length, deals: article.deals.length, entities: article.entities.length })}\n`;
  const cut = article.partial.length > 0 ? `${say(locale, cliTexts.partial, { reasons: article.partial.join(', ') })}\n` : '';
  return `${head}${article.flows.map((flow, i) => loop(article, locale, flow, i + 1)).join('')}${cut}`;
}

function loop(article: Article, locale: Locale, { entities, deals, bottleneck }: CircularFlow, number: number): string {
  const name = (i: number) => oneLine(article.entity(entities[i % entities.length]!)?.name ?? entities[i % entities.length]!);
  const names = [...entities.keys(), 0].map(name).join(' → ');
  const most = bottleneck ? ` · ${say(locale, cliTexts.bottleneck, { money: moneyInWords(locale, bottleneck) })}` : '';
  const legs = deals.map((ids, i) => {
    const told = ids.flatMap((id) => article.deal(id) ?? []).map((deal) => leg(article, locale, deal));
    return `     ${name(i)} → ${name(i + 1)}: ${told.join('; ')}\n`;
  });
  return `\n${String(number).padStart(3)}. ${names}${most}\n${legs.join('')}`;
}

function leg(article: Article, locale: Locale, deal: Deal): string {
  const amount = article.amount(deal.amount);
  const words = deal.evidence[0] ? ` “${oneLine(article.textOf(deal.evidence[0]), 90)}”` : '';
  return `${say(locale, dealTypeTexts[deal.type])}${amount ? ` ${amountInWords(locale, amount)}` : ''} (${say(locale, statusTexts[deal.status])})${words}`;
}
