import { isInhabitant } from './inside-name.ts';
import { atStart, isRare, type Line } from './line.ts';
import { capitalsFrom } from './name-bounds.ts';
import type { NameCandidate } from './name-candidate.ts';
import * as R from './rare-words.ts';
import { type Run, withBounds } from './runs.ts';
import * as V from './vocabulary.ts';

/** "360 Capital", "3M Ventures": a company's word alone takes the number before it in. */
export function withNumber(line: Line, run: Run): Run {
  const { terms, bits } = line;
  if (run.known || run.to - run.from > 1 || !(bits[run.from]! & V.COMPANY_WORD)) return run;
  const before = terms[run.from - 1];
  if (!before || !terms[run.from]!.spaced) return run;
  if (before.kind === 'number' && /^\d{1,3}$/.test(before.text) && before.spaced)
    return withBounds(run, run.from - 1, run.to, before.start, run.end);
  const number = terms[run.from - 2];
  if (number?.kind === 'number' && !before.spaced && before.text.length <= 2 && before.kind === 'word')
    return withBounds(run, run.from - 2, run.to, number.start, run.end);
  return run;
}

/** "Dupuis, Karst & Cie": the first of the partners stands before a comma. */
export function withPartner(line: Line, run: Run, before: NameCandidate | undefined, sentence: number): Run {
  const { terms, bits } = line;
  if (
    before?.sentence !== sentence ||
    before.to !== run.from - 1 ||
    terms[before.to]!.text !== ',' ||
    before.to - before.from > 1
  )
    return run;
  const ampersand = terms.slice(run.from, run.to).findIndex(({ text }) => text === '&');
  if (ampersand < 0 || !(bits[run.from + ampersand + 1]! & (V.LEGAL | V.COMPANY_WORD))) return run;
  return withBounds(run, before.from, run.to, before.start, run.end);
}

/** Takes off what stands in front of a name with a capital of its own: roles, nationalities, the first word of a sentence; nothing may be left. */
export function parted(line: Line, run: Run): Run | undefined {
  if (run.known) return isNationality(line, run) ? undefined : run;
  const { bits, terms, regime } = line;
  let { from, to } = run;
  let { start, end } = run;
  const drop = (at: number) => {
    from = at;
    start = terms[from]?.start ?? end;
  };
  while (from < to) {
    const bit = bits[from]!;
    const alone = from === to - 1;
    const head = run.head !== undefined && !alone;
    const named = run.head !== undefined || (bits[to - 1]! & (V.COMPANY_WORD | V.INSTITUTION_HEAD)) !== 0;
    if (bit & V.ROLE_WORD && !(bit & V.ROLE) && named && !alone && !((bits[from + 1] ?? 0) & (V.ROLE | V.ROLE_WORD))) break;
    if (bit & (V.ROLE | V.ROLE_WORD) && !(bit & (V.COMPANY_WORD | V.INSTITUTION_HEAD | V.COMPANY_HEAD) && !alone)) drop(from + 1);
    else if ((bit & V.DEMONYM || isInhabitant(line, from)) && (alone || !companyBehind(line, from + 1, to))) drop(from + 1);
    else if (leads(line, from, head, alone)) drop(from + 1);
    else if (terms[from]!.capitals === 'none' && from > run.from) drop(from + 1);
    else break;
  }
  while (to > from && to < terms.length + 1) {
    const bit = bits[to - 1]!;
    if (to - 1 > from && bit & (V.ROLE | V.ROLE_WORD) && !(bit & (V.COMPANY_WORD | V.INSTITUTION_HEAD)) && regime !== 'prose')
      to--;
    else if (to - 1 > from && regime === 'title' && bit & V.ORDINARY && !(bit & (V.COMPANY_WORD | V.LEGAL | V.INSTITUTION_HEAD)))
      to--;
    else break;
  }
  if (from >= to || (to - from > 1 && !run.head && isCommon(line, from, to))) return undefined;
  if (to !== run.to) end = terms[to - 1]!.end;
  return from === run.from && to === run.to ? run : withBounds(run, from, to, start, end);
}

/** "Swiss drugmaker Albis": an airline's name elsewhere. */
function isNationality({ bits, terms, facts }: Line, { from, to }: Run): boolean {
  const next = terms[to];
  return to - from === 1 && (bits[from]! & V.DEMONYM) !== 0 && next?.capitals === 'none' && facts[to]!.head !== undefined;
}

/** A word before a name that is no part of it: any ordinary one in a title, what somebody is at the start of a sentence ("Rivals Nordia …"). */
export function leads(line: Line, at: number, head: boolean, alone: boolean): boolean {
  const bit = line.bits[at]!;
  if (head || alone) return false;
  if (line.regime === 'title') return (bit & V.ORDINARY) !== 0 && !(bit & V.COMPANY_WORD);
  if (!atStart(line, at) || bit & (V.COMPANY_HEAD | V.INSTITUTION_HEAD)) return false;
  const { fold } = line.terms[at]!;
  if (isRare(line, at, R.LEAD_NOUN) || commands(line, at)) return true;
  // "Winger Tomas Brekke": what somebody is, then a given name
  const given = line.facts[at + 1]?.firstName;
  if (
    given &&
    !given.isWord &&
    !line.facts[at]!.firstName &&
    (line.terms[at + 2]?.capitals ?? 'none') !== 'none' &&
    line.terms[at]!.capitals === 'initial'
  )
    return true;
  return line.facts[at]!.head !== undefined || (fold.endsWith('s') && line.describing.heads.has(fold.slice(0, -1)));
}

/** "Voir TSLA", "Achetez Nordia", "See TSLA": what the reader is told to do; "Discover Vellura fell" is a name, and so is "Voir Média". */
function commands(line: Line, at: number): boolean {
  const { fold, capitals } = line.terms[at]!;
  if (capitals !== 'initial' || line.bits[at]! & V.COMPANY_WORD) return false;
  const to = at + capitalsFrom(line, at);
  if ((line.bits[to - 1] ?? 0) & (V.COMPANY_WORD | V.LEGAL)) return false;
  if (line.vocabulary.commands(fold)) return true;
  return isRare(line, at, R.WEAK_COMMAND) && !((line.bits[to] ?? 0) & V.VERB) && line.terms[to]?.low !== "'s";
}

/** A heading of ordinary words: "Financial Position". */
function isCommon(line: Line, from: number, to: number): boolean {
  const rest = line.terms.slice(to).every(({ kind }) => kind === 'punctuation');
  if (line.regime === 'prose' && !(line.vocabulary.titleCase && from === 0 && rest)) return false;
  for (let i = from; i < to; i++) if (!(line.bits[i]! & (V.ORDINARY | V.ROLE | V.ROLE_WORD | V.FUNCTION))) return false;
  return true;
}

/** "British Steel", "American Tower": the nationality is part of a name that ends as a company's. */
function companyBehind(line: Line, from: number, to: number): boolean {
  const last = line.bits[to - 1]!;
  return to - from >= 1 && (last & (V.COMPANY_WORD | V.LEGAL | V.INSTITUTION_HEAD)) !== 0;
}
