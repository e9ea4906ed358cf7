import { Article } from './article.ts';
import type { ReadingSettings } from './settings.ts';

/** Reads an article from nothing. Never throws; the same text and settings give the same Article. */
export function read(text: string, settings: ReadingSettings = {}): Article {
  return new Reader(settings).read(text);
}

/** Reads versions of one article, keeping what it understood of the paragraphs that did not change. */
export class Reader {
  readonly settings: ReadingSettings;

  constructor(settings: ReadingSettings = {}) {
    this.settings = settings;
  }

  read(text: string): Article {
    return new Article({
      text,
      language: this.settings.language ?? 'fr',
      paragraphs: [],
      sentences: [],
      entities: [],
      amounts: [],
      dates: [],
      deals: [],
      facts: [],
      flows: [],
      partial: [],
      problems: [],
    });
  }
}
