import * as F from './facts.ts';
import { atStart, isRare, knownIn, type Line, moreAt } from './line.ts';
import { capitalsFrom, continues, endOf, endsAsCompany, headKind, isGiven, nextIsName } from './name-bounds.ts';
import * as R from './rare-words.ts';
import { type Run, runOf, withBounds } from './runs.ts';
import { complementOf, tail } from './tail.ts';
import * as V from './vocabulary.ts';

export function extend(line: Line, at: number, start: number): Run {
  const { terms, bits } = line;
  let to = at + 1;
  let end = endOf(line, at);
  let particle = false;
  let numbered = false;
  let head = headKind(bits[at]!);
  if (end !== terms[at]!.end) return runOf(at, to, start, end, { head });
  // "the Flemish government"
  const state = terms[to];
  if (bits[at]! & V.DEMONYM && state?.capitals === 'none' && isRare(line, to, R.STATE_NOUN))
    return runOf(at, to + 1, start, state.end, { head: 'institution' });
  if (head) ({ to, end } = tail(line, at, to, end));
  while (to < terms.length) {
    const term = terms[to]!;
    const bit = bits[to]!;
    if (term.kind === 'number') {
      if (!closesWithNumber(line, at, to)) break;
      numbered = true;
      end = term.end;
      to++;
      break;
    }
    if (term.text === '&' && nextIsName(line, to + 1)) {
      end = terms[to + 1]!.end;
      to += 2;
      continue;
    }
    // "Export and Investment Fund", "Brewers' Pension Plan"
    if (
      to === at + 1 &&
      line.facts[to]!.more & F.COORDINATOR &&
      bits[at]! & V.ORDINARY &&
      !atStart(line, at) &&
      endsAsCompany(line, to + 1) &&
      capitalsFrom(line, to + 1) > 1
    ) {
      to++;
      continue;
    }
    if (
      term.text === "'" &&
      !term.spaced &&
      /s$/.test(terms[to - 1]!.fold) &&
      bits[to + 1]! & V.ORDINARY &&
      endsAsCompany(line, to + 1)
    ) {
      to++;
      continue;
    }
    if (term.low === "'s" && isRare(line, to + 1, R.SHOP) && terms[to + 1]!.capitals !== 'none' && to === at + 1) {
      end = terms[to + 1]!.end;
      to += 2;
      continue;
    }
    if (term.kind !== 'word' || !(term.spaced || terms[to - 1]!.elided)) break;
    if (term.text.length === 1 && moreAt(line, to + 1) & F.CURRENCY_SIGN && !terms[to + 1]!.spaced) break;
    if (bit & V.LEGAL) break;
    if (term.capitals === 'none') {
      if (bit & V.PARTICLE && !(bit & V.OF) && !(bit & V.FUNCTION) && nextIsName(line, to + 1)) {
        particle = true;
        to++;
        continue;
      }
      if (
        bit & V.OF &&
        to === at + 1 &&
        nextIsName(line, to + 1) &&
        (isGiven(line, at) || (bits[at - 1] ?? 0) & V.TITLE || (terms[at - 1]?.text === '.' && (bits[at - 2] ?? 0) & V.TITLE))
      ) {
        particle = true;
        to++;
        continue;
      }
      const joined =
        to === at + (bits[at]! & V.FUNCTION ? 2 : 1) && (!head || head === 'company')
          ? complementOf(line, to - 1, to)
          : undefined;
      if (joined) {
        head = 'company';
        ({ to, end } = joined);
        continue;
      }
      if (bit & V.OF && headKind(bits[to - 1]!) === 'institution') {
        const further = tail(line, to - 1, to, end);
        if (further.to === to) break;
        ({ to, end } = further);
        head = 'institution';
        continue;
      }
      break;
    }
    if (!continues(line, at, to) && !(to === at + 1 && isGiven(line, at) && bit & V.PARTICLE && nextIsName(line, to + 1))) break;
    // "AFP Inès Morel": an acronym and a person are two names
    if (to === at + 1 && !head && terms[at]!.capitals === 'all' && terms[at]!.text.length > 1 && isGiven(line, to)) break;
    const known = knownIn(line, to);
    if (
      known &&
      known.alias.ambiguous === undefined &&
      !head &&
      !(to === at + 1 && bits[at]! & V.FUNCTION) &&
      known.entry.type !== 'institution' &&
      !(to === at + 1 && known.length === 1 && (mayBePerson(line, at) || isCompanyToo(line, at)))
    )
      break;
    end = endOf(line, to);
    to++;
    if (end !== terms[to - 1]!.end) break;
    if (bit & (V.COMPANY_HEAD | V.INSTITUTION_HEAD) && line.regime === 'prose') {
      const further = tail(line, to - 1, to, end);
      if (further.to > to) {
        head ??= headKind(bit);
        ({ to, end } = further);
      }
    }
  }
  return withLegalForm(line, runOf(at, to, start, end, { head, particle, numbered }));
}

/** "Morag Sinclair": one capitalised word of no table before a known name of one word is a person rather than two names. */
function mayBePerson(line: Line, at: number): boolean {
  const term = line.terms[at]!;
  // "HD Nordia": letters before a known name
  if (line.regime === 'prose' && term.capitals === 'all' && term.text.length === 2 && knownIn(line, at) === undefined)
    return true;
  if (line.regime !== 'prose' || term.capitals !== 'initial' || line.bits[at]! & (V.ORDINARY | V.COMPANY_WORD)) return false;
  return !line.facts[at]!.head && knownIn(line, at) === undefined && !line.facts[at]!.places;
}

const isCompanyToo = (line: Line, at: number) => {
  const first = knownIn(line, at);
  return (
    line.regime === 'prose' &&
    first?.length === 1 &&
    first.entry.type === 'company' &&
    knownIn(line, at + 1)?.entry.type === 'company'
  );
};

/** A version or a model number: decimal, or behind a product's noun; never an amount ("Bpifrance 8"). */
function closesWithNumber(line: Line, from: number, at: number): boolean {
  const { terms, bits } = line;
  const term = terms[at]!;
  if (!term.spaced || term.text.length > 5) return false;
  const next = terms[at + 1];
  if (next && (next.kind === 'symbol' || next.kind === 'number')) return false;
  const before = at > 0 && from > 0 ? bits[from - 1]! | (from > 1 ? bits[from - 2]! : 0) : 0;
  return (before & V.PRODUCT_NOUN) !== 0 || (moreAt(line, from - 1) & F.NAMING) !== 0;
}

/** Takes in `plc`, `, Inc.`, `SA`. */
export function withLegalForm(line: Line, run: Run): Run {
  const { terms, bits } = line;
  let { to, end } = run;
  if (end !== terms[to - 1]!.end) return run;
  for (let i = 0; i < 2; i++) {
    const comma = terms[to]?.text === ',' ? 1 : 0;
    const term = terms[to + comma];
    if (!term?.spaced || term.kind !== 'word' || !(bits[to + comma]! & V.LEGAL)) break;
    if (term.capitals === 'none' && term.fold !== 'plc') break;
    if (comma && term.fold.length < 3) break;
    to += comma + 1;
    end = term.end;
    const dot = terms[to];
    if (dot?.text === '.' && !dot.spaced && /^(?:inc|corp|co|ltd|cie)$/.test(term.fold)) {
      to++;
      end = dot.end;
    }
  }
  return to === run.to ? run : withBounds(run, run.from, to, run.start, end);
}
