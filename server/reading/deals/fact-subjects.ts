import type { FactType } from '../article.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk, VerbChunk } from '../syntax/chunk.ts';
import { type Argument, complementsOf } from '../syntax/complements.ts';
import { predicateOf } from '../syntax/governor.ts';
import type { Group } from '../syntax/group.ts';
import { subjectOf } from '../syntax/subject.ts';
import type { FactWords } from './fact-words.ts';
import { ownerOf, partiesOf, type Scene } from './scene.ts';

/** Whose the figure is: its owner, else the subject of the verb that states it, else whom the article speaks of. */
export function whoseFigure(scene: Scene, at: number, type: FactType, words: FactWords): FoundEntity | undefined {
  const chunk = scene.chunks[at]!;
  const control = { object: scene.rules.objectControl };
  if (chunk.kind === 'verb') return partyIn(scene, subjectOf(scene.chunks, at, control));
  const owner = chunk.kind === 'noun' && ownerOf(scene, at);
  if (owner && owner.entity.type !== 'person') return owner.entity;
  const near = besideOf(scene, at) ?? relativeOwner(scene, at) ?? placed(scene, at);
  if (near) return near;
  if (type === 'valuation' && chunk.kind === 'noun' && chunk.prep) {
    const held = lastNamed(scene, at);
    if (held) return held;
  }
  for (let i = at - 1; i >= 0; i--) {
    const verb = scene.chunks[i]!;
    if (verb.kind === 'mark' && (verb.mark === ';' || verb.mark === 'end')) break;
    if (verb.kind !== 'verb' || (verb.mood === 'participle' && predicateOf(scene.chunks, at) < 0 && verb.lemma.startsWith('?')))
      continue;
    const given = verb.mood === 'gerund' ? receiver(scene, i, at, words) : undefined;
    if (given) return given;
    if (verb.mood === 'participle') continue;
    const subject = partyIn(scene, subjectOf(scene.chunks, i, control));
    if (subject) return subject;
  }
  return spokenOf(scene, at);
}

/** Whom a figure without an owner is about: whoever "it" would be. */
export const spokenOf = (scene: Scene, at: number): FoundEntity | undefined => {
  const entity = scene.antecedent({ role: 'possessive', gender: 'n', number: 'singular', person: 3 }, at, new Set());
  return entity?.type === 'company' ? entity : scene.topic(new Set());
};

/** A company among a verb's subjects, or whose they are: "les comptes d'Hashvigne montrent", "Nordia shares closed". */
export function partyIn(scene: Scene, group: Group): FoundEntity | undefined {
  const party = partiesOf(scene, group).find(({ entity }) => entity.type !== 'person');
  if (party) return party.entity;
  const noun = group[0];
  const owner = noun && !noun.mention ? ownerOf(scene, scene.chunks.indexOf(noun)) : undefined;
  return owner && owner.entity.type !== 'person' ? owner.entity : undefined;
}

/** "net debt at Ironbridge", "le chiffre d'affaires chez X": a name right behind. */
function besideOf(scene: Scene, at: number): FoundEntity | undefined {
  const next = scene.chunks[at + 1];
  if (next?.kind !== 'noun' || !next.prep || next.amount || !next.mention) return undefined;
  return ['at', 'for', 'chez', 'pour'].includes(next.prep) && next.mention.entity.type === 'company'
    ? next.mention.entity
    : undefined;
}

/** "profits doubled to £5m at Gannet": a company named as the place of what is said of the figure. */
function placed(scene: Scene, at: number): FoundEntity | undefined {
  const verb = predicateOf(scene.chunks, at);
  if (verb < 0) return undefined;
  const place = complementsOf(scene.chunks, verb).args.find(
    ({ prep, group }) => (prep === 'at' || prep === 'chez') && group[0]!.mention?.entity.type === 'company' && !group[0]!.amount,
  );
  return place?.group[0]?.mention?.entity;
}

/** Whose a share is: "Nordia shares", "shares in Nordia", "the stock" of whom the article speaks. */
export function issuer(scene: Scene, group: Group, words: FactWords): FoundEntity | undefined {
  const noun = group[0];
  if (!noun) return undefined;
  const named = partyIn(scene, group);
  if (named || !noun.head || !words.share.has(noun.head)) return named;
  const at = scene.chunks.indexOf(noun);
  const next = scene.chunks[at + 1];
  if (next?.kind === 'noun' && next.prep && next.mention?.entity.type === 'company') return next.mention.entity;
  if (noun.determiner !== 'definite' && noun.determiner !== 'possessive') return undefined;
  return listedWithRound(scene) ?? spokenOf(scene, at);
}

/** "X a levé 27 M€ en Bourse. Y a souscrit pour 8 M€. Le titre a clôturé à 12 €": whose shares were just paid for. */
function listedWithRound(scene: Scene): FoundEntity | undefined {
  const told = scene.syntax.headLast ? undefined : scene.told.at(-1);
  const near = told?.place.paragraph === scene.place.paragraph && scene.place.sentence - told.place.sentence < 2;
  return near && told.type === 'investment' && told.from.length > 0 && told.to.length === 1 ? told.to[0] : undefined;
}

/** "un laboratoire dont la valorisation …", "Vellura, whose revenue …". */
function relativeOwner(scene: Scene, at: number): FoundEntity | undefined {
  const before = scene.chunks[at - 1];
  if (before?.kind !== 'mark' || before.mark !== 'relative' || scene.syntax.relatives.get(before.word) !== 'of') return undefined;
  for (let i = at - 2; i >= 0; i--) {
    const noun = scene.chunks[i]!;
    if (noun.kind === 'verb') return undefined;
    if (noun.kind === 'noun' && noun.mention) return noun.mention.entity;
  }
  return undefined;
}

/** "tourne autour de Tidebourse, sur la base d'une valorisation de …": whom the clause acts on rather than who acts. */
function lastNamed(scene: Scene, at: number): FoundEntity | undefined {
  const { rules } = scene;
  for (let i = at - 1; i > 0; i--) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === ';' || chunk.mark === 'end' || chunk.mark === 'relative')) return undefined;
    if (chunk.kind !== 'noun' || !chunk.mention || chunk.mention.entity.type !== 'company') continue;
    if (!scene.chunks.slice(0, i).some((before) => before.kind === 'verb')) return undefined;
    if (
      chunk.prep === rules.data.by ||
      chunk.prep === rules.data.source ||
      chunk.prep === 'with' ||
      chunk.prep === 'avec' ||
      chunk.prep === 'aupres' ||
      chunk.prep === 'according'
    )
      continue;
    if (predicateOf(scene.chunks, i) >= 0) return undefined;
    return chunk.mention.entity;
  }
  return undefined;
}

/** "giving the company a market value of …": the company that a sentence on its shares speaks of, when it is not named again. */
function receiver(scene: Scene, verb: number, at: number, words: FactWords): FoundEntity | undefined {
  const given = complementsOf(scene.chunks, verb).args.find(
    ({ group, prep, at: index }) => index < at && !prep && (group[0]!.mention || group[0]!.pronoun),
  );
  if (!given) return undefined;
  return meant(scene, verb, given.group[0]!, words) ?? partiesOf(scene, given.group)[0]?.entity;
}

/** A description or pronoun in a gerund clause ("valuing the group at …") speaks of the subject when that is a share or a company's listing. */
function meant(scene: Scene, verb: number, noun: NounChunk, words: FactWords): FoundEntity | undefined {
  if (noun.mention?.kind === 'name') return undefined;
  for (let i = verb - 1; i >= 0; i--) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind !== 'verb' || chunk.mood !== 'finite') continue;
    const subject = subjectOf(scene.chunks, i, { object: scene.rules.objectControl })[0];
    if (subject && (words.moves.has((chunk as VerbChunk).lemma) || subject.words.some((word) => words.share.has(word))))
      return partyIn(scene, [subject]);
    return undefined;
  }
  return undefined;
}

/** Whom a verb of valuing values: its object, or its subject when it is passive. */
export function valued(scene: Scene, at: number, args: readonly Argument[]): FoundEntity | undefined {
  const verb = scene.chunks[at] as VerbChunk;
  const before = scene.chunks[at - 1];
  // "une opération évaluée à 40 M€": the price of a deal
  if (verb.passive && before?.kind === 'noun' && before.head && !before.mention && isDealWord(scene.rules, before.head))
    return undefined;
  if (verb.passive) return partiesOf(scene, subjectOf(scene.chunks, at, { object: scene.rules.objectControl }))[0]?.entity;
  const object = args.find(({ group, prep }) => !prep && !group[0]!.amount)?.group;
  const clitic = verb.clitics.find(({ role }) => role === 'object');
  // "la levée la valorise 310 M€, soit 67 fois ses ventes": a pronoun before the verb leaves no other object
  if (!object || (clitic && !scene.syntax.headLast)) return clitic && scene.antecedent(clitic, at, new Set());
  const own = partiesOf(scene, object)[0]?.entity;
  if (object[0]!.mention?.kind === 'name' || !own) return own;
  // "took a stake in Spruce, valuing it at …": not the investor
  const subject = partyIn(scene, subjectOf(scene.chunks, at, { object: scene.rules.objectControl }));
  const other = verb.mood === 'gerund' && subject === own ? lastNamed(scene, at) : undefined;
  return other ?? own;
}

const isDealWord = (rules: Scene['rules'], head: string) =>
  rules.anyDeal.has(head) || rules.price.has(head) || rules.nounFrames.has(head);
