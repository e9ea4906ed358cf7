import nlp from 'compromise/one';
import { type Draft, draftOf } from '../deals/draft.ts';
import type { Scene } from '../deals/scene.ts';
import { statusOf } from '../deals/status.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk, PlacedAmount, VerbChunk } from '../syntax/chunk.ts';
import { fold } from '../text/term.ts';
import type { CompiledPattern } from './compile.ts';
import { AMOUNT_TAGS, ENTITY_TAGS, NOUN_TAGS, VERB_TAGS } from './tags.ts';

/** A name, an amount, a date or a word: what a pattern sees as one. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly tags: Set<string>;
  readonly entity?: FoundEntity;
  readonly amount?: PlacedAmount;
  /** Index of the verb chunk that it heads. */
  readonly verb?: number;
}

/** Deals that the reader's own patterns find in a sentence. */
export function patternDrafts(scene: Scene, patterns: readonly CompiledPattern[]): Draft[] {
  if (!patterns.length) return [];
  const tokens = tokensOf(scene);
  if (!tokens.some(({ entity }) => entity)) return [];
  const view = viewOf(tokens);
  return patterns.flatMap((pattern) => foundBy(scene, tokens, view, pattern));
}

function foundBy(
  scene: Scene,
  tokens: readonly Token[],
  view: View,
  { deal, match, number, language }: CompiledPattern,
): Draft[] {
  if (language && language !== (scene.syntax.headLast ? 'en' : 'fr')) return [];
  const drafts: Draft[] = [];
  const hits = view.match(match);
  const groups = hits.groups();
  hits.fullPointer.forEach(([, from, to]) => {
    const inGroup = (role: string) =>
      (groups[role]?.fullPointer ?? []).flatMap(([, start, end]) => (start >= from && end <= to ? tokens.slice(start, end) : []));
    const entities = (role: string) => inGroup(role).flatMap(({ entity }) => entity ?? []);
    const payer = entities('payer');
    const payee = entities('payee').filter((entity) => !payer.includes(entity));
    const verb = tokens.slice(from, to).find(({ verb: index }) => index !== undefined)?.verb ?? -1;
    const status = statusOf(scene, verb, deal, true, []);
    const amount = inGroup('amount').find((token) => token.amount)?.amount;
    const share = inGroup('share').find((token) => token.amount)?.amount;
    const [seller] = entities('seller');
    if (!status || (!payer.length && !payee.length)) return;
    const trigger = inGroup('trigger')[0] ?? tokens[from]!;
    drafts.push(
      draftOf({
        type: deal,
        from: payer,
        to: payee,
        seller,
        amount,
        share,
        status,
        confidence: 0.9,
        rule: `pattern/${number}`,
        place: scene.place,
        trigger: { from: trigger.from, to: trigger.to },
        clause: { from: tokens[from]!.from, to: tokens[to - 1]!.to },
      }),
    );
  });
  return drafts;
}

/** A sentence in the pieces that a pattern sees. */
export function tokensOf({ chunks, terms, rules }: Scene): Token[] {
  const starts = new Map<number, Token>();
  const put = (token: Token) => {
    if (!starts.has(token.from)) starts.set(token.from, token);
  };
  const textOf = (from: number, to: number) =>
    terms
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  chunks.forEach((chunk, index) => {
    if (chunk.kind === 'noun') {
      for (const mention of [chunk.of, chunk.mention]) {
        if (!mention) continue;
        const tags = new Set([
          ENTITY_TAGS[mention.entity.type],
          mention.kind === 'name' ? 'Name' : 'Nominal',
          ...(mention.entity.type === 'product' ? [] : ['Party']),
        ]);
        put({ from: mention.from, to: mention.to, text: textOf(mention.from, mention.to), tags, entity: mention.entity });
      }
      if (chunk.amount)
        put({
          from: chunk.amount.from,
          to: chunk.amount.to,
          text: textOf(chunk.amount.from, chunk.amount.to),
          tags: new Set([AMOUNT_TAGS[chunk.amount.kind], 'Amount']),
          amount: chunk.amount,
        });
      if (chunk.date)
        put({ from: chunk.date.from, to: chunk.date.to, text: textOf(chunk.date.from, chunk.date.to), tags: new Set(['Date']) });
      nounToken(chunk);
    } else if (chunk.kind === 'verb') verbToken(chunk, index);
  });
  function nounToken(noun: NounChunk) {
    const deals = noun.head ? rules.nounFrames.get(noun.head) : undefined;
    if (deals && noun.headAt < terms.length)
      put({
        from: noun.headAt,
        to: noun.headAt + 1,
        text: terms[noun.headAt]!.text,
        tags: new Set(deals.map(({ deal }) => NOUN_TAGS[deal])),
      });
  }
  function verbToken(verb: VerbChunk, index: number) {
    const tags = new Set([
      'Verb',
      ...(rules.verbFrames.get(verb.lemma) ?? []).map(({ frame }) => VERB_TAGS[frame.deal]),
      ...(verb.negated ? ['Negated'] : []),
      ...(verb.passive ? ['Passive'] : []),
    ]);
    put({ from: verb.headAt, to: verb.headAt + 1, text: terms[verb.headAt]!.text, tags, verb: index });
  }
  const tokens: Token[] = [];
  for (let at = 0; at < terms.length; ) {
    const known = starts.get(at);
    const token = known ?? {
      from: at,
      to: at + 1,
      text: terms[at]!.text,
      tags: new Set(terms[at]!.kind === 'punctuation' ? ['Punctuation'] : []),
    };
    tokens.push(token);
    at = Math.max(at + 1, token.to);
  }
  return tokens;
}

interface View {
  document: object[][];
  match(pattern: object[]): View;
  groups(): Readonly<Record<string, View>>;
  readonly fullPointer: readonly (readonly [number, number, number])[];
}

/** compromise's view over our own terms: it matches, it does not tokenise or tag. */
function viewOf(tokens: readonly Token[]): View {
  const view = (nlp as unknown as { tokenize(text: string): View }).tokenize('-');
  // words of a pattern come folded, so those of the text do too
  view.document = [
    tokens.map(({ text, tags }, i) => ({ text, pre: '', post: ' ', normal: fold(text), tags, index: [0, i], id: `t${i}` })),
  ];
  return view;
}
