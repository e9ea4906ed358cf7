import { actionTexts } from '../../l10n/actions.ts';
import { say } from '../../l10n/say.ts';
import type { Edit, Problem } from '../../reading/article.ts';
import type { OpenArticle } from '../open-article.ts';
import type { Action } from './action.ts';

/** The fixes of these problems, and for each kind that stands more than once in the file, all of them at a time. */
export function fixes(open: OpenArticle, here: readonly Problem[], all: readonly Problem[]): Action[] {
  const single = here.flatMap((problem) =>
    (problem.fixes ?? []).map(
      ({ title, edits }, i): Action => ({ title, kind: 'quickfix', edits, problem, ...(i === 0 ? { isPreferred: true } : {}) }),
    ),
  );
  const codes = [...new Set(here.filter(({ fixes: known }) => known?.length).map(({ code }) => code))];
  const together = codes.flatMap((code): Action[] => {
    const alike = all.filter((problem) => problem.code === code && problem.fixes?.length);
    if (alike.length < 2) return [];
    return [
      { title: say(open.locale, actionTexts.fixAll, { code, count: alike.length }), kind: 'quickfix', edits: firstFixes(alike) },
    ];
  });
  return [...single, ...together];
}

/** Codes whose fix changes no meaning, so that it may run unseen on saving. */
const SAFE: ReadonlySet<string> = new Set(['text/lost-apostrophe', 'text/mojibake']);

/** Everything that can be mended without a thought, such as lost apostrophes. */
export function fixAll(open: OpenArticle, all: readonly Problem[]): Action[] {
  const safe = all.filter(({ code, fixes: known }) => SAFE.has(code) && known?.length);
  if (safe.length === 0) return [];
  return [
    {
      title: say(open.locale, actionTexts.repairText, { count: safe.length }),
      kind: 'source.fixAll.moneyTrail',
      edits: firstFixes(safe),
    },
  ];
}

/** The preferred edits of each; one that overlaps an earlier one is left out. */
function firstFixes(problems: readonly Problem[]): Edit[] {
  const edits = problems
    .flatMap(({ fixes: known }) => known?.[0]?.edits ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let end = -1;
  return edits.filter((edit) => {
    if (edit.start < end || (edit.start === end && edit.start === edit.end)) return false;
    end = edit.end;
    return true;
  });
}
