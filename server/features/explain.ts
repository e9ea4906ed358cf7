import type { Position } from 'vscode-languageserver-types';
import type { Explanation } from '../../client/graph/protocol.ts';
import { readingSettings } from '../configuration.ts';
import { amountInWords, percent } from '../l10n/amounts.ts';
import { explainTexts, rejectionTexts } from '../l10n/explain.ts';
import { dealTypeTexts, statusTexts } from '../l10n/field.ts';
import type { Locale } from '../l10n/locale.ts';
import { say, type Text } from '../l10n/say.ts';
import type { Article, SentenceSpan, Span } from '../reading/article.ts';
import type { Draft } from '../reading/deals/draft.ts';
import type { Rejection } from '../reading/deals/rejection.ts';
import type { Scene } from '../reading/deals/scene.ts';
import { tokensOf } from '../reading/patterns/match.ts';
import { Reader } from '../reading/read.ts';
import type { ReadingSettings } from '../reading/settings.ts';
import type { Chunk, PlacedAmount } from '../reading/syntax/chunk.ts';
import { Lines } from './lines.ts';
import { type OpenArticle, offsetAt } from './open-article.ts';
import { parties } from './parties.ts';

interface Traced {
  readonly scene: Scene;
  readonly drafts: readonly Draft[];
  readonly rejections: readonly Rejection[];
  readonly idOf: (amount: PlacedAmount) => string;
}

/** How the sentence at a position of an open article was read. */
export function explain(open: OpenArticle, position: Position): Explanation {
  const settings = readingSettings(open.configuration, open.locale.numbers);
  return { text: explainSentence(open.article.text, offsetAt(open, position), settings, open.locale) };
}

/**
 * How the sentence at an offset was read, as plain text: its words and groups with line and column (from 1), what fired, and what was thought of
 * and why it is no deal. Reads the article anew, listening.
 */
export function explainSentence(text: string, offset: number, settings: ReadingSettings, locale: Locale): string {
  const traced = new Map<string, Traced>();
  const article = new Reader(settings).read(text, (scene, drafts, rejections, idOf) =>
    traced.set(`${scene.place.paragraph} ${scene.place.sentence}`, { scene, drafts, rejections, idOf }),
  );
  const sentence = article.sentences.find(({ start, end }) => offset >= start && offset <= end);
  if (!sentence) return `${say(locale, explainTexts.noSentence)}\n`;
  const first = article.sentences.findIndex(({ paragraph }) => paragraph === sentence.paragraph);
  const found = traced.get(`${sentence.paragraph} ${article.sentences.indexOf(sentence) - first}`);
  const page = new Page(article, sentence, locale);
  return `${[page.head(), ...(found ? page.body(found) : [say(locale, explainTexts.notParsed)])].join('\n\n')}\n`;
}

/** Writes the sections for one sentence. */
class Page {
  readonly #article: Article;
  readonly #sentence: SentenceSpan;
  readonly #locale: Locale;
  readonly #lines: Lines;
  /** Of the paragraph, from which terms count. */
  readonly #base: number;

  constructor(article: Article, sentence: SentenceSpan, locale: Locale) {
    this.#article = article;
    this.#sentence = sentence;
    this.#locale = locale;
    this.#lines = new Lines(article.text);
    this.#base = article.paragraphs[sentence.paragraph]?.start ?? 0;
  }

  head(): string {
    return this.#section(explainTexts.sentence, [`${this.#at(this.#sentence)} ${this.#words(this.#sentence)}`]);
  }

  body({ scene, drafts, rejections, idOf }: Traced): string[] {
    const spanOf = ({ from, to }: { from: number; to: number }): Span => ({
      start: this.#base + (scene.terms[from]?.start ?? 0),
      end: this.#base + (scene.terms[Math.max(from, to - 1)]?.end ?? 0),
    });
    const told = this.#article.deals.filter(({ evidence }) =>
      evidence.some(({ start, end }) => start < this.#sentence.end && end > this.#sentence.start),
    );
    return [
      this.#section(
        explainTexts.words,
        scene.terms.map((term, i) => {
          const span = spanOf({ from: i, to: i + 1 });
          return `${this.#at(span)} ${this.#words(span)}${term.kind === 'word' ? '' : ` (${term.kind})`}`;
        }),
      ),
      this.#section(explainTexts.pieces, [
        tokensOf(scene)
          .map(({ from, to, tags }) => [this.#words(spanOf({ from, to })), ...[...tags].map((tag) => `#${tag}`)].join(' '))
          .join(' | '),
      ]),
      this.#section(
        explainTexts.groups,
        scene.chunks.map((chunk) => {
          const span = spanOf(chunk);
          return `${this.#at(span)} ${say(this.#locale, explainTexts[chunk.kind])} “${this.#words(span)}” ${traits(chunk).join(', ')}`.trimEnd();
        }),
      ),
      this.#section(
        explainTexts.fired,
        drafts.map((draft) => {
          const trigger = spanOf(draft.trigger);
          return `${this.#at(trigger)} ${this.#draft(draft, idOf)} ${say(this.#locale, explainTexts.by, { words: this.#words(trigger) })}`;
        }),
      ),
      this.#section(
        explainTexts.rejected,
        rejections.map(({ deal, rule, trigger, reason }) => {
          const span = spanOf(trigger);
          const what = deal ? say(this.#locale, dealTypeTexts[deal]) : say(this.#locale, explainTexts.wholeSentence);
          return `${this.#at(span)} ${what} (${rule}): ${say(this.#locale, rejectionTexts[reason])}`;
        }),
      ),
      this.#section(
        explainTexts.told,
        told.map((deal) => {
          const { from, to, seller } = parties(this.#article, deal);
          return this.#deal({ ...deal, from, to, seller, share: deal.share });
        }),
      ),
    ];
  }

  #draft(draft: Draft, idOf: Traced['idOf']): string {
    const names = (entities: Draft['from']) => entities.map(({ name }) => name).join(' + ');
    return this.#deal({
      ...draft,
      from: names(draft.from),
      to: names(draft.to),
      seller: draft.seller?.name ?? '',
      amount: draft.amount && idOf(draft.amount),
      share: draft.share?.value,
    });
  }

  #deal(deal: Pick<Draft, 'type' | 'status' | 'confidence' | 'rule'> & Said): string {
    const amount = this.#article.amount(deal.amount);
    return [
      say(this.#locale, dealTypeTexts[deal.type]),
      `${deal.from || '?'} → ${deal.to || '?'}`,
      ...(deal.seller ? [`(${say(this.#locale, explainTexts.seller)}: ${deal.seller})`] : []),
      ...(amount ? [amountInWords(this.#locale, amount)] : []),
      ...(deal.share === undefined ? [] : [percent(this.#locale, deal.share)]),
      say(this.#locale, statusTexts[deal.status]),
      deal.confidence.toFixed(2),
      deal.rule,
    ].join(' · ');
  }

  #section(title: Text, lines: readonly string[]): string {
    const shown = lines.length ? lines : [say(this.#locale, explainTexts.none)];
    return [say(this.#locale, title), ...shown.map((line) => `  ${line}`)].join('\n');
  }

  #at({ start }: Span): string {
    const { line, character } = this.#lines.position(start);
    return `${line + 1}:${character + 1}`;
  }

  #words(span: Span): string {
    return this.#article.textOf(span).replace(CONTROLS, ' ');
  }
}

/** What a terminal would obey. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

interface Said {
  readonly from: string;
  readonly to: string;
  readonly seller: string;
  readonly amount?: string | undefined;
  readonly share?: number | undefined;
}

/** What was made of a group, in the words of the code. */
function traits(chunk: Chunk): string[] {
  if (chunk.kind === 'mark') return [chunk.mark];
  const flags = (of: object, names: readonly string[]) => names.filter((name) => (of as Record<string, unknown>)[name] === true);
  const prep = chunk.prep ? [`prep ${chunk.prep}`] : [];
  if (chunk.kind === 'verb')
    return [
      ...prep,
      `lemma ${chunk.lemma}`,
      chunk.mood,
      chunk.tense,
      ...flags(chunk, ['perfect']),
      chunk.passive ? 'passive' : 'active',
      ...flags(chunk, ['negated', 'reflexive', 'datived', 'restricted']),
      ...(chunk.modality ? [`modality ${chunk.modality}`] : []),
    ];
  return [
    ...prep,
    ...(chunk.determiner ? [chunk.determiner] : []),
    ...(chunk.head ? [`head ${chunk.head}`] : []),
    ...(chunk.mention ? [`${chunk.mention.kind} ${chunk.mention.entity.name}`] : []),
    ...(chunk.of ? [`of ${chunk.of.entity.name}`] : []),
    ...(chunk.pronoun ? [`pronoun ${chunk.pronoun.role}`] : []),
    ...(chunk.ofPronoun ? ['of a pronoun'] : []),
    ...(chunk.amount
      ? [`${chunk.amount.kind} ${chunk.amount.value}${chunk.amount.currency ? ` ${chunk.amount.currency}` : ''}`]
      : []),
    ...(chunk.date ? ['date'] : []),
    ...flags(chunk, ['time']),
  ];
}
