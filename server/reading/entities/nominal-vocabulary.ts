import { listed } from '../../languages/language.ts';
import { nameWords, nominalWords, placeWords, sectorWords } from '../../languages/languages.ts';
import type { PlaceWord, PlaceWords } from '../../languages/places.ts';
import type { SectorNoun, SectorWords } from '../../languages/sectors.ts';
import type { EntityType, Language } from '../article.ts';
import { ByWord } from '../text/by-word.ts';
import type { DeterminerKind, Traits } from './nominal-candidate.ts';

export interface Head {
  readonly type: EntityType;
  readonly gender: 'm' | 'f' | undefined;
  readonly sectors: readonly string[];
  readonly traits: Traits;
}

export interface NominalVocabulary {
  /** Head phrases by their words joined by a space, singular ones only. */
  readonly heads: ReadonlyMap<string, Head>;
  /** Words that begin a head phrase, with the most words it has. */
  readonly firsts: ReadonlyMap<string, number>;
  readonly determiners: ReadonlyMap<string, DeterminerKind>;
  readonly contracted: ReadonlySet<string>;
  readonly preAdjectives: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly same: ReadonlySet<string>;
  /** Words for one of those spoken of last ("the latter"), by their first. */
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  readonly eitherHeads: ReadonlySet<string>;
  readonly sideRoles: ReadonlyMap<string, readonly string[]>;
  readonly roleVerbs: ReadonlyMap<string, readonly string[]>;
  readonly roleNouns: ReadonlyMap<string, readonly string[]>;
  readonly besideOnly: ReadonlySet<string>;
  readonly notParties: ReadonlySet<string>;
  readonly agent: RegExp | undefined;
  readonly notAgents: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly clauseWords: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** A stop, a relative word, or one that opens a clause of its own. */
  readonly endsClause: ByWord<boolean>;
  /** Called, baptisée: a description before, the name behind. */
  readonly naming: ReadonlySet<string>;
  readonly finite: RegExp;
  readonly participle: RegExp;
  readonly headLast: boolean;
  /** Sectors that a word in a name tells. */
  readonly nameSectors: ReadonlyMap<string, readonly string[]>;
  readonly places: PlaceWords;
  /** What "géant du …", "… group" may be completed by, to the sectors it tells. */
  readonly complements: SectorWords['complements'];
}

export function nominalVocabularyOf(language: Language): NominalVocabulary {
  built[language] ??= build(language);
  return built[language];
}

const built: Partial<Record<Language, NominalVocabulary>> = {};
const institutions = new Set([
  'state',
  'ministry',
  'regulator',
  'central_bank',
  'court',
  'parliament',
  'international',
  'region',
  'city_hall',
  'union',
  'ngo',
  'university',
]);
const products = new Set([
  'model',
  'app',
  'service',
  'os',
  'phone',
  'vehicle',
  'drug',
  'site',
  'index',
  'currency',
  'commodity',
  'bond',
]);

function build(language: Language): NominalVocabulary {
  const words = nominalWords[language];
  const sets = Object.fromEntries(
    (['makers', 'parts', 'sides', 'others', 'young', 'giants', 'plain', 'large'] as const).map((name) => [
      name,
      new Set(listed(words[name])),
    ]),
  ) as Record<string, Set<string>>;
  const traits = (phrase: string, generic: boolean): Traits => {
    const parts = phrase.split(' ');
    const has = (name: string) =>
      sets[name]!.has(phrase) ||
      sets[name]!.has(phrase.replaceAll(' ', '-')) ||
      sets[name]!.has(words.headLast ? parts.at(-1)! : parts[0]!);
    return {
      maker: has('makers'),
      part: has('parts'),
      side: has('sides'),
      other: has('others'),
      young: has('young'),
      giant: has('giants'),
      large: has('large'),
      plain: sets.plain!.has(phrase) || sets.plain!.has(phrase.replaceAll(' ', '-')),
      vague: generic,
    };
  };
  const headSectors = sectorTable(words.headSectors);
  const heads = new Map<string, Head>();
  const firsts = new Map<string, number>();
  const add = (phrase: string, head: Omit<Head, 'traits'>, generic: boolean) => {
    const known = heads.get(phrase);
    heads.set(
      phrase,
      known
        ? { ...known, sectors: [...new Set([...known.sectors, ...head.sectors])] }
        : { ...head, traits: traits(phrase, generic) },
    );
    const parts = phrase.split(' ');
    firsts.set(parts[0]!, Math.max(firsts.get(parts[0]!) ?? 0, parts.length));
  };
  for (const [type, genders] of Object.entries(words.heads) as [EntityType, Record<string, string>][])
    for (const [gender, table] of Object.entries(genders))
      for (const word of listed(table)) {
        const head = {
          type,
          sectors: headSectors.get(word) ?? [],
          gender: gender === 'm' || gender === 'f' ? (gender as 'm' | 'f') : undefined,
        };
        add(word, head, true);
        if (word.includes('-')) add(word.replaceAll('-', ' ').replaceAll("'", "' "), head, true);
      }
  for (const [phrase, noun] of sectorWords[language]().nouns)
    if (!noun.plural) add(phrase, { type: typeOf(noun), sectors: noun.sectors, gender: noun.gender }, false);
  const determiners = new Map<string, DeterminerKind>();
  const determine = (table: string, kind: DeterminerKind) => {
    for (const word of listed(table)) determiners.set(word, kind);
  };
  determine(words.definite, 'definite');
  determine(words.demonstrative, 'demonstrative');
  determine(words.possessive, 'possessive');
  determine(words.speakers, 'speaker');
  determine(words.indefinite, 'indefinite');
  determine(words.contracted, 'definite');
  const nameSectors = sectorTable(
    Object.values(nominalWords)
      .map((one) => one.nameSectors)
      .join('\n'),
  );
  for (const word of listed(words.notHeads)) heads.delete(word);
  const speech = new Set(listed(nameWords[language].speechVerbs));
  const relatives = new Set(listed(words.relatives));
  const coordinators = new Set(listed(words.coordinators));
  const clauseWords = new Set(listed(words.clauseWords));
  const phrases = (table: string) =>
    table
      .split(',')
      .map((phrase) => listed(phrase))
      .filter(({ length }) => length > 0);
  return {
    heads,
    firsts,
    determiners,
    contracted: new Set(listed(words.contracted)),
    preAdjectives: new Set(listed(words.preAdjectives)),
    copulas: new Set(listed(words.copulas)),
    same: new Set(listed(words.same)),
    references: referencesOf({ latter: phrases(words.latter), second: phrases(words.second), former: phrases(words.former) }),
    notParties: new Set(listed(words.notParties)),
    eitherHeads: new Set(listed(words.eitherHeads)),
    sideRoles: sectorTable(words.sideRoles),
    roleVerbs: sectorTable(words.roleVerbs),
    roleNouns: sectorTable(words.roleNouns),
    besideOnly: new Set(listed(words.besideOnly).map((word) => word.replaceAll('-', ' '))),
    naming: new Set(listed(words.naming)),
    coordinators,
    clauseWords,
    agent: words.agentEndings.length ? new RegExp(`.{3}(?:${words.agentEndings.join('|')})$`) : undefined,
    notAgents: new Set(listed(words.notAgents)),
    speech,
    relatives,
    endsClause: new ByWord(
      (fold, { text }) =>
        /^[,;:()–—«»"“”]$/.test(text) ||
        relatives.has(fold) ||
        speech.has(fold) ||
        (clauseWords.has(fold) && !coordinators.has(fold)),
    ),
    finite: new RegExp(`(?:${words.finiteEndings.join('|')})$`),
    participle: new RegExp(`(?:${words.participleEndings.join('|')})$`),
    headLast: words.headLast,
    nameSectors,
    places: placeWords[language](),
    complements: sectorWords[language]().complements,
  };
}

/** `bank: banque credit` by its words. */
function sectorTable(table: string): Map<string, string[]> {
  const sectors = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    for (const word of listed(line.slice(colon + 1)))
      sectors.set(word, [...(sectors.get(word) ?? []), line.slice(0, colon).trim()]);
  }
  return sectors;
}

function typeOf({ sectors }: SectorNoun): EntityType {
  if (sectors.every((sector) => institutions.has(sector))) return 'institution';
  return sectors.every((sector) => products.has(sector)) ? 'product' : 'company';
}

/** What a folded word says of where someone is from. */
export function originsOf(
  vocabulary: NominalVocabulary,
  fold: string,
  kind: PlaceWord['kind'],
): readonly PlaceWord[] | undefined {
  const found = vocabulary.places.get(fold)?.filter((word) => word.kind === kind);
  return found?.length ? found : undefined;
}

/** Words for one of those spoken of last, and for which. */
export interface Reference {
  readonly kind: 'latter' | 'second' | 'former';
  readonly words: readonly string[];
}

function referencesOf(tables: Readonly<Record<Reference['kind'], readonly (readonly string[])[]>>): Map<string, Reference[]> {
  const found = new Map<string, Reference[]>();
  for (const kind of ['latter', 'second', 'former'] as const)
    for (const words of tables[kind]) found.set(words[0]!, [...(found.get(words[0]!) ?? []), { kind, words }]);
  return found;
}
