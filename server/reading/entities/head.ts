import * as F from './facts.ts';
import type { Line } from './line.ts';
import type { Head, NominalVocabulary } from './nominal-vocabulary.ts';
import { noTraits } from './reference.ts';
import type { Names } from './sentence-names.ts';
import * as V from './vocabulary.ts';

/** The longest head phrase at a term. */
export function headAt(
  line: Line,
  at: number,
  names: Names,
  vocabulary: NominalVocabulary,
): { head: Head; phrase: string; to: number } | undefined {
  const { terms } = line;
  const { longestHead, head: alone } = line.facts[at]!;
  if (longestHead === 0) return tradeAt(line, at);
  let phrase = terms[at]!.fold;
  let best = alone && { head: alone, phrase, to: at + 1 };
  for (let i = 1; i < longestHead && at + i < terms.length && names.from(at + i) === undefined; i++) {
    if (terms[at + i]!.kind !== 'word') break;
    phrase = `${phrase} ${terms[at + i]!.fold}`;
    const head = vocabulary.heads.get(phrase);
    if (head) best = { head, phrase, to: at + i + 1 };
  }
  return best;
}

/** "le lainier tarnais", "le teneur de marché irlandais": a word for a trade, though no table holds it, between a determiner and a demonym. */
function tradeAt(line: Line, at: number): { head: Head; phrase: string; to: number } | undefined {
  const { fold, capitals } = line.terms[at]!;
  if (at === 0 || !(line.facts[at]!.more & F.AGENT) || capitals !== 'none' || line.bits[at]! & (V.FUNCTION | V.ROLE))
    return undefined;
  const kind = line.facts[at - 1]!.determiner;
  if (kind === undefined || kind === 'possessive') return undefined;
  const of = line.bits[at + 1]! & V.OF && line.terms[at + 2]?.kind === 'word' && !(line.bits[at + 2]! & V.FUNCTION) ? 2 : 0;
  const next = line.terms[at + 1 + of];
  const demonym = line.facts[at + 1 + of]?.demonyms;
  if (!demonym || demonym.every(({ plural }) => plural) || next!.capitals !== 'none') return undefined;
  return {
    head: { type: 'company', gender: undefined, sectors: [], traits: { ...noTraits, plain: false } },
    phrase: fold,
    to: at + 1,
  };
}
