import type { Chunk, MarkChunk, NounChunk, PlacedAmount } from '../syntax/chunk.ts';
import { type Argument, complementsOf } from '../syntax/complements.ts';
import type { Group } from '../syntax/group.ts';
import { predicatedMoney } from './money-elsewhere.ts';
import { isPremium } from './premiums.ts';
import type { Surroundings } from './roles.ts';
import { isMoney, isShare, type Scene } from './scene.ts';

/** "Le premier versement, 60 M€, a été avancé": the sum between commas behind a group. */
export function apposedMoney({ chunks }: Scene, at: number): PlacedAmount | undefined {
  const [open, sum, close] = chunks.slice(at + 1, at + 4);
  const between = open?.kind === 'mark' && open.mark === ',' && close?.kind === 'mark' && close.mark === ',';
  return between && sum?.kind === 'noun' && !sum.prep && !sum.head && isMoney(sum.amount) ? sum.amount : undefined;
}

/** The money that a deal is about, the surest place first. */
export function moneyOf(scene: Scene, around: Surroundings, noun?: NounChunk): PlacedAmount | undefined {
  const usable = (amount: PlacedAmount | undefined): amount is PlacedAmount =>
    isMoney(amount) && amount.per !== 'share' && amount.per !== 'unit' && !scene.claimed.has(amount.id);
  const inGroup = (group: Group) => group.map(({ amount }) => amount).find(usable);
  if (noun && usable(noun.amount)) return noun.amount;
  if (around.object) {
    const own = inGroup(around.object.group);
    if (own) return own;
    const apposed = apposedMoney(scene, around.object.at);
    if (usable(apposed)) return apposed;
  }
  const { of } = scene.rules.data;
  if (noun) {
    // "750 M€ d'obligations", "$3bn in equity"
    const before = scene.chunks[scene.chunks.indexOf(noun) - 1];
    if (
      noun.prep &&
      (noun.prep === of || noun.prep === scene.rules.data.inForm) &&
      before?.kind === 'noun' &&
      usable(before.amount) &&
      !before.head
    )
      return before.amount;
    const first = around.args[0];
    if (first?.prep === of && inGroup(first.group)) return inGroup(first.group);
  }
  const relative =
    noun && scene.syntax.headLast ? (relativeMoney(scene, noun, usable) ?? predicatedMoney(scene, noun)) : undefined;
  if (relative) return relative;
  for (const prep of scene.rules.amountPrepositions) {
    for (const arg of around.args) {
      if (arg.prep !== prep) continue;
      const amount = inGroup(arg.group);
      if (amount) return amount;
    }
  }
  for (const arg of around.args) {
    if (arg.prep === undefined || arg.bracketed || arg.afterColon) {
      // "a licence agreement with X and a $75m placement": another deal's sum
      const { head } = arg.group[0]!;
      if (noun && scene.syntax.headLast && head && scene.rules.nounFrames.has(head)) continue;
      const amount = inGroup(arg.group);
      if (amount && (arg.bracketed || arg.afterColon || !noun || arg.at < around.end)) return amount;
    }
  }
  for (const arg of around.args) {
    if (!['sur', 'in', 'avec', 'with', 'a', 'on'].includes(arg.prep ?? '')) continue;
    const amount = inGroup(arg.group);
    if (amount) return amount;
  }
  return undefined;
}

/** "an offering that would have raised $750m", "a deal that is worth $2bn": the sum that a relative clause gives the noun. */
function relativeMoney(
  scene: Scene,
  noun: NounChunk,
  usable: (amount: PlacedAmount | undefined) => amount is PlacedAmount,
): PlacedAmount | undefined {
  const { chunks, rules } = scene;
  let i = chunks.indexOf(noun) + 1;
  // "a sale to X, completed in May, which brought in $2bn"
  const passes = (chunk: Chunk | undefined) =>
    chunk?.kind === 'noun' ||
    (chunk?.kind === 'mark' && chunk.mark === ',') ||
    (chunk?.kind === 'verb' && chunk.mood === 'participle');
  while (passes(chunks[i])) i++;
  const mark = chunks[i];
  const verb = chunks[i + 1];
  // "closed a sale with X, raising $96m"
  if (mark?.kind === 'verb' && mark.mood === 'gerund' && rules.classes.get(mark.lemma)?.has('gets'))
    return complementsOf(chunks, i)
      .args.filter(({ prep }) => !prep)
      .map(({ group }) => group[0]!.amount)
      .find(usable);
  if (mark?.kind !== 'mark' || mark.mark !== 'relative' || mark.prep || verb?.kind !== 'verb') return undefined;
  const classes = rules.classes.get(verb.lemma);
  if (!classes?.has('amounts') && !classes?.has('gets') && !classes?.has('is')) return undefined;
  return complementsOf(chunks, i + 1)
    .args.filter(({ prep }) => !prep || rules.amountPrepositions.includes(prep))
    .map(({ group }) => group[0]!.amount)
    .find(usable);
}

/** "un accord de 38 M$ pour acheter …", "a $9 bn contract to lease …": the sum of the noun that an infinitive hangs on. */
export function governingMoney(scene: Scene, at: number): PlacedAmount | undefined {
  const verb = scene.chunks[at];
  if (verb?.kind === 'verb' && verb.mood === 'gerund') return gainedMoney(scene, at);
  if (verb?.kind !== 'verb' || verb.mood !== 'infinitive') return undefined;
  const paid = verb.prep === 'pour' || verb.prep === 'to' ? gainedMoney(scene, at) : undefined;
  if (paid) return paid;
  for (let i = at - 1; i >= 0; i--) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind !== 'noun') return undefined;
    if (isMoney(chunk.amount)) {
      const head = chunk.head ?? (scene.chunks[i - 1]?.kind === 'noun' ? (scene.chunks[i - 1] as NounChunk).head : undefined);
      return head && (scene.rules.nounFrames.has(head) || scene.rules.planned.has(head)) && !scene.claimed.has(chunk.amount.id)
        ? chunk.amount
        : undefined;
    }
  }
  return undefined;
}

/** "X encaisse 27 M€ en vendant …": the sum of the verb that a gerund explains. */
function gainedMoney(scene: Scene, at: number): PlacedAmount | undefined {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'mark' && chunk.mark !== ',' && chunk.mark !== 'adverb') return undefined;
    if (chunk.kind === 'verb') return undefined;
    let before = i - 1;
    while (scene.chunks[before]?.kind === 'mark' && (scene.chunks[before] as MarkChunk).mark === 'adverb') before--;
    const main = scene.chunks[before];
    if (
      chunk.kind === 'noun' &&
      !chunk.prep &&
      !chunk.head &&
      isMoney(chunk.amount) &&
      main?.kind === 'verb' &&
      main.mood === 'finite' &&
      !scene.claimed.has(chunk.amount.id) &&
      !scene.told.some(({ amount, type }) => amount === chunk.amount && type !== 'spending')
    )
      return chunk.amount;
  }
  return undefined;
}

/** "a apporté autant", "le même montant", "the same amount": the sum told last. */
export function sameMoney(scene: Scene, at: number): PlacedAmount | undefined {
  const { same, sameNouns } = scene.rules;
  for (let i = at + 1; i < scene.chunks.length && i < at + 4; i++) {
    const chunk = scene.chunks[i]!;
    const said =
      chunk.kind === 'mark'
        ? same.has(chunk.word)
        : chunk.kind === 'noun' && chunk.words.some((word) => sameNouns.has(word)) && chunk.words.some((word) => same.has(word));
    if (said) return scene.told.findLast(({ amount }) => amount)?.amount;
  }
  return undefined;
}

export function shareOf(scene: Scene, around: Surroundings, noun?: NounChunk): PlacedAmount | undefined {
  const usable = (amount: PlacedAmount | undefined): amount is PlacedAmount =>
    isShare(amount) && !scene.claimed.has(amount.id) && !isPremium(scene, amount);
  if (noun && usable(noun.amount)) return noun.amount;
  const own = around.object?.group.map(({ amount }) => amount).find(usable);
  if (own) return own;
  const shares = (args: readonly Argument[]) => args.flatMap(({ group }) => group.map(({ amount }) => amount)).filter(usable);
  // "cut its stake from 18% to 9%", "passe de 24 % à 33 %": where it gets to
  const { source, of, recipient } = scene.rules.data;
  const from = scene.syntax.headLast ? source : of;
  const change = around.args.some(({ prep, group }) => prep === from && usable(group[0]!.amount));
  const after = change ? shares(around.args.filter(({ prep }) => prep === recipient))[0] : undefined;
  return after ?? shares(around.args)[0];
}
