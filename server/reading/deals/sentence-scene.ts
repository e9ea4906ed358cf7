import type { Pronoun } from '../../languages/syntax.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import type { Chunk } from '../syntax/chunk.ts';
import type { Salient } from './antecedent.ts';
import { type Asked, antecedent, type Heard, spokenFor, topic } from './asked.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import type { Offices } from './speaker.ts';

/** What a sentence itself says. */
type Sentence = Pick<Scene, 'terms' | 'chunks' | 'rules' | 'syntax' | 'place' | 'partial' | 'rejected'>;

/** What was said before it, in its paragraph and above. */
interface Before {
  readonly asked: Asked;
  readonly context: Context;
  readonly heard: Heard;
  /** Whom the sentence speaks of, in text order; filled while it is read. */
  readonly here: readonly Salient[];
  /** Deals told so far; those of the sentence are added. */
  readonly told: Draft[];
  readonly speaker: FoundEntity | undefined;
  readonly offices: Offices;
}

/** A sentence as it is read: what it wants to know of the article before it is noted as asked. */
export class SentenceScene implements Scene {
  readonly terms: Scene['terms'];
  readonly chunks: Scene['chunks'];
  readonly rules: Scene['rules'];
  readonly syntax: Scene['syntax'];
  readonly place: Scene['place'];
  readonly partial: Scene['partial'];
  readonly rejected: Scene['rejected'];
  readonly claimed = new Set<number>();
  readonly #before: Before;

  constructor({ terms, chunks, rules, syntax, place, partial, rejected }: Sentence, before: Before) {
    this.terms = terms;
    this.chunks = chunks;
    this.rules = rules;
    this.syntax = syntax;
    this.place = place;
    this.partial = partial;
    this.rejected = rejected;
    this.#before = before;
  }

  get told(): readonly Draft[] {
    this.#before.asked.ofDeals = true;
    return this.#before.told;
  }

  tell(drafts: readonly Draft[]): void {
    for (const draft of drafts) this.#before.told.push(draft);
  }

  maker(product: FoundEntity): FoundEntity | undefined {
    const { asked, context } = this.#before;
    return asked.ask(context, ({ maker }) => maker(product));
  }

  speaker(): FoundEntity | undefined {
    const { asked, context, speaker, offices } = this.#before;
    return asked.ask(context, spokenFor({ speaker, offices: new Map(offices) }));
  }

  topic(not: ReadonlySet<FoundEntity>): FoundEntity | undefined {
    const { asked, context, heard, here } = this.#before;
    const company = speaksOfItself(this.chunks) ? this.speaker() : undefined;
    return company && !not.has(company) ? company : asked.ask(context, topic(heard, here, new Set(not)));
  }

  antecedent(pronoun: Pronoun, chunk: number, not: ReadonlySet<FoundEntity>): FoundEntity | undefined {
    if (pronoun.person === 1) return this.speaker();
    const { asked, context, heard, here } = this.#before;
    const from = this.chunks[chunk]?.from ?? 0;
    const earlier = here.filter((salient) => salient.from < from);
    // "Quand il a repris X, Y …": nobody before it, so whoever acts next
    return (
      asked.ask(context, antecedent(heard, earlier, pronoun, new Set(not))) ??
      here.find((next) => next.from > from && next.subject && !not.has(next.entity))?.entity
    );
  }
}

/** "nous", "notre", "our": whoever speaks speaks of the own company. */
const speaksOfItself = (chunks: readonly Chunk[]) =>
  chunks.some((chunk) =>
    chunk.kind === 'noun'
      ? chunk.pronoun?.person === 1 || chunk.ofPronoun?.person === 1
      : chunk.kind === 'verb' && chunk.clitics.some(({ person }) => person === 1),
  );
