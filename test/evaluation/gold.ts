import type {
  AmountKind,
  DealStatus,
  DealType,
  EntityType,
  FactType,
  Language,
  Modifier,
  Span,
} from '../../server/reading/article.ts';

/** A value, or several of which each is right. */
export type Either<T> = T | readonly T[];

export interface GoldEntity {
  readonly name: string;
  readonly type: Either<EntityType>;
  readonly aliases?: readonly string[];
  readonly nominal?: readonly (string | Quoted)[];
  readonly parent?: string;
  readonly optional?: boolean;
}

export interface GoldAmount {
  readonly kind: AmountKind;
  readonly value: number;
  readonly currency?: string | undefined;
  readonly unit?: string | undefined;
  readonly modifier?: Modifier;
  readonly low?: number;
  readonly high?: number;
  readonly currencyInferred?: boolean;
  readonly optional?: boolean;
}

export interface GoldDeal {
  readonly type: Either<DealType>;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly seller?: string;
  /** A value, not an amount's place: the deal is right with any amount when it gives none. */
  readonly amount?: number;
  readonly currency?: string | undefined;
  readonly amountIsTotal?: boolean;
  readonly share?: number;
  readonly status?: Either<DealStatus>;
  readonly date?: string;
  readonly optional?: boolean;
}

export interface GoldFact {
  readonly type: Either<FactType>;
  readonly subject: string;
  readonly amount: number;
  readonly currency?: string | undefined;
  readonly date?: string;
  readonly optional?: boolean;
}

interface Quoted {
  readonly quote: string;
  /** 1-based, when the quote stands more than once. */
  readonly nth?: number;
}

/** What stands in a gold file. */
export interface GoldFile {
  readonly id: string;
  readonly language: Language;
  readonly date?: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly amounts: readonly (GoldAmount & Quoted)[];
  readonly deals: readonly (GoldDeal & Quoted)[];
  readonly facts: readonly GoldFact[];
  readonly cycles?: readonly (readonly string[])[];
  readonly cyclesArguable?: boolean;
}

export type Place = Span & { readonly entity: GoldEntity };

/** An annotated text with every quote turned into a place (UTF-16, half-open). */
export interface Gold {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly names: readonly Place[];
  readonly nominals: readonly Place[];
  readonly amounts: readonly (GoldAmount & Span)[];
  readonly deals: readonly GoldDeal[];
  readonly facts: readonly GoldFact[];
  readonly cycles: readonly (readonly string[])[];
  readonly cyclesArguable: boolean;
}

/** Places what a gold file quotes. Throws, naming the article, when a quote or a party does not stand in it. */
export function gold(file: GoldFile): Gold {
  const known = new Set(file.entities.map(({ name }) => name));
  const unknown = [...file.deals.flatMap((deal) => [...deal.from, ...deal.to, ...(deal.seller ? [deal.seller] : [])])]
    .concat(file.facts.map(({ subject }) => subject))
    .concat(file.entities.flatMap(({ parent }) => parent ?? []))
    .concat((file.cycles ?? []).flat())
    .filter((name) => !known.has(name));
  if (unknown.length) throw new Error(`${file.id}: no entity ${unknown.join(', ')}`);
  for (const deal of file.deals) place(file, deal, standsAnywhere);
  return {
    id: file.id,
    language: file.language,
    text: file.text,
    entities: file.entities,
    names: nameMentions(file),
    nominals: file.entities
      .filter(({ optional }) => !optional)
      .flatMap((entity) =>
        (entity.nominal ?? []).map((nominal) => ({
          ...place(file, typeof nominal === 'string' ? { quote: nominal } : nominal, standsAnywhere),
          entity,
        })),
      ),
    amounts: file.amounts.map((amount) => ({ ...amount, ...place(file, amount, startsANumber) })),
    deals: file.deals,
    facts: file.facts,
    cycles: file.cycles ?? [],
    cyclesArguable: file.cyclesArguable ?? false,
  };
}

function place(file: GoldFile, { quote, nth = 1 }: Quoted, stands: (text: string, start: number) => boolean): Span {
  const start = occurrences(file.text, quote).filter((at) => stands(file.text, at))[nth - 1];
  if (start === undefined) throw new Error(`${file.id}: no occurrence ${nth} of ${JSON.stringify(quote)}`);
  return { start, end: start + quote.length };
}

function occurrences(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

const standsAnywhere = () => true;

/** "4 M€" does not stand in "14 M€", in "3,4 M€" nor in "12 4 M€". */
function startsANumber(text: string, start: number): boolean {
  if (/[\d.,]/.test(text[start - 1] ?? '')) return false;
  return !(/\d/.test(text[start]!) && /\d[ \u00a0\u202f]/.test(text.slice(Math.max(0, start - 2), start)));
}

/** Wherever a name or an alias stands as a word, the longest first; an elision that lost its apostrophe ("dAnthropic") may be stuck to it. */
function nameMentions({ text, entities }: GoldFile): Place[] {
  const named = entities
    .flatMap((entity) => [entity.name, ...(entity.aliases ?? [])].map((name) => ({ name, entity })))
    .sort((a, b) => b.name.length - a.name.length);
  const taken = new Uint8Array(text.length);
  const places: Place[] = [];
  for (const { name, entity } of named)
    for (const start of occurrences(text, name)) {
      const end = start + name.length;
      if (/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) || gluedBefore(text, start)) continue;
      if (taken.subarray(start, end).some(Boolean)) continue;
      taken.fill(1, start, end);
      places.push({ start, end, entity });
    }
  return places.sort((a, b) => a.start - b.start);
}

function gluedBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return /[\p{L}\p{N}]$/u.test(before) && !/(?:^|[^\p{L}\p{N}])[cdjlmnst]$|qu$/iu.test(before);
}
