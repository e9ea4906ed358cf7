import { slug } from './fold.ts';
import type { Ambiguity, KnownAlias, KnownEntity, KnownType } from './known.ts';

/** What a `#` line says of those below it. */
export interface Header {
  readonly type: KnownType;
  readonly country: string | undefined;
  readonly sectors: readonly string[];
}

export const noHeader: Header = { type: 'company', country: undefined, sectors: [] };

/** Whether a line of a data file is one entity: not empty, no header, no comment. */
export function isEntry(line: string): boolean {
  const first = line.charCodeAt(0);
  return line !== '' && first !== 0x23 && first !== 0x2f;
}

export function readHeader(line: string): Header {
  const [type, ...words] = line.slice(2).split(' ');
  const country = words.find((word) => /^[A-Z]{2}$/.test(word));
  return { type: type as KnownType, country, sectors: words.filter((word) => word !== country) };
}

type Draft = { -readonly [K in keyof KnownEntity]?: KnownEntity[K] };

/**
 * Reads a line of the data. One line an entity, fields set apart by `;`, the name first and the rest in any order:
 *
 *     # company FR luxury           what follows is of this type, country and sectors, until the next #
 *     Norvane; @Paris; $PAR:NVN; Q123; =Norvane Group; fashion
 *
 * | field          | means                                                                             |
 * |----------------|-----------------------------------------------------------------------------------|
 * | `Name`         | as newspapers write it; the id is its slug. `?` behind a name or alias: ambiguity `start`, `??`: `context`, `@`: `place` |
 * | `=Alias`       | another way to write it; a first word in lower case (`la Poste`) matches with either case |
 * | `sector words` | lower case; added to those of the header                                            |
 * | `@City`        | head office; `@City/GB` when its country is not the header's                        |
 * | `$XCHG:TICK`   | exchange and ticker                                                               |
 * | `<id`          | parent of a company, maker of a product, employer of a person                     |
 * | `Q123`         | Wikidata                                                                          |
 * | `m` `f` `mp` `fp` | grammatical gender, `p` for a plural                                           |
 * | `id:slug`      | an id of its own, where the slug is taken                                         |
 *
 * Letters beyond Latin-1 are written plain (`Skoda`, `Sahin`): names are compared without accents, and the text stays one byte a letter.
 * A person's sector words are the role (`ceo`, `founder` …). Lines that start with `//` are comments.
 */
export function parseLine(line: string, { type, country, sectors }: Header): KnownEntity {
  const fields = line.split(';');
  const first = alias(fields[0]!.trim());
  const aliases = [first];
  const draft: Draft = {};
  let own = '';
  for (let i = 1; i < fields.length; i++) {
    const field = fields[i]!.trim();
    const rest = field.slice(1);
    if (field[0] === '=') aliases.push(alias(rest));
    else if (field[0] === '@') setPlace(draft, rest);
    else if (field[0] === '$') [draft.exchange, draft.ticker] = rest.split(':') as [string, string];
    else if (field[0] === '<') setOwner(draft, type, rest);
    else if (field[0] === 'Q') draft.wikidata = field;
    else if (field === 'm' || field === 'f' || field === 'mp' || field === 'fp') setGender(draft, field);
    else if (field.startsWith('id:')) draft.id = field.slice(3);
    else own = field;
  }
  if (country !== undefined) draft.country ??= country;
  const words = own === '' ? sectors : [...own.split(' '), ...sectors];
  if (type === 'person') draft.role = words[0] ?? 'figure';
  return {
    id: draft.id ?? slug(first.text),
    name: first.text,
    type,
    aliases,
    parent: draft.parent,
    maker: draft.maker,
    employer: draft.employer,
    role: draft.role,
    ticker: draft.ticker,
    exchange: draft.exchange,
    wikidata: draft.wikidata,
    country: draft.country,
    city: draft.city,
    sectors: type === 'person' ? [] : words,
    gender: draft.gender,
    plural: draft.plural,
  };
}

const marks: readonly (readonly [string, Ambiguity])[] = [
  ['??', 'context'],
  ['?', 'start'],
  ['@', 'place'],
];

function alias(text: string): KnownAlias {
  for (const [mark, ambiguous] of marks) if (text.endsWith(mark)) return { text: text.slice(0, -mark.length), ambiguous };
  return { text, ambiguous: undefined };
}

function setPlace(draft: Draft, text: string) {
  const [city, country] = text.split('/');
  if (city) draft.city = city;
  if (country) draft.country = country;
}

function setOwner(draft: Draft, type: KnownType, id: string) {
  if (type === 'product') draft.maker = id;
  else if (type === 'person') draft.employer = id;
  else draft.parent = id;
}

function setGender(draft: Draft, field: string) {
  draft.gender = field[0] as 'm' | 'f';
  if (field.length === 2) draft.plural = true;
}
