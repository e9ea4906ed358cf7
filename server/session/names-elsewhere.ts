import type { KnownName } from '../features/completion.ts';
import type { OpenArticle } from '../features/open-article.ts';
import type { Session } from './session.ts';

/** Names of the settings, of the articles that are open beside this one, and of those of the workspace that have been read. */
export async function namesElsewhere(session: Session, open: OpenArticle): Promise<KnownName[]> {
  const others = session.documents.keys().filter((uri) => uri !== open.uri);
  const articles = await Promise.all(others.map((uri) => session.article(uri, NEVER)));
  return [
    ...open.configuration.names.flatMap(({ name, type, aliases }) =>
      [name, ...(aliases ?? [])].map((each) => ({ name: each, type })),
    ),
    ...[...articles, ...session.workspace.known].flatMap(
      (each) => each?.article.entities.map(({ name, type }) => ({ name, type })) ?? [],
    ),
  ];
}

const NEVER = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => undefined }) };
