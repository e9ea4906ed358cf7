import { localeOf } from '../../l10n/locale.ts';
import type { Article, Problem, Severity } from '../article.ts';
import type { ReadingSettings } from '../settings.ts';
import type { Steps } from '../steps.ts';
import type { ParagraphText } from '../text/text.ts';
import { ambiguousDollar } from './ambiguous-dollar.ts';
import { amountsContradict } from './amounts-contradict.ts';
import { anonymousSource } from './anonymous-source.ts';
import { calledOff } from './called-off.ts';
import { type Check, type CheckContext, MOST_OF_A_KIND } from './check.ts';
import { CheckMemory } from './check-memory.ts';
import { circularFlow } from './circular-flow.ts';
import { currencyInferred } from './currency-inferred.ts';
import { longScale } from './long-scale.ts';
import { lostApostrophe } from './lost-apostrophe.ts';
import { missingSource } from './missing-source.ts';
import { mojibake } from './mojibake.ts';
import { partsDiffer } from './parts-differ.ts';
import { partyMissing } from './party-missing.ts';
import { percentageContradicts } from './percentage-contradicts.ts';
import { repeatedForTwo } from './repeated-for-two.ts';
import { shareValuation } from './share-valuation.ts';
import { statusContradicted } from './status-contradicted.ts';

/** Every check, in the order of docs/checks.md. */
export const allChecks: readonly Check[] = [
  currencyInferred,
  longScale,
  ambiguousDollar,
  repeatedForTwo,
  percentageContradicts,
  amountsContradict,
  calledOff,
  partyMissing,
  statusContradicted,
  circularFlow,
  shareValuation,
  anonymousSource,
  missingSource,
  lostApostrophe,
  mojibake,
  partsDiffer,
];

/**
 * The problems of an article, in text order, at the levels that the settings give them. `paragraphs` stand for the words of its paragraphs in the
 * memory.
 */
export function* check(
  article: Article,
  settings: ReadingSettings = {},
  memory = new CheckMemory(),
  paragraphs?: readonly ParagraphText[],
): Steps<readonly Problem[]> {
  memory.start(article, paragraphs);
  const context: CheckContext = {
    settings,
    locale: localeOf(settings.locale),
    confident: settings.confidenceThreshold ?? 0.5,
    memory,
  };
  const problems: Problem[] = [];
  for (const each of allChecks) {
    const level = settings.checks?.[each.code];
    if (level === 'off') continue;
    problems.push(...at(level, each, article, context));
    yield;
  }
  memory.turn();
  return problems.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}

function at(
  level: Severity | undefined,
  { code, severity, find }: Check,
  article: Article,
  context: CheckContext,
): readonly Problem[] {
  return find(article, context)
    .slice(0, MOST_OF_A_KIND)
    .map((found) => ({
      start: found.start,
      end: found.end,
      message: found.message,
      related: found.related,
      fixes: found.fixes,
      superseded: found.superseded,
      code,
      severity: level ?? found.severity ?? severity,
    }));
}
