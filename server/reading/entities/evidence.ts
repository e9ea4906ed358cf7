import { voteInside } from './inside-name.ts';
import { voteBefore } from './left-of-name.ts';
import { bitsAt, isRare, type Line } from './line.ts';
import type { NameCandidate } from './name-candidate.ts';
import * as R from './rare-words.ts';
import { voteBehind } from './right-of-name.ts';
import type { Run } from './runs.ts';
import * as V from './vocabulary.ts';
import { Ballot } from './votes.ts';
import { weightOf } from './weight.ts';

type Evidence = Pick<
  NameCandidate,
  'standing' | 'weight' | 'inner' | 'votes' | 'cues' | 'belongs' | 'acts' | 'subject' | 'source'
>;
export type Place = { readonly agency: boolean; readonly first: boolean; readonly start: boolean; readonly legal: boolean };

/** What a name's own words and those beside it say of it. */
export function evidenceOf(line: Line, run: Run, place: Place): Evidence {
  const cues: string[] = [];
  const inner = new Ballot(cues);
  const beside = new Ballot(cues);
  voteInside(line, run, place, inner);
  const before = voteBefore(line, run, place, beside);
  const after = voteBehind(line, run, beside);
  // "Lille-based": what follows belongs to the compound
  if (run.end < line.terms[run.to - 1]!.end) after.verb = false;
  if (place.agency) beside.vote('company', 4, 'name/dateline');
  const subject: boolean =
    place.start || (before.clauseStart && after.verb) || (bitsAt(line, run.from - 1) !== 0 && isLed(line, run.from - 1));
  if (subject && after.verb) beside.vote('company', 0.7, 'name/subject');
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
      : weightOf(line, run, before.weight + after.weight, inner.votes, beside.votes) - (generic && !run.known ? 4 : 0);
  return {
    standing: solid && !event ? 'solid' : 'weak',
    weight,
    inner: inner.votes,
    votes: beside.votes,
    cues: cues.length ? cues : noCues,
    belongs: before.belongs || after.belongs,
    acts: (subject && after.verb) || before.agent,
    subject,
    source: before.source,
  };
}

const noCues: readonly string[] = ['name/capitals'];

/** "the Company", "l'Agence": a common noun with a capital behind its article. */
function isGeneric(line: Line, run: Run): boolean {
  // "ministre des Travaux publics": a department, of whoever heads it
  if (
    run.to - run.from === 1 &&
    line.bits[run.from]! & V.ORDINARY &&
    bitsAt(line, run.from - 1) & (V.OF | V.ARTICLE) &&
    bitsAt(line, run.from - 2) & V.ROLE &&
    !((line.bits[run.from + 1] ?? V.FUNCTION) & (V.FUNCTION | V.VERB))
  )
    return true;
  if (run.to - run.from > 1 || !(line.bits[run.from]! & (V.ORDINARY | V.COMPANY_HEAD | V.INSTITUTION_HEAD))) return false;
  if (line.regime !== 'prose' || line.terms[run.from]!.capitals === 'all') return false;
  return run.from > 0 && (line.facts[run.from - 1]!.determiner !== undefined || line.facts[run.from]!.head !== undefined);
}

/** "Banque centrale, budget …": at a sentence's start the capital of a common noun and its adjective says nothing. */
function onlyHeadIsCapital({ terms }: Line, run: Run): boolean {
  for (let i = run.from + 1; i < run.to; i++) if (terms[i]!.capitals !== 'none') return false;
  return true;
}

/** A law, a feast, a fair. */
const isEvent = (line: Line, run: Run) => isRare(line, line.vocabulary.titleCase ? run.to - 1 : run.from, R.EVENT);

/** An article alone stands between the start of the clause and the name. */
function isLed(line: Line, at: number): boolean {
  if (!(line.bits[at]! & V.ARTICLE)) return false;
  return at === 0 || line.terms[at - 1]!.kind === 'punctuation';
}
