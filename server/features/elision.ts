import { elisions } from '../languages/elision.ts';
import type { Article, Edit, Span } from '../reading/article.ts';
import { apostropheIn } from '../reading/checks/apostrophe.ts';

/**
 * What has to change before a name when another stands in its place: `d'Anthropic` → `de Mistral`, `de Mistral` → `d'Anthropic`, and with a
 * lost apostrophe `dAnthropic` → `de Mistral`. Undefined when nothing has.
 */
export function elisionEdit(article: Article, name: Span, newName: string): Edit | undefined {
  const rules = elisions[article.language];
  const initial = folded(newName.trim().charAt(0));
  if (!rules || !initial) return undefined;
  const before = article.text.slice(Math.max(0, name.start - LONGEST), name.start);
  for (const { full, elided } of rules.pairs) {
    if (rules.notBefore.has(initial)) {
      const stuck = wordBefore(before, elided) ?? lostApostrophe(before, elided);
      if (stuck !== undefined)
        return { start: name.start - stuck.length, end: name.start, newText: `${asWritten(stuck, full)} ` };
    } else if (rules.before.has(initial)) {
      const apart = spacedWordBefore(before, full);
      if (apart !== undefined)
        return { start: name.start - apart.length, end: name.start, newText: asWritten(apart, elided) + apostropheOf(article) };
    }
  }
  return undefined;
}

const LONGEST = 12;

/** `d'` or `d’` at the end, as a word of its own. */
function wordBefore(before: string, elided: string): string | undefined {
  const sign = before.at(-1);
  if (sign !== "'" && sign !== '’') return undefined;
  return endsWithWord(before.slice(0, -1), elided) ? before.slice(-elided.length - 1) : undefined;
}

/** `d` run into the name: only the shortest elision, for longer ones would be words. */
const lostApostrophe = (before: string, elided: string): string | undefined =>
  elided.length === 1 && endsWithWord(before, elided) ? before.slice(-1) : undefined;

/** `de ` at the end, with one space of any kind. */
function spacedWordBefore(before: string, full: string): string | undefined {
  if (!/[ \u00a0\u202f]$/.test(before)) return undefined;
  return endsWithWord(before.slice(0, -1), full) ? before.slice(-full.length - 1) : undefined;
}

function endsWithWord(text: string, word: string): boolean {
  const at = text.length - word.length;
  if (at < 0 || text.slice(at).toLowerCase() !== word) return false;
  return at === 0 || !/[\p{L}\p{N}'’]/u.test(text.charAt(at - 1));
}

/** With a capital where the author wrote one. */
const asWritten = (old: string, word: string) =>
  old.charAt(0) === old.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);

/** The apostrophe that the article uses. */
export const apostropheOf = ({ text }: Article): string => apostropheIn(text);

const folded = (letter: string) => letter.normalize('NFD').charAt(0).toLowerCase();
