import type { Article } from '../article.ts';

/** The words between two places, lower case and without accents; at most the last or the first `most` of them. */
export function wordsBetween(article: Article, start: number, end: number): string[] {
  return folded(article.text.slice(start, Math.min(end, start + MOST))).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words right before a place, the nearest last. */
export function wordsBefore(article: Article, at: number, most: number): string[] {
  return (folded(article.text.slice(Math.max(0, at - 80), at)).match(/[\p{L}\p{N}+]+/gu) ?? []).slice(-most);
}

export function wordsAfter(article: Article, at: number, most: number): string[] {
  return (folded(article.text.slice(at, at + 80)).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, most);
}

const MOST = 1_000;

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
