import * as F from './facts.ts';
import { isPlace } from './inside-name.ts';
import { isRare, type Line } from './line.ts';
import * as R from './rare-words.ts';
import type { Run } from './runs.ts';
import * as V from './vocabulary.ts';
import type { Ballot } from './votes.ts';

export function voteBehind(line: Line, run: Run, ballot: Ballot) {
  const { terms, bits } = line;
  const found = { weight: 0, belongs: false, verb: false };
  // "the Mount Ellery copper project"
  for (let i = run.to; i < run.to + 3 && terms[i]?.kind === 'word' && terms[i]!.capitals === 'none'; i++)
    if (isRare(line, i, R.ASSET)) ballot.vote('product', 2.5, 'name/asset');
  let at = run.to;
  const possessive = terms[at]?.low === "'s" || (terms[at]?.text === "'" && !terms[at]!.spaced);
  if (possessive) {
    found.weight += 2;
    for (let i = at + 1; i < at + 4; i++) {
      if (!(bits[i] ?? 0)) continue;
      if (bits[i]! & V.COMPANY_THING) {
        ballot.vote('company', 2.5, 'name/company-thing');
        break;
      }
    }
    return found;
  }
  while (at < terms.length && line.facts[at]!.more & F.CLOSING_QUOTE) at++;
  const term = terms[at];
  if (!term) return found;
  const bit = bits[at]!;
  const made = term.text === ',' ? at + 1 : at;
  if (isRare(line, made, R.MADE) && bits[made + 1]! & V.BYLINE) ballot.vote('product', 6, 'name/made-by');
  if (term.text === ',') {
    found.weight += 0.6;
    const follows = terms[at + 1];
    if (
      follows &&
      (follows.capitals !== 'none' ||
        line.facts[at + 1]!.more & F.RELATIVE ||
        bits[at + 1]! & V.ARTICLE ||
        /(?:ed|ee|e|es|ees)$/.test(follows.fold))
    )
      found.weight += 0.8;
    const lead =
      run.from > 0 && run.from <= 2 && bits[run.from - 1]! & (V.FUNCTION | V.SOURCE) && !(bits[run.from - 1]! & V.ARTICLE);
    for (let i = at + 1; i < at + 4 && i < terms.length; i++) if (isRare(line, i, R.OWNED)) found.belongs = true;
    if (!lead) apposition(line, at + 1, ballot, found);
    return found;
  }
  if (term.text === '(') {
    found.weight += 1.5;
    if (terms[at + 1]?.kind === 'number' && bits[at + 2]! & V.AGE && terms[at + 3]?.text === ')')
      ballot.vote('person', 6, 'name/age');
    return found;
  }
  if (term.kind !== 'word') {
    if (term.kind === 'punctuation' && /^[.!?]$/.test(term.text)) found.weight -= run.to - run.from === 1 ? 1 : 0;
    if (term.text === ':') found.weight += 0.5;
    return found;
  }
  if (isRare(line, at, R.MARKET) && isPlace(line, run)) {
    ballot.vote('place', 6, 'name/market');
    return found;
  }
  let verb = at;
  while (verb < at + 4 && verb < terms.length && bits[verb]! & V.FUNCTION && !(bits[verb]! & V.VERB)) verb++;
  const here = bits[verb] ?? 0;
  if (term.capitals === 'none' && bit & V.VERB) {
    found.verb = true;
    found.weight += 3;
  }
  if (isRare(line, at, R.AUTHORITY)) ballot.vote('institution', 1.5, 'name/authority-verb');
  const coordinator = line.facts[at]!.more & F.COORDINATOR;
  if (coordinator && terms[at + 1] && terms[at + 1]!.capitals !== 'none') found.weight += 1.5;
  if (bit & V.COMPANY_VERB) ballot.vote('company', 1.2, 'name/company-verb');
  if (bit & V.SPEECH_VERB && !(bit & V.COMPANY_VERB))
    ballot.vote('person', run.to - run.from > 1 ? 1.5 : 0.6, 'name/speech-verb');
  if (bit & V.COMPANY_THING && term.capitals === 'none' && !(bit & V.VERB && bit & V.SPEECH_VERB))
    ballot.vote('company', 1.5, 'name/company-thing');
  if (bit & V.PRODUCT_NOUN && line.vocabulary.titleCase) ballot.vote('product', 2, 'name/product-noun');
  if (bit & V.STREET && term.capitals !== 'none') ballot.vote('place', 9, 'name/street');
  if (!coordinator && (bit & V.OF || (bit & V.FUNCTION && !(bit & V.VERB) && here === bit))) found.weight -= 2;
  if (bit & V.ROLE && bit & V.COMPANY_THING) ballot.vote('company', 1.5, 'name/company-thing');
  return found;
}

/** Behind a comma: an age, a role, a kind of company. */
function apposition(line: Line, from: number, ballot: Ballot, found: { weight: number; belongs: boolean }) {
  const { terms, bits } = line;
  const first = terms[from];
  if (!first) return;
  if (first.kind === 'number' && first.text.length <= 3) {
    const next = terms[from + 1];
    if ((next && bits[from + 1]! & V.AGE) || (next?.text === ',' && /^\d\d$/.test(first.text)))
      ballot.vote('person', 5, 'name/age');
    return;
  }
  for (let i = from; i < Math.min(from + 5, terms.length); i++) {
    const term = terms[i]!;
    if (term.kind !== 'word') return;
    const bit = bits[i]!;
    if (bit & V.ROLE && (term.capitals === 'none' || line.regime === 'prose')) {
      ballot.vote('person', 4, 'name/role');
      found.weight += 2;
      return;
    }
    if (bit & V.SUBSIDIARY) {
      found.belongs = true;
      ballot.vote('company', 2, 'name/subsidiary');
      return;
    }
    if (i > from && bit & V.OF) return;
    if (bit & V.VERB && !(bit & V.FUNCTION) && i > from) return;
  }
}
