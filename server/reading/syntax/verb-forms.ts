import type { SyntaxLanguage, Tense, VerbForm } from '../../languages/syntax.ts';
import type { Chunk } from './chunk.ts';
import { englishForms } from './english-forms.ts';
import type { Grid } from './grid.ts';
import { bare } from './prepositions.ts';
import { guessedInfinitive, skipAdverbs } from './verb-extent.ts';
import { isAsciiWord } from './verb-group.ts';
import { isAccented, isMarkedParticiple } from './written-forms.ts';

export interface Context {
  last: Chunk | undefined;
  prep: string | undefined;
  inside: boolean;
  sure: boolean;
  object: boolean;
  first: boolean;
}

/** The readings as a verb that the place allows. */
export function formsAt(grid: Grid, at: number, context: Context): readonly VerbForm[] {
  const { terms, language } = grid;
  const term = terms[at]!;
  if (term.kind !== 'word') return none;
  const entry = grid.entries[at]!;
  // "a 2009-built tug", "9,000-teu ships": the end of an adjective
  if (language.headLast && terms[at - 1]?.fold === '-' && terms[at - 1]!.end === term.start && terms[at - 2]?.kind === 'number')
    return none;
  const plain = bare(term);
  const functional = entry.isFunctional;
  if (functional && plain !== 'a' && isAsciiWord(term.low) && !context.sure && !beforePreposition(grid, at)) return none;
  const before = at > 0 ? terms[at - 1]! : undefined;
  // "du clinker": an article is in the preposition, so a noun follows
  if (before && !grid.taken[at - 1] && grid.entries[at - 1]!.isContracted) return none;
  const verb = entry.inverted ?? entry;
  let forms = grid.accentless ? verb.forms : verb.allowed;
  if (!forms.length && context.prep && context.prep !== 'en') {
    const infinitive = guessedInfinitive(grid, at);
    if (infinitive) return [infinitive];
  }
  if (!forms.length) {
    if (term.capitals !== 'none') return none;
    const guess =
      (context.sure ? entry.guessBehindAuxiliary : entry.guess) ??
      ((context.sure || context.object) && !functional && !entry.isNounToo ? 'present' : undefined);
    if (!guess) return none;
    if (!context.sure && !(before && (grid.taken[at - 1] || grid.entries[at - 1]!.isSubject) && guess !== 'participle')) {
      if (guess !== 'future' && guess !== 'conditional' && guess !== 'imperfect') return none;
    }
    return [{ lemma: `?${term.fold}`, tense: guess }];
  }
  if (
    term.capitals === 'initial' &&
    at > 0 &&
    grid.terms.some(({ capitals }) => capitals === 'none') &&
    !isSentenceStart(grid, at)
  ) {
    if (!isTitleCase(grid)) return none;
  }
  if (context.sure || context.object) return forms;
  const _word = bare(term);
  if (language.headLast) forms = englishForms(grid, at, forms, context);
  else {
    const afterDeterminer = before && grid.entries[at - 1]!.isArticle && !grid.taken[at - 1];
    if (afterDeterminer && before && !context.prep) return none;
    if (context.prep) {
      const want: Tense = context.prep === 'en' ? 'gerund' : 'infinitive';
      return forms.filter(({ tense }) => tense === want || (want === 'infinitive' && tense === 'infinitive'));
    }
    if (before && grid.entries[at - 1]!.preposition !== undefined && !grid.taken[at - 1]) {
      forms = forms.filter(({ tense }) => tense === 'infinitive' || (tense === 'gerund' && bare(before) === 'en'));
    }
    if (entry.isNounToo && !isMarkedParticiple(grid, at) && !strongSubject(grid, at, context)) {
      const rest = forms.filter(({ tense }) => tense === 'infinitive');
      if (!rest.length && !isAuxiliary(forms, language) && !coordinated(grid, at, context) && !opensParticiple(grid, at, forms))
        return none;
    }
    if (term.fold === 'a' && (term.low !== 'a' || at === 0 || grid.accentless || term.capitals !== 'none')) {
      if (term.low !== 'a' && term.low !== 'A'.toLowerCase()) return none;
      if (!participleFollows(grid, at)) return none;
    }
  }
  return forms;
}

const none: readonly VerbForm[] = [];

/** The readings of a word as a verb that its accents allow. */
export const allowedForms = ({ entries, accentless }: Grid, at: number): readonly VerbForm[] =>
  accentless ? entries[at]!.forms : entries[at]!.allowed;

/** "X entre au capital": no preposition stands before another, so this one is a verb. */
function beforePreposition(grid: Grid, at: number): boolean {
  const next = grid.terms[at + 1];
  if (at === 0 || !next || grid.language.headLast || !grid.entries[at]!.forms.length) return false;
  const { preposition, determiner } = grid.entries[at + 1]!;
  return preposition !== undefined && preposition !== 'de' && determiner === undefined;
}

export const isAuxiliary = (forms: readonly VerbForm[], language: SyntaxLanguage) =>
  forms.some(({ lemma }) => language.have.has(lemma) || language.be.has(lemma));

function isSentenceStart(grid: Grid, at: number): boolean {
  const before = grid.terms[at - 1];
  return !before || before.kind === 'punctuation';
}

/** An English headline: most words have a capital. */
function isTitleCase(grid: Grid): boolean {
  let capitals = 0;
  let letters = 0;
  for (const term of grid.terms) {
    if (term.kind !== 'word' || term.text.length < 4) continue;
    letters++;
    if (term.capitals !== 'none') capitals++;
  }
  return letters > 2 && capitals >= letters * 0.7;
}

/** A name, a subject pronoun, a relative, or a whole noun group stands right before: a word that may be a noun is a verb here. */
function strongSubject(grid: Grid, at: number, { last, inside }: Context): boolean {
  const before = grid.terms[at - 1];
  if (!before) return false;
  if (grid.taken[at - 1]) {
    const amount = grid.amount.some((one) => one && one.from < at && one.to >= at);
    const date = grid.date.some((one) => one && one.from < at && one.to >= at);
    // "l'investissement de 15 M€ porte …": the amount only measures the subject
    if (amount) return last?.kind === 'noun' && last.prep !== undefined && coordinatedNext(grid, at);
    return !date;
  }
  if (grid.entries[at - 1]!.isSubject) return true;
  if (inside)
    return (
      before.kind === 'word' &&
      !grid.entries[at - 1]!.isQualifier &&
      !looksAdjective(bare(before)) &&
      !grid.entries[at - 1]!.isArticle
    );
  if (last?.kind === 'mark')
    return last.mark === 'relative' || (last.mark === 'adverb' && isSubjectBehind(grid, at)) || last.mark === ')';
  return last?.kind === 'noun' && !last.amount && !last.time;
}

function isSubjectBehind(grid: Grid, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    if (grid.taken[i] || grid.entries[i]!.isSubject) return true;
    if (!grid.entries[i]!.isAdverb) return false;
  }
  return false;
}

const looksAdjective = (word: string) =>
  /(?:euse|eux|ive|ives|if|ifs|able|ables|ible|ibles|ique|iques|elle|elles|ale|ales|aux|aire|aires|ante|antes|ente|entes|ienne|aise|aises|oise|ee|ees)$/.test(
    word,
  );

function participleFollows(grid: Grid, at: number): boolean {
  const next = skipAdverbs(grid, at + 1).at;
  const term = grid.terms[next];
  // "A Helsinki": a place of its own
  if (!term || grid.taken[next] || term.capitals !== 'none') return false;
  return (
    grid.entries[next]!.forms.some(({ tense }) => tense === 'participle') ||
    grid.entries[next]!.guessBehindAuxiliary === 'participle'
  );
}

/** ", … et offre le reste": a second verb of the same subject, shown by what it governs. */
function coordinated(grid: Grid, at: number, { last, inside }: Context): boolean {
  if (inside || last?.kind !== 'mark' || (last.mark !== 'and' && last.mark !== ',')) return false;
  return coordinatedNext(grid, at);
}

/** ", entré en 2019 au capital": a participle behind a comma, shown by the preposition or the day that follows. */
function opensParticiple({ terms, entries, language, date, accentless }: Grid, at: number, forms: readonly VerbForm[]): boolean {
  const next = terms[at + 1];
  if (!accentless && terms[at - 1]?.text === ',' && date[at + 1] && isAccented(terms[at]!, language))
    return forms.every(({ tense }) => tense === 'participle');
  return (
    terms[at - 1]?.text === ',' &&
    forms.every(({ tense }) => tense === 'participle') &&
    next !== undefined &&
    entries[at + 1]!.preposition !== undefined &&
    entries[at + 1]!.preposition !== 'de'
  );
}

/** An amount, an article or an infinitive follows: what a verb governs. */
function coordinatedNext(grid: Grid, at: number): boolean {
  const next = grid.terms[at + 1];
  if (!next) return false;
  const behind = skipAdverbs(grid, at + 1).at;
  const forms = grid.taken[behind] ? undefined : grid.entries[behind]?.forms;
  if (forms?.some(({ tense }) => tense === 'infinitive')) return true;
  const { isAdverb, determiner, preposition } = grid.entries[at + 1]!;
  if (grid.amount[at + 1] !== undefined || isAdverb) return true;
  return determiner !== undefined && preposition === undefined;
}
