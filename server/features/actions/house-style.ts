import { actionTexts } from '../../l10n/actions.ts';
import { say } from '../../l10n/say.ts';
import { type AmountStyle, written } from '../../reading/amounts/written.ts';
import type { Amount, Edit } from '../../reading/article.ts';
import { apostropheOf } from '../elision.ts';
import type { OpenArticle } from '../open-article.ts';
import type { Action } from './action.ts';

const STYLES: readonly AmountStyle[] = ['long', 'short', 'symbol'];

/** Writes an amount in the house style, or in another one: `13 milliards de dollars`, `13 Md$`, `$13bn`. */
export function rewriteAmount(open: OpenArticle, amount: Amount): Action[] {
  const house = open.configuration.amountStyle;
  const styles = [house, ...STYLES.filter((style) => style !== house)];
  const taken = new Set([open.article.textOf(amount)]);
  return styles.flatMap((style): Action[] => {
    const edit = restyled(open, amount, style);
    if (!edit || taken.has(edit.newText)) return [];
    taken.add(edit.newText);
    return [{ title: say(open.locale, actionTexts.writeAs, { words: edit.newText }), kind: 'refactor.rewrite', edits: [edit] }];
  });
}

/** All amounts of the file in the house style. */
export function rewriteAll(open: OpenArticle): Action[] {
  const edits = open.article.amounts.flatMap((amount) => restyled(open, amount, open.configuration.amountStyle) ?? []);
  const changed = edits.filter((edit) => edit.newText !== open.article.textOf(edit));
  if (changed.length === 0) return [];
  return [
    {
      title: say(open.locale, actionTexts.writeAll, { count: changed.length }),
      kind: 'source.moneyTrail.houseStyle',
      edits: changed,
    },
  ];
}

/** A range keeps its words, and a currency that the text leaves out is not written for it. */
function restyled(open: OpenArticle, amount: Amount, style: AmountStyle): Edit | undefined {
  if (amount.kind !== 'money' || !amount.currency || amount.currencyInferred || amount.modifier === 'between') return undefined;
  const newText = written(
    { value: amount.value, currency: amount.currency },
    { language: open.article.language, style, apostrophe: apostropheOf(open.article) },
  );
  return { start: amount.start, end: amount.end, newText };
}
