import { localeOf } from '../../l10n/locale.ts';
import type { Article, Problem } from '../article.ts';
import type { ReadingSettings } from '../settings.ts';
import { ambiguousDollar } from './ambiguous-dollar.ts';
import { amountsContradict } from './amounts-contradict.ts';
import { anonymousSource } from './anonymous-source.ts';
import { type Check, type CheckContext, MOST_OF_A_KIND } from './check.ts';
import { CheckMemory } from './check-memory.ts';
import { circularFlow } from './circular-flow.ts';
import { currencyInferred } from './currency-inferred.ts';
import { frenchBillion } from './french-billion.ts';
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
  frenchBillion,
  ambiguousDollar,
  repeatedForTwo,
  percentageContradicts,
  amountsContradict,
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

/** The problems of an article, in text order, at the levels that the settings give them. */
export function check(article: Article, settings: ReadingSettings = {}, memory = new CheckMemory()): readonly Problem[] {
  const context: CheckContext = {
    settings,
    locale: localeOf(settings.locale),
    confident: settings.confidenceThreshold ?? 0.5,
    memory,
  };
  const problems = allChecks
    .filter(({ code }) => settings.checks?.[code] !== 'off')
    .flatMap((each) => at(settings.checks?.[each.code], each, article, context))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
  memory.turn();
  return problems;
}

function at(
  level: string | undefined,
  { code, severity, find }: Check,
  article: Article,
  context: CheckContext,
): readonly Problem[] {
  return find(article, context)
    .slice(0, MOST_OF_A_KIND)
    .map((found) => ({
      ...found,
      code,
      severity: level && level !== 'off' ? (level as Problem['severity']) : (found.severity ?? severity),
    }));
}
