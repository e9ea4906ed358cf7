import type { Term } from '../text/term.ts';
import { FUNCTION } from './vocabulary.ts';

/** What a capital says in a sentence: in prose a name, in a title or a line of capitals nothing. */
export type Regime = 'prose' | 'title' | 'capitals';

export function regimeOf(terms: readonly Term[], bits: readonly number[], titleCase: boolean): Regime {
  let all = 0;
  let initial = 0;
  let small = 0;
  let smallFunction = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    if (term.kind !== 'word' || term.elided || term.end - term.start < 2) continue;
    if (term.capitals === 'all') all++;
    else if (term.capitals !== 'none') initial++;
    else if (bits[i]! & FUNCTION || term.fold.length < 4) smallFunction++;
    else small++;
  }
  const words = all + initial + small + smallFunction;
  if ((all >= 3 && all >= words * 0.7) || (all === 2 && words === 2)) return 'capitals';
  const last = terms.at(-1);
  const ends = last?.kind === 'punctuation' && last.text === '.';
  if (titleCase && !ends && initial + all >= 4 && initial >= 3 && small <= (initial + all) * 0.2) return 'title';
  return 'prose';
}

/** How many terms a dateline covers ("PARIS, 6 novembre 2025 (Agence) –"), 0 where there is none. Only names in brackets are names there. */
export function datelineEnd(terms: readonly Term[]): number {
  let capitals = false;
  let number = false;
  let bracket = false;
  let depth = 0;
  for (let i = 0; i < Math.min(terms.length, 24); i++) {
    const term = terms[i]!;
    if (/^[–—-]$/.test(term.text) && depth === 0 && (term.spaced || bracket))
      return i > 0 && (number || bracket || (capitals && i <= 4)) ? i + 1 : 0;
    if (term.text === '(') {
      depth++;
      bracket = true;
    } else if (term.text === ')') depth--;
    else if (term.kind === 'number') number = true;
    else if (term.kind === 'word' && depth === 0) {
      if (i === 0) capitals = term.capitals === 'all';
      if (term.capitals === 'none' && term.fold.length > 2 && !number && i > 3) return 0;
      if (i > 1 && term.capitals === 'none' && term.fold.length > 9) return 0;
    } else if (term.kind === 'punctuation' && !/^[,.()/:]$/.test(term.text)) return 0;
  }
  return 0;
}
