import { placeNamed } from '../../knowledge/places.ts';
import { firstName } from '../../languages/first-names.ts';
import { foldPlace } from '../../languages/places.ts';
import type { Place } from './evidence.ts';
import type { Line } from './line.ts';
import type { Run } from './runs.ts';
import * as V from './vocabulary.ts';
import type { Vote } from './votes.ts';

export function isPlace(line: Line, run: { readonly from: number; readonly to: number; readonly end?: number }): boolean {
  let key = '';
  for (let i = run.from; i < run.to; i++) {
    const term = line.terms[i]!;
    const cut = i === run.to - 1 && run.end !== undefined ? term.end - run.end : 0;
    key += (i > run.from && term.spaced ? ' ' : '') + (cut > 0 ? term.text.slice(0, -cut) : term.text);
  }
  key = foldPlace(key);
  return placeNamed(key) !== undefined || (line.places.get(key)?.some(({ kind }) => kind === 'name') ?? false);
}

/** A given name, or a compound that begins with one. */
function given(fold: string) {
  const found = firstName(fold);
  if (found || !fold.includes('-')) return found;
  return firstName(fold.slice(0, fold.indexOf('-')));
}

export const isInhabitant = (line: Line, fold: string) => {
  const words = line.places.get(fold);
  return words?.every(({ kind }) => kind === 'demonym');
};

/** Banque mondiale, Bank of Norway: a company's head noun in a public body's name. */
function isPublic(line: Line, run: Run): boolean {
  const { terms, vocabulary } = line;
  for (let i = run.from + 1; i < run.to; i++) if (vocabulary.publicWords.has(terms[i]!.fold)) return true;
  if (!vocabulary.stateHeads.has(terms[run.from]!.fold) || !(line.bits[run.from + 1]! & V.OF)) return false;
  const country = line.places
    .get(line.terms[run.to - 1]!.fold)
    ?.some(({ kind, place }) => kind === 'name' && /^[A-Z]{2}$/.test(place));
  return country ?? false;
}

export function voteInside(line: Line, run: Run, place: Place, vote: Vote) {
  const { terms, bits } = line;
  if (place.legal) vote('company', 8, 'name/legal-form');
  if (run.head) {
    const kind = isPublic(line, run) ? 'institution' : run.head;
    const weak =
      kind === 'institution' &&
      run.to - run.from < 3 &&
      line.vocabulary.weakHeads.has(line.terms[run.from]!.fold) &&
      !isPublic(line, run);
    vote(kind, run.to - run.from === 1 ? 1 : weak ? 0.5 : 6, `name/${run.head}-head`);
  }
  const lastFold = terms[run.to - 1]!.fold;
  if (run.to - run.from > 1 && line.vocabulary.mediaWords.has(lastFold)) vote('company', 8, 'name/medium');
  if (run.particle) vote('person', 3, 'name/particle');
  if (run.title) vote('product', 6, 'name/title-of-work');
  if (run.numbered) vote('product', 4, 'name/version');
  const count = run.to - run.from;
  let capitals = 0;
  for (let i = run.from; i < run.to; i++) {
    const term = terms[i]!;
    const bit = bits[i]!;
    if (term.capitals !== 'none') capitals++;
    if (count > 1 && bit & V.COMPANY_WORD) vote('company', i === run.to - 1 ? 4 : 2, 'name/company-word');
    if (count > 1 && bit & V.INSTITUTION_HEAD && !run.head)
      vote('institution', line.vocabulary.weakHeads.has(term.fold) ? 0.5 : i === run.to - 1 ? 5 : 3, 'name/institution-word');
    if (term.text === '&') vote('company', 4, 'name/ampersand');
    if (/^\p{L}[\p{L}-]*\d/u.test(term.text) && term.text.length < 12) vote('product', 3, 'name/model-number');
    if (term.capitals === 'mixed' && !term.text.includes('-') && !/^(?:Mc|Mac|O'|De|Di|La|Le|D')/.test(term.text))
      vote('company', 2, 'name/mixed-case');
  }
  if (count === 1 && terms[run.from]!.capitals === 'all' && terms[run.from]!.text.length <= 5) {
    vote('company', 1, 'name/acronym');
    vote('institution', 0.5, 'name/acronym');
  }
  const first = count > 1 && !(bits[run.from]! & V.PARTICLE) ? given(terms[run.from]!.fold) : undefined;
  if (line.vocabulary.territoryHeads.has(terms[run.from]!.fold) && terms[run.from]!.capitals === 'none')
    vote('place', 12, 'name/place');
  if (count > 1 && line.vocabulary.directions.has(lastFold) && isPlace(line, { from: run.from, to: run.from + 1 }))
    vote('place', 9, 'name/place');
  if (count > 1 && bits[run.to - 1]! & V.STREET && terms[run.from - 1]?.kind === 'number') vote('place', 9, 'name/street');
  const lastBits = bits[run.to - 1]!;
  if (first && !place.legal && !run.head && count <= 5 && !(lastBits & (V.COMPANY_WORD | V.INSTITUTION_HEAD)))
    vote('person', first.isWord ? 2 : 5, 'name/first-name');
  else if (count > 1 && capitals > 1) vote('person', 0.4, 'name/two-words');
  if (count === 1 && firstName(terms[run.from]!.fold)?.isWord === false) vote('person', 1.6, 'name/first-name');
  vote('company', 0.8, 'name/capitals');
  if (run.known ? run.known.alias.ambiguous === 'place' : !place.legal && isPlace(line, run)) vote('place', 5, 'name/place');
}
