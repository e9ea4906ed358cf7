import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk, PlacedAmount, VerbChunk } from '../syntax/chunk.ts';
import { complementsOf } from '../syntax/complements.ts';
import { predicateOf } from '../syntax/governor.ts';
import { subjectOf } from '../syntax/subject.ts';
import type { Draft } from './draft.ts';
import { isMoney, partiesOf, type Scene } from './scene.ts';

/** "X's sale of its lighting arm to Y fetched $250m", "The takeover cost $2bn": the sum that a deal's noun is said to bring or cost. */
export function predicatedMoney(scene: Scene, noun: NounChunk): PlacedAmount | undefined {
  if (!scene.syntax.headLast || noun.prep) return undefined;
  const verb = predicateOf(scene.chunks, scene.chunks.indexOf(noun));
  if (verb < 0) return undefined;
  const { lemma, passive, negated } = scene.chunks[verb] as VerbChunk;
  const classes = scene.rules.classes.get(lemma);
  return passive || negated || !(classes?.has('gets') || classes?.has('amounts')) ? undefined : bareMoney(scene, verb);
}

/**
 * Gives deals without a sum the one that another clause of the sentence says: "received £45m when it sold its head office to X", "changed hands for
 * €900m when X bought it".
 */
export function withMoneyElsewhere(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { chunks, rules, syntax } = scene;
  const open = drafts.filter(isPriceless);
  if (!syntax.headLast || open.length !== 1) return drafts;
  const [draft] = open;
  const used = new Set(drafts.flatMap(({ amount }) => amount ?? []));
  const named = dealSum(scene, used) ?? taskSum(scene, draft!, used);
  if (named) return drafts.map((one) => (one === draft ? { ...one, amount: named, rule: `${one.rule}+elsewhere` } : one));
  for (let at = 0; at < chunks.length; at++) {
    const verb = chunks[at]!;
    if (verb.kind !== 'verb' || verb.mood !== 'finite' || verb.passive || verb.negated) continue;
    if (verb.from >= draft!.trigger.from && verb.from < draft!.trigger.to) continue;
    const got = rules.classes.get(verb.lemma)?.has('gets');
    const traded = rules.trades.has(verb.lemma);
    if (!got && !traded) continue;
    const amount = traded ? moneyFor(scene, at) : bareMoney(scene, at);
    if (!amount || used.has(amount)) continue;
    const subject = partiesOf(scene, subjectOf(chunks, at, { object: rules.objectControl })).map(({ entity }) => entity);
    if (!subject.some((entity) => isWhose(draft!, entity, traded))) continue;
    return drafts.map((one) => (one === draft ? { ...one, amount, rule: `${one.rule}+elsewhere` } : one));
  }
  return drafts;
}

/** "hired X to build a plant for £40m": the price of what somebody is hired to do. */
function taskSum(scene: Scene, { type, trigger }: Draft, used: ReadonlySet<PlacedAmount>): PlacedAmount | undefined {
  const at = scene.chunks.findIndex((chunk) => chunk.from === trigger.from);
  const task = scene.chunks.findIndex((chunk, i) => i > at && i < at + 5 && chunk.kind === 'verb');
  const verb = scene.chunks[task];
  if (type !== 'purchase' || at < 0 || verb?.kind !== 'verb' || verb.mood !== 'infinitive') return undefined;
  const amount = moneyFor(scene, task);
  return amount && !used.has(amount) ? amount : undefined;
}

/** "The $2bn deal will see X take over Y": the sum in the subject that stands for the deal. */
function dealSum({ chunks, rules, claimed }: Scene, used: ReadonlySet<PlacedAmount>): PlacedAmount | undefined {
  const first = chunks.find((chunk) => chunk.kind !== 'mark');
  if (first?.kind !== 'noun' || first.prep || !first.head || first.mention || first.of || first.determiner !== 'definite')
    return undefined;
  const { amount } = first;
  return rules.anyDeal.has(first.head) && isMoney(amount) && !amount.per && !claimed.has(amount.id) && !used.has(amount)
    ? amount
    : undefined;
}

const isPriceless = ({ amount, type, rule }: Draft) =>
  !amount && (type === 'acquisition' || type === 'purchase') && rule.includes('/verb/');

/** The seller gets the money; what is traded changes hands for it. */
const isWhose = ({ type, seller, to }: Draft, entity: FoundEntity, traded: boolean) =>
  traded ? to[0] === entity : seller ? seller === entity : type === 'purchase' && to[0] === entity;

function bareMoney(scene: Scene, at: number): PlacedAmount | undefined {
  return complementsOf(scene.chunks, at)
    .args.filter(({ prep, commas }) => !prep && !commas)
    .map(({ group }) => group[0]!.amount)
    .find((amount) => isMoney(amount) && !amount.per && !scene.claimed.has(amount.id));
}

const moneyFor = (scene: Scene, at: number): PlacedAmount | undefined =>
  complementsOf(scene.chunks, at)
    .args.filter(({ prep }) => prep === scene.rules.data.purpose || prep === 'at')
    .map(({ group }) => group[0]!.amount)
    .find((amount) => isMoney(amount) && !amount.per && !scene.claimed.has(amount.id));
