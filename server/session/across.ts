import type { CancellationToken, Location, ResultProgressReporter, WorkspaceSymbol } from 'vscode-languageserver';
import { entityAt } from '../features/entity-at.ts';
import type { OpenArticle } from '../features/open-article.ts';
import { mentionsOf, references } from '../features/references.ts';
import { sameEntity } from '../features/same-entity.ts';
import { workspaceSymbols } from '../features/workspace-symbols.ts';
import type { Session } from './session.ts';

interface Asked<T> {
  readonly token: CancellationToken;
  /** Where the client wants parts of the answer as they are found. */
  readonly parts?: ResultProgressReporter<T[]> | undefined;
}

/** References in this article first, then in the other articles of the workspace where the settings want them. */
export async function referencesAcross(
  session: Session,
  open: OpenArticle,
  {
    position,
    includeDeclaration,
    token,
    parts,
  }: Asked<Location> & { position: { line: number; character: number }; includeDeclaration: boolean },
): Promise<Location[]> {
  const entity = entityAt(open, position);
  const answer = new Answer(parts);
  answer.add(references(open, position, includeDeclaration));
  if (!entity || open.configuration.references === 'article') return answer.rest;
  for await (const other of session.workspace.all(token)) {
    const same = other.uri === open.uri ? undefined : sameEntity(other.article, entity);
    if (same) answer.add(mentionsOf(other, same));
  }
  return answer.rest;
}

const MOST_SYMBOLS = 2_000;

/** Entities of all articles of the workspace. */
export async function symbolsAcross(
  session: Session,
  query: string,
  { token, parts }: Asked<WorkspaceSymbol>,
): Promise<WorkspaceSymbol[]> {
  const answer = new Answer(parts);
  for await (const open of session.workspace.all(token)) {
    answer.add(workspaceSymbols(open, query).slice(0, MOST_SYMBOLS - answer.count));
    if (answer.count >= MOST_SYMBOLS) break;
  }
  return answer.rest;
}

/** Goes out in parts where the client takes parts; what has gone out already is not in the rest. */
class Answer<T> {
  readonly #parts: ResultProgressReporter<T[]> | undefined;
  readonly rest: T[] = [];
  count = 0;

  constructor(parts: ResultProgressReporter<T[]> | undefined) {
    this.#parts = parts;
  }

  add(items: T[]): void {
    if (items.length === 0) return;
    this.count += items.length;
    if (this.#parts) this.#parts.report(items);
    else this.rest.push(...items);
  }
}
