import type { Pronoun } from '../../languages/syntax.ts';
import type { Chunk, VerbChunk } from './chunk.ts';
import { byAgent } from './english-forms.ts';
import type { Grid } from './grid.ts';
import { extend, pick } from './verb-extent.ts';
import { formsAt, isAuxiliary } from './verb-forms.ts';

/**
 * The verb group that begins at a term, if one does. `last` is what stands before it and `prep` what links it; `from` is where the group begins with `prep`, and `inside` asks from
 * within a noun group, where a word that is a noun too stays one.
 */
export function verbGroup(
  grid: Grid,
  start: number,
  last: Chunk | undefined,
  prep: string | undefined,
  { from, inside = false }: { from: number; inside?: boolean },
): VerbChunk | undefined {
  const { terms, language } = grid;
  let at = start;
  let ne = false;
  let clitics: Pronoun[] | undefined;
  let object: Pronoun | undefined;
  while (at < terms.length && at - start < 6) {
    if (grid.taken[at]) return undefined;
    const entry = grid.entries[at]!;
    if (entry.isNegation) {
      ne = true;
      at++;
      continue;
    }
    const clitic = language.headLast ? undefined : cliticAt(grid, at);
    if (!clitic) break;
    if (clitic.role === 'object') object = clitic;
    clitics ??= [];
    clitics.push(clitic);
    at++;
  }
  const term = terms[at];
  if (!term || grid.taken[at]) return undefined;
  const { inverted } = grid.entries[at]!;
  if (inverted) clitics = [...(clitics ?? []), inverted.pronoun];
  const sure = ne || (clitics?.some(({ role }) => role !== 'object') ?? false);
  const forms = formsAt(grid, at, { last, prep, inside, sure, object: object !== undefined, first: at === start });
  if (!forms.length) return undefined;
  const head = pick(byAgent(grid, at, forms, sure), prep);
  const reflexive = clitics?.some(({ role }) => role === 'reflexive') ?? false;
  const group = extend(grid, at, head, reflexive);
  if (!group) return undefined;
  return {
    kind: 'verb',
    from,
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
    clitics: group.clitics?.length ? [...(clitics ?? []), ...group.clitics] : (clitics ?? []),
    plural: head.plural ?? false,
    prep,
    modality: group.modality,
    datived: group.datived || undefined,
    restricted: (ne && !group.negated) || undefined,
  };
}

/** A pronoun before the verb: only when a verb follows, other pronouns between. */
export function cliticAt(grid: Grid, at: number): Pronoun | undefined {
  const entry = grid.entries[at]!;
  const speaks = entry.isSpeaker && at > 0 && (grid.taken[at - 1] || grid.entries[at - 1]!.isSubject);
  const pronoun: Pronoun | undefined = speaks ? { role: 'dative', number: 'plural', person: 1 } : entry.pronoun;
  if (!pronoun || !isCliticRole(pronoun.role)) return undefined;
  let next = at + 1;
  while (next < grid.terms.length && next - at < 4) {
    const role = grid.entries[next]!.pronoun?.role;
    if (!role || !isCliticRole(role)) break;
    next++;
  }
  const verb = grid.terms[next];
  if (!verb || grid.taken[next]) return undefined;
  const { forms, isNounToo, preposition, determiner } = grid.entries[next]!;
  // nothing but a verb stands behind `se` or `s'`
  const unknown =
    verb.capitals === 'none' && verb.kind === 'word' && !isNounToo && preposition === undefined && determiner === undefined;
  if (!forms.length && pronoun.role === 'object')
    return unknown && hasSubjectBefore(grid, at) && /(?:e|ent|ait|era|erait)$/.test(verb.fold) ? pronoun : undefined;
  if (!forms.length)
    return pronoun.role === 'reflexive' && verb.capitals === 'none' && verb.kind === 'word' ? pronoun : undefined;
  // "X s'engageant à …"
  if (pronoun.role === 'reflexive' && forms.some(({ tense }) => tense === 'gerund')) return pronoun;
  const finite = forms.some(({ tense }) => tense !== 'participle' && tense !== 'gerund' && tense !== 'infinitive');
  if (pronoun.role === 'of') {
    // "a franchi en baisse", "réserve en échange": a noun, unless whoever does it stands before
    if (isNounToo && finite && !hasSubjectBefore(grid, at)) return undefined;
    return finite || forms.some(({ tense }) => tense === 'infinitive') ? pronoun : undefined;
  }
  if (pronoun.role === 'object') {
    const isNoun = isNounToo && verb.fold !== 'loue';
    const infinitive = forms.some(({ tense }) => tense === 'infinitive');
    if (isNoun && !(infinitive && !finite)) return undefined;
    return (finite && hasSubjectBefore(grid, at)) || infinitive ? pronoun : undefined;
  }
  if (pronoun.role === 'dative' && entry.determiner !== undefined && isNounToo) return undefined;
  return finite || forms.some(({ tense }) => tense === 'infinitive') ? pronoun : undefined;
}

/** "La conserverie le vend": a description that stands for a party ends here. */
const endsDescription = (grid: Grid, at: number) =>
  grid.mention.some((mention) => mention?.kind === 'nominal' && mention.to === at);

/** "L'opération la valorise 310 M€": an article and a noun are all that stands before. */
const opensWithNoun = ({ terms, entries, taken }: Grid, at: number) =>
  (at === 2 || (at > 2 && terms[at - 3]!.kind === 'punctuation' && !taken[at - 3])) &&
  terms[at - 1]!.kind === 'word' &&
  terms[at - 1]!.capitals === 'none' &&
  !entries[at - 1]!.isTime &&
  entries[at - 2]!.isArticle;

/** `le`, `la`, `les` are pronouns rather than articles only behind a subject, a negation or another pronoun. */
function hasSubjectBefore(grid: Grid, at: number): boolean {
  const before = grid.terms[at - 1];
  if (!before) return false;
  if (grid.taken[at - 1]) return true;
  const entry = grid.entries[at - 1]!;
  const role = entry.pronoun?.role;
  // "X, qui l'avait acheté, le revend"
  if (before.text === ',' && grid.insertion === 'closed') return true;
  return (
    entry.isSubject ||
    opensWithNoun(grid, at) ||
    entry.coordinator !== undefined ||
    endsDescription(grid, at) ||
    entry.isNegation ||
    role === 'dative' ||
    role === 'reflexive' ||
    role === 'object' ||
    role === 'place'
  );
}

/** Roles of the pronouns that stand between a subject and its verb. */
const isCliticRole = (role: Pronoun['role']) =>
  role === 'object' || role === 'dative' || role === 'place' || role === 'of' || role === 'reflexive';

export const isAsciiWord = (word: string) => !/[^\x00-\x7f]/.test(word);

export const isAuxiliaryWord = ({ terms, entries, language }: Grid, at: number) => {
  const { forms } = entries[at]!;
  return isAuxiliary(forms, language) && terms[at]!.fold !== 'having';
};
