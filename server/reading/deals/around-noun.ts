import type { Slot, VerbClass } from '../../languages/frames.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import type { Chunk, NounChunk, VerbChunk } from '../syntax/chunk.ts';
import { type Complements, complementsOf } from '../syntax/complements.ts';
import { governorOf, predicateOf } from '../syntax/governor.ts';
import type { Group } from '../syntax/group.ts';
import { subjectOf } from '../syntax/subject.ts';
import { frontedArgs, isObjectPronoun } from './around-verb.ts';
import { byPreposition, clauseStart, firstOf, giving, groupOf, isNamed, none, type Surroundings } from './roles.ts';
import { ownerOf, type Party, partiesOf, type Scene } from './scene.ts';
import { commonSlot } from './slots.ts';
import { verbClasses } from './verb-classes.ts';

/** Prepositions behind which a deal's noun is only referred to. */
const asides: ReadonlySet<string> = new Set([
  'under',
  'as',
  'after',
  'before',
  'since',
  'via',
  'without',
  'about',
  'than',
  'including',
  'exchange',
]);

export function aroundNoun(scene: Scene, at: number): Surroundings {
  const { chunks, rules } = scene;
  const own = complementsOf(chunks, at);
  const outer = outermost(scene, at);
  const relative = relativeVerb(scene, at);
  const governor = relative >= 0 ? relative : governorOf(chunks, outer);
  const predicate = governor < 0 ? predicateOf(chunks, outer) : -1;
  const participles = own.verbs.filter((index) => (chunks[index] as VerbChunk).mood === 'participle');
  // "un crédit syndiqué accordé par X": the one that says what is done with it
  const participle = participles.find((index) => rules.classes.has((chunks[index] as VerbChunk).lemma)) ?? participles[0] ?? -1;
  const found = governor >= 0 ? governor : predicate;
  // "n'a guère réagi au placement": a verb that only points at the deal says nothing of it
  const points =
    governor >= 0 && found >= 0 && pointsAt(chunks[outer] as NounChunk, rules.classes.get((chunks[found] as VerbChunk).lemma));
  const support = found;
  const control = { object: rules.objectControl };
  const supportVerb = support >= 0 ? (chunks[support] as VerbChunk) : undefined;
  const head = (chunks[at] as NounChunk).head;
  const phrase =
    supportVerb && governor < 0 ? (head !== undefined ? rules.phrases.get(supportVerb.lemma)?.get(head) : undefined) : undefined;
  const classes = supportVerb ? (phrase ?? verbClasses(scene, support) ?? none) : none;
  const lemma = participle >= 0 ? (chunks[participle] as VerbChunk).lemma : '';
  const participleClasses = rules.subscribes.has(lemma) ? giving : (rules.classes.get(lemma) ?? none);
  const more: Complements | undefined = support >= 0 ? complementsOf(chunks, support) : undefined;
  const args = [
    ...own.args,
    ...(more?.args.filter(
      (arg) => !own.args.some((other) => other.at === arg.at) && arg.at !== at && (arg.prep || arg.at < at),
    ) ?? []),
    ...frontedArgs(chunks, support >= 0 ? support : at),
  ];
  const agents = args.filter(({ prep }) => prep === rules.data.by).flatMap(({ group }) => group);
  const participleAgents =
    participle >= 0
      ? own.verbs
          .filter((index) => index === participle || (participleClasses.has('leads') && leads(scene, index)))
          .flatMap((index) => complementsOf(chunks, index).args)
          .filter(({ prep }) => prep === rules.data.by)
          .flatMap(({ group }) => group)
      : [];
  const subject = supportVerb ? (supportVerb.passive ? agents : governor >= 0 ? subjectOf(chunks, support, control) : []) : [];
  // "owes X £4m under a contract": what goes on is not the contract
  // "the venture was blocked by X": X is no part of it
  const others =
    scene.syntax.headLast &&
    governor < 0 &&
    supportVerb?.passive &&
    !(['gives', 'does', 'leads', 'agrees'] as const).some((one) => classes.has(one));
  const aside = scene.syntax.headLast && asides.has((chunks[outer] as NounChunk).prep ?? '');
  const outerFrames = rules.nounFrames.get((chunks[outer] as NounChunk).head ?? '');
  // "X a rejeté l'offre de Y", "l'offre de Y a été acceptée par X": who answers is whom it is for
  const answered =
    supportVerb !== undefined && rules.answers.has(supportVerb.lemma) && outerFrames?.some(({ to }) => to?.includes('answered'));
  const ofOwn = (chunks[outer] as NounChunk).determiner === 'possessive';
  const slot = (name: Slot, not: ReadonlySet<FoundEntity>): Party[] => {
    const common = commonSlot(scene, at, name, not, args);
    if (common) return common;
    if (name === 'answered') return answered && !ofOwn ? partiesOf(scene, subject, not) : [];
    if (answered && !ofOwn && ['gives', 'gets', 'does', 'leads', 'anyone', rules.data.by].includes(name)) return [];
    if (aside && ['gives', 'gets', 'does', 'leads', 'anyone', 'dative'].includes(name)) return [];
    if (name === 'collector') return supportVerb && rules.collects.has(supportVerb.lemma) ? partiesOf(scene, subject, not) : [];
    if (name === 'borrower') return classes.has('gives') || aside ? [] : partiesOf(scene, subject, not);
    // "Nordia led a £2bn buyout": not of itself
    // "X is working on an offer": X makes it, unless somebody else is said to
    if (name === 'anyone' && scene.syntax.headLast && !supportVerb?.passive && (classes.has('talks') || classes.has('plans'))) {
      const makers: readonly (string | undefined)[] = [rules.data.by, rules.data.source];
      if (!args.some(({ prep }) => makers.includes(prep))) return [];
    }
    if (name === 'anyone')
      return scene.syntax.headLast &&
        rules.nounFrames.get((chunks[at] as NounChunk).head ?? '')?.[0]?.deal === 'acquisition' &&
        classes.has('leads') &&
        !supportVerb?.passive
        ? []
        : partiesOf(scene, subject, not);
    if (name === 'source')
      return classes.has('gets') || participleClasses.has('gets')
        ? firstOf(rules.sourceWords.map((word) => () => byPreposition(scene, args, word, not)))
        : [];
    if (name === 'objectOwner') {
      const other = more?.args.find((arg) => !arg.prep && arg.at < at && arg.group[0]!.head);
      const owner = other && ownerOf(scene, other.at, not);
      return owner ? [owner] : [];
    }
    if (name === 'gives' || name === 'gets' || name === 'does' || name === 'leads') {
      if (participle >= 0 && participleAgents.length && participleClasses.has(name))
        return partiesOf(scene, participleAgents, not);
      if (supportVerb?.datived) {
        const patient = subjectOf(chunks, support, control);
        if (name === 'gets') return partiesOf(scene, patient, not);
        return classes.has(name) ? partiesOf(scene, agents, not) : [];
      }
      if (classes.has(name)) return partiesOf(scene, subject, not);
      // "prévoit un investissement", "renonce à son rachat": what a verb says of the deal leaves its subject the doer
      if (
        name === 'does' &&
        supportVerb &&
        governor >= 0 &&
        !classes.has('gives') &&
        !classes.has('gets') &&
        !classes.has('leads') &&
        classes.size > 0 &&
        !classes.has('is') &&
        !classes.has('amounts')
      )
        return partiesOf(scene, subject, not);
      return [];
    }
    if (name === 'possessor') {
      const noun = (chunks[outer] as NounChunk).ofPronoun ? (chunks[outer] as NounChunk) : (chunks[at] as NounChunk);
      if (noun.of) return [{ entity: noun.of.entity, sure: 0.95, chunk: noun }];
      const entity = noun.ofPronoun?.person === 3 ? scene.antecedent(noun.ofPronoun, at, not) : undefined;
      return entity ? [{ entity, sure: 0.75, chunk: noun }] : [];
    }
    if (name === 'place') {
      const clitic = supportVerb?.clitics.find(({ role }) => role === 'place');
      const entity = clitic && scene.antecedent(clitic, support, not);
      return entity ? [{ entity, sure: 0.75, chunk: groupOf(chunks, support) }] : [];
    }
    // "was awarded a contract by X": the subject is given it
    if (name === 'dative' && scene.syntax.headLast && supportVerb?.passive && governor >= 0)
      return partiesOf(scene, subjectOf(chunks, support, control), not);
    if (name === 'dative') {
      const clitic = supportVerb?.clitics.find(({ role }) => role === 'dative');
      const entity =
        clitic && scene.antecedent(clitic, support, new Set([...not, ...partiesOf(scene, subject).map((party) => party.entity)]));
      if (entity) return [{ entity, sure: 0.78, chunk: { ...groupOf(chunks, support), prep: rules.data.recipient } }];
      // "was awarded a contract by X"
      if (
        scene.syntax.headLast &&
        supportVerb?.passive &&
        governor >= 0 &&
        classes.has('gives') &&
        (chunks[outer] as NounChunk).prep === undefined
      )
        return partiesOf(scene, subjectOf(chunks, support, control), not);
      const first = more?.args.find((arg) => !arg.prep && arg.at < at && isNamed(arg.group[0]!));
      return first ? partiesOf(scene, first.group, not) : [];
    }
    if (name === 'object') return [];
    if (name === rules.data.recipient && supportVerb?.clitics.some(({ role }) => role === 'dative'))
      return byPreposition(scene, own.args.slice(0, 1), name, not);
    if (
      name === rules.data.by &&
      participle >= 0 &&
      participleAgents.length &&
      (participleClasses.has('gives') || participleClasses.has('does') || participleClasses.has('says'))
    )
      return partiesOf(scene, participleAgents, not);
    return byPreposition(
      scene,
      name === rules.data.of && !scene.syntax.headLast
        ? own.args.filter(({ commas }) => commas === 0)
        : name === rules.data.of || aside || (name === rules.data.by && others)
          ? own.args
          : args,
      name,
      not,
    );
  };
  return {
    slot,
    args,
    purposes: [],
    object: undefined,
    objectKind: 'none',
    verb:
      points || (participle >= 0 && participleClasses.size > 0 && !classes.size)
        ? participle
        : support >= 0
          ? support
          : participle >= 0
            ? participle
            : calledOff(scene, own.end),
    classes: support >= 0 ? classes : participleClasses,
    end: Math.max(own.end, more?.end ?? 0),
    start: clauseStart(chunks, support >= 0 && governor >= 0 ? support : at),
  };
}

const leads = ({ chunks, rules }: Scene, at: number) => Boolean(rules.classes.get((chunks[at] as VerbChunk).lemma)?.has('leads'));

/** "the venture it formed with X", "a loan that Nordia took from Y": the verb of the relative clause whose object the noun is, -1 when there is none. */
function relativeVerb({ chunks, rules, syntax }: Scene, at: number): number {
  let i = at + 1;
  while (chunks[i]?.kind === 'noun' && (chunks[i] as NounChunk).prep) i++;
  const mark = chunks[i];
  if (mark?.kind !== 'mark' || mark.mark !== 'relative' || mark.prep || syntax.relatives.get(mark.word) === 'of') return -1;
  if (!syntax.headLast && syntax.relatives.get(mark.word) !== 'object') return -1;
  for (let j = i + 1; j < chunks.length && j < i + 6; j++) {
    const chunk = chunks[j]!;
    if (chunk.kind !== 'verb') continue;
    const classes = rules.classes.get(chunk.lemma);
    const told = classes && (['gives', 'gets', 'does', 'drops', 'agrees'] as const).some((one) => classes.has(one));
    return told && chunk.mood === 'finite' && !chunk.passive && isObjectPronoun(chunks, j) ? j : -1;
  }
  return -1;
}

/** "son projet de reprise de X": the noun that the deal's noun hangs on, when it only says how far things are. */
function outermost(scene: Scene, at: number): number {
  const { chunks, rules } = scene;
  let outer = at;
  while (outer > 0) {
    const noun = chunks[outer] as NounChunk;
    const before = chunks[outer - 1];
    if (noun.prep !== rules.data.of) break;
    const sum = before?.kind === 'noun' && before.amount && !before.head && before.prep === rules.data.of && chunks[outer - 2];
    if (sum && sum.kind === 'noun' && sum.head && !sum.mention && rules.nounFrames.has(sum.head)) {
      outer -= 2;
      continue;
    }
    if (before?.kind !== 'noun' || !before.head || before.mention || before.amount) break;
    const word = before.words.some(
      (one) =>
        rules.planned.has(one) ||
        rules.rumoured.has(one) ||
        rules.cancelled.has(one) ||
        rules.totals.has(one) ||
        rules.carriers.has(one) ||
        rules.nounFrames.has(one),
    );
    if (!word) break;
    outer--;
  }
  return outer;
}

function pointsAt(noun: NounChunk, classes: ReadonlySet<VerbClass> | undefined): boolean {
  return noun.prep !== undefined && noun.prep !== 'de' && noun.prep !== 'of' && !classes;
}

/** "se console avec X, acquis pour 33 M€": who acts in the clause that a participle hangs on. */
export function governingSubject(chunks: readonly Chunk[], at: number, control: { readonly object: ReadonlySet<string> }): Group {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === ';' || chunk.mark === 'end')) return [];
    if (chunk.kind === 'verb' && chunk.mood === 'finite' && !chunk.passive) return subjectOf(chunks, i, control);
  }
  return [];
}

/** "projet de fusion entre X et Y, enterré en quinze jours": a verb behind a group without one. */
function calledOff(scene: Scene, end: number): number {
  for (let i = end; i < scene.chunks.length && i < end + 2; i++) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'verb') return scene.rules.classes.get(chunk.lemma)?.has('drops') ? i : -1;
  }
  return -1;
}
