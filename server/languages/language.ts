/** What the text stage needs to know of a language. Words are folded: lower case, no accents. */
export interface TextLanguage {
  /** Words with a dot that end no sentence, without the dot. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those that are abbreviations behind a number alone: `Bio.` of "2 Bio. Euro". */
  readonly scaleAbbreviations: ReadonlySet<string>;
  /** What may stand before an apostrophe as a word of its own (`d`, `l`, `qu` …); empty where elision is unknown. */
  readonly elisions: ReadonlySet<string>;
  /** Words that an elision may have run into when its apostrophe was lost. */
  readonly elidable: ReadonlySet<string>;
  /** Words that look like an elision and a word of `elidable` but are one: `savoir`, `taxe`. */
  readonly wholeWords: ReadonlySet<string>;
  /** Function words run together in text that lost every apostrophe: `dun` → `d'` + `un`. */
  readonly fusedWhenDamaged: ReadonlyMap<string, number>;
  /** The most frequent function words, to tell the language by. */
  readonly functionWords: ReadonlySet<string>;
}

/** Reads a table of words, separated by white space, in its order. */
export const listed = (table: string): readonly string[] => table.split(/\s+/).filter(Boolean);

/** The words of such a table as a set. */
export const words = (table: string): ReadonlySet<string> => new Set(listed(table));
