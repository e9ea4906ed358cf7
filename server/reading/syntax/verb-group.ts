import type { Pronoun } from '../../languages/syntax.ts';
import type { Chunk, VerbChunk } from './chunk.ts';
import { byAgent } from './english-forms.ts';
import type { Grid } from './grid.ts';
import { bare } from './prepositions.ts';
import { extend, pick } from './verb-extent.ts';
import { formsAt, isAuxiliary, isDeterminer, isSubjectWord } from './verb-forms.ts';
import { invertedSubject } from './written-forms.ts';

/**
 * The verb group that begins at a term, if one does. `last` is what stands before it and `prep` what links it; `inside` asks from
 * within a noun group, where a word that is a noun too stays one.
 */
export function verbGroup(
  grid: Grid,
  start: number,
  last: Chunk | undefined,
  prep: string | undefined,
  inside = false,
): VerbChunk | undefined {
  const { terms, language } = grid;
  let at = start;
  let ne = false;
  const clitics: Pronoun[] = [];
  let object: Pronoun | undefined;
  while (at < terms.length && at - start < 6) {
    const word = bare(terms[at]!);
    if (grid.taken[at]) return undefined;
    if (language.negations.has(word)) {
      ne = true;
      at++;
      continue;
    }
    const clitic = language.headLast ? undefined : cliticAt(grid, at, word);
    if (!clitic) break;
    if (clitic.role === 'object') object = clitic;
    clitics.push(clitic);
    at++;
  }
  const term = terms[at];
  if (!term || grid.taken[at]) return undefined;
  const asking = invertedSubject(term, language);
  if (asking) clitics.push(asking.pronoun);
  const sure = ne || clitics.some(({ role }) => role !== 'object');
  const forms = formsAt(grid, at, { last, prep, inside, sure, object: object !== undefined, first: at === start });
  if (!forms.length) return undefined;
  const head = pick(byAgent(grid, at, forms, sure), prep);
  const reflexive = clitics.some(({ role }) => role === 'reflexive');
  const group = extend(grid, at, head, reflexive);
  if (!group) return undefined;
  return {
    kind: 'verb',
    from: start,
    to: group.to,
    lemma: group.lemma,
    headAt: group.headAt,
    mood: group.mood,
    tense: group.tense,
    perfect: group.perfect,
    passive: group.passive,
    // "never went"
    negated:
      group.negated || (language.headLast && last?.kind === 'mark' && last.mark === 'adverb' && language.negators.has(last.word)),
    reflexive: (reflexive && group.datived === undefined) || (group.clitics ?? []).some(({ role }) => role === 'reflexive'),
    clitics: group.clitics?.length ? [...clitics, ...group.clitics] : clitics,
    plural: head.plural ?? false,
    ...(ne && !group.negated && { restricted: true }),
    ...(group.datived && { datived: true }),
    ...(group.modality && { modality: group.modality }),
  };
}

/** A pronoun before the verb: only when a verb follows, other pronouns between. */
export function cliticAt(grid: Grid, at: number, word: string): Pronoun | undefined {
  const speaks =
    grid.language.speakers.has(word) && at > 0 && (grid.taken[at - 1] || isSubjectWord(grid.terms[at - 1]!, grid.language));
  const pronoun: Pronoun | undefined = speaks
    ? { role: 'dative', number: 'plural', person: 1 }
    : grid.language.pronouns.get(word);
  if (!pronoun || !['object', 'dative', 'place', 'of', 'reflexive'].includes(pronoun.role)) return undefined;
  let next = at + 1;
  while (next < grid.terms.length && next - at < 4) {
    const role = grid.language.pronouns.get(bare(grid.terms[next]!))?.role;
    if (!role || !['object', 'dative', 'place', 'of', 'reflexive'].includes(role)) break;
    next++;
  }
  const verb = grid.terms[next];
  if (!verb || grid.taken[next]) return undefined;
  const forms = grid.language.verbs().get(verb.fold);
  // nothing but a verb stands behind `se` or `s'`
  const unknown =
    verb.capitals === 'none' &&
    verb.kind === 'word' &&
    !grid.language.nounsToo.has(verb.fold) &&
    !grid.language.prepositions.has(bare(verb)) &&
    !grid.language.determiners.has(bare(verb));
  if (!forms && pronoun.role === 'object')
    return unknown && hasSubjectBefore(grid, at) && /(?:e|ent|ait|era|erait)$/.test(verb.fold) ? pronoun : undefined;
  if (!forms) return pronoun.role === 'reflexive' && verb.capitals === 'none' && verb.kind === 'word' ? pronoun : undefined;
  // "X s'engageant à …"
  if (pronoun.role === 'reflexive' && forms.some(({ tense }) => tense === 'gerund')) return pronoun;
  const finite = forms.some(({ tense }) => tense !== 'participle' && tense !== 'gerund' && tense !== 'infinitive');
  if (pronoun.role === 'of') {
    // "a franchi en baisse", "réserve en échange": a noun, unless whoever does it stands before
    if (grid.language.nounsToo.has(verb.fold) && finite && !hasSubjectBefore(grid, at)) return undefined;
    return finite || forms.some(({ tense }) => tense === 'infinitive') ? pronoun : undefined;
  }
  if (pronoun.role === 'object') {
    const isNoun = grid.language.nounsToo.has(verb.fold) && verb.fold !== 'loue';
    const infinitive = forms.some(({ tense }) => tense === 'infinitive');
    if (isNoun && !(infinitive && !finite)) return undefined;
    return (finite && hasSubjectBefore(grid, at)) || infinitive ? pronoun : undefined;
  }
  if (pronoun.role === 'dative' && grid.language.determiners.has(word) && grid.language.nounsToo.has(verb.fold)) return undefined;
  return finite || forms.some(({ tense }) => tense === 'infinitive') ? pronoun : undefined;
}

/** "La conserverie le vend": a description that stands for a party ends here. */
const endsDescription = (grid: Grid, at: number) =>
  grid.mention.some((mention) => mention?.kind === 'nominal' && mention.to === at);

/** "L'opération la valorise 310 M€": an article and a noun are all that stands before. */
const opensWithNoun = ({ terms, taken, language }: Grid, at: number) =>
  (at === 2 || (at > 2 && terms[at - 3]!.kind === 'punctuation' && !taken[at - 3])) &&
  terms[at - 1]!.kind === 'word' &&
  terms[at - 1]!.capitals === 'none' &&
  !language.timeNouns.has(terms[at - 1]!.fold) &&
  isDeterminer(terms[at - 2]!, language);

/** `le`, `la`, `les` are pronouns rather than articles only behind a subject, a negation or another pronoun. */
function hasSubjectBefore(grid: Grid, at: number): boolean {
  const before = grid.terms[at - 1];
  if (!before) return false;
  if (grid.taken[at - 1]) return true;
  const word = bare(before);
  const role = grid.language.pronouns.get(word)?.role;
  // "X, qui l'avait acheté, le revend"
  if (before.text === ',' && grid.insertion === 'closed') return true;
  return (
    isSubjectWord(before, grid.language) ||
    opensWithNoun(grid, at) ||
    grid.language.coordinators.has(word) ||
    endsDescription(grid, at) ||
    grid.language.negations.has(word) ||
    role === 'dative' ||
    role === 'reflexive' ||
    role === 'object' ||
    role === 'place'
  );
}

export const isAsciiWord = (word: string) => !/[^\x00-\x7f]/.test(word);

export const isAuxiliaryWord = ({ terms, language }: Grid, at: number) => {
  const forms = language.verbs().get(terms[at]!.fold);
  return forms !== undefined && isAuxiliary(forms, language) && terms[at]!.fold !== 'having';
};
