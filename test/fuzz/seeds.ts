import { article } from '../bench/articles.ts';

/** Sentences and paragraphs to start from: those of the given articles and of generated ones, in both languages. */
export function seeds(articles: readonly string[]): string[] {
  const generated = [1, 2, 3].flatMap((seed) => [article('fr', 12_000, seed), article('en', 12_000, seed)]);
  const paragraphs = [...articles, ...generated].flatMap((text) => text.split(/\n{2,}/));
  const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?]) /));
  return [...new Set([...paragraphs, ...sentences])].filter((piece) => piece.length > 0 && piece.length <= 400);
}
