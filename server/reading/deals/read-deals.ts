import type { SyntaxLanguage } from '../../languages/syntax.ts';
import type { Deal, Fact, Span } from '../article.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { EntityReading, FoundEntity, PlacedMention } from '../entities/entity-reading.ts';
import type { PlacedAmount } from '../syntax/chunk.ts';
import { parse } from '../syntax/parse.ts';
import type { PlacedParagraph } from '../text/placed.ts';
import { antecedentIn, type Salient } from './antecedent.ts';
import { dated } from './dating.ts';
import type { Draft } from './draft.ts';
import { factsOf, type PlacedFact } from './facts.ts';
import { draftsOf } from './fire.ts';
import { mergeDrafts, type PlacedDraft } from './merge.ts';
import type { DealRules } from './rules.ts';
import { salientIn, topicOf } from './salience.ts';
import type { Scene } from './scene.ts';

export interface DealInput {
  readonly paragraphs: readonly PlacedParagraph[];
  readonly entities: EntityReading;
  /** By paragraph, then by sentence. */
  readonly amounts: readonly (readonly (readonly PlacedAmount[])[])[];
  readonly dates: readonly (readonly (readonly LocalDate[])[])[];
  readonly published: string | undefined;
  readonly rules: DealRules;
  readonly syntax: SyntaxLanguage;
  /** Told of every sentence as it was parsed and what fired in it. */
  readonly trace?: Trace;
}

export type Trace = (scene: Scene, drafts: readonly Draft[]) => void;

export interface DealReading {
  readonly deals: readonly Deal[];
  readonly facts: readonly Fact[];
}

/** Deals and facts of an article, sentence by sentence in text order, statements about one transaction merged. */
export function readDeals(input: DealInput): DealReading {
  const { paragraphs, rules, syntax } = input;
  const byId = new Map(input.entities.entities.map((entity) => [entity.id, entity]));
  const maker = (product: FoundEntity) => (product.parent ? byId.get(product.parent) : undefined);
  const mentions = bySentence(input.entities.mentions);
  const said: Salient[] = [];
  const counts = new Map<FoundEntity, number>();
  const drafts: PlacedDraft[] = [];
  const told: Draft[] = [];
  const facts: PlacedFact[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.role === 'header') continue;
    const accentless = syntax === input.syntax && !syntax.headLast && isAccentless(paragraph.text.text);
    paragraph.text.sentences.forEach((sentence, s) => {
      const own = mentions.get(paragraph.index * 65536 + s) ?? [];
      const amounts = input.amounts[paragraph.index]?.[s] ?? [];
      if (!own.length && !amounts.length && !said.length) return;
      const dates = input.dates[paragraph.index]?.[s] ?? [];
      const partial = new Map(
        own.filter((mention) => coversPart(mention, paragraph)).map((mention) => [mention.from, mention.entity]),
      );
      const { chunks, terms } = parse(
        { terms: sentence.terms, mentions: own.filter((mention) => !partial.has(mention.from)), amounts, dates },
        syntax,
        accentless,
        rules.nouns,
      );
      const place = { paragraph: paragraph.index, sentence: s };
      const start = said.length;
      const here: Salient[] = [];
      const count = (entity: FoundEntity) => counts.get(entity) ?? 0;
      const known = (limit: number) => [...said.slice(Math.max(0, start - 24), start), ...here.filter(({ from }) => from < limit)];
      const scene: Scene = {
        terms,
        chunks,
        rules,
        syntax,
        place,
        partial,
        claimed: new Set(),
        told,
        maker,
        topic: (not) => topicOf(said, start, here, not, counts),
        antecedent: (pronoun, chunk, not) => antecedentIn(known(chunks[chunk]?.from ?? 0), pronoun, place, not, count),
      };
      for (const salient of salientIn(chunks, own, place, (pronoun, from) => antecedentIn(known(from), pronoun, place, new Set(), count))) here.push(salient);
      const spanOf = ({ from, to }: { from: number; to: number }): Span => ({
        start: paragraph.start + terms[from]!.start,
        end: paragraph.start + terms[Math.max(from, to - 1)]!.end,
      });
      for (const fact of factsOf(scene, dates, input.published)) facts.push({ ...fact, span: spanOf(fact.clause) });
      const found = draftsOf(scene);
      input.trace?.(scene, found);
      for (const draft of found)
        drafts.push({ ...dated(draft, dates, input.published), span: spanOf(draft.clause), triggerSpan: spanOf(draft.trigger) });
      for (const salient of here) {
        said.push(salient);
        counts.set(salient.entity, count(salient.entity) + 1);
      }
    });
  }
  return {
    deals: mergeDrafts(drafts),
    facts: facts.map(({ type, subject, amount, date, confidence, rule, span }, i) => ({
      ...span,
      id: `f${i + 1}`,
      type,
      subject: subject.id,
      amount: amount.id,
      ...(date && { date }),
      confidence,
      rule,
    })),
  };
}

function bySentence(mentions: readonly PlacedMention[]): Map<number, PlacedMention[]> {
  const map = new Map<number, PlacedMention[]>();
  for (const mention of mentions) {
    const key = mention.paragraph * 65536 + mention.sentence;
    const list = map.get(key);
    if (list) list.push(mention);
    else map.set(key, [mention]);
  }
  return map;
}

const isAccentless = (text: string) => !/[éèêàâùûôîïëç]/i.test(text);

function coversPart(mention: PlacedMention, paragraph: PlacedParagraph): boolean {
  if (mention.to !== mention.from + 1) return false;
  const term = paragraph.text.sentences[mention.sentence]!.terms[mention.from]!;
  return mention.start > paragraph.start + term.start || mention.end < paragraph.start + term.end;
}
