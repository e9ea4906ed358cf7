import type { Location, Position, Range } from 'vscode-languageserver-types';
import type { Configuration } from '../configuration.ts';
import type { Locale } from '../l10n/locale.ts';
import type { Article, Span } from '../reading/article.ts';
import type { Lines } from './lines.ts';

/** What was read of one version of a document, where its lines are, and for whom it is shown. Every feature is a function of it. */
export interface OpenArticle {
  readonly uri: string;
  readonly version: number;
  readonly article: Article;
  readonly lines: Lines;
  readonly locale: Locale;
  readonly configuration: Configuration;
  /** The client knows the project's commands, so links and lenses may call them. */
  readonly knowsCommands: boolean;
  /** The tags of problems that the client shows, by their number in the protocol. */
  readonly showsTags?: readonly number[];
  /** Where each check is explained, by code; empty where the page is not there. */
  readonly checkPages?: ReadonlyMap<string, string>;
}

export const offsetAt = (open: OpenArticle, position: Position): number => open.lines.offset(position);

export const rangeOf = (open: OpenArticle, span: Span): Range => open.lines.range(span);

export const locationOf = (open: OpenArticle, span: Span): Location => ({ uri: open.uri, range: open.lines.range(span) });
