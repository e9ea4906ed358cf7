import type { Modality, Pronoun, SyntaxLanguage, Tense, VerbForm } from '../../languages/syntax.ts';
import type { Term } from '../text/term.ts';
import type { Chunk, VerbChunk } from './chunk.ts';
import { headsNames } from './heads-names.ts';
import type { Grid } from './parse.ts';
import { bare, prepositionAt } from './prepositions.ts';
import { invertedSubject, isAccented, isMarkedParticiple } from './written-forms.ts';

interface Words {
  at: number;
  negated: boolean;
}

/**
 * The verb group that begins at a term, if one does. `last` is what stands before it and `prep` what links it; `inside` asks from
 * within a noun group, where a word that is a noun too stays one.
 */
export function verbGroup(
  grid: Grid,
  start: number,
  last: Chunk | undefined,
  prep: string | undefined,
  inside = false,
): VerbChunk | undefined {
  const { terms, language } = grid;
  let at = start;
  let ne = false;
  const clitics: Pronoun[] = [];
  let object: Pronoun | undefined;
  while (at < terms.length && at - start < 6) {
    const word = bare(terms[at]!);
    if (grid.taken[at]) return undefined;
    if (language.negations.has(word)) {
      ne = true;
      at++;
      continue;
    }
    const clitic = language.headLast ? undefined : cliticAt(grid, at, word);
    if (!clitic) break;
    if (clitic.role === 'object') object = clitic;
    clitics.push(clitic);
    at++;
  }
  const term = terms[at];
  if (!term || grid.taken[at]) return undefined;
  const asking = invertedSubject(term, language);
  if (asking) clitics.push(asking.pronoun);
  const sure = ne || clitics.some(({ role }) => role !== 'object');
  const forms = formsAt(grid, at, { last, prep, inside, sure, object: object !== undefined, first: at === start });
  if (!forms.length) return undefined;
  const head = pick(byAgent(grid, at, forms, sure), prep);
  const reflexive = clitics.some(({ role }) => role === 'reflexive');
  const group = extend(grid, at, head, reflexive);
  if (!group) return undefined;
  return {
    kind: 'verb',
    from: start,
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
    clitics: group.clitics?.length ? [...clitics, ...group.clitics] : clitics,
    plural: head.plural ?? false,
    ...(ne && !group.negated && { restricted: true }),
    ...(group.datived && { datived: true }),
    ...(group.modality && { modality: group.modality }),
  };
}

/** A pronoun before the verb: only when a verb follows, other pronouns between. */
function cliticAt(grid: Grid, at: number, word: string): Pronoun | undefined {
  const speaks =
    grid.language.speakers.has(word) && at > 0 && (grid.taken[at - 1] || isSubjectWord(grid.terms[at - 1]!, grid.language));
  const pronoun: Pronoun | undefined = speaks
    ? { role: 'dative', number: 'plural', person: 1 }
    : grid.language.pronouns.get(word);
  if (!pronoun || !['object', 'dative', 'place', 'of', 'reflexive'].includes(pronoun.role)) return undefined;
  let next = at + 1;
  while (next < grid.terms.length && next - at < 4) {
    const role = grid.language.pronouns.get(bare(grid.terms[next]!))?.role;
    if (!role || !['object', 'dative', 'place', 'of', 'reflexive'].includes(role)) break;
    next++;
  }
  const verb = grid.terms[next];
  if (!verb || grid.taken[next]) return undefined;
  const forms = grid.language.verbs().get(verb.fold);
  // nothing but a verb stands behind `se` or `s'`
  const unknown =
    verb.capitals === 'none' &&
    verb.kind === 'word' &&
    !grid.language.nounsToo.has(verb.fold) &&
    !grid.language.prepositions.has(bare(verb)) &&
    !grid.language.determiners.has(bare(verb));
  if (!forms && pronoun.role === 'object')
    return unknown && hasSubjectBefore(grid, at) && /(?:e|ent|ait|era|erait)$/.test(verb.fold) ? pronoun : undefined;
  if (!forms) return pronoun.role === 'reflexive' && verb.capitals === 'none' && verb.kind === 'word' ? pronoun : undefined;
  // "X s'engageant à …"
  if (pronoun.role === 'reflexive' && forms.some(({ tense }) => tense === 'gerund')) return pronoun;
  const finite = forms.some(({ tense }) => tense !== 'participle' && tense !== 'gerund' && tense !== 'infinitive');
  if (pronoun.role === 'of') {
    // "a franchi en baisse", "réserve en échange": a noun, unless whoever does it stands before
    if (grid.language.nounsToo.has(verb.fold) && finite && !hasSubjectBefore(grid, at)) return undefined;
    return finite || forms.some(({ tense }) => tense === 'infinitive') ? pronoun : undefined;
  }
  if (pronoun.role === 'object') {
    const isNoun = grid.language.nounsToo.has(verb.fold) && verb.fold !== 'loue';
    const infinitive = forms.some(({ tense }) => tense === 'infinitive');
    if (isNoun && !(infinitive && !finite)) return undefined;
    return (finite && hasSubjectBefore(grid, at)) || infinitive ? pronoun : undefined;
  }
  if (pronoun.role === 'dative' && grid.language.determiners.has(word) && grid.language.nounsToo.has(verb.fold)) return undefined;
  return finite || forms.some(({ tense }) => tense === 'infinitive') ? pronoun : undefined;
}

/** "La conserverie le vend": a description that stands for a party ends here. */
const endsDescription = (grid: Grid, at: number) =>
  grid.mention.some((mention) => mention?.kind === 'nominal' && mention.to === at);

/** "L'opération la valorise 310 M€": an article and a noun are all that stands before. */
const opensWithNoun = ({ terms, taken, language }: Grid, at: number) =>
  (at === 2 || (at > 2 && terms[at - 3]!.kind === 'punctuation' && !taken[at - 3])) &&
  terms[at - 1]!.kind === 'word' &&
  terms[at - 1]!.capitals === 'none' &&
  !language.timeNouns.has(terms[at - 1]!.fold) &&
  isDeterminer(terms[at - 2]!, language);

/** `le`, `la`, `les` are pronouns rather than articles only behind a subject, a negation or another pronoun. */
function hasSubjectBefore(grid: Grid, at: number): boolean {
  const before = grid.terms[at - 1];
  if (!before) return false;
  if (grid.taken[at - 1]) return true;
  const word = bare(before);
  const role = grid.language.pronouns.get(word)?.role;
  // "X, qui l'avait acheté, le revend"
  if (before.text === ',' && grid.insertion === 'closed') return true;
  return (
    isSubjectWord(before, grid.language) ||
    opensWithNoun(grid, at) ||
    grid.language.coordinators.has(word) ||
    endsDescription(grid, at) ||
    grid.language.negations.has(word) ||
    role === 'dative' ||
    role === 'reflexive' ||
    role === 'object' ||
    role === 'place'
  );
}

interface Context {
  last: Chunk | undefined;
  prep: string | undefined;
  inside: boolean;
  sure: boolean;
  object: boolean;
  first: boolean;
}

/** The readings as a verb that the place allows. */
function formsAt(grid: Grid, at: number, context: Context): readonly VerbForm[] {
  const { terms, language } = grid;
  const term = terms[at]!;
  if (term.kind !== 'word') return [];
  // "a 2009-built tug", "9,000-teu ships": the end of an adjective
  if (language.headLast && terms[at - 1]?.fold === '-' && terms[at - 1]!.end === term.start && terms[at - 2]?.kind === 'number')
    return [];
  const plain = bare(term);
  const functional = language.prepositions.has(plain) || language.determiners.has(plain) || language.adverbs.has(plain);
  if (functional && plain !== 'a' && isAsciiWord(term.low) && !context.sure && !beforePreposition(grid, at)) return [];
  const before = at > 0 ? terms[at - 1]! : undefined;
  // "du clinker": an article is in the preposition, so a noun follows
  if (before && !grid.taken[at - 1] && language.contracted.has(before.fold)) return [];
  let forms: readonly VerbForm[] = (language.verbs().get(invertedSubject(term, language)?.verb ?? term.fold) ?? []).filter(
    (form) => accentsAllow(form, term, grid.accentless),
  );
  if (!forms.length && context.prep && context.prep !== 'en') {
    const infinitive = guessedInfinitive(grid, at);
    if (infinitive) return [infinitive];
  }
  if (!forms.length) {
    if (term.capitals !== 'none') return [];
    const guess =
      language.guessVerb(term.fold, context.sure) ??
      ((context.sure || context.object) && !functional && !language.nounsToo.has(plain) ? 'present' : undefined);
    if (!guess) return [];
    if (!context.sure && !(before && (grid.taken[at - 1] || isSubjectWord(before, language)) && guess !== 'participle')) {
      if (guess !== 'future' && guess !== 'conditional' && guess !== 'imperfect') return [];
    }
    return [{ lemma: `?${term.fold}`, tense: guess }];
  }
  if (
    term.capitals === 'initial' &&
    at > 0 &&
    grid.terms.some(({ capitals }) => capitals === 'none') &&
    !isSentenceStart(grid, at)
  ) {
    if (!isTitleCase(grid)) return [];
  }
  if (context.sure || context.object) return forms;
  const word = bare(term);
  if (language.headLast) forms = englishForms(grid, at, forms, context);
  else {
    const afterDeterminer = before && isDeterminer(before, language) && !grid.taken[at - 1];
    if (afterDeterminer && before && !context.prep) return [];
    if (context.prep) {
      const want: Tense = context.prep === 'en' ? 'gerund' : 'infinitive';
      return forms.filter(({ tense }) => tense === want || (want === 'infinitive' && tense === 'infinitive'));
    }
    if (before && language.prepositions.has(bare(before)) && !grid.taken[at - 1]) {
      forms = forms.filter(({ tense }) => tense === 'infinitive' || (tense === 'gerund' && bare(before) === 'en'));
    }
    if (language.nounsToo.has(word) && !isMarkedParticiple(grid, at) && !strongSubject(grid, at, context)) {
      const rest = forms.filter(({ tense }) => tense === 'infinitive');
      if (!rest.length && !isAuxiliary(forms, language) && !coordinated(grid, at, context) && !opensParticiple(grid, at, forms))
        return [];
    }
    if (term.fold === 'a' && (term.low !== 'a' || at === 0 || grid.accentless || term.capitals !== 'none')) {
      if (term.low !== 'a' && term.low !== 'A'.toLowerCase()) return [];
      if (!participleFollows(grid, at)) return [];
    }
  }
  return forms;
}

/** "X entre au capital": no preposition stands before another, so this one is a verb. */
function beforePreposition(grid: Grid, at: number): boolean {
  const next = grid.terms[at + 1];
  if (at === 0 || !next || grid.language.headLast || !grid.language.verbs().has(grid.terms[at]!.fold)) return false;
  const word = bare(next);
  return (
    grid.language.prepositions.get(word) !== undefined &&
    grid.language.prepositions.get(word) !== 'de' &&
    !grid.language.determiners.has(word)
  );
}

const isAsciiWord = (word: string) => !/[^\x00-\x7f]/.test(word);

const isAuxiliary = (forms: readonly VerbForm[], language: SyntaxLanguage) =>
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

/** In French a past participle of an -er verb carries its accent, unless the text lost all of them. */
function accentsAllow({ tense, lemma }: VerbForm, term: Term, accentless: boolean): boolean {
  if (accentless) return true;
  const accented = /é(?:e|s|es)?$/.test(term.low);
  if (!lemma.endsWith('er')) return !accented || /(?:^etre|naitre)$/.test(lemma);
  // "crée" is a present, "créée" a participle
  if (lemma.endsWith('eer')) return tense === 'participle' ? /éé/.test(term.low) : !/éé/.test(term.low);
  return tense === 'participle' ? accented : !accented;
}

function isDeterminer(term: Term, language: SyntaxLanguage): boolean {
  const word = bare(term);
  return (
    language.determiners.has(word) &&
    !(term.elided && word !== 'l' && word !== 'd') &&
    !language.pronouns.has(word === 'd' ? '-' : '-')
  );
}

function isSubjectWord(term: Term, language: SyntaxLanguage): boolean {
  const word = bare(term);
  const pronoun = language.pronouns.get(word);
  return pronoun?.role === 'subject' || pronoun?.role === 'demonstrative' || language.relatives.get(word) === 'subject';
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
  if (isSubjectWord(before, grid.language)) return true;
  if (inside)
    return (
      before.kind === 'word' &&
      !grid.language.qualifiers.has(bare(before)) &&
      !looksAdjective(bare(before)) &&
      !isDeterminer(before, grid.language)
    );
  if (last?.kind === 'mark')
    return last.mark === 'relative' || (last.mark === 'adverb' && isSubjectBehind(grid, at)) || last.mark === ')';
  return last?.kind === 'noun' && !last.amount && !last.time;
}

function isSubjectBehind(grid: Grid, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    if (grid.taken[i] || isSubjectWord(grid.terms[i]!, grid.language)) return true;
    if (!grid.language.adverbs.has(bare(grid.terms[i]!))) return false;
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
    (grid.language.verbs().get(term.fold) ?? []).some(({ tense }) => tense === 'participle') ||
    grid.language.guessVerb(term.fold, true) === 'participle'
  );
}

/** ", … et offre le reste": a second verb of the same subject, shown by what it governs. */
function coordinated(grid: Grid, at: number, { last, inside }: Context): boolean {
  if (inside || last?.kind !== 'mark' || (last.mark !== 'and' && last.mark !== ',')) return false;
  return coordinatedNext(grid, at);
}

/** ", entré en 2019 au capital": a participle behind a comma, shown by the preposition or the day that follows. */
function opensParticiple({ terms, language, date, accentless }: Grid, at: number, forms: readonly VerbForm[]): boolean {
  const next = terms[at + 1];
  if (!accentless && terms[at - 1]?.text === ',' && date[at + 1] && isAccented(terms[at]!, language))
    return forms.every(({ tense }) => tense === 'participle');
  return (
    terms[at - 1]?.text === ',' &&
    forms.every(({ tense }) => tense === 'participle') &&
    next !== undefined &&
    language.prepositions.has(bare(next)) &&
    language.prepositions.get(bare(next)) !== 'de'
  );
}

/** An amount, an article or an infinitive follows: what a verb governs. */
function coordinatedNext(grid: Grid, at: number): boolean {
  const next = grid.terms[at + 1];
  if (!next) return false;
  const behind = skipAdverbs(grid, at + 1).at;
  const forms = grid.taken[behind] ? undefined : grid.language.verbs().get(grid.terms[behind]?.fold ?? '');
  if (forms?.some(({ tense }) => tense === 'infinitive')) return true;
  const word = bare(next);
  if (grid.amount[at + 1] !== undefined || grid.language.adverbs.has(word)) return true;
  return grid.language.determiners.has(word) && !grid.language.prepositions.has(word);
}

/** English: whether a word is a verb here is told by its neighbours, word by word. */
function englishForms(grid: Grid, at: number, forms: readonly VerbForm[], context: Context): readonly VerbForm[] {
  const { terms, language } = grid;
  const term = terms[at]!;
  const before = at > 0 ? terms[at - 1]! : undefined;
  const previous = before ? bare(before) : '';
  const next = terms[at + 1];
  const objectBehind = next !== undefined && (grid.mention[at + 1]?.kind === 'name' || language.determiners.has(bare(next)));
  // "committed to buying the steel": a gerund with its object
  if (context.prep === 'to')
    return forms.filter(({ tense }) => tense === 'infinitive' || (tense === 'gerund' && (objectBehind || grid.amount[at + 1])));
  if (context.prep) return forms.filter(({ tense }) => tense === 'gerund' && (objectBehind || !isNounToo(term.fold, language)));
  if (before && !grid.taken[at - 1]) {
    // "X and Y both came": it floats before the verb
    const floats = context.last?.kind === 'mark' && context.last.mark === 'adverb' && language.floating.has(previous);
    if (language.determiners.has(previous) && !floats && previous !== 'that' && previous !== 'those') {
      return [];
    }
    // "Hartley's lost a contract": the name ends so
    if (previous === "'s") {
      const next = terms[at + 1];
      const governs =
        next && ((language.determiners.has(bare(next)) && !isNounToo(term.fold, language)) || grid.amount[at + 1] !== undefined);
      return governs && at > 1 && grid.taken[at - 2] ? forms.filter(({ tense }) => tense === 'past') : [];
    }
    if (previous === 'to') return forms.filter(({ tense }) => tense === 'infinitive');
    if (language.prepositions.has(previous))
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
      language.nounsToo.has(term.fold) &&
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
  const word = bare(before);
  if (isSubjectWord(before, grid.language) || grid.language.relatives.has(word)) return true;
  if (inside) return before.kind === 'word' && !grid.language.qualifiers.has(word) && !grid.language.determiners.has(word);
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

const isAuxiliaryWord = ({ terms, language }: Grid, at: number) => {
  const forms = language.verbs().get(terms[at]!.fold);
  return forms !== undefined && isAuxiliary(forms, language) && terms[at]!.fold !== 'having';
};

function pluralSubject(grid: Grid, at: number): boolean {
  let i = at - 1;
  while (i > 0 && !grid.taken[i] && grid.language.adverbs.has(bare(grid.terms[i]!))) i--;
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
  if (grid.language.determiners.has(word) || word === 'to' || word === 'that' || grid.language.pronouns.has(word)) return true;
  if (grid.language.prepositions.has(word)) return true;
  const forms = grid.language.verbs().get(next.fold);
  if (forms?.some(({ tense }) => tense === 'past' || tense === 'present') && !grid.language.nounsToo.has(next.fold)) return false;
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
    (grid.language.prepositions.has(following) || following === 'last' || grid.date[at + 1] !== undefined);
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
function insideApposition({ terms, language, mainVerb }: Grid, at: number): boolean {
  if (mainVerb) return false;
  let open = at - 1;
  while (open > 0 && at - open < 10 && terms[open]!.kind !== 'punctuation') open--;
  if (terms[open]?.text !== ',' || !language.determiners.has(bare(terms[open + 1]!))) return false;
  let close = at + 1;
  while (close < terms.length && close - at < 10 && terms[close]!.kind !== 'punctuation') close++;
  while (terms[close + 1] && language.adverbs.has(bare(terms[close + 1]!))) close++;
  const verb = terms[close + 1];
  const forms = verb && terms[close]!.text !== '.' ? language.verbs().get(verb.fold) : undefined;
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
function governsBehindParticle({ terms, language, taken }: Grid, at: number): boolean {
  const particle = bare(terms[at + 1]!);
  const behind = terms[at + 2];
  return (
    behind !== undefined &&
    (language.verbs().get(terms[at]!.fold) ?? []).some(({ lemma }) => language.phrasal.has(`${lemma}_${particle}`)) &&
    (taken[at + 2] === true || behind.kind === 'symbol' || language.determiners.has(bare(behind)))
  );
}

/** "Orlo, a lender from Bath, agreed to …": no other word of the sentence can be its verb. */
function isOnlyVerb(grid: Grid, at: number): boolean {
  // one comma opens an insertion, the second closes it
  if (!grid.terms.slice(0, at - 1).some(({ text }) => text === ',')) return false;
  return grid.terms.every((term, i) => {
    if (i <= at || grid.taken[i]) return true;
    const forms = grid.language.verbs().get(term.fold);
    return !forms?.some(
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
    if (/^[,;:]$/.test(term.text) || grid.language.relatives.has(term.fold)) return false;
    if (grid.taken[i]) continue;
    const forms = grid.language.verbs().get(term.fold);
    if (
      forms?.some(
        ({ tense, lemma }) =>
          (tense === 'past' && !forms.some((form) => form.tense === 'participle')) ||
          tense === 'conditional' ||
          (tense === 'present' &&
            (grid.language.be.has(lemma) ||
              grid.language.have.has(lemma) ||
              grid.language.modals.has(lemma) ||
              (term.fold !== lemma && !grid.language.nounsToo.has(term.fold)))),
      )
    )
      return true;
  }
  return false;
}

/** "mené par X et rejoint par Y": an agent makes a participle of what might be a present. */
function byAgent({ terms, language }: Grid, at: number, forms: readonly VerbForm[], sure: boolean): readonly VerbForm[] {
  const participle = forms.find(({ tense }) => tense === 'participle');
  return participle && !sure && !language.headLast && terms[at + 1]?.fold === language.agent ? [participle] : forms;
}

function pick(forms: readonly VerbForm[], prep: string | undefined): VerbForm {
  if (prep) return forms.find(({ tense }) => tense === 'infinitive') ?? forms[0]!;
  const order: Tense[] = ['future', 'conditional', 'imperfect', 'present', 'past', 'infinitive', 'gerund', 'participle'];
  return [...forms].sort((a, b) => order.indexOf(a.tense) - order.indexOf(b.tense))[0]!;
}

interface Group {
  to: number;
  lemma: string;
  headAt: number;
  mood: VerbChunk['mood'];
  tense: VerbChunk['tense'];
  perfect: boolean;
  passive: boolean;
  negated: boolean;
  modality?: Modality;
  datived?: boolean;
  /** Pronouns between a modal and its infinitive. */
  clitics?: readonly Pronoun[];
}

/** Takes in what belongs to the group behind its first word: adverbs, negation, participles, an infinitive behind a modal. */
function extend(grid: Grid, at: number, head: VerbForm, reflexive: boolean): Group {
  const { language, terms } = grid;
  const mood = moodOf(head.tense);
  const word = bare(terms[at]!);
  const skipped = skipAdverbs(grid, at + 1);
  const negated = skipped.negated || language.negators.has(word);
  const simple: Group = {
    to: skipped.negated ? skipped.at : at + 1,
    lemma: head.lemma,
    headAt: at,
    mood,
    tense: head.tense,
    perfect: false,
    passive: mood === 'participle' && (language.headLast || !movement.has(head.lemma)),
    negated,
  };
  const next = skipped.at;
  const following = terms[next];
  if (!following || grid.taken[next]) return simple;
  const forms = (language.verbs().get(following.fold) ?? []).filter((form) => accentsAllow(form, following, grid.accentless));
  const participle = forms.find(({ tense }) => tense === 'participle') ?? guessed(grid, next);
  if (language.have.has(head.lemma) && participle && !blockedParticiple(grid, next)) {
    const inner = skipAdverbs(grid, next + 1);
    const after = terms[inner.at];
    if (language.be.has(participle.lemma) && after && !grid.taken[inner.at]) {
      const last = (language.verbs().get(after.fold) ?? []).filter((form) => accentsAllow(form, after, grid.accentless));
      const passive = last.find(({ tense }) => tense === 'participle') ?? guessed(grid, inner.at);
      if (passive)
        return {
          ...simple,
          to: inner.at + 1,
          lemma: passive.lemma,
          headAt: inner.at,
          perfect: true,
          passive: true,
          tense: compound(head.tense),
          negated: negated || inner.negated,
        };
      const progressive = last.find(({ tense }) => tense === 'gerund');
      if (progressive && language.headLast)
        return {
          ...simple,
          to: inner.at + 1,
          lemma: progressive.lemma,
          headAt: inner.at,
          perfect: true,
          tense: compound(head.tense),
          negated: negated || inner.negated,
        };
    }
    const chained = chainInfinitive(grid, next, participle.lemma);
    if (chained && mood !== 'infinitive')
      return {
        ...simple,
        ...chained,
        perfect: true,
        tense: compound(head.tense),
        mood,
        negated: negated || chained.negated,
        ...(chained.modality && { modality: chained.modality }),
      };
    return {
      ...simple,
      to: next + 1,
      lemma: participle.lemma,
      headAt: next,
      perfect: true,
      passive: false,
      tense: compound(head.tense),
      negated: negated || (inner.negated && !language.headLast),
    };
  }
  if (language.be.has(head.lemma) && participle && !blockedParticiple(grid, next)) {
    const active = reflexive || movement.has(participle.lemma);
    if (active && reflexive && language.passivesWithInfinitive.has(participle.lemma)) {
      const causative = causativeGroup(grid, { ...simple, to: next + 1, perfect: true, tense: compound(head.tense) }, participle);
      if (causative) return causative;
    }
    return {
      ...simple,
      to: next + 1,
      lemma: participle.lemma,
      headAt: next,
      perfect: active,
      passive: !active,
      ...(active && { tense: compound(head.tense) }),
    };
  }
  if (language.be.has(head.lemma) && language.headLast) {
    const gerund: VerbForm | undefined =
      forms.find(({ tense }) => tense === 'gerund') ??
      (/^[a-z]{3,}ing$/.test(following.fold) && following.capitals === 'none' && !language.nounsToo.has(following.fold)
        ? { lemma: `?${following.fold}`, tense: 'gerund' }
        : undefined);
    if (gerund) {
      const inner = skipAdverbs(grid, next + 1);
      const after = terms[inner.at];
      const last =
        after && language.be.has(gerund.lemma)
          ? language
              .verbs()
              .get(after.fold)
              ?.find(({ tense }) => tense === 'participle')
          : undefined;
      if (last) return { ...simple, to: inner.at + 1, lemma: last.lemma, headAt: inner.at, passive: true };
      return { ...simple, to: next + 1, lemma: gerund.lemma, headAt: next, negated: negated || inner.negated };
    }
  }
  const causative = reflexive ? causativeGroup(grid, simple, head) : undefined;
  if (causative) return causative;
  const modal = chainInfinitive(grid, at, head.lemma);
  if (modal) return { ...simple, ...modal, mood, tense: head.tense, negated: negated || modal.negated, passive: modal.passive };
  if (language.headLast && head.lemma === 'do' && forms.some(({ tense }) => tense === 'infinitive'))
    return { ...simple, to: next + 1, lemma: forms.find(({ tense }) => tense === 'infinitive')!.lemma, headAt: next };
  return simple;
}

/** "se fait racheter par", "se voit infliger": a passive in other words. */
function causativeGroup(grid: Grid, simple: Group, { lemma }: VerbForm): Group | undefined {
  const passive = grid.language.passivesWithInfinitive.get(lemma);
  if (!passive) return undefined;
  const { at } = skipAdverbs(grid, simple.to);
  const term = grid.terms[at];
  const infinitive =
    term && !grid.taken[at]
      ? grid.language
          .verbs()
          .get(term.fold)
          ?.find(({ tense }) => tense === 'infinitive')
      : undefined;
  if (!infinitive) return undefined;
  // "s'est fait avancer 750 M€ par X": the sum is the object, so the subject is to whom it is done
  const datived = passive === 'dative' || isSumBehind(grid, at + 1);
  return { ...simple, to: at + 1, lemma: infinitive.lemma, headAt: at, passive: !datived, datived };
}

function isSumBehind(grid: Grid, from: number): boolean {
  const { at } = skipAdverbs(grid, from);
  const next = grid.terms[at];
  return (
    grid.amount[at] !== undefined ||
    (next !== undefined &&
      grid.language.determiners.get(bare(next)) === 'indefinite' &&
      !grid.language.prepositions.has(bare(next)))
  );
}

function guessed(grid: Grid, at: number): VerbForm | undefined {
  const term = grid.terms[at]!;
  if (term.kind !== 'word' || term.capitals !== 'none') return undefined;
  // "est aussi actionnaire de X"
  if (grid.language.nounsToo.has(term.fold) || (!grid.language.headLast && grid.nouns.has(term.fold))) return undefined;
  return grid.language.guessVerb(term.fold, true) === 'participle' ? { lemma: `?${term.fold}`, tense: 'participle' } : undefined;
}

/** An infinitive that no table holds, by its ending. */
function guessedInfinitive(grid: Grid, at: number): VerbForm | undefined {
  const term = grid.terms[at]!;
  if (grid.language.headLast || term.kind !== 'word' || term.capitals !== 'none' || grid.language.nounsToo.has(term.fold))
    return undefined;
  return term.fold.length > 4 && /(?:er|oir|uire)$/.test(term.fold) && !/(?:ier|eur)$/.test(term.fold)
    ? { lemma: term.fold, tense: 'infinitive' }
    : undefined;
}

/** "has interests in", "a des intérêts": a determiner or a noun behind the auxiliary makes it a verb of its own. */
function blockedParticiple(grid: Grid, at: number): boolean {
  const before = grid.terms[at - 1];
  return before !== undefined && grid.language.determiners.has(bare(before)) && !grid.language.adverbs.has(bare(before));
}

/** A modal (or `venir de`) with its infinitive: one group, whose verb is the infinitive. */
function chainInfinitive(
  grid: Grid,
  at: number,
  lemma: string,
): Pick<Group, 'to' | 'lemma' | 'headAt' | 'negated' | 'passive' | 'modality' | 'perfect' | 'clitics'> | undefined {
  const { language, terms } = grid;
  const recent =
    !language.headLast && lemma === 'venir' && bare(terms[at + 1] ?? terms[at]!) === 'd'
      ? at + 2
      : lemma === 'venir' && terms[at + 1]?.fold === 'de'
        ? at + 2
        : 0;
  const modality = recent ? 'recent' : language.modals.get(lemma);
  if (!modality) return undefined;
  const skipped = skipAdverbs(grid, recent || at + 1);
  let next = skipped.at;
  const clitics: Pronoun[] = [];
  while (next < terms.length && !grid.taken[next] && !language.headLast) {
    const clitic = cliticAt(grid, next, bare(terms[next]!));
    if (!clitic) break;
    clitics.push(clitic);
    next++;
  }
  const term = terms[next];
  if (!term || grid.taken[next]) return undefined;
  const infinitive =
    language
      .verbs()
      .get(term.fold)
      ?.find(({ tense }) => tense === 'infinitive') ?? guessedInfinitive(grid, next);
  if (!infinitive) return undefined;
  const base = {
    to: next + 1,
    lemma: infinitive.lemma,
    headAt: next,
    negated: skipped.negated,
    passive: false,
    perfect: false,
    modality,
    clitics,
  };
  if (!language.be.has(infinitive.lemma) && !language.have.has(infinitive.lemma)) return base;
  const inner = skipAdverbs(grid, next + 1);
  const after = terms[inner.at];
  const last = after && !grid.taken[inner.at] ? language.verbs().get(after.fold) : undefined;
  const participle = last?.find(({ tense }) => tense === 'participle');
  if (participle && language.be.has(participle.lemma)) {
    const third = skipAdverbs(grid, inner.at + 1).at;
    const passive =
      terms[third] &&
      language
        .verbs()
        .get(terms[third]!.fold)
        ?.find(({ tense }) => tense === 'participle');
    if (passive) return { ...base, to: third + 1, lemma: passive.lemma, headAt: third, passive: true, perfect: true };
  }
  if (participle) {
    const have = language.have.has(infinitive.lemma);
    return {
      ...base,
      to: inner.at + 1,
      lemma: participle.lemma,
      headAt: inner.at,
      passive: !have && !movement.has(participle.lemma),
      perfect: have,
    };
  }
  const gerund = language.headLast ? last?.find(({ tense }) => tense === 'gerund') : undefined;
  return gerund ? { ...base, to: inner.at + 1, lemma: gerund.lemma, headAt: inner.at } : base;
}

/** French verbs whose compound past takes `être`: no passive. */
const movement = new Set(
  'aller venir devenir entrer monter tomber rester passer partir sortir arriver naitre mourir retourner descendre redescendre parvenir intervenir revenir repartir rentrer advenir remonter'.split(
    ' ',
  ),
);

const moodOf = (tense: Tense): VerbChunk['mood'] =>
  tense === 'infinitive' || tense === 'participle' || tense === 'gerund' ? tense : 'finite';

const compound = (tense: Tense): VerbChunk['tense'] =>
  tense === 'imperfect' || tense === 'past' ? 'pluperfect' : tense === 'present' ? 'past' : tense;

/** "a, elle aussi, prêté": the index behind words between commas that hold neither noun nor verb; 0 where there are none. */
function insertion(grid: Grid, at: number): number {
  if (grid.terms[at]!.text !== ',') return 0;
  for (let i = at + 1; i < grid.terms.length && i < at + 6; i++) {
    const term = grid.terms[i]!;
    if (term.text === ',') return i > at + 1 ? i + 1 : 0;
    const word = bare(term);
    if (grid.date.some((date) => date && date.from <= i && date.to > i)) continue;
    if (
      grid.taken[i] ||
      !(
        grid.language.adverbs.has(word) ||
        grid.language.pronouns.has(word) ||
        (grid.language.prepositions.has(word) && grid.date[i + 1])
      )
    )
      return 0;
  }
  return 0;
}

function skipAdverbs(grid: Grid, from: number): Words {
  let at = from;
  let negated = false;
  while (at < grid.terms.length && at - from < 8 && !grid.taken[at]) {
    const inserted = insertion(grid, at);
    if (inserted) {
      at = inserted;
      continue;
    }
    const phrase = prepositionAt(grid, at);
    if (phrase?.word === 'adverb') {
      at += phrase.length;
      continue;
    }
    const term = grid.terms[at]!;
    const word = bare(term);
    if (grid.language.negators.has(word) && !grid.language.determiners.has(word)) {
      // "ne … plus de 5 M€": a comparison, not a negation
      if (grid.language.onlys.has(bare(grid.terms[at + 1] ?? term))) {
        at++;
        continue;
      }
      if (word === 'plus' && /^(?:de|d)$/.test(bare(grid.terms[at + 1] ?? term))) break;
      negated = true;
    } else if (!grid.language.adverbs.has(word) && (!/^[a-z]{4,}(?:ment|ly)$/.test(word) || grid.language.nounsToo.has(word)))
      break;
    at++;
  }
  return { at, negated };
}
