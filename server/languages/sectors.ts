/** A phrase by which a party of a sector is called: "fabricant de puces", "the chipmaker". */
export interface SectorNoun {
  /** Keys of the sectors that it may mean (`knowledge/sectors.ts`). */
  readonly sectors: readonly string[];
  readonly gender?: 'm' | 'f';
  /** The phrase stands for several parties. */
  readonly plural: boolean;
}

export interface SectorWords {
  /** Phrases that stand for a party by themselves, by their folded words set apart by one space. */
  readonly nouns: ReadonlyMap<string, SectorNoun>;
  /** What "géant de …", "spécialiste du …", "… group" may be completed by, articles left out, to the sectors it means. */
  readonly complements: ReadonlyMap<string, readonly string[]>;
  /** Words of the longest phrase. */
  readonly longest: number;
}

export interface SectorMatch<T> {
  readonly found: T;
  /** In terms. */
  readonly length: number;
}

/** The longest phrase of a table that starts at `folds[at]`, the folded words of a sentence. */
export function phraseAt<T>(
  table: ReadonlyMap<string, T>,
  folds: readonly string[],
  at: number,
  longest = 5,
): SectorMatch<T> | undefined {
  let phrase = '';
  let match: SectorMatch<T> | undefined;
  for (let length = 1; length <= longest && at + length <= folds.length; length++) {
    phrase = length === 1 ? folds[at]! : `${phrase} ${folds[at + length - 1]}`;
    const found = table.get(phrase);
    if (found) match = { found, length };
  }
  return match;
}

/** The sectors that the words of a complement tell, function words left out: "géant [du] commerce électronique" → `ecommerce`. */
export function sectorsTold(complements: SectorWords['complements'], folds: readonly string[]): readonly string[] {
  const told = new Set<string>();
  for (let at = 0; at < folds.length; ) {
    const match = phraseAt(complements, folds, at);
    for (const sector of match?.found ?? []) told.add(sector);
    at += match?.length ?? 1;
  }
  return [...told];
}

/**
 * Reads the tables of a language. A line of nouns: `chips m: fabricant de puces, fondeur` (keys, a gender where the language has
 * them, then phrases, folded); a line of complements: `chips: puces, semi-conducteurs`. A phrase may stand on several lines.
 */
export function readSectors(nouns: string, complements: string, plural: (phrase: string) => string): SectorWords {
  const byPhrase = new Map<string, SectorNoun>();
  let longest = 1;
  const add = (phrase: string, noun: SectorNoun) => {
    const known = byPhrase.get(phrase);
    byPhrase.set(phrase, known ? { ...known, sectors: [...known.sectors, ...noun.sectors] } : noun);
    longest = Math.max(longest, phrase.split(' ').length);
  };
  for (const { keys, phrases } of lines(nouns)) {
    const last = keys.at(-1);
    const gender = last === 'm' || last === 'f' ? last : undefined;
    const sectors = gender ? keys.slice(0, -1) : keys;
    for (const phrase of phrases) {
      add(phrase, { sectors, plural: false, ...(gender && { gender }) });
      add(plural(phrase), { sectors, plural: true, ...(gender && { gender }) });
    }
  }
  const completing = new Map<string, readonly string[]>();
  for (const { keys, phrases } of lines(complements))
    for (const phrase of phrases) completing.set(phrase, [...(completing.get(phrase) ?? []), ...keys]);
  return { nouns: byPhrase, complements: completing, longest };
}

function* lines(table: string): Generator<{ keys: string[]; phrases: string[] }> {
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(':');
    const phrases = line.slice(colon + 1).split(',');
    yield { keys: line.slice(0, colon).trim().split(' '), phrases: phrases.map((phrase) => phrase.trim()) };
  }
}
