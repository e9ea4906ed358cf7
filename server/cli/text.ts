import { Lines } from '../features/lines.ts';
import { parties } from '../features/parties.ts';
import { amountInWords, percent } from '../l10n/amounts.ts';
import { cliTexts } from '../l10n/cli.ts';
import { dealTypeTexts, entityTypeTexts, factTypeTexts, languageTexts, statusTexts } from '../l10n/field.ts';
import { type Locale, localeOf } from '../l10n/locale.ts';
import { say } from '../l10n/say.ts';
import type { Article, Span } from '../reading/article.ts';
import type { ReadingSettings } from '../reading/settings.ts';
import { flowsInWords } from './flows.ts';
import { oneLine } from './one-line.ts';

/** An article's reading for people: each thing with the line and column, from 1, where it stands. */
export function analysisInWords(article: Article, path: string, settings: ReadingSettings): string {
  const locale = localeOf(settings.locale);
  const lines = new Lines(article.text);
  const at = (span: Span) => {
    const { line, character } = lines.position(span.start);
    return `${line + 1}:${character + 1}`;
  };
  const head = `${path} · ${say(locale, languageTexts[article.language])}${article.date ? ` · ${article.date}` : ''}`;
  return [
    head,
    section(locale, 'entities', entities(article, locale, at)),
    section(
      locale,
      'amounts',
      article.amounts.map((amount) => `${at(amount)} ${oneLine(article.textOf(amount))} = ${amountInWords(locale, amount)}`),
    ),
    section(locale, 'deals', deals(article, locale, at)),
    section(locale, 'facts', facts(article, locale, at)),
    section(
      locale,
      'problems',
      article.problems.map((problem) => `${at(problem)} ${problem.severity} ${problem.code}: ${problem.message}`),
    ),
    flowsInWords(article, say(locale, cliTexts.flows), settings),
  ].join('\n');
}

function section(
  locale: Locale,
  name: 'entities' | 'amounts' | 'deals' | 'facts' | 'problems',
  items: readonly string[],
): string {
  return `\n${say(locale, cliTexts[name])} (${items.length})\n${items.map((item) => `  ${item}\n`).join('')}`.trimEnd();
}

type At = (span: Span) => string;

const entities = (article: Article, locale: Locale, at: At) =>
  article.entities.map(
    ({ name, type, mentions }) =>
      `${oneLine(name)} (${say(locale, entityTypeTexts[type])}) ${mentions.slice(0, 10).map(at).join(' ')}${mentions.length > 10 ? ' …' : ''}`,
  );

const deals = (article: Article, locale: Locale, at: At) =>
  article.deals.map((deal) => {
    const { from, to, seller } = parties(article, deal);
    const amount = article.amount(deal.amount);
    const parts = [
      deal.evidence[0] ? at(deal.evidence[0]) : '',
      say(locale, dealTypeTexts[deal.type]),
      `${oneLine(from) || '?'} → ${oneLine(to) || '?'}`,
      seller ? `(${oneLine(seller)})` : '',
      amount ? amountInWords(locale, amount) : '',
      deal.share === undefined ? '' : percent(locale, deal.share),
      say(locale, statusTexts[deal.status]),
      deal.date ?? '',
    ];
    return parts.filter(Boolean).join(' ');
  });

const facts = (article: Article, locale: Locale, at: At) =>
  article.facts.map((fact) => {
    const amount = article.amount(fact.amount);
    const subject = article.entity(fact.subject)?.name ?? fact.subject;
    return `${at(fact)} ${oneLine(subject)} · ${say(locale, factTypeTexts[fact.type])} ${amount ? amountInWords(locale, amount) : ''} ${fact.date ?? ''}`.trimEnd();
  });
