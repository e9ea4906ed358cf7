import { slug } from '../../knowledge/fold.ts';
import type { KnownEntity } from '../../knowledge/known.ts';
import { type KnownMatch, knownNamed } from '../../knowledge/lookup.ts';
import { type Part, partsOf } from '../../knowledge/parts.ts';
import type { UserName } from '../settings.ts';
import type { PlacedParagraph } from '../text/placed.ts';
import type { ParagraphText } from '../text/text.ts';
import type { NameCandidate, ParagraphNames } from './name-candidate.ts';

/** What the user named wins over everything else that was read at its place. Costs a look-up a capitalised term, once a paragraph. */
export class UserNames {
  readonly #table: Table;
  /** One is written without a capital. */
  readonly #small: boolean;
  /** By paragraph. */
  readonly #kept = new WeakMap<ParagraphText, { readonly names: ParagraphNames; readonly overridden: ParagraphNames }>();

  constructor(user: readonly UserName[]) {
    const entities = user.flatMap(entitiesOf);
    this.#table = tableOf(entities);
    this.#small = entities.some(({ aliases }) => aliases.some(({ text }) => text[0] === text[0]?.toLowerCase()));
  }

  /** The names of each paragraph with those of the user among them; the same objects where neither changed. */
  over(paragraphs: readonly PlacedParagraph[], names: readonly ParagraphNames[]): readonly ParagraphNames[] {
    return this.#table.size === 0 ? names : names.map((one, i) => this.#overridden(paragraphs[i]!.text, one));
  }

  #overridden(text: ParagraphText, names: ParagraphNames): ParagraphNames {
    const kept = this.#kept.get(text);
    if (kept?.names === names) return kept.overridden;
    const found = overridden(text, names, this.#table, this.#small);
    this.#kept.set(text, { names, overridden: found });
    return found;
  }
}

function entitiesOf({ name, type, aliases = [], parent, products = [], identifiers = {} }: UserName): KnownEntity[] {
  const id = idOf(name);
  const entity: KnownEntity = {
    id,
    name,
    type,
    aliases: [name, ...aliases].filter(isWritten).map((text) => ({ text })),
    sectors: [],
    ...(parent !== undefined && parent !== '' && { parent: idOf(parent) }),
    ...(identifiers.ticker !== undefined && { ticker: identifiers.ticker }),
    ...(identifiers.wikidata !== undefined && { wikidata: identifiers.wikidata }),
    ...(identifiers.country !== undefined && { country: identifiers.country }),
  };
  const made = products.filter(isWritten).map(
    (product): KnownEntity => ({
      id: slug(product) || product,
      name: product,
      type: 'product',
      aliases: [{ text: product }],
      sectors: [],
      maker: id,
    }),
  );
  return entity.aliases.length ? [entity, ...made] : made;
}

const isWritten = (text: string) => /[\p{L}\p{N}]/u.test(text);

const idOf = (name: string) => knownNamed(name)[0]?.id ?? (slug(name) || name);

interface Entry {
  readonly parts: readonly Part[];
  readonly entity: KnownEntity;
  readonly text: string;
}

type Table = ReadonlyMap<string, readonly Entry[]>;

function tableOf(entities: readonly KnownEntity[]): Table {
  const table = new Map<string, Entry[]>();
  for (const entity of entities)
    for (const { text } of entity.aliases) {
      const parts = partsOf(text);
      const key = parts[0]?.fold;
      if (key === undefined) continue;
      const entries = table.get(key) ?? [];
      entries.push({ parts, entity, text });
      table.set(key, entries);
    }
  for (const entries of table.values()) entries.sort((a, b) => b.parts.length - a.parts.length);
  return table;
}

/** The longest of the user's names that starts at a term; a name written with a capital wants one. */
function matchAt(table: Table, words: readonly string[], at: number): KnownMatch | undefined {
  const first = partsOf(words[at]!);
  for (const { parts, entity, text } of table.get(first[0]?.fold ?? '') ?? []) {
    if (text[0] !== text[0]!.toLowerCase() && words[at]![0] === words[at]![0]!.toLowerCase()) continue;
    let term = at;
    let inTerm = first;
    let used = 0;
    let matched = 0;
    while (matched < parts.length) {
      if (used === inTerm.length) {
        if (++term >= words.length) break;
        inTerm = partsOf(words[term]!);
        used = 0;
        if (!inTerm.length) break;
      }
      if (inTerm[used]!.fold !== parts[matched]!.fold) break;
      used++;
      matched++;
    }
    if (matched < parts.length) continue;
    const rest = used < inTerm.length ? words[term]!.length - inTerm[used - 1]!.end : 0;
    return { entry: entity, alias: { text }, length: term - at + 1, rest, others: [] };
  }
  return undefined;
}

function overridden(paragraph: ParagraphText, names: ParagraphNames, table: Table, small: boolean): ParagraphNames {
  const candidates = [...names.candidates];
  let changed = false;
  paragraph.sentences.forEach(({ terms }, sentence) => {
    let words: string[] | undefined;
    for (let at = 0; at < terms.length; at++) {
      if (terms[at]!.kind === 'punctuation' || (!small && terms[at]!.capitals === 'none' && !terms[at]!.elided)) continue;
      words ??= terms.map(({ text }) => text);
      const match = matchAt(table, words, at);
      if (!match) continue;
      changed = true;
      const to = at + match.length;
      const [start, end] = [terms[at]!.start, terms[to - 1]!.end - match.rest];
      let placed = false;
      candidates.forEach((candidate, i) => {
        if (candidate.sentence !== sentence || candidate.to <= at || candidate.from >= to) return;
        candidates[i] = placed
          ? { ...candidate, key: '', words: [] }
          : named(candidate, { at, to, start, end, match, text: paragraph.text.slice(start, end) });
        placed = true;
      });
      if (!placed)
        candidates.push(
          named({ ...blankCandidate, sentence }, { at, to, start, end, match, text: paragraph.text.slice(start, end) }),
        );
      at = to - 1;
    }
  });
  return changed ? { ...names, candidates } : names;
}

interface Place {
  readonly at: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly match: KnownMatch;
  readonly text: string;
}

function named(candidate: NameCandidate, { at, to, start, end, match, text }: Place): NameCandidate {
  const words = match.entry.name.toLowerCase().split(/\s+/);
  return {
    ...candidate,
    from: at,
    to,
    start,
    end,
    text,
    words,
    key: words.join(' '),
    standing: 'solid',
    weight: 10,
    // what its place says ("à X": a town?) no longer counts
    inner: noVotes,
    votes: noVotes,
    acts: true,
    cues: ['name/user'],
    known: match,
    acronymOf: undefined,
  };
}

const noVotes = { company: 0, institution: 0, person: 0, product: 0, place: 0 };
/** A candidate of which only its place is to be filled in. */
export const blankCandidate: NameCandidate = {
  sentence: 0,
  from: 0,
  to: 0,
  start: 0,
  end: 0,
  text: '',
  words: [],
  key: '',
  standing: 'solid',
  weight: 10,
  inner: noVotes,
  votes: noVotes,
  cues: ['name/user'],
  known: undefined,
  acronymOf: undefined,
  ticker: undefined,
  headed: false,
  belongs: false,
  acts: true,
  subject: false,
  source: false,
  paired: false,
  leads: false,
  roles: [],
};
