import { firstName } from '../../languages/first-names.ts';
import { foldPlace } from '../../languages/places.ts';
import type { Term } from '../text/term.ts';
import type { Place } from './evidence.ts';
import * as F from './facts.ts';
import { isRare, type Line } from './line.ts';
import * as R from './rare-words.ts';
import type { Run } from './runs.ts';
import * as V from './vocabulary.ts';
import type { Ballot } from './votes.ts';

export function isPlace(line: Line, run: { readonly from: number; readonly to: number; readonly end?: number }): boolean {
  const more = line.facts[run.from]!.more;
  if (!(more & F.PLACE_START) && isSpaced(line, run)) return false;
  if (run.to - run.from === 1 && (run.end === undefined || run.end === line.terms[run.from]!.end)) return (more & F.PLACE) !== 0;
  let key = '';
  for (let i = run.from; i < run.to; i++) {
    const term = line.terms[i]!;
    const cut = i === run.to - 1 && run.end !== undefined ? term.end - run.end : 0;
    key += (i > run.from && term.spaced ? ' ' : '') + (cut > 0 ? term.text.slice(0, -cut) : term.text);
  }
  return F.isPlaceName(foldPlace(key), line.describing);
}

/** The first term ends as its first word does, so that what begins with it is told by it. */
const isSpaced = ({ terms }: Line, { from, to, end }: { readonly from: number; readonly to: number; readonly end?: number }) =>
  to - from === 1 ? end === undefined || end === terms[from]!.end : terms[from + 1]!.spaced;

/** A given name, or a compound that begins with one. */
function given({ fold }: Term, { firstName: found }: F.Facts) {
  if (found || !fold.includes('-')) return found;
  return firstName(fold.slice(0, fold.indexOf('-')));
}

export const isInhabitant = ({ facts }: Line, at: number) => (facts[at]!.more & F.INHABITANT) !== 0;

/** Banque mondiale, Bank of Norway: a company's head noun in a public body's name. */
function isPublic(line: Line, run: Run): boolean {
  for (let i = run.from + 1; i < run.to; i++) if (isRare(line, i, R.PUBLIC)) return true;
  if (!isRare(line, run.from, R.STATE_HEAD) || !(line.bits[run.from + 1]! & V.OF)) return false;
  const country = line.facts[run.to - 1]!.places?.some(({ kind, place }) => kind === 'name' && /^[A-Z]{2}$/.test(place));
  return country ?? false;
}

export function voteInside(line: Line, run: Run, place: Place, ballot: Ballot) {
  const { terms, bits } = line;
  if (place.legal) ballot.vote('company', 8, 'name/legal-form');
  if (run.head) {
    const kind = isPublic(line, run) ? 'institution' : run.head;
    const weak = kind === 'institution' && run.to - run.from < 3 && isRare(line, run.from, R.WEAK_HEAD) && !isPublic(line, run);
    ballot.vote(kind, run.to - run.from === 1 ? 1 : weak ? 0.5 : 6, `name/${run.head}-head`);
  }
  if (run.to - run.from > 1 && isRare(line, run.to - 1, R.MEDIUM)) ballot.vote('company', 8, 'name/medium');
  if (run.particle) ballot.vote('person', 3, 'name/particle');
  if (run.title) ballot.vote('product', 6, 'name/title-of-work');
  if (run.numbered) ballot.vote('product', 4, 'name/version');
  const count = run.to - run.from;
  let capitals = 0;
  for (let i = run.from; i < run.to; i++) {
    const term = terms[i]!;
    const bit = bits[i]!;
    if (term.capitals !== 'none') capitals++;
    if (count > 1 && bit & V.COMPANY_WORD) ballot.vote('company', i === run.to - 1 ? 4 : 2, 'name/company-word');
    if (count > 1 && bit & V.INSTITUTION_HEAD && !run.head)
      ballot.vote('institution', isRare(line, i, R.WEAK_HEAD) ? 0.5 : i === run.to - 1 ? 5 : 3, 'name/institution-word');
    if (term.text === '&') ballot.vote('company', 4, 'name/ampersand');
    if (line.facts[i]!.more & F.NUMBERED) ballot.vote('product', 3, 'name/model-number');
    if (term.capitals === 'mixed' && !term.text.includes('-') && !/^(?:Mc|Mac|O'|De|Di|La|Le|D')/.test(term.text))
      ballot.vote('company', 2, 'name/mixed-case');
  }
  if (count === 1 && terms[run.from]!.capitals === 'all' && terms[run.from]!.text.length <= 5) {
    ballot.vote('company', 1, 'name/acronym');
    ballot.vote('institution', 0.5, 'name/acronym');
  }
  const first = count > 1 && !(bits[run.from]! & V.PARTICLE) ? given(terms[run.from]!, line.facts[run.from]!) : undefined;
  if (isRare(line, run.from, R.TERRITORY) && terms[run.from]!.capitals === 'none') ballot.vote('place', 12, 'name/place');
  if (count > 1 && isRare(line, run.to - 1, R.DIRECTION) && isPlace(line, { from: run.from, to: run.from + 1 }))
    ballot.vote('place', 9, 'name/place');
  if (count > 1 && bits[run.to - 1]! & V.STREET && terms[run.from - 1]?.kind === 'number') ballot.vote('place', 9, 'name/street');
  const lastBits = bits[run.to - 1]!;
  if (first && !place.legal && !run.head && count <= 5 && !(lastBits & (V.COMPANY_WORD | V.INSTITUTION_HEAD)))
    ballot.vote('person', first.isWord ? 2 : 5, 'name/first-name');
  else if (count > 1 && capitals > 1) ballot.vote('person', 0.4, 'name/two-words');
  if (count === 1 && line.facts[run.from]!.firstName?.isWord === false) ballot.vote('person', 1.6, 'name/first-name');
  ballot.vote('company', 0.8, 'name/capitals');
  if (run.known ? run.known.alias.ambiguous === 'place' : !place.legal && isPlace(line, run))
    ballot.vote('place', 5, 'name/place');
}
