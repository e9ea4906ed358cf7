import type { SyntaxLanguage } from '../../languages/syntax.ts';
import type { Deal, Fact } from '../article.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { EntityReading } from '../entities/entity-reading.ts';
import type { CompiledPattern } from '../patterns/compile.ts';
import type { Steps } from '../steps.ts';
import type { PlacedAmount } from '../syntax/chunk.ts';
import type { PlacedParagraph } from '../text/placed.ts';
import { orientAgreements } from './agreements.ts';
import { ArticleContext } from './article-context.ts';
import type { DealMemory, Known } from './deal-memory.ts';
import type { Draft } from './draft.ts';
import type { PlacedFact } from './facts.ts';
import { dealsOf, grouped, type Places } from './merge.ts';
import { paragraphDeals } from './paragraph-deals.ts';
import type { PlacedDraft } from './placed-draft.ts';
import type { Rejection } from './rejection.ts';
import type { DealRules } from './rules.ts';
import type { Scene } from './scene.ts';
import { isSilentThroughout } from './silent.ts';

export interface DealInput {
  readonly paragraphs: readonly PlacedParagraph[];
  readonly entities: EntityReading;
  /** By paragraph, then by sentence. */
  readonly amounts: readonly (readonly (readonly PlacedAmount[])[])[];
  /** What an amount is called in the article. */
  readonly idOf: (amount: PlacedAmount) => string;
  readonly dates: readonly (readonly (readonly LocalDate[])[])[];
  readonly published: string | undefined;
  readonly rules: DealRules;
  readonly syntax: SyntaxLanguage;
  /** The reader's own, tried on every sentence beside the frames. */
  readonly patterns: readonly CompiledPattern[];
  /** Told of every sentence as it was parsed and what fired in it. */
  readonly trace?: Trace;
}

/** A sentence as it was parsed, the deals that fired in it, what was thought of and is none, and what their amounts are called in the article. */
export type Trace = (
  scene: Scene,
  drafts: readonly Draft[],
  rejections: readonly Rejection[],
  idOf: (amount: PlacedAmount) => string,
) => void;

export interface DealReading {
  readonly deals: readonly Deal[];
  readonly facts: readonly Fact[];
}

/**
 * Deals and facts of an article, sentence by sentence in text order, statements about one transaction merged. The `memory` is that of the version
 * before; without one nothing is kept.
 */
export function* readDeals(input: DealInput, memory?: DealMemory): Steps<DealReading> {
  const byId = new Map(input.entities.entities.map((entity) => [entity.id, entity]));
  memory?.start(byId);
  const drafts: PlacedDraft[] = [];
  const facts: PlacedFact[] = [];
  // one object for all paragraphs: nobody keeps it
  const context = new ArticleContext(input.entities.main, byId);
  for (const paragraph of input.paragraphs) {
    if (paragraph.role === 'header') continue;
    context.paragraph = paragraph.index;
    const own = input.entities.bySentence[paragraph.index] ?? none;
    const amounts = input.amounts[paragraph.index] ?? none;
    if (hasNone(own) && hasNone(amounts) && isSilentThroughout(paragraph.text, input.syntax, input.rules)) continue;
    const known: Known = { paragraph, mentions: own, amounts, context, published: input.published };
    let found = input.trace ? undefined : memory?.known(known, byId);
    if (!found) {
      found = yield* paragraphDeals(input, paragraph, own, context, memory !== undefined);
      if (memory) found = memory.remember(known, found);
    }
    for (const draft of found.drafts) drafts.push(draft);
    for (const fact of found.facts) facts.push(fact);
    context.add(found);
  }
  memory?.turn();
  const places: Places = { startOf: (paragraph) => input.paragraphs[paragraph]!.start, idOf: input.idOf };
  const oriented = orientAgreements(drafts);
  let groups = memory?.transactions.known(oriented);
  if (!groups) {
    groups = yield* grouped(oriented);
    memory?.transactions.remember(oriented, groups);
  }
  return {
    deals: dealsOf(groups, places),
    facts: facts.map(
      (fact, i): Fact => ({
        start: places.startOf(fact.paragraph) + fact.span.start,
        end: places.startOf(fact.paragraph) + fact.span.end,
        id: `f${i + 1}`,
        type: fact.type,
        subject: fact.subject.id,
        amount: places.idOf(fact.amount),
        date: fact.date || undefined,
        confidence: fact.confidence,
        rule: fact.rule,
      }),
    ),
  };
}

const hasNone = (bySentence: readonly (readonly unknown[] | undefined)[]): boolean =>
  bySentence.every((found) => !found || found.length === 0);

const none: readonly never[] = [];
