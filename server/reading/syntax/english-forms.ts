import type { SyntaxLanguage, Tense, VerbForm } from '../../languages/syntax.ts';
import type { Grid } from './grid.ts';
import { headsNames } from './heads-names.ts';
import { bare } from './prepositions.ts';
import { type Context, isAuxiliary } from './verb-forms.ts';
import { isAuxiliaryWord } from './verb-group.ts';

/** English: whether a word is a verb here is told by its neighbours, word by word. */
export function englishForms(grid: Grid, at: number, forms: readonly VerbForm[], context: Context): readonly VerbForm[] {
  const { terms, language } = grid;
  const term = terms[at]!;
  const before = at > 0 ? terms[at - 1]! : undefined;
  const previous = before ? bare(before) : '';
  const next = terms[at + 1];
  const objectBehind =
    next !== undefined && (grid.mention[at + 1]?.kind === 'name' || grid.entries[at + 1]!.determiner !== undefined);
  // "committed to buying the steel": a gerund with its object
  if (context.prep === 'to')
    return forms.filter(({ tense }) => tense === 'infinitive' || (tense === 'gerund' && (objectBehind || grid.amount[at + 1])));
  if (context.prep) return forms.filter(({ tense }) => tense === 'gerund' && (objectBehind || !isNounToo(term.fold, language)));
  if (before && !grid.taken[at - 1]) {
    // "X and Y both came": it floats before the verb
    const floats = context.last?.kind === 'mark' && context.last.mark === 'adverb' && language.floating.has(previous);
    if (grid.entries[at - 1]!.determiner !== undefined && !floats && previous !== 'that' && previous !== 'those') {
      return [];
    }
    // "Hartley's lost a contract": the name ends so
    if (previous === "'s") {
      const next = terms[at + 1];
      const governs =
        next &&
        ((grid.entries[at + 1]!.determiner !== undefined && !isNounToo(term.fold, language)) ||
          grid.amount[at + 1] !== undefined);
      return governs && at > 1 && grid.taken[at - 2] ? forms.filter(({ tense }) => tense === 'past') : [];
    }
    if (previous === 'to') return forms.filter(({ tense }) => tense === 'infinitive');
    if (grid.entries[at - 1]!.preposition !== undefined)
      return forms.filter(({ tense }) => tense === 'gerund' && !isNounToo(term.fold, language));
  }
  // "Nordia's $200m bet on X"
  const sells = objectBehind && forms.some(({ tense }) => tense === 'gerund');
  if (context.inside && !sells && isNounToo(term.fold, language) && grid.amount.some((one) => one && one.to === at)) return [];
  // "spent $3bn buying X"
  if (sells && grid.amount.some((one) => one && one.to === at)) return forms.filter(({ tense }) => tense === 'gerund');
  // what stands right behind a verb is its object: "will purchase newly issued shares"
  const governed =
    context.last?.kind === 'verb' &&
    context.last.mood !== 'participle' &&
    at > 0 &&
    !/^(?:and|but|or|that|which|who)$/.test(previous);
  if (
    governed &&
    (context.inside ? isNounToo(term.fold, language) : forms.every(({ tense }) => tense === 'past' || tense === 'participle'))
  )
    return [];
  const subject = strongEnglishSubject(grid, at, context);
  const out: VerbForm[] = [];
  for (const form of forms) {
    if (form.tense === 'infinitive') continue;
    if (form.tense === 'gerund') {
      // ", spending £8m a year": a noun does not stand between a comma and a sum
      const afterComma = context.last?.kind === 'mark' && context.last.mark === ',' && grid.amount[at + 1] !== undefined;
      if ((isNounToo(term.fold, language) && !afterComma) || (context.inside && !subject)) continue;
      out.push(form);
      continue;
    }
    // "a takeover bid": a past that looks like its noun
    if (
      form.lemma === term.fold &&
      grid.entries[at]!.isNounToo &&
      (!(subject && objectFollows(grid, at)) || (context.inside && !grid.taken[at - 1]))
    )
      continue;
    if (form.tense === 'present') {
      if (!subject || headsNames(grid, at)) continue;
      if (context.last?.kind === 'verb' && at === context.last.to && !isAuxiliary(forms, language)) continue;
      if (form.plural && isNounToo(term.fold, language) && !pluralSubject(grid, at)) continue;
      if (
        form.plural &&
        form.lemma === term.fold &&
        !pluralSubject(grid, at) &&
        !isAuxiliary(forms, language) &&
        grid.taken[at - 1] !== true
      )
        continue;
      if (isNounToo(term.fold, language) && !objectFollows(grid, at)) continue;
      out.push(form);
      continue;
    }
    out.push(form);
  }
  const tenses = new Set(out.map(({ tense }) => tense));
  if (tenses.has('past') && tenses.has('participle')) {
    const keep: Tense = isReduced(grid, at, context) ? 'participle' : 'past';
    return out.filter(({ tense }) => tense === keep);
  }
  return out;
}

/** Nouns are listed in the singular, and in the plural where that is a verb form of its own. */
const isNounToo = (word: string, { nounsToo }: SyntaxLanguage) =>
  nounsToo.has(word) || (word.endsWith('s') && nounsToo.has(word.slice(0, -1)));

function strongEnglishSubject(grid: Grid, at: number, { last, inside }: Context): boolean {
  const before = grid.terms[at - 1];
  if (!before) return false;
  // "The remaining £115m is debt": no sum is followed by such a word but as a subject
  if (grid.taken[at - 1]) return !grid.amount.some((one) => one && one.from < at && one.to >= at) || isAuxiliaryWord(grid, at);
  const _word = bare(before);
  if (grid.entries[at - 1]!.isSubject || grid.entries[at - 1]!.relative !== undefined) return true;
  if (inside)
    return before.kind === 'word' && !grid.entries[at - 1]!.isQualifier && grid.entries[at - 1]!.determiner === undefined;
  if (last?.kind === 'mark')
    return (
      last.mark === 'relative' ||
      last.mark === 'and' ||
      last.mark === 'adverb' ||
      last.mark === ',' ||
      last.mark === ')' ||
      last.mark === 'but'
    );
  return last?.kind === 'noun' || last?.kind === 'verb';
}

function pluralSubject(grid: Grid, at: number): boolean {
  let i = at - 1;
  while (i > 0 && !grid.taken[i] && grid.entries[i]!.isAdverb) i--;
  const before = grid.terms[i];
  if (!before) return false;
  const word = bare(before);
  if (/^(?:they|we|i|you|and|who|which|that)$/.test(word)) return true;
  if (!grid.taken[i]) return /[^s]s$/.test(word);
  // "X and Y jointly provide"
  while (i > 0 && grid.taken[i - 1]) i--;
  const joint = grid.terms[i - 1];
  return joint !== undefined && bare(joint) === 'and';
}

/** Something that a verb could govern follows a word that may be a noun. */
function objectFollows(grid: Grid, at: number): boolean {
  const next = grid.terms[at + 1];
  if (!next) return false;
  if (grid.taken[at + 1] || next.kind === 'symbol' || next.kind === 'number') return true;
  const word = bare(next);
  const entry = grid.entries[at + 1]!;
  if (entry.determiner || word === 'to' || word === 'that' || entry.pronoun) return true;
  if (entry.preposition !== undefined) return true;
  if (entry.forms.some(({ tense }) => tense === 'past' || tense === 'present') && !entry.isNounToo) return false;
  return next.kind === 'word';
}

/** "a loan granted by …", ", placed in 2024,": a participle that belongs to the noun before it rather than a main verb. */
function isReduced(grid: Grid, at: number, { last }: Context): boolean {
  const next = grid.terms[at + 1];
  const following = next ? bare(next) : '';
  if (following === 'by') return grid.amount[at + 2]?.kind !== 'percentage';
  const before = grid.terms[at - 1];
  if (!before) return true;
  if (grid.awaitsVerb) return false;
  const governs =
    next !== undefined &&
    !governsBehindParticle(grid, at) &&
    (grid.entries[at + 1]!.preposition !== undefined || following === 'last' || grid.date[at + 1] !== undefined);
  if (before.text === ',' && !grid.mainVerb && (grid.insertion === 'closed' || isOnlyVerb(grid, at))) return false;
  if (before.text === ',' || before.text === '(') return governs;
  // "a third way: bought in 2001 by Y"
  if (last?.kind === 'mark' && (last.mark === ':' || last.mark === 'dash')) return governs && agentFollows(grid, at);
  if (last?.kind !== 'noun' || last.pronoun) return false;
  // a clause has one finite verb, but for what somebody says: "signed a deal valued at", "said Nordia invested in"
  const verb = grid.clauseVerb;
  if (verb && !grid.language.reporting.has(verb.lemma)) return governs || !next || next.kind === 'punctuation';
  return governs && following !== 'to' && (laterFinite(grid, at + 1) || insideApposition(grid, at));
}

/** "X, a fund based in Bath, invested …": the clause goes on behind the comma that closes the apposition. */
function insideApposition({ terms, entries, mainVerb }: Grid, at: number): boolean {
  if (mainVerb) return false;
  let open = at - 1;
  while (open > 0 && at - open < 10 && terms[open]!.kind !== 'punctuation') open--;
  if (terms[open]?.text !== ',' || entries[open + 1]!.determiner === undefined) return false;
  let close = at + 1;
  while (close < terms.length && close - at < 10 && terms[close]!.kind !== 'punctuation') close++;
  while (entries[close + 1]?.isAdverb) close++;
  const forms = terms[close]?.text === '.' ? undefined : entries[close + 1]?.forms;
  return forms?.some(({ tense }) => tense === 'past' || tense === 'present' || tense === 'conditional') ?? false;
}

/** An agent stands behind a participle and its time, place and price. */
function agentFollows({ terms, language }: Grid, at: number): boolean {
  for (let i = at + 1; i < terms.length && i < at + 9; i++) {
    const { fold, text } = terms[i]!;
    if (fold === language.agent) return true;
    if (/^[.;:]$/.test(text)) return false;
  }
  return false;
}

/** "handed over $5m", "took over Vellura": the object stands behind the particle. */
function governsBehindParticle({ terms, entries, language, taken }: Grid, at: number): boolean {
  const particle = bare(terms[at + 1]!);
  const behind = terms[at + 2];
  return (
    behind !== undefined &&
    entries[at]!.forms.some(({ lemma }) => language.phrasal.has(`${lemma}_${particle}`)) &&
    (taken[at + 2] === true || behind.kind === 'symbol' || entries[at + 2]!.determiner !== undefined)
  );
}

/** "Orlo, a lender from Bath, agreed to …": no other word of the sentence can be its verb. */
function isOnlyVerb(grid: Grid, at: number): boolean {
  // one comma opens an insertion, the second closes it
  if (!grid.terms.slice(0, at - 1).some(({ text }) => text === ',')) return false;
  return grid.terms.every((term, i) => {
    if (i <= at || grid.taken[i]) return true;
    return !grid.entries[i]!.forms.some(
      ({ tense }) =>
        tense === 'past' ||
        tense === 'conditional' ||
        (tense === 'present' && (grid.terms[i - 1]!.text === ',' || !isNounToo(term.fold, grid.language))),
    );
  });
}

function laterFinite(grid: Grid, from: number): boolean {
  for (let i = from; i < grid.terms.length && i < from + 16; i++) {
    const term = grid.terms[i]!;
    if (/^[,;:]$/.test(term.text) || grid.entries[i]!.relative !== undefined) return false;
    if (grid.taken[i]) continue;
    const { forms } = grid.entries[i]!;
    if (
      forms.some(
        ({ tense, lemma }) =>
          (tense === 'past' && !forms.some((form) => form.tense === 'participle')) ||
          tense === 'conditional' ||
          (tense === 'present' &&
            (grid.language.be.has(lemma) ||
              grid.language.have.has(lemma) ||
              grid.language.modals.has(lemma) ||
              (term.fold !== lemma && !grid.entries[i]!.isNounToo))),
      )
    )
      return true;
  }
  return false;
}

/** "mené par X et rejoint par Y": an agent makes a participle of what might be a present. */
export function byAgent({ terms, language }: Grid, at: number, forms: readonly VerbForm[], sure: boolean): readonly VerbForm[] {
  const participle = forms.find(({ tense }) => tense === 'participle');
  return participle && !sure && !language.headLast && terms[at + 1]?.fold === language.agent ? [participle] : forms;
}
