import { voteInside } from './inside-name.ts';
import { voteBefore } from './left-of-name.ts';
import type { Line } from './line.ts';
import type { NameCandidate, Votes } from './name-candidate.ts';
import { voteBehind } from './right-of-name.ts';
import type { Run } from './runs.ts';
import * as V from './vocabulary.ts';
import { noVotes, type Vote } from './votes.ts';
import { weightOf } from './weight.ts';

type Evidence = Pick<
  NameCandidate,
  'standing' | 'weight' | 'inner' | 'votes' | 'cues' | 'belongs' | 'acts' | 'subject' | 'source'
>;
export type Place = { readonly agency: boolean; readonly first: boolean; readonly start: boolean; readonly legal: boolean };

/** What a name's own words and those beside it say of it. */
export function evidenceOf(line: Line, run: Run, place: Place): Evidence {
  const inner = noVotes();
  const votes = noVotes();
  const cues: string[] = [];
  const into =
    (target: Votes): Vote =>
    (type, weight, cue) => {
      target[type] += weight;
      if (weight >= 2 && !cues.includes(cue)) cues.push(cue);
    };
  voteInside(line, run, place, into(inner));
  const vote = into(votes);
  const before = voteBefore(line, run, place, vote);
  const after = voteBehind(line, run, vote);
  // "Lille-based": what follows belongs to the compound
  if (run.end < line.terms[run.to - 1]!.end) after.verb = false;
  if (place.agency) vote('company', 4, 'name/dateline');
  const subject: boolean =
    place.start || (before.clauseStart && after.verb) || ((line.bits[run.from - 1] ?? 0) ? isLed(line, run.from - 1) : false);
  if (subject && after.verb) vote('company', 0.7, 'name/subject');
  const generic = isGeneric(line, run);
  const solid = run.title
    ? true
    : run.known
      ? run.known.alias.ambiguous === undefined || !place.start
      : !place.start && line.regime === 'prose' && !generic;
  const bare = run.head !== undefined && place.start && !run.known && run.to - run.from > 1 && onlyHeadIsCapital(line, run);
  const event = bare || (run.to - run.from > 1 && !run.known && isEvent(line, run));
  const weight = event
    ? -12
    : solid
      ? 10
      : weightOf(line, run, before.weight + after.weight, inner, votes) - (generic && !run.known ? 4 : 0);
  return {
    standing: solid && !event ? 'solid' : 'weak',
    weight,
    inner,
    votes,
    cues: cues.length ? cues : ['name/capitals'],
    belongs: before.belongs || after.belongs,
    acts: (subject && after.verb) || before.agent,
    subject,
    source: before.source,
  };
}

/** "the Company", "l'Agence": a common noun with a capital behind its article. */
function isGeneric(line: Line, run: Run): boolean {
  // "ministre des Travaux publics": a department, of whoever heads it
  if (
    run.to - run.from === 1 &&
    line.bits[run.from]! & V.ORDINARY &&
    (line.bits[run.from - 1] ?? 0) & (V.OF | V.ARTICLE) &&
    (line.bits[run.from - 2] ?? 0) & V.ROLE &&
    !((line.bits[run.from + 1] ?? V.FUNCTION) & (V.FUNCTION | V.VERB))
  )
    return true;
  if (run.to - run.from > 1 || !(line.bits[run.from]! & (V.ORDINARY | V.COMPANY_HEAD | V.INSTITUTION_HEAD))) return false;
  if (line.regime !== 'prose' || line.terms[run.from]!.capitals === 'all') return false;
  const before = line.terms[run.from - 1];
  return before !== undefined && (line.determiners.has(before.fold) || line.heads.has(line.terms[run.from]!.fold));
}

/** "Banque centrale, budget …": at a sentence's start the capital of a common noun and its adjective says nothing. */
const onlyHeadIsCapital = ({ terms }: Line, run: Run) =>
  terms.slice(run.from + 1, run.to).every(({ capitals }) => capitals === 'none');

/** A law, a feast, a fair. */
const isEvent = ({ terms, vocabulary: { eventWords, titleCase } }: Line, run: Run) =>
  eventWords.has(terms[titleCase ? run.to - 1 : run.from]!.fold);

/** An article alone stands between the start of the clause and the name. */
function isLed(line: Line, at: number): boolean {
  if (!(line.bits[at]! & V.ARTICLE)) return false;
  const before = line.terms[at - 1];
  return before === undefined || before.kind === 'punctuation';
}
