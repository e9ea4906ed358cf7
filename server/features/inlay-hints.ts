import type { InlayHint, Range } from 'vscode-languageserver-types';
import { amountInWords, currencyName, digits } from '../l10n/amounts.ts';
import { statusTexts } from '../l10n/field.ts';
import { hintTexts } from '../l10n/hints.ts';
import { ruleInWords } from '../l10n/rules.ts';
import { say } from '../l10n/say.ts';
import type { Amount, Span } from '../reading/article.ts';
import { firstMention } from './definition.ts';
import { InlayHintKind } from './lsp.ts';
import { locationOf, type OpenArticle } from './open-article.ts';

/** What the reader would have to work out, written small into the text: each kind only where it adds to the words that stand there. */
export function inlayHints(open: OpenArticle, range: Range): InlayHint[] {
  const within = open.lines.span(range);
  const wanted = open.configuration.inlayHints;
  return [
    ...open.article.amounts.filter((amount) => isIn(amount, within)).flatMap((amount) => amountHint(open, amount)),
    ...(wanted.mentions ? nominalHints(open, within) : []),
    ...(wanted.statuses ? statusHints(open, within) : []),
  ];
}

const isIn = (span: Span, within: Span) => span.end >= within.start && span.end <= within.end;

function amountHint(open: OpenArticle, amount: Amount): InlayHint[] {
  if (amount.kind !== 'money' || !amount.currency) return [];
  const { amounts, currencies } = open.configuration.inlayHints;
  if (amounts && addsToWords(open, amount)) {
    const words = amountInWords(open.locale, amount.modifier === 'between' ? amount : { ...amount, modifier: 'exact' });
    return [hint(open, amount, { label: `= ${words}`, tooltip: `${digits(open.locale, amount.value)} ${amount.currency}` })];
  }
  if (!currencies || !amount.currencyInferred) return [];
  const name = currencyName(open.locale, amount.currency);
  return [hint(open, amount, { label: amount.currency, tooltip: say(open.locale, hintTexts.inferred, { currency: name }) })];
}

/** An amount whose own words already read as the reader's normal form needs no hint. */
function addsToWords(open: OpenArticle, amount: Amount): boolean {
  const value = amount.high ?? amount.value;
  const figure = amountInWords(open.locale, { ...amount, kind: 'quantity', value, modifier: 'exact', unit: '' });
  return !folded(open.article.textOf(amount)).includes(folded(figure));
}

const folded = (words: string) => words.toLowerCase().replace(/\s+/g, '').replace(/s$/, '').replaceAll('.', ',');

function nominalHints(open: OpenArticle, within: Span): InlayHint[] {
  return outermost(open.article.mentions)
    .filter((mention) => mention.kind === 'nominal' && mention.rule !== BESIDE_NAME && isIn(mention, within))
    .map((mention) => {
      const first = firstMention(mention.entity) ?? mention;
      return {
        position: open.lines.position(mention.end),
        label: [{ value: '= ' }, { value: mention.entity.name, location: locationOf(open, first) }],
        kind: InlayHintKind.Type,
        paddingLeft: true,
        tooltip: say(open.locale, hintTexts.nominal, { rule: ruleInWords(open.locale, mention.rule) ?? mention.rule }),
      };
    });
}

/** The name stands there already. */
const BESIDE_NAME = 'nominal/beside-name';

/** Without those that lie inside another: "le client du client" is said once. */
function outermost<S extends Span>(spans: readonly S[]): S[] {
  let end = -1;
  return spans.filter((span) => {
    if (span.end <= end) return false;
    end = span.end;
    return true;
  });
}

/** Of deals that are not done, since a reader takes a deal for done. */
function statusHints(open: OpenArticle, within: Span): InlayHint[] {
  const shown = new Set<number>();
  return open.article.deals.flatMap((deal) => {
    const trigger = deal.evidence[0]?.trigger;
    if (!trigger || !NOT_DONE.has(deal.status) || !isIn(trigger, within) || shown.has(trigger.end)) return [];
    shown.add(trigger.end);
    return [
      hint(open, trigger, {
        label: say(open.locale, statusTexts[deal.status]),
        tooltip: say(open.locale, hintTexts.status, { rule: ruleInWords(open.locale, deal.rule) ?? deal.rule }),
      }),
    ];
  });
}

const NOT_DONE: ReadonlySet<string> = new Set(['planned', 'rumoured', 'cancelled']);

const hint = (open: OpenArticle, { end }: Span, { label, tooltip }: { label: string; tooltip: string }): InlayHint => ({
  position: open.lines.position(end),
  label,
  tooltip,
  kind: InlayHintKind.Type,
  paddingLeft: true,
});
