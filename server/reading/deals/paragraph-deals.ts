import type { Span } from '../article.ts';
import type { FoundEntity, PlacedMention } from '../entities/entity-reading.ts';
import { patternDrafts } from '../patterns/match.ts';
import type { Steps } from '../steps.ts';
import { parse } from '../syntax/parse.ts';
import type { PlacedParagraph } from '../text/placed.ts';
import type { Sentence } from '../text/term.ts';
import type { Salient } from './antecedent.ts';
import { Asked, antecedent, anybody, type Heard, isSpokenOf, Spoken } from './asked.ts';
import { attributionOf } from './attribution.ts';
import type { Context } from './context.ts';
import { dated } from './dating.ts';
import type { Draft } from './draft.ts';
import { factsOf, type PlacedFact } from './facts.ts';
import { draftsOf } from './fire.ts';
import { type PlacedDraft, placed } from './placed-draft.ts';
import { pressIn } from './press.ts';
import type { DealInput } from './read-deals.ts';
import type { Rejection } from './rejection.ts';
import { salientIn } from './salience.ts';
import { SentenceScene } from './sentence-scene.ts';
import { isSilent } from './silent.ts';
import { noteOffices, type Offices, speakerIn } from './speaker.ts';

/** What a paragraph tells. */
export interface ParagraphDeals {
  readonly drafts: readonly PlacedDraft[];
  /** The drafts as they were told, before a date was found for them, and as other paragraphs see them: without the terms that say so. */
  readonly told: readonly Draft[];
  readonly facts: readonly PlacedFact[];
  readonly said: readonly Salient[];
  /** Persons with whom they speak for, as this paragraph says. */
  readonly offices: Offices;
  /** Who is quoted last in it. */
  readonly speaker: FoundEntity | undefined;
  /** Everybody that it speaks of. */
  readonly entities: ReadonlySet<FoundEntity>;
  /** What of the article before it this rests on. */
  readonly asked: Asked;
}

/** Reads the sentences of a paragraph one after another; `named` are its mentions by sentence, and `isKept` tells whether another version may be read. */
export function* paragraphDeals(
  input: DealInput,
  paragraph: PlacedParagraph,
  named: readonly (readonly PlacedMention[] | undefined)[],
  context: Context,
  isKept: boolean,
): Steps<ParagraphDeals> {
  const { rules, syntax, published } = input;
  const accentless = !syntax.headLast && isAccentless(paragraph.text.text);
  const asked = new Asked(paragraph.index, isKept);
  const own = new Spoken();
  const told = [...context.told];
  const offices: Offices = new Map();
  let speaker: FoundEntity | undefined;
  const drafts: PlacedDraft[] = [];
  const facts: PlacedFact[] = [];
  const readSentence = (sentence: Sentence, s: number) => {
    const mentions = named[s] ?? [];
    const amounts = input.amounts[paragraph.index]?.[s] ?? [];
    const place = { paragraph: paragraph.index, sentence: s };
    const heard: Heard = { place, own, length: own.said.length };
    if (!mentions.length && !amounts.length && (isSilent(sentence, syntax, rules) || !asked.ask(context, anybody(heard)))) return;
    const dates = input.dates[paragraph.index]?.[s] ?? [];
    const partial = partlyNamed(mentions, paragraph);
    const { chunks, terms } = parse(
      {
        terms: sentence.terms,
        mentions: partial.size ? mentions.filter((mention) => !partial.has(mention.from)) : mentions,
        amounts,
        dates,
      },
      syntax,
      accentless,
      rules.nouns,
    );
    const here: Salient[] = [];
    noteOffices(chunks, offices);
    speaker = speakerIn(chunks, rules) ?? speaker;
    const rejections: Rejection[] = [];
    const scene = new SentenceScene(
      { terms, chunks, rules, syntax, place, partial, rejected: input.trace && ((rejection) => rejections.push(rejection)) },
      { asked, context, heard, here, told, speaker, offices },
    );
    const resolve: Parameters<typeof salientIn>[3] = (pronoun, earlier) =>
      asked.ask(context, antecedent(heard, earlier, pronoun, nobody));
    const press = pressIn(chunks, rules);
    const spokenOf = mentions.filter((mention) => !press.has(mention) || asked.ask(context, isSpokenOf(heard, mention.entity)));
    for (const salient of salientIn(chunks, spokenOf, place, resolve)) here.push(salient);
    const spanOf = ({ from, to }: { from: number; to: number }): Span => ({
      start: terms[from]!.start,
      end: terms[Math.max(from, to - 1)]!.end,
    });
    for (const fact of factsOf(scene, dates, published))
      facts.push({ ...fact, paragraph: paragraph.index, span: spanOf(fact.clause) });
    const found = [...draftsOf(scene), ...patternDrafts(scene, input.patterns)];
    input.trace?.(scene, found, rejections, input.idOf);
    const credited = found.length ? attributionOf(scene) : undefined;
    const attribution = credited && {
      ...spanOf(credited),
      anonymous: credited.anonymous,
      ...(credited.source && { source: credited.source }),
    };
    for (const draft of found)
      drafts.push(
        placed(draft, {
          ...dated(draft, dates, published),
          attribution: attribution ?? draft.attribution,
          paragraph: paragraph.index,
          span: spanOf(draft.clause),
          triggerSpan: spanOf(draft.trigger),
        }),
      );
    for (const salient of here) own.add(salient);
  };
  for (const [s, sentence] of paragraph.text.sentences.entries()) {
    readSentence(sentence, s);
    yield;
  }
  const tells = { drafts, told: told.slice(context.told.length).map(fromElsewhere), facts, said: own.said, offices, speaker };
  return { ...tells, entities: entitiesIn(named, tells), asked };
}

function entitiesIn(
  named: readonly (readonly PlacedMention[] | undefined)[],
  { drafts, told, facts, said, offices, speaker }: Omit<ParagraphDeals, 'entities' | 'asked'>,
): ReadonlySet<FoundEntity> {
  const entities = new Set<FoundEntity>();
  const add = (entity: FoundEntity | undefined) => entity && entities.add(entity);
  for (const mentions of named) for (const { entity } of mentions ?? []) entities.add(entity);
  for (const { from, to, seller, attribution } of [...drafts, ...told]) {
    for (const party of [...from, ...to]) entities.add(party);
    add(seller);
    add(attribution?.source);
  }
  for (const { subject } of facts) entities.add(subject);
  for (const { entity } of said) entities.add(entity);
  for (const [person, company] of offices) entities.add(person).add(company);
  add(speaker);
  return entities;
}

/** As another paragraph sees it: its terms are none of that one's, so that an edit may move them. */
const fromElsewhere = (draft: Draft): Draft => ({ ...draft, trigger: nowhere, clause: nowhere });
const nowhere = { from: 0, to: 0 };

const nobody: ReadonlySet<FoundEntity> = new Set();

const ACCENTED: ReadonlySet<string> = new Set('éèêàâùûôîïëçÉÈÊÀÂÙÛÔÎÏËÇ');

/** Whether the text lost its accents: but for a name or two, and never the one that tells "à" from "a". */
function isAccentless(text: string): boolean {
  let accents = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127 && ACCENTED.has(text[i]!)) accents++;
  return (
    accents === 0 || (accents * 100 < text.length && !/(?<!\p{L})à(?!\p{L})/iu.test(text) && /(?<!\p{L})a(?!\p{L})/u.test(text))
  );
}

/** Whom part of a term names, by the term. */
function partlyNamed(mentions: readonly PlacedMention[], paragraph: PlacedParagraph): ReadonlyMap<number, FoundEntity> {
  if (!mentions.some((mention) => coversPart(mention, paragraph))) return nobodyPartly;
  return new Map(mentions.filter((mention) => coversPart(mention, paragraph)).map((mention) => [mention.from, mention.entity]));
}

const nobodyPartly: ReadonlyMap<number, FoundEntity> = new Map();

function coversPart(mention: PlacedMention, paragraph: PlacedParagraph): boolean {
  if (mention.to !== mention.from + 1) return false;
  const term = paragraph.text.sentences[mention.sentence]!.terms[mention.from]!;
  return mention.start > term.start || mention.end < term.end;
}
