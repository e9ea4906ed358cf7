import type { CancellationToken } from 'vscode-languageserver';
import type { KnownName } from '../features/completion.ts';
import type { OpenArticle } from '../features/open-article.ts';
import { isLong } from './articles.ts';
import type { Session } from './session.ts';

/**
 * Names of the settings, of the articles that are open beside this one, and of those of the workspace that have been read. A long article that has not
 * been read yet is not waited for.
 */
export async function namesElsewhere(session: Session, open: OpenArticle, token: CancellationToken): Promise<KnownName[]> {
  const others = session.documents.all().filter(({ uri }) => uri !== open.uri);
  const articles = await Promise.all(
    others.map((document) => (isLong(document) ? session.articles.last(document.uri) : session.article(document.uri, token))),
  );
  return [
    ...open.configuration.names.flatMap(({ name, type, aliases }) =>
      [name, ...(aliases ?? [])].map((each) => ({ name: each, type })),
    ),
    ...[...articles, ...session.workspace.known].flatMap(
      (each) => each?.article.entities.map(({ name, type }) => ({ name, type })) ?? [],
    ),
  ];
}
