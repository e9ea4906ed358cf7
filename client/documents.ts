import { workspace } from 'vscode';

/** Both the editor and the language client take it as a filter of documents. */
export type ArticleFilter = { language: string; pattern?: string } | { language?: string; pattern: string };

/** What is read: every document of the extension's own language, and what the setting `moneyTrail.documents` adds by language and glob. */
export function articleSelector(): ArticleFilter[] {
  const added: unknown = workspace.getConfiguration('moneyTrail').get('documents');
  return [{ language: 'financial-news' }, ...(Array.isArray(added) ? added.flatMap(filter) : [])];
}

/** An entry that names neither a language nor a pattern would match every document there is; it adds nothing. */
function filter(entry: unknown): ArticleFilter[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const { language, pattern } = entry as { language?: unknown; pattern?: unknown };
  if (named(language)) return [named(pattern) ? { language, pattern } : { language }];
  return named(pattern) ? [{ pattern }] : [];
}

const named = (value: unknown): value is string => typeof value === 'string' && value !== '';
