import * as F from './facts.ts';
import { atStart, knownIn, type Line } from './line.ts';
import { continues, endOf } from './name-bounds.ts';
import * as R from './rare-words.ts';
import { type Run, runOf } from './runs.ts';
import * as V from './vocabulary.ts';

/**
 * "Rails du Midi", "Plâtres du Quercy": a common noun with a capital, an `of` word and another capital. A name of its own keeps what
 * follows apart ("Nordia de Lyon").
 */
export function complementOf(line: Line, at: number, of: number): { to: number; end: number } | undefined {
  const { terms, bits } = line;
  if (!(bits[of]! & V.OF) && !(bits[of]! & V.FUNCTION && bits[of]! & V.PARTICLE)) return undefined;
  if (line.regime !== 'prose' || bits[at]! & (V.ROLE | V.FUNCTION | V.NOT_NAME | V.DEMONYM | V.INSTITUTION_HEAD))
    return undefined;
  const start = atStart(line, at);
  const fold = terms[at]!.fold;
  const hyphen = fold.indexOf('-');
  const word = hyphen > 0 && line.vocabulary.rare(fold.slice(0, hyphen)) & R.COMPOUND_START ? fold.slice(hyphen + 1) : fold;
  const common =
    (line.vocabulary.of(word) & (V.ORDINARY | V.COMPANY_HEAD | V.PRODUCT_NOUN | V.COMPANY_WORD)) !== 0 ||
    line.describing.heads.has(word);
  if (!common || (start && word === fold && !(bits[at]! & V.COMPANY_HEAD) && !isActor(line, of))) return undefined;
  if (knownIn(line, at)) return undefined;
  // "la Bourse de Paris", "du Groupe de la Cité": behind an article it is the thing itself
  if (at > 0 && bits[at - 1]! & V.ARTICLE && terms[at - 1]!.capitals === 'none' && line.facts[at]!.head) return undefined;
  let next = of + 1;
  while (next < terms.length && next < of + 3 && bits[next]! & V.ARTICLE && terms[next]!.capitals === 'none') next++;
  const object = terms[next];
  if (object?.kind !== 'word' || object.capitals === 'none' || !(object.spaced || terms[next - 1]!.elided)) return undefined;
  if (bits[next]! & V.NOT_NAME || knownIn(line, next)?.entry.type === 'company') return undefined;
  return { to: next + 1, end: endOf(line, next) };
}

/** "Terres du Lauragais avale …": no article before the noun, a contracted one behind it, and then a verb. */
function isActor({ terms, bits, facts }: Line, of: number): boolean {
  if (bits[of]! & V.ARTICLE || !facts[of]!.determiner || terms[of + 1]?.capitals === 'none') return false;
  return ((bits[of + 2] ?? 0) & V.VERB) !== 0;
}

/** Small words that continue an institution's or a bank's name: adjectives, `of` words with a capital or a noun of the table behind. */
export function tail(line: Line, head: number, to: number, end: number): { to: number; end: number } {
  const { terms, bits } = line;
  let at = to;
  let best = { to, end };
  // "la Banque nationale suisse", but "le Conseil de la concurrence | marocain"
  let complemented = false;
  for (let guard = 0; guard < 12 && at < terms.length; guard++) {
    const term = terms[at]!;
    if (term.kind !== 'word' || !(term.spaced || terms[at - 1]!.elided)) break;
    const bit = bits[at]!;
    if ((bit & V.TAIL || (!complemented && line.facts[at]!.more & F.DEMONYM)) && term.capitals === 'none') {
      at++;
      best = { to: at, end: term.end };
      continue;
    }
    if (bit & V.OF) {
      let next = at + 1;
      while (next < terms.length && bits[next]! & V.ARTICLE && next < at + 3) next++;
      const object = terms[next];
      if (object?.kind !== 'word' || (!object.spaced && !terms[next - 1]!.elided)) break;
      if (object.capitals !== 'none' ? !mayEndHead(line, head, next) : !(bits[next]! & V.TAIL_NOUN)) break;
      at = next + 1;
      complemented = true;
      best = { to: at, end: endOf(line, next) };
      if (best.end !== object.end) break;
      continue;
    }
    if (term.capitals !== 'none' && at > head + 1 && continues(line, head, at) && !(bit & V.LEGAL)) {
      at++;
      best = { to: at, end: endOf(line, at - 1) };
      if (best.end !== term.end) break;
      continue;
    }
    break;
  }
  return best;
}

/** "Groupe de Limoges", "Société de Casablanca": a generic head and a place make no name. */
function mayEndHead(line: Line, head: number, at: number): boolean {
  const bits = line.bits[at]!;
  if (bits & (V.NOT_NAME | V.FUNCTION) && !(bits & V.TAIL_NOUN)) return false;
  return !(line.bits[head]! & V.ORDINARY) || (line.bits[head]! & (V.INSTITUTION_HEAD | V.COMPANY_HEAD)) !== 0;
}

/** `tribunal de commerce de Rodez`: written small, a name only with a capital in it. */
export function smallHead(line: Line, at: number): { run?: Run; next: number } {
  if (!(line.bits[at]! & V.SMALL_HEAD) || line.regime === 'capitals') return { next: at + 1 };
  const term = line.terms[at]!;
  const next = line.terms[at + 1];
  let { to, end } =
    next && next.capitals !== 'none' && next.spaced && continues(line, at, at + 1)
      ? { to: at + 2, end: next.end }
      : { to: at + 1, end: term.end };
  ({ to, end } = tail(line, at, to, end));
  if (!hasCapital(line, at + 1, to)) return { next: at + 1 };
  while (to > at + 1 && line.bits[to - 1]! & (V.OF | V.ARTICLE)) to--;
  if (to <= at + 1) return { next: at + 1 };
  end = Math.min(end, line.terms[to - 1]!.end);
  return { run: runOf(at, to, term.start, end, { head: 'institution' }), next: to };
}

function hasCapital({ terms }: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (terms[i]!.capitals !== 'none') return true;
  return false;
}
