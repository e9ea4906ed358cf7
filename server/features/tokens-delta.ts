import type { SemanticTokensEdit } from 'vscode-languageserver-types';

/** What turns one list of token numbers into another: one edit between what they begin and end with alike; none when they are the same. */
export function tokensDelta(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ start, deleteCount: before.length - tail - start, data: after.slice(start, after.length - tail) }];
}
