import type { Position } from 'vscode-languageserver-types';
import type { Entity } from '../reading/article.ts';
import { type OpenArticle, offsetAt } from './open-article.ts';

/** The entity that is mentioned at a position. */
export function entityAt(open: OpenArticle, position: Position): Entity | undefined {
  return open.article.mentionAt(offsetAt(open, position))?.entity;
}
