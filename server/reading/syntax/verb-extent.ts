import type { Modality, Pronoun, Tense, VerbForm } from '../../languages/syntax.ts';
import type { VerbChunk } from './chunk.ts';
import type { Grid } from './grid.ts';
import { bare, prepositionAt } from './prepositions.ts';
import { allowedForms } from './verb-forms.ts';
import { cliticAt } from './verb-group.ts';

interface Words {
  at: number;
  negated: boolean;
}

export function pick(forms: readonly VerbForm[], prep: string | undefined): VerbForm {
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
  modality: Modality | undefined;
  /** Undefined where the group is no passive in other words. */
  datived: boolean | undefined;
  /** Pronouns between a modal and its infinitive. */
  clitics: readonly Pronoun[] | undefined;
}

/** Takes in what belongs to the group behind its first word: adverbs, negation, participles, an infinitive behind a modal. */
export function extend(grid: Grid, at: number, head: VerbForm, reflexive: boolean): Group {
  const { language, terms } = grid;
  const mood = moodOf(head.tense);
  const skipped = skipAdverbs(grid, at + 1);
  const negated = skipped.negated || grid.entries[at]!.isNegator;
  const simple: Group = {
    to: skipped.negated ? skipped.at : at + 1,
    lemma: head.lemma,
    headAt: at,
    mood,
    tense: head.tense,
    perfect: false,
    passive: mood === 'participle' && (language.headLast || !movement.has(head.lemma)),
    negated,
    modality: undefined,
    datived: undefined,
    clitics: undefined,
  };
  const next = skipped.at;
  const following = terms[next];
  if (!following || grid.taken[next]) return simple;
  const forms = allowedForms(grid, next);
  const participle = forms.find(({ tense }) => tense === 'participle') ?? guessed(grid, next);
  if (language.have.has(head.lemma) && participle && !blockedParticiple(grid, next)) {
    const inner = skipAdverbs(grid, next + 1);
    const after = terms[inner.at];
    if (language.be.has(participle.lemma) && after && !grid.taken[inner.at]) {
      const last = allowedForms(grid, inner.at);
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
        ...chained,
        perfect: true,
        tense: compound(head.tense),
        mood,
        negated: negated || chained.negated,
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
      tense: active ? compound(head.tense) : head.tense,
    };
  }
  if (language.be.has(head.lemma) && language.headLast) {
    const gerund: VerbForm | undefined =
      forms.find(({ tense }) => tense === 'gerund') ??
      (/^[a-z]{3,}ing$/.test(following.fold) && following.capitals === 'none' && !grid.entries[next]!.isNounToo
        ? { lemma: `?${following.fold}`, tense: 'gerund' }
        : undefined);
    if (gerund) {
      const inner = skipAdverbs(grid, next + 1);
      const after = terms[inner.at];
      const last =
        after && language.be.has(gerund.lemma)
          ? grid.entries[inner.at]!.forms.find(({ tense }) => tense === 'participle')
          : undefined;
      if (last) return { ...simple, to: inner.at + 1, lemma: last.lemma, headAt: inner.at, passive: true };
      return { ...simple, to: next + 1, lemma: gerund.lemma, headAt: next, negated: negated || inner.negated };
    }
  }
  const causative = reflexive ? causativeGroup(grid, simple, head) : undefined;
  if (causative) return causative;
  const modal = chainInfinitive(grid, at, head.lemma);
  if (modal) return { ...modal, mood, tense: head.tense, negated: negated || modal.negated };
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
  const infinitive = term && !grid.taken[at] ? grid.entries[at]!.forms.find(({ tense }) => tense === 'infinitive') : undefined;
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
    (next !== undefined && grid.entries[at]!.determiner === 'indefinite' && grid.entries[at]!.preposition === undefined)
  );
}

function guessed(grid: Grid, at: number): VerbForm | undefined {
  const term = grid.terms[at]!;
  if (term.kind !== 'word' || term.capitals !== 'none') return undefined;
  // "est aussi actionnaire de X"
  if (grid.entries[at]!.isNounToo || (!grid.language.headLast && grid.nouns.has(term.fold))) return undefined;
  return grid.entries[at]!.guessBehindAuxiliary === 'participle' ? { lemma: `?${term.fold}`, tense: 'participle' } : undefined;
}

/** An infinitive that no table holds, by its ending. */
export function guessedInfinitive(grid: Grid, at: number): VerbForm | undefined {
  const term = grid.terms[at]!;
  if (grid.language.headLast || term.kind !== 'word' || term.capitals !== 'none' || grid.entries[at]!.isNounToo) return undefined;
  return term.fold.length > 4 && /(?:er|oir|uire)$/.test(term.fold) && !/(?:ier|eur)$/.test(term.fold)
    ? { lemma: term.fold, tense: 'infinitive' }
    : undefined;
}

/** "has interests in", "a des intérêts": a determiner or a noun behind the auxiliary makes it a verb of its own. */
function blockedParticiple(grid: Grid, at: number): boolean {
  const before = grid.terms[at - 1];
  return before !== undefined && grid.entries[at - 1]!.determiner !== undefined && !grid.entries[at - 1]!.isAdverb;
}

/** A modal (or `venir de`) with its infinitive: one group, whose verb is the infinitive. */
function chainInfinitive(grid: Grid, at: number, lemma: string): Group | undefined {
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
    const clitic = cliticAt(grid, next);
    if (!clitic) break;
    clitics.push(clitic);
    next++;
  }
  const term = terms[next];
  if (!term || grid.taken[next]) return undefined;
  const infinitive = grid.entries[next]!.forms.find(({ tense }) => tense === 'infinitive') ?? guessedInfinitive(grid, next);
  if (!infinitive) return undefined;
  const base: Group = {
    to: next + 1,
    lemma: infinitive.lemma,
    headAt: next,
    mood: 'infinitive',
    tense: 'infinitive',
    perfect: false,
    passive: false,
    negated: skipped.negated,
    modality,
    datived: undefined,
    clitics,
  };
  if (!language.be.has(infinitive.lemma) && !language.have.has(infinitive.lemma)) return base;
  const inner = skipAdverbs(grid, next + 1);
  const after = terms[inner.at];
  const last = after && !grid.taken[inner.at] ? grid.entries[inner.at]!.forms : undefined;
  const participle = last?.find(({ tense }) => tense === 'participle');
  if (participle && language.be.has(participle.lemma)) {
    const third = skipAdverbs(grid, inner.at + 1).at;
    const passive = terms[third] && grid.entries[third]!.forms.find(({ tense }) => tense === 'participle');
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
export function insertion(grid: Grid, at: number): number {
  if (grid.terms[at]!.text !== ',') return 0;
  for (let i = at + 1; i < grid.terms.length && i < at + 6; i++) {
    const term = grid.terms[i]!;
    if (term.text === ',') return i > at + 1 ? i + 1 : 0;
    const entry = grid.entries[i]!;
    if (grid.date.some((date) => date && date.from <= i && date.to > i)) continue;
    if (grid.taken[i] || !(entry.isAdverb || entry.pronoun || (entry.preposition !== undefined && grid.date[i + 1]))) return 0;
  }
  return 0;
}

export function skipAdverbs(grid: Grid, from: number): Words {
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
    const entry = grid.entries[at]!;
    if (entry.isNegator && entry.determiner === undefined) {
      // "ne … plus de 5 M€": a comparison, not a negation
      if (grid.language.onlys.has(bare(grid.terms[at + 1] ?? term))) {
        at++;
        continue;
      }
      if (term.word.bare === 'plus' && /^(?:de|d)$/.test(bare(grid.terms[at + 1] ?? term))) break;
      negated = true;
    } else if (!entry.isAdverb && !entry.isMadeAdverb) break;
    at++;
  }
  return { at, negated };
}
