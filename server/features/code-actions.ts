import type { Range } from 'vscode-languageserver-types';
import { actionTexts } from '../l10n/actions.ts';
import { say } from '../l10n/say.ts';
import type { Problem, Span } from '../reading/article.ts';
import type { Action } from './actions/action.ts';
import { expand } from './actions/expand.ts';
import { fixAll, fixes } from './actions/fixes.ts';
import { rewriteAll, rewriteAmount } from './actions/house-style.ts';
import { ignoring } from './actions/ignoring.ts';
import { names } from './actions/names.ts';
import type { OpenArticle } from './open-article.ts';
import { problems, TOO_LONG } from './problems.ts';

/** What can be done about the words in a range; only actions of these kinds, or below them, where the editor names some. */
export function codeActions(open: OpenArticle, range: Range, only?: readonly string[]): Action[] {
  const { article } = open;
  const span = open.lines.span(range);
  const shown = problems(open);
  const here = shown.filter((problem) => touches(problem, span));
  const amount = article.amountAt(span.start);
  const mention = article.mentionAt(span.start);
  const all = [
    ...fixes(open, here, shown),
    ...(amount ? rewriteAmount(open, amount) : []),
    ...(mention ? expand(open, mention) : []),
    ...openDeal(open, span),
    ...(mention || span.end > span.start ? names(open, span) : []),
    ...here.filter(({ code }) => code === TOO_LONG).flatMap((problem) => openSetting(open, problem)),
    ...explain(open, here),
    ...ignoring(open, here),
    ...(isForWholeFile(only) ? [...fixAll(open, shown), ...rewriteAll(open)] : []),
  ];
  return all.filter(({ kind }) => isWanted(kind, only));
}

/** Whether actions on the whole file are asked for: they are worked out from all of it. */
const isForWholeFile = (only: readonly string[] | undefined) =>
  only?.some((wanted) => wanted === '' || wanted.split('.')[0] === 'source') === true;

const touches = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;

/** Actions on the whole file are offered where an editor asks for them, not at every cursor. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  if (!only) return !kind.startsWith('source.');
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

/** Shows the deal whose words these are in the graph. */
function openDeal(open: OpenArticle, { start }: Span): Action[] {
  if (!open.knowsCommands) return [];
  const deals = open.article.dealsAt(start).slice(0, 5);
  if (deals.length === 0) return [];
  const ids = deals.map(({ id }) => id);
  return [
    {
      title: say(open.locale, actionTexts.openInGraph, { count: ids.length }),
      kind: 'quickfix',
      command: { name: 'moneyTrail.openGraph', arguments: [open.uri, ids] },
    },
  ];
}

/** Shows the page on a check. */
function explain(open: OpenArticle, here: readonly Problem[]): Action[] {
  if (!open.knowsCommands) return [];
  return [...new Set(here.map(({ code }) => code))].map((code) => ({
    title: say(open.locale, actionTexts.explain, { code }),
    kind: 'quickfix',
    command: { name: 'moneyTrail.explainCheck', arguments: [code] },
  }));
}

/** Leads to the setting that decides how much of a file is read. */
function openSetting(open: OpenArticle, problem: Problem): Action[] {
  if (!open.knowsCommands) return [];
  const command = { name: 'workbench.action.openSettings', arguments: ['moneyTrail.maxLength'] };
  return [{ title: say(open.locale, actionTexts.openSetting), kind: 'quickfix', problem, command }];
}
