import type { Pronoun } from '../../languages/syntax.ts';
import type { FoundEntity, PlacedMention } from '../entities/entity-reading.ts';
import type { Chunk } from '../syntax/chunk.ts';
import { startsClause } from '../syntax/group.ts';
import type { Salient } from './antecedent.ts';

/**
 * Whom a sentence speaks of, in text order: its mentions, and those that a pronoun stands for, so that a subject carried on by "elle" stays
 * the subject. `resolve` tells whom a pronoun stands for, given what was mentioned before it in the sentence.
 */
export function salientIn(
  chunks: readonly Chunk[],
  mentions: readonly PlacedMention[],
  place: { readonly paragraph: number; readonly sentence: number },
  resolve: (pronoun: Pronoun, before: readonly Salient[]) => FoundEntity | undefined,
): Salient[] {
  const subjects: PlacedMention[] = [];
  const plurals: PlacedMention[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind !== 'noun' || !chunk.mention) continue;
    if (!chunk.prep && startsClause(chunks, at)) subjects.push(chunk.mention);
    if (chunk.mention.kind === 'nominal' && chunk.determiner === 'definite' && /[^s]s$/.test(chunk.head ?? ''))
      plurals.push(chunk.mention);
  }
  const opener = opening(chunks);
  const named = mentions.map(
    (mention): Salient => ({
      entity: mention.entity,
      paragraph: place.paragraph,
      sentence: place.sentence,
      from: mention.from,
      subject: subjects.includes(mention),
      plural: plurals.includes(mention),
      opens: mention === opener,
      carried: false,
    }),
  );
  const carried: Salient[] = [];
  for (const chunk of chunks) {
    const pronoun =
      chunk.kind === 'noun' && chunk.pronoun?.role === 'subject' && chunk.pronoun.person === 3
        ? chunk.pronoun
        : chunk.kind === 'verb'
          ? chunk.clitics.find(({ role }) => role === 'dative')
          : undefined;
    const entity =
      pronoun &&
      resolve(
        pronoun,
        // a dative seldom stands for whoever acts in the same clause
        chunk.kind === 'verb'
          ? []
          : [...named, ...carried].filter(({ from }) => from < chunk.from).sort((a, b) => a.from - b.from),
      );
    if (entity)
      carried.push({
        entity,
        paragraph: place.paragraph,
        sentence: place.sentence,
        from: chunk.from,
        subject: true,
        plural: false,
        opens: false,
        carried: true,
      });
  }
  return carried.length ? [...named, ...carried].sort((a, b) => a.from - b.from) : inOrder(named);
}

function inOrder(salients: Salient[]): Salient[] {
  for (let i = 1; i < salients.length; i++)
    if (salients[i - 1]!.from > salients[i]!.from) return salients.sort((a, b) => a.from - b.from);
  return salients;
}

/** "Nordia a été recherché : le fonds X a déclaré …": the name that a sentence begins with, when a clause with a verb ends in a colon. */
export function opening(chunks: readonly Chunk[]): PlacedMention | undefined {
  const colon = chunks.findIndex((chunk) => chunk.kind === 'mark' && chunk.mark === ':');
  const [first] = chunks;
  if (first?.kind !== 'noun' || first.prep || first.mention?.kind !== 'name') return undefined;
  return chunks.slice(1, Math.max(1, colon)).some((chunk) => chunk.kind === 'verb' && chunk.mood === 'finite')
    ? first.mention
    : undefined;
}

/** The company that the article has spoken of most lately and most often before `end` and in this sentence. */
export function topicOf(
  said: readonly Salient[],
  end: number,
  here: readonly Salient[],
  not: ReadonlySet<FoundEntity>,
  count: (entity: FoundEntity) => number,
  place?: { readonly paragraph: number; readonly sentence: number },
): FoundEntity | undefined {
  let best: FoundEntity | undefined;
  let bestScore = 0;
  const heading = place && headingOf(said, end, place.paragraph);
  const earlier = said.slice(Math.max(0, end - 16), end);
  const heard = [...earlier, ...here];
  for (let i = heard.length - 1; i >= 0; i--) {
    const { entity, subject, carried, paragraph, opens } = heard[i]!;
    if (entity.type !== 'company' || not.has(entity)) continue;
    const near = place && paragraph === place.paragraph;
    const score =
      count(entity) * 0.7 +
      (subject ? 2 : 0) +
      (carried ? 1 : 0) +
      (near ? 1 : 0) +
      (entity === heading || (opens && i >= earlier.length) ? 4 : 0) +
      i * 0.2;
    if (score > bestScore) {
      bestScore = score;
      best = entity;
    }
  }
  return best;
}

/** "KERVADEC", alone on the line before: whom the paragraph below it is about. */
function headingOf(said: readonly Salient[], end: number, paragraph: number): FoundEntity | undefined {
  const above: Salient[] = [];
  for (let i = end - 1; i >= 0 && said[i]!.paragraph >= paragraph - 1; i--)
    if (said[i]!.paragraph === paragraph - 1) above.push(said[i]!);
  return above.length === 1 && above[0]!.from === 0 ? above[0]!.entity : undefined;
}
