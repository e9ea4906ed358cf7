import nlp from 'compromise/one';
import { DEAL_TYPES, type DealType, type Language } from '../article.ts';
import type { UserPattern } from '../settings.ts';
import { isTag } from './tags.ts';

/** A reader's own pattern, ready to be matched. */
export interface CompiledPattern {
  readonly deal: DealType;
  readonly language?: Language;
  /** Parsed match syntax, as compromise takes it. */
  readonly match: object[];
  /** Counts the patterns as they were given, from 1. */
  readonly number: number;
}

export interface PatternProblem {
  /** Index into the patterns as they were given. */
  readonly index: number;
  readonly message: PatternComplaint;
  /** The part of the pattern that it is about. */
  readonly about: string;
}

export type PatternComplaint =
  | 'unknown-deal'
  | 'unbalanced'
  | 'unknown-tag'
  | 'unknown-role'
  | 'no-role'
  | 'not-readable'
  | 'too-many';

/** Roles that a pattern may name, as groups `[<payer>…]`. */
export const PATTERN_ROLES = ['payer', 'payee', 'seller', 'amount', 'share', 'trigger'] as const;

/** More patterns than these are refused: each is tried on every sentence. */
const MOST_PATTERNS = 200;

/** Reads patterns in compromise's match syntax; what does not parse is a problem and is left out. */
export function compilePatterns(patterns: readonly UserPattern[]): {
  readonly compiled: readonly CompiledPattern[];
  readonly problems: readonly PatternProblem[];
} {
  const compiled: CompiledPattern[] = [];
  const problems: PatternProblem[] = [];
  patterns.forEach((pattern, index) => {
    const problem = index < MOST_PATTERNS ? complaintOf(pattern) : { message: 'too-many' as const, about: String(MOST_PATTERNS) };
    if (problem) problems.push({ index, ...problem });
    else
      compiled.push({
        deal: pattern.deal as DealType,
        match: parseMatch(pattern.match),
        number: index + 1,
        ...(pattern.language && { language: pattern.language }),
      });
  });
  return { compiled, problems };
}

function complaintOf({ deal, match }: UserPattern): Omit<PatternProblem, 'index'> | undefined {
  if (!DEAL_TYPES.includes(deal as DealType)) return { message: 'unknown-deal', about: deal };
  const unbalanced = unbalancedAt(match);
  if (unbalanced !== undefined) return { message: 'unbalanced', about: match.slice(unbalanced, unbalanced + 12) };
  for (const [, tag] of match.matchAll(/#([A-Za-z]*)/g)) if (!isTag(tag!)) return { message: 'unknown-tag', about: `#${tag}` };
  const roles = [...match.matchAll(/\[<([^>]*)>/g)].map(([, role]) => role!);
  for (const role of roles)
    if (!(PATTERN_ROLES as readonly string[]).includes(role)) return { message: 'unknown-role', about: role };
  if (!roles.some((role) => role === 'payer' || role === 'payee')) return { message: 'no-role', about: match };
  try {
    const parsed = parseMatch(match);
    return parsed.length && !holdsExpression(parsed) ? undefined : { message: 'not-readable', about: match };
  } catch {
    return { message: 'not-readable', about: match };
  }
}

/** Where a bracket opens without closing or closes without opening; compromise takes such a bracket for a word. */
function unbalancedAt(match: string): number | undefined {
  const open: { readonly close: string; readonly at: number }[] = [];
  for (let at = 0; at < match.length; at++) {
    const letter = match[at]!;
    if (letter === '[' || letter === '(' || letter === '{' || letter === '<') open.push({ close: closing[letter]!, at });
    else if (letter === ']' || letter === ')' || letter === '}' || letter === '>') if (open.pop()?.close !== letter) return at;
  }
  return open[0]?.at;
}

const closing: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}', '<': '>' };

/** compromise takes `/…/` for a regular expression, which could hang on a single word; a pattern may come with a workspace. */
function holdsExpression(parsed: unknown): boolean {
  if (parsed instanceof RegExp) return true;
  return typeof parsed === 'object' && parsed !== null && Object.values(parsed).some(holdsExpression);
}

function parseMatch(match: string): object[] {
  return (nlp as unknown as { parseMatch(match: string): object[] }).parseMatch(match);
}
