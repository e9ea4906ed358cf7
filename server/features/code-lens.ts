import type { CodeLens } from 'vscode-languageserver-types';
import { moneyInShort } from '../l10n/amounts.ts';
import { hintTexts } from '../l10n/hints.ts';
import { say } from '../l10n/say.ts';
import type { Article, CircularFlow, Deal, Span } from '../reading/article.ts';
import { movesMoney, sums } from './money-moved.ts';
import { type OpenArticle, rangeOf } from './open-article.ts';

/** Sums up the article above its headline, and each paragraph that tells of deals above itself; a click opens the graph. */
export function codeLenses(open: OpenArticle): CodeLens[] {
  if (!open.configuration.codeLens || open.article.deals.length === 0) return [];
  const { paragraphs, deals, flows } = open.article;
  const first = paragraphs.find(({ role }) => role !== 'header');
  const whole = first ? [lens(open, first, { deals, flows })] : [];
  const toldIn = dealsByParagraph(open.article);
  const ofParagraphs = paragraphs
    .filter((paragraph) => paragraph !== first && paragraph.role !== 'header')
    .flatMap((paragraph) => {
      const told = toldIn.get(paragraph);
      return told ? [lens(open, paragraph, { deals: told, flows: closedBy(flows, told) })] : [];
    });
  return [...whole, ...ofParagraphs];
}

/** Deals by the paragraph where their strongest evidence stands, so that each is counted in one. */
function dealsByParagraph(article: Article): ReadonlyMap<Span | undefined, readonly Deal[]> {
  const byParagraph = new Map<Span | undefined, Deal[]>();
  for (const deal of article.deals) {
    const paragraph = deal.evidence[0] && article.paragraphAt(deal.evidence[0].start);
    const told = byParagraph.get(paragraph);
    if (told) told.push(deal);
    else byParagraph.set(paragraph, [deal]);
  }
  return byParagraph;
}

function closedBy(flows: readonly CircularFlow[], deals: readonly Deal[]): readonly CircularFlow[] {
  const ids = new Set(deals.map(({ id }) => id));
  return flows.filter((flow) => flow.deals.some((leg) => leg.some((id) => ids.has(id))));
}

function lens(
  open: OpenArticle,
  at: Span,
  { deals, flows }: { deals: readonly Deal[]; flows: readonly CircularFlow[] },
): CodeLens {
  const money = sums(open.article, deals.filter(movesMoney)).slice(0, 3);
  const title = [
    say(open.locale, hintTexts.deals, { count: deals.length }),
    money.map((sum) => moneyInShort(open.locale, sum)).join(' + '),
    flows.length > 0 ? say(open.locale, hintTexts.loops, { count: flows.length }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
  const range = rangeOf(open, { start: at.start, end: at.start });
  if (!open.knowsCommands) return { range, command: { title, command: '' } };
  return {
    range,
    command: {
      title,
      tooltip: say(open.locale, hintTexts.openGraph),
      command: 'moneyTrail.openGraph',
      arguments: [open.uri, deals.map(({ id }) => id)],
    },
  };
}
