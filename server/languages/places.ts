/** A word that names a place or says where someone or something is from. */
export interface PlaceWord {
  /** As `knowledge/places.ts` names it: `Lyon`, `Nouvelle-Aquitaine`, `FR`. */
  readonly place: string;
  /** `name`: the place itself (Londres); `demonym`: adjective or noun of origin (lillois, American). */
  readonly kind: 'name' | 'demonym';
  readonly gender?: 'm' | 'f';
  readonly plural?: boolean;
}

/** Words folded (lower case, no accents), those of a longer name set apart by one space, to what they may mean, likeliest first. */
export type PlaceWords = ReadonlyMap<string, readonly PlaceWord[]>;

export interface Inflected {
  readonly word: string;
  readonly gender?: 'm' | 'f';
  readonly plural?: boolean;
}

/**
 * Reads the tables of a language: `names` that differ from the gazetteer's, and `demonyms` in their dictionary form. Each item is
 * `place: word, word`; items are set apart by `;` or a line's end.
 */
export function readPlaces(
  tables: { names: string; demonyms: string },
  inflect: (word: string) => readonly Inflected[],
): PlaceWords {
  const words = new Map<string, PlaceWord[]>();
  const add = (form: string, word: PlaceWord) => {
    const key = foldPlace(form);
    const known = words.get(key);
    if (!known) words.set(key, [word]);
    else if (!known.some(({ place, kind }) => place === word.place && kind === word.kind)) known.push(word);
  };
  for (const { place, forms } of items(tables.names)) for (const form of forms) add(form, { place, kind: 'name' });
  for (const { place, forms } of items(tables.demonyms))
    for (const form of forms) for (const { word, ...grammar } of inflect(form)) add(word, { place, kind: 'demonym', ...grammar });
  return words;
}

/** Lower case without accents; hyphens and apostrophes become spaces, so that a name matches however it is joined. */
export function foldPlace(text: string): string {
  const low = text.toLowerCase();
  if (/^[a-z]+$/.test(low)) return low;
  return low
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replace(/[-'’.\s]+/g, ' ')
    .trim();
}

function* items(table: string): Generator<{ place: string; forms: string[] }> {
  for (const item of table.split(/[;\n]/)) {
    const colon = item.indexOf(':');
    if (colon < 0) continue;
    const forms = item.slice(colon + 1).split(',');
    yield { place: item.slice(0, colon).trim(), forms: forms.map((form) => form.trim()) };
  }
}
