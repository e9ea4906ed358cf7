import type { Span } from '../article.ts';
import type { FoundEntity, PlacedMention } from '../entities/entity-reading.ts';
import { patternDrafts } from '../patterns/match.ts';
import type { Chunk } from '../syntax/chunk.ts';
import { parse } from '../syntax/parse.ts';
import type { PlacedParagraph } from '../text/placed.ts';
import { antecedentIn, type Salient } from './antecedent.ts';
import { attributionOf } from './attribution.ts';
import { dated } from './dating.ts';
import type { Draft } from './draft.ts';
import { factsOf, type PlacedFact } from './facts.ts';
import { draftsOf } from './fire.ts';
import type { PlacedDraft } from './merge.ts';
import type { DealInput } from './read-deals.ts';
import type { Rejection } from './rejection.ts';
import { salientIn, topicOf } from './salience.ts';
import type { Scene } from './scene.ts';
import { isSilent } from './silent.ts';
import { noteOffices, type Offices, speakerIn } from './speaker.ts';

/** What of the article before a paragraph has a say in how it is read: nothing else has, which `DealMemory` relies on. */
export interface Context {
  /** Whom the article spoke of last, in text order: `REMEMBERED` at most. */
  readonly said: readonly Salient[];
  /** How often each entity was spoken of so far. */
  readonly count: (entity: FoundEntity) => number;
  /** The last deals told in the paragraphs before: `TOLD` at most. */
  readonly told: readonly Draft[];
  /** Whom a person was said to speak for. */
  readonly office: (person: FoundEntity) => FoundEntity | undefined;
  /** Whom the only person with an office speaks for: in an interview nobody says who answers. */
  readonly onlyOffice: FoundEntity | undefined;
  /** The company that the whole article names most. */
  readonly main: FoundEntity | undefined;
  /** Who was quoted last, in the paragraph before. */
  readonly speaker: FoundEntity | undefined;
}

export const REMEMBERED = 24;
export const TOLD = 12;
/** How many paragraphs back a deal is still spoken of. */
export const TOLD_BEFORE = 8;

/** What a paragraph tells. */
export interface ParagraphDeals {
  readonly drafts: readonly PlacedDraft[];
  /** The drafts as they were told, before a date was found for them. */
  readonly told: readonly Draft[];
  readonly facts: readonly PlacedFact[];
  readonly said: readonly Salient[];
  /** Persons with whom they speak for, as this paragraph says. */
  readonly offices: Offices;
  readonly speaker: FoundEntity | undefined;
}

/** Reads the sentences of a paragraph one after another; `own` are its mentions by sentence. */
export function paragraphDeals(
  input: DealInput,
  paragraph: PlacedParagraph,
  own: readonly (readonly PlacedMention[] | undefined)[],
  { said: before, count: countBefore, told: toldBefore, office, onlyOffice, main, speaker: speakerBefore }: Context,
  maker: Scene['maker'],
): ParagraphDeals {
  const { rules, syntax, published } = input;
  const accentless = !syntax.headLast && isAccentless(paragraph.text.text);
  const said = [...before];
  const told = [...toldBefore];
  const counts = new Map<FoundEntity, number>();
  const count = (entity: FoundEntity) => counts.get(entity) ?? countBefore(entity);
  const offices: Offices = new Map();
  let speaker = speakerBefore;
  const drafts: PlacedDraft[] = [];
  const facts: PlacedFact[] = [];
  paragraph.text.sentences.forEach((sentence, s) => {
    const mentions = own[s] ?? [];
    const amounts = input.amounts[paragraph.index]?.[s] ?? [];
    if (!mentions.length && !amounts.length && (!said.length || isSilent(sentence, syntax, rules))) return;
    const dates = input.dates[paragraph.index]?.[s] ?? [];
    const partial = new Map(
      mentions.filter((mention) => coversPart(mention, paragraph)).map((mention) => [mention.from, mention.entity]),
    );
    const { chunks, terms } = parse(
      { terms: sentence.terms, mentions: mentions.filter((mention) => !partial.has(mention.from)), amounts, dates },
      syntax,
      accentless,
      rules.nouns,
    );
    const place = { paragraph: paragraph.index, sentence: s };
    const start = said.length;
    const here: Salient[] = [];
    const known = (limit: number) => [
      ...said.slice(Math.max(0, start - REMEMBERED), start),
      ...here.filter(({ from }) => from < limit),
    ];
    noteOffices(chunks, offices);
    speaker = speakerIn(chunks, rules) ?? speaker;
    const rejections: Rejection[] = [];
    const spokenFor = () => (speaker && (offices.get(speaker) ?? office(speaker))) ?? onlyOffice;
    const scene: Scene = {
      ...(input.trace && { rejected: (rejection) => rejections.push(rejection) }),
      terms,
      chunks,
      rules,
      syntax,
      place,
      partial,
      claimed: new Set(),
      told,
      maker,
      speaker: spokenFor,
      topic: (not) => {
        const own = speaksOfItself(chunks) ? spokenFor() : undefined;
        return own && !not.has(own)
          ? own
          : topicOf(said, start, here, not, (entity) => count(entity) + (entity === main ? 3 : 0), place);
      },
      antecedent: (pronoun, chunk, not) => {
        if (pronoun.person === 1) return spokenFor();
        const from = chunks[chunk]?.from ?? 0;
        // "Quand il a repris X, Y …": nobody before it, so whoever acts next
        return (
          antecedentIn(known(from), pronoun, place, not, count) ??
          here.find((next) => next.from > from && next.subject && !not.has(next.entity))?.entity
        );
      },
    };
    const resolve: Parameters<typeof salientIn>[3] = (pronoun, earlier) =>
      antecedentIn([...said.slice(Math.max(0, start - REMEMBERED), start), ...earlier], pronoun, place, new Set(), count);
    for (const salient of salientIn(chunks, mentions, place, resolve)) here.push(salient);
    const spanOf = ({ from, to }: { from: number; to: number }): Span => ({
      start: paragraph.start + terms[from]!.start,
      end: paragraph.start + terms[Math.max(from, to - 1)]!.end,
    });
    for (const fact of factsOf(scene, dates, published)) facts.push({ ...fact, span: spanOf(fact.clause) });
    const found = [...draftsOf(scene), ...patternDrafts(scene, input.patterns)];
    input.trace?.(scene, found, rejections);
    const credited = found.length ? attributionOf(scene) : undefined;
    const attribution = credited && {
      ...spanOf(credited),
      anonymous: credited.anonymous,
      ...(credited.source && { source: credited.source }),
    };
    for (const draft of found)
      drafts.push({
        ...dated(draft, dates, published),
        ...(attribution && { attribution }),
        span: spanOf(draft.clause),
        triggerSpan: spanOf(draft.trigger),
      });
    for (const salient of here) {
      said.push(salient);
      counts.set(salient.entity, count(salient.entity) + 1);
    }
  });
  return { drafts, told: told.slice(toldBefore.length), facts, said: said.slice(before.length), offices, speaker };
}

/** "nous", "notre", "our": whoever speaks speaks of the own company. */
const speaksOfItself = (chunks: readonly Chunk[]) =>
  chunks.some((chunk) =>
    chunk.kind === 'noun'
      ? chunk.pronoun?.person === 1 || chunk.ofPronoun?.person === 1
      : chunk.kind === 'verb' && chunk.clitics.some(({ person }) => person === 1),
  );

const isAccentless = (text: string) => !/[éèêàâùûôîïëç]/i.test(text);

function coversPart(mention: PlacedMention, paragraph: PlacedParagraph): boolean {
  if (mention.to !== mention.from + 1) return false;
  const term = paragraph.text.sentences[mention.sentence]!.terms[mention.from]!;
  return mention.start > paragraph.start + term.start || mention.end < paragraph.start + term.end;
}
