import type { EntityType, Language, Severity } from './article.ts';

/** What the reader of the article may set; every part is optional. */
export interface ReadingSettings {
  /** Read as this language; told by the text when absent. */
  readonly language?: Language;
  /** Names that the user adds to the known ones. */
  readonly names?: readonly UserName[];
  /** Deal patterns in compromise's match syntax over the project's tagged terms. */
  readonly patterns?: readonly UserPattern[];
  /** Most circular flows that are listed before the answer says that it was cut. */
  readonly maxFlows?: number;
  /** Texts longer than this many UTF-16 units are read up to here, and the answer says so. */
  readonly maxLength?: number;
  /** Deals below this confidence feed no problem. 0 to 1. */
  readonly confidenceThreshold?: number;
  /** Level of a check by its code; a check that is not named keeps its own. */
  readonly checks?: Readonly<Record<string, Severity | 'off'>>;
  /** BCP 47 tag of the reader, in whose language problems are worded; English when absent. */
  readonly locale?: string;
}

export interface UserName {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases?: readonly string[];
  readonly parent?: string;
  readonly products?: readonly string[];
  readonly identifiers?: Readonly<Record<string, string>>;
}

export interface UserPattern {
  readonly deal: string;
  readonly match: string;
  readonly language?: Language;
}
