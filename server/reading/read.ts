import { dealLanguages, syntaxLanguages } from '../languages/grammars.ts';
import { textLanguages } from '../languages/languages.ts';
import {
  Article,
  type ArticleParts,
  type DateMention,
  type Entity,
  type Language,
  type Mention,
  type SentenceSpan,
} from './article.ts';
import { type MentionOf, numbered } from './article-index.ts';
import { CheckMemory } from './checks/check-memory.ts';
import { check } from './checks/checks.ts';
import type { LocalDate } from './dates/local-date.ts';
import { publicationOf } from './dates/publication.ts';
import { DealMemory } from './deals/deal-memory.ts';
import { readDeals, type Trace } from './deals/read-deals.ts';
import { compile, type DealRules } from './deals/rules.ts';
import { EntityMemory } from './entities/entity-memory.ts';
import type { EntityReading } from './entities/entity-reading.ts';
import { findEntities } from './entities/find-entities.ts';
import type { ParagraphNames } from './entities/name-candidate.ts';
import { FlowMemory } from './flows/flow-memory.ts';
import { ParagraphCache, type ParagraphReading } from './paragraph.ts';
import { type CompiledPattern, compilePatterns } from './patterns/compile.ts';
import { PlacedAmounts } from './placed-amounts.ts';
import type { ReadingSettings } from './settings.ts';
import { finish, type Steps } from './steps.ts';
import { LanguageMemory, lostEveryApostrophe } from './text/language.ts';
import { type Layout, layoutOf } from './text/paragraphs.ts';
import type { PlacedParagraph } from './text/placed.ts';

/** Reads an article from nothing. Never throws; the same text and settings give the same Article. */
export function read(text: string, settings: ReadingSettings = {}): Article {
  return new Reader(settings, { once: true }).read(text);
}

/** Reads versions of one article, keeping what it understood of the paragraphs that did not change. */
export class Reader {
  readonly settings: ReadingSettings;
  readonly #cache = new ParagraphCache();
  readonly #entities: EntityMemory;
  readonly #amounts = new PlacedAmounts();
  readonly #deals: DealMemory | undefined;
  readonly #flows = new FlowMemory();
  readonly #checks = new CheckMemory();
  readonly #languages = new LanguageMemory(textLanguages);

  readonly #patterns: readonly CompiledPattern[];

  /** @param reading `once`: no version follows, and less is kept. */
  constructor(settings: ReadingSettings = {}, { once = false }: { readonly once?: boolean } = {}) {
    this.settings = settings;
    this.#entities = new EntityMemory(settings.names);
    this.#deals = once ? undefined : new DealMemory();
    this.#patterns = settings.patterns?.length ? compilePatterns(settings.patterns).compiled : [];
  }

  /** @param trace told of every sentence as it was parsed and what fired in it. */
  read(whole: string, trace?: Trace): Article {
    return finish(this.steps(whole, trace));
  }

  /** The same step by step. Steps that are left for good leave no trace: another version can be read at once, and is read the same. */
  *steps(whole: string, trace?: Trace): Steps<Article> {
    const { settings } = this;
    const partial: string[] = [];
    const cut = settings.maxLength !== undefined && whole.length > settings.maxLength;
    const text = cut ? whole.slice(0, settings.maxLength) : whole;
    if (cut) partial.push('text/too-long');
    const layout = layoutOf(text);
    const language = settings.language ?? headerLanguage(layout) ?? this.#languages.of(text);
    const damaged = language === 'fr' && lostEveryApostrophe(text);
    const readings = yield* this.#cache.read(text, layout.paragraphs, language, damaged);
    yield;
    const paragraphs = layout.paragraphs.map(
      ({ start, role }, index): PlacedParagraph => ({ index, start, role, text: readings[index]!.text }),
    );
    const unread = new Set(layout.headers.filter(({ key }) => key !== 'title' && key !== 'titre').map(({ span }) => span.start));
    const published = publicationOf(layout, readings, language);
    const entityReading = yield* findEntities(
      paragraphs,
      language,
      readings.map(({ names }, at) => (unread.has(layout.paragraphs[at]!.start) ? noNames : names)),
      this.#entities,
    );
    yield;
    const { all: amounts, placed, idOf } = this.#amounts.of(paragraphs, readings);
    yield;
    const { deals, facts } = yield* readDeals(
      {
        paragraphs,
        entities: entityReading,
        amounts: placed,
        idOf,
        dates: readings.map(({ dates }) => dates),
        published,
        rules: rulesOf(language),
        syntax: syntaxLanguages[language],
        patterns: this.#patterns,
        ...(trace && { trace }),
      },
      this.#deals,
    );
    yield;
    const { entities, all: mentions } = entitiesOf(entityReading, paragraphs);
    const found = this.#flows.flows(
      deals,
      entities,
      (id) => numbered(amounts, id),
      settings.maxFlows === undefined ? {} : { maxFlows: settings.maxFlows },
    );
    if (found.partial) partial.push('flows/budget');
    yield;
    const parts: ArticleParts = {
      text: whole,
      language,
      ...(published && { date: published }),
      paragraphs: layout.paragraphs,
      sentences: sentencesOf(paragraphs),
      entities,
      amounts,
      dates: datesOf(paragraphs, readings, published),
      deals,
      facts,
      flows: found.flows,
      partial,
      problems: [],
    };
    const words = readings.map((reading) => reading.text);
    const known = { mentions };
    const problems = yield* check(new Article(parts, known), settings, this.#checks, words);
    return new Article({ ...parts, problems }, known);
  }
}

/** Who publishes or signs an article is not who it speaks of. */
const noNames: ParagraphNames = { candidates: [], nominals: [], loose: [], uncapitalised: [], small: new Set() };

const rules: Partial<Record<Language, DealRules>> = {};

function rulesOf(language: Language): DealRules {
  rules[language] ??= compile(dealLanguages[language]);
  return rules[language];
}

function headerLanguage({ headers }: Layout): Language | undefined {
  const value = headers.find(({ key }) => key === 'language' || key === 'langue')?.value.toLowerCase();
  if (value?.startsWith('fr')) return 'fr';
  return value && /^(?:en|angl)/.test(value) ? 'en' : undefined;
}

/** The entities with their mentions, and all mentions with their entities, both in text order. */
function entitiesOf(
  reading: EntityReading,
  paragraphs: readonly PlacedParagraph[],
): { readonly entities: readonly Entity[]; readonly all: readonly MentionOf[] } {
  const byId = new Map<string, { readonly entity: Entity; readonly mentions: Mention[] }>();
  const entities = reading.entities.map(({ id, name, type, parent, identifiers }) => {
    const mentions: Mention[] = byId.get(id)?.mentions ?? [];
    const entity: Entity = { id, name, type, parent, identifiers, mentions };
    byId.set(id, { entity, mentions });
    return entity;
  });
  const all: MentionOf[] = [];
  for (const mention of reading.mentions) {
    const from = paragraphs[mention.paragraph]!.start;
    const [start, end] = [from + mention.start, from + mention.end];
    const { kind, rule } = mention;
    const { entity, mentions } = byId.get(mention.entity.id)!;
    mentions.push({ start, end, kind, rule });
    all.push({ start, end, kind, rule, entity });
  }
  return { entities, all };
}

/** What dates mean in an article of the day that it was asked for last. */
const resolved = new WeakMap<LocalDate, { readonly published: string | undefined; readonly date: string | undefined }>();

function dateOf(local: LocalDate, published: string | undefined): string | undefined {
  const last = resolved.get(local);
  if (last && last.published === published) return last.date;
  const date = local.resolve(published);
  resolved.set(local, { published, date });
  return date;
}

function datesOf(
  paragraphs: readonly PlacedParagraph[],
  readings: readonly ParagraphReading[],
  published: string | undefined,
): DateMention[] {
  const found: DateMention[] = [];
  readings.forEach(({ dates }, p) => {
    const from = paragraphs[p]!.start;
    for (const sentence of dates)
      for (const local of sentence) {
        const date = dateOf(local, published);
        if (date) found.push({ start: from + local.start, end: from + local.end, date, rule: local.rule });
      }
  });
  return found;
}

function sentencesOf(paragraphs: readonly PlacedParagraph[]): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  for (const { index, start: from, text } of paragraphs)
    for (const { start, end } of text.sentences) spans.push({ start: from + start, end: from + end, paragraph: index });
  return spans;
}
