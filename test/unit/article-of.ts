import { type Configuration, DEFAULTS } from '../../server/configuration.ts';
import { Lines } from '../../server/features/lines.ts';
import type { OpenArticle } from '../../server/features/open-article.ts';
import { localeOf } from '../../server/l10n/locale.ts';
import {
  type Amount,
  Article,
  type ArticleParts,
  type Deal,
  type Entity,
  type EntityType,
  type Fact,
  type Mention,
  type Modifier,
  type ParagraphSpan,
  type Problem,
  type SentenceSpan,
  type Span,
} from '../../server/reading/article.ts';

/** A deal of a test: parties by name, amounts and words by what stands in the text. */
export interface DealOf extends Partial<Omit<Deal, 'from' | 'to' | 'seller' | 'amount' | 'attribution' | 'evidence'>> {
  readonly from?: string;
  readonly to?: string;
  readonly seller?: string;
  readonly amount?: string;
  /** The trigger; the sentence around it is the evidence. */
  readonly at: string;
  readonly source?: { readonly words: string; readonly anonymous: boolean };
}

export interface FactOf {
  readonly type: Fact['type'];
  readonly subject: string;
  readonly amount: string;
  readonly date?: string;
}

export interface More {
  readonly language?: 'fr' | 'en';
  readonly deals?: readonly DealOf[];
  readonly facts?: readonly FactOf[];
  /** Names of entities by the names of their parents. */
  readonly parents?: Readonly<Record<string, string>>;
  readonly identifiers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Ids of deals by hop; the parties are those of the first deal. */
  readonly loops?: readonly (readonly string[])[];
  readonly problems?: readonly Problem[];
  readonly partial?: readonly string[];
}

/**
 * An article as the reading would make it, from its text with marks: `{Nordia}(company)`, `{la jeune pousse}(=Vellura)` for a nominal
 * mention, `{AWS}(company Amazon Web Services)` for an alias, `{40 M€}(40e6 EUR about)`, `{27 %}(27 %)`, `{2 GW}(2 unit:GW)`,
 * `{3 milliards}(3e9 USD? at_most)` for an inferred currency, `{$3}(3 USD~)` for a name that several share,
 * `{entre 5 et 7 milliards}(5e9-7e9 USD)`, `{3 fois}(3 x)`.
 */
export function articleOf(marked: string, more: More = {}): Article {
  const { text, marks } = unmarked(marked);
  return new Article(partsOf(text, marks, more));
}

/** The same, open in an editor, with the offset of the cursor `|`. */
export function openOf(
  markedWithCursor: string,
  more: More & {
    readonly locale?: string;
    readonly configuration?: Partial<Configuration>;
    readonly knowsCommands?: boolean;
  } = {},
): OpenArticle & { readonly cursor: { line: number; character: number } } {
  const { text, marks, cursor } = unmarked(markedWithCursor);
  const article = new Article(partsOf(text, marks, more));
  const lines = new Lines(text);
  return {
    uri: 'file:///articles/one.news',
    version: 1,
    article,
    lines,
    locale: localeOf(more.locale ?? 'en'),
    configuration: { ...DEFAULTS, ...more.configuration },
    knowsCommands: more.knowsCommands ?? false,
    cursor: lines.position(cursor ?? 0),
  };
}

interface Mark extends Span {
  readonly spec: string;
}

function unmarked(marked: string): { text: string; marks: Mark[]; cursor?: number } {
  const marks: Mark[] = [];
  let text = '';
  let start = -1;
  let cursor: number | undefined;
  for (let i = 0; i < marked.length; i++) {
    const sign = marked[i]!;
    if (sign === '|') cursor = text.length;
    else if (sign === '{') start = text.length;
    else if (sign === '}') {
      const close = marked.indexOf(')', i);
      marks.push({ start, end: text.length, spec: marked.slice(i + 2, close) });
      i = close;
    } else text += sign;
  }
  return { text, marks, ...(cursor === undefined ? {} : { cursor }) };
}

function partsOf(text: string, marks: readonly Mark[], more: More): ArticleParts {
  const paragraphs = paragraphsOf(text);
  const sentences = paragraphs.flatMap((paragraph, i) => sentencesOf(text, paragraph, i));
  const entities = entitiesOf(text, marks, more);
  const amounts = marks.flatMap((mark, i) => amountOf(mark, i));
  const deals = (more.deals ?? []).map((deal, i) => dealOf(text, { deal, i, sentences, amounts }));
  return {
    text,
    language: more.language ?? 'fr',
    paragraphs,
    sentences,
    entities,
    amounts,
    dates: [],
    deals,
    facts: (more.facts ?? []).map((fact, i) => factOf(text, fact, { i, amounts })),
    flows: (more.loops ?? []).map((hops, i) => ({
      id: `f${i + 1}`,
      entities: hops.map((id) => deals.find((deal) => deal.id === id)!.from[0]!),
      deals: hops.map((id) => [id]),
    })),
    partial: more.partial ?? [],
    problems: more.problems ?? [],
  };
}

export const idOf = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-');

function paragraphsOf(text: string): ParagraphSpan[] {
  return [...text.matchAll(/[^\n]+/g)].map((match, i) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: i === 0 && text.includes('\n') && !/[.!?]$/.test(match[0]) ? 'headline' : 'prose',
  }));
}

function sentencesOf(text: string, { start, end }: Span, paragraph: number): SentenceSpan[] {
  return [...text.slice(start, end).matchAll(/[^.!?]+(?:[.!?](?=\d)[^.!?]*)*[.!?]*\s*/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].trimEnd().length,
    paragraph,
  }));
}

function entitiesOf(text: string, marks: readonly Mark[], { parents, identifiers }: More): Entity[] {
  const found = new Map<string, { name: string; type: EntityType; mentions: Mention[] }>();
  for (const { start, end, spec } of marks) {
    const named = /^(company|institution|person|product)(?: (.+))?$/.exec(spec);
    const name = named ? (named[2] ?? text.slice(start, end)) : spec.startsWith('=') ? spec.slice(1) : undefined;
    if (name === undefined) continue;
    const entity = found.get(name) ?? { name, type: 'company' as EntityType, mentions: [] };
    if (named) entity.type = named[1] as EntityType;
    entity.mentions.push({ start, end, kind: named ? 'name' : 'nominal', rule: named ? 'name/known' : 'nominal/type' });
    found.set(name, entity);
  }
  return [...found.values()].map(({ name, type, mentions }) => {
    const parent = Object.entries(parents ?? {}).find(([, child]) => child === name)?.[0];
    return {
      id: idOf(name),
      name,
      type,
      ...(parent ? { parent: idOf(parent) } : {}),
      identifiers: identifiers?.[name] ?? {},
      mentions,
    };
  });
}

function amountOf({ start, end, spec }: Mark, i: number): Amount[] {
  const [figure, unit, ...rest] = spec.split(' ');
  const range = /^([\d.]+(?:e\d+)?)(?:-([\d.]+(?:e\d+)?))?$/.exec(figure ?? '');
  if (!range) return [];
  const [low, high] = [Number(range[1]), range[2] === undefined ? undefined : Number(range[2])];
  const value = high === undefined ? low : (low + high) / 2;
  const per = rest.find((word) => word.startsWith('per:'))?.slice(4) as Amount['per'];
  const modifier = (rest.find((word) => !word.includes(':')) ?? (high === undefined ? 'exact' : 'between')) as Modifier;
  const common = {
    id: `a${i + 1}`,
    start,
    end,
    value,
    modifier,
    rule: 'amount/scale',
    ...(high === undefined ? {} : { low, high }),
    ...(per ? { per } : {}),
  };
  if (unit === '%') return [{ ...common, kind: 'percentage' }];
  if (unit === 'x') return [{ ...common, kind: 'multiple' }];
  if (unit?.startsWith('unit:')) return [{ ...common, kind: 'quantity', unit: unit.slice(5) }];
  const shared = unit!.endsWith('~') ? { currencyShared: true } : {};
  return [{ ...common, kind: 'money', currency: unit!.slice(0, 3), currencyInferred: unit!.endsWith('?'), ...shared }];
}

interface DealContext {
  readonly deal: DealOf;
  readonly i: number;
  readonly sentences: readonly SentenceSpan[];
  readonly amounts: readonly Amount[];
}

function dealOf(
  text: string,
  { deal: { at, from, to, seller, amount, source, ...rest }, i, sentences, amounts }: DealContext,
): Deal {
  const trigger = spanOf(text, at);
  const sentence = sentences.find(({ start, end }) => start <= trigger.start && trigger.end <= end) ?? trigger;
  const named = (names: string | undefined) => (names ? names.split(' + ').map(idOf) : []);
  return {
    id: `d${i + 1}`,
    type: 'investment',
    status: 'announced',
    confidence: 0.9,
    rule: 'frame/verb',
    ...rest,
    from: named(from),
    to: named(to),
    ...(seller === undefined ? {} : { seller: idOf(seller) }),
    ...(amount === undefined ? {} : { amount: amountIn(text, amount, amounts).id }),
    ...(source ? { attribution: { ...spanOf(text, source.words), anonymous: source.anonymous } } : {}),
    evidence: [{ start: sentence.start, end: sentence.end, trigger, rule: 'frame/verb', status: rest.status ?? 'announced' }],
  };
}

function factOf(
  text: string,
  { type, subject, amount, date }: FactOf,
  { i, amounts }: { i: number; amounts: readonly Amount[] },
): Fact {
  const found = amountIn(text, amount, amounts);
  return {
    id: `x${i + 1}`,
    type,
    subject: idOf(subject),
    amount: found.id,
    ...(date ? { date } : {}),
    start: found.start,
    end: found.end,
    confidence: 0.9,
    rule: 'fact/noun',
  };
}

/** `words#2` for their second place. */
export function spanOf(text: string, quote: string): Span {
  const [words, nth] = quote.split('#') as [string, string | undefined];
  let start = -1;
  for (let n = 0; n < Number(nth ?? 1); n++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${quote}" does not stand in the text`);
  return { start, end: start + words.length };
}

function amountIn(text: string, quote: string, amounts: readonly Amount[]): Amount {
  const { start } = spanOf(text, quote);
  const found = amounts.find((amount) => amount.start === start);
  if (!found) throw new Error(`"${quote}" is no amount`);
  return found;
}
