import type { KnownMatch } from '../../knowledge/lookup.ts';
import { knownIn, type Line } from './line.ts';
import { isGiven, nextIsName } from './name-bounds.ts';
import * as R from './rare-words.ts';
import * as V from './vocabulary.ts';

/** Nothing behind a known name makes it part of a longer one ("Amazon Pharmacy", "Siemens Energy AG"). */
export function isWhole(line: Line, at: number, known: KnownMatch): boolean {
  if (known.rest > 0 && joinsCapital(line, at + known.length - 1, known.rest)) return false;
  const next = line.terms[at + known.length];
  if (next?.text === '&' && nextIsName(line, at + known.length + 1)) return false;
  if (next && goesOnWith(line, at, at + known.length)) return false;
  if (!next?.spaced || known.rest > 0 || line.regime !== 'prose') return true;
  const bits = line.bits[at + known.length]!;
  if (next.kind !== 'word' || next.capitals === 'none') return true;
  if (bits & V.LEGAL) return true;
  if (bits & (V.FUNCTION | V.NOT_NAME | V.ROLE | V.TITLE | V.DEMONYM)) return !(bits & V.COMPANY_WORD);
  if (known.entry.type === 'person') return true;
  const behind = knownIn(line, at + known.length);
  // "Admiral Stonegate": two companies' names side by side are one
  return (
    behind !== undefined &&
    !(known.length === 1 && behind.length === 1 && known.entry.type === 'company' && behind.entry.type === 'company')
  );
}

/** "Le Télégramme du Midi", "Société Générale de Navigation": an article or a common noun begins it, a complement follows. */
function goesOnWith(line: Line, at: number, of: number): boolean {
  if (!(line.bits[at]! & (V.FUNCTION | V.COMPANY_HEAD)) || line.terms[of]!.capitals !== 'none') return false;
  // "la Caisse régionale de garantie"
  if (line.bits[of]! & V.TAIL && line.bits[of - 1]! & (V.COMPANY_HEAD | V.INSTITUTION_HEAD)) return true;
  if (!(line.bits[of]! & V.OF)) return false;
  let next = of + 1;
  while (next < line.terms.length && next < of + 3 && line.bits[next]! & V.ARTICLE && line.terms[next]!.capitals === 'none')
    next++;
  const object = line.terms[next];
  return object?.kind === 'word' && object.capitals !== 'none' && !isGiven(line, next) && knownIn(line, next) === undefined;
}

/** "Pernod-Lasalle": what is hyphened to a known name is a name too, and no participle. */
function joinsCapital(line: Line, at: number, rest: number): boolean {
  const { text, fold } = line.terms[at]!;
  const behind = text.slice(text.length - rest);
  if (!/^-[\p{Lu}\d]/u.test(behind)) return false;
  return !(line.vocabulary.rare(fold.slice(fold.lastIndexOf('-') + 1)) & R.COMPOUND_END);
}
