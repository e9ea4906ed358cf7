import type { Language } from '../reading/article.ts';
import { elisionsOf } from './fr/elision.ts';

/** A word that loses its last letter before a vowel: `de` → `d'`. */
export interface Elision {
  readonly full: string;
  /** Without its apostrophe. */
  readonly elided: string;
}

export interface Elisions {
  readonly pairs: readonly Elision[];
  /** Initial letters, folded, that a word before them is elided for; letters in neither set are left as the author wrote them. */
  readonly before: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
}

/** How a language elides before a name; undefined where it does not. */
export const elisions: Readonly<Partial<Record<Language, Elisions>>> = { fr: elisionsOf };
