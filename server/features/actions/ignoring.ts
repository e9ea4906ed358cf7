import { actionTexts } from '../../l10n/actions.ts';
import { say } from '../../l10n/say.ts';
import type { Problem } from '../../reading/article.ts';
import { ignoreOf } from '../ignored.ts';
import type { OpenArticle } from '../open-article.ts';
import { type Action, IGNORE_COMMAND } from './action.ts';

/** Not to see a problem any more: here, in this file, in the workspace. It is kept beside the articles, never in them. */
export function ignoring(open: OpenArticle, here: readonly Problem[]): Action[] {
  return here.flatMap((problem) =>
    (['here', 'file', 'workspace'] as const).map(
      (reach): Action => ({
        title: say(open.locale, actionTexts.ignore[reach], { code: problem.code }),
        kind: 'quickfix',
        problem,
        command: { name: IGNORE_COMMAND, arguments: [open.uri, ignoreOf(open, problem, reach)] },
      }),
    ),
  );
}
