import { Reader, read } from '../../server/reading/read.ts';
import { bytes, violations } from './invariants.ts';

/** What a text must not do to the reading, as one line; undefined when it does none of it. */
export function failure(text: string): string | undefined {
  try {
    const article = read(text);
    const wrong = violations(article, text);
    if (wrong.length > 0) return wrong.join('; ');
    const reader = new Reader();
    reader.read(`${text.slice(0, text.length >> 1)}\n\nx`);
    if (bytes(reader.read(text)) !== bytes(article)) return 'an incremental reading differs from a fresh one';
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error);
  }
}

/** What of the reader a text sets in motion: the rules that fired. A text that shows a new one is worth changing further. */
export function rulesOf(text: string): string[] {
  try {
    const { entities, amounts, dates, deals, facts, problems, flows } = read(text);
    return [
      ...entities.flatMap(({ mentions, type }) => mentions.map(({ rule }) => `${type} ${rule}`)),
      ...amounts.map(({ rule, kind, modifier }) => `${kind} ${rule} ${modifier}`),
      ...dates.map(({ rule }) => rule),
      ...deals.map(({ rule, status, type }) => `${type} ${rule} ${status}`),
      ...facts.map(({ rule, type }) => `${type} ${rule}`),
      ...problems.map(({ code }) => code),
      ...flows.map(({ entities: around }) => `flow ${around.length}`),
    ];
  } catch {
    return [];
  }
}

/** A shorter text that still fails, found by leaving out ever smaller pieces. */
export function smallest(text: string, fails: (text: string) => boolean): string {
  let best = text;
  for (let piece = best.length >> 1; piece >= 1; piece >>= 1) {
    for (let at = 0; at + piece <= best.length; ) {
      const without = best.slice(0, at) + best.slice(at + piece);
      if (fails(without)) best = without;
      else at += piece;
    }
  }
  return best;
}
