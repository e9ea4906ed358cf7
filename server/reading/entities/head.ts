import type { Line } from './line.ts';
import { type Head, type NominalVocabulary, originsOf } from './nominal-vocabulary.ts';
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
  const first = terms[at]!.fold;
  const longest = vocabulary.firsts.get(first);
  if (longest === undefined) return tradeAt(line, at, vocabulary);
  let phrase = '';
  let best: { head: Head; phrase: string; to: number } | undefined;
  for (let i = 0; i < longest && at + i < terms.length && !names.byFrom.has(at + i); i++) {
    if (terms[at + i]!.kind !== 'word') break;
    phrase = i === 0 ? first : `${phrase} ${terms[at + i]!.fold}`;
    const head = vocabulary.heads.get(phrase);
    if (head) best = { head, phrase, to: at + i + 1 };
  }
  return best;
}

/** "le lainier tarnais", "le teneur de marché irlandais": a word for a trade, though no table holds it, between a determiner and a demonym. */
function tradeAt(line: Line, at: number, vocabulary: NominalVocabulary): { head: Head; phrase: string; to: number } | undefined {
  const { fold, capitals } = line.terms[at]!;
  if (!vocabulary.agent || capitals !== 'none' || line.bits[at]! & (V.FUNCTION | V.ROLE)) return undefined;
  const kind = vocabulary.determiners.get(line.terms[at - 1]?.fold ?? '');
  if (kind === undefined || kind === 'possessive' || !vocabulary.agent.test(fold) || vocabulary.notAgents.has(fold))
    return undefined;
  const of = line.bits[at + 1]! & V.OF && line.terms[at + 2]?.kind === 'word' && !(line.bits[at + 2]! & V.FUNCTION) ? 2 : 0;
  const next = line.terms[at + 1 + of];
  const demonym = originsOf(vocabulary, next?.fold.replaceAll('-', ' ') ?? '', 'demonym');
  if (!demonym || demonym.every(({ plural }) => plural) || next!.capitals !== 'none') return undefined;
  return { head: { type: 'company', sectors: [], traits: { ...noTraits, plain: false } }, phrase: fold, to: at + 1 };
}
