import type { AmountStyle } from './reading/amounts/written.ts';
import { DEAL_TYPES, type Language, type Severity } from './reading/article.ts';
import type { ReadingSettings, UserName, UserPattern } from './reading/settings.ts';

export type Level = Severity | 'off';

/** A problem that the user does not want to see: by its code, and where given only in these files or on these words. */
export interface Ignore {
  readonly code: string;
  /** Glob over the path in the workspace, or the whole URI. */
  readonly file?: string;
  /** The words that the problem stands on. */
  readonly text?: string;
}

/** A document is read as news when it has this language id and its path this pattern, where they are given. */
export interface DocumentFilter {
  readonly language?: string;
  /** Glob over the path in the workspace, or the whole path. */
  readonly pattern?: string;
}

/** What one of `from` is worth in `to`, as the user says; never fetched. */
export interface Rate {
  readonly from: string;
  readonly to: string;
  readonly rate: number;
}

/** Every setting of the project, valid. */
export interface Configuration {
  readonly language: 'auto' | Language;
  /** Languages and globs beyond `financial-news` and `.news` that are read as news. */
  readonly documents: readonly DocumentFilter[];
  /** UTF-16 units of a file that are read. */
  readonly maxLength: number;
  readonly maxFlows: number;
  /** Deals below it feed no problem. 0 to 1. */
  readonly confidenceThreshold: number;
  readonly names: readonly UserName[];
  readonly patterns: readonly UserPattern[];
  /** Level of a check by its code; a check that is not named keeps its own. */
  readonly diagnostics: Readonly<Record<string, Level>>;
  readonly ignore: readonly Ignore[];
  readonly rates: readonly Rate[];
  /** How an amount is rewritten: `13 milliards de dollars`, `13 Md$`, `$13bn`. */
  readonly amountStyle: AmountStyle;
  readonly inlayHints: {
    readonly amounts: boolean;
    readonly mentions: boolean;
    readonly currencies: boolean;
    readonly statuses: boolean;
  };
  readonly codeLens: boolean;
  readonly references: 'article' | 'workspace';
}

export const DEFAULTS: Configuration = {
  language: 'auto',
  documents: [],
  maxLength: 200_000,
  maxFlows: 200,
  confidenceThreshold: 0.5,
  names: [],
  patterns: [],
  diagnostics: {},
  ignore: [],
  rates: [],
  amountStyle: 'long',
  inlayHints: { amounts: true, mentions: true, currencies: true, statuses: true },
  codeLens: true,
  references: 'workspace',
};

/** The settings of any object whatever; a bad key falls back by itself, with one message naming it. */
export function readConfiguration(
  raw: unknown,
  keyPrefix = 'moneyTrail',
): { configuration: Configuration; messages: readonly string[] } {
  const messages: string[] = [];
  const setting = <T>(key: string, fallback: T, parse: Parse<T>): T => {
    const value = lookUp(raw, key);
    if (value === undefined || value === null) return fallback;
    return parse(value, (problem) => messages.push(`${keyPrefix}.${key}: ${problem}`)) ?? fallback;
  };
  const inlayHint = (key: keyof Configuration['inlayHints']) => setting(`inlayHints.${key}`, DEFAULTS.inlayHints[key], boolean);
  const configuration: Configuration = {
    language: setting('language', DEFAULTS.language, oneOf(['auto', 'fr', 'en'])),
    documents: setting('documents', DEFAULTS.documents, listOf(documentFilter)),
    maxLength: setting('maxLength', DEFAULTS.maxLength, number(1_000, 10_000_000)),
    maxFlows: setting('maxFlows', DEFAULTS.maxFlows, number(1, 10_000)),
    confidenceThreshold: setting('confidenceThreshold', DEFAULTS.confidenceThreshold, number(0, 1)),
    names: setting('names', DEFAULTS.names, listOf(userName)),
    patterns: setting('patterns', DEFAULTS.patterns, listOf(userPattern)),
    diagnostics: setting('diagnostics', DEFAULTS.diagnostics, levels),
    ignore: setting('ignore', DEFAULTS.ignore, listOf(ignore)),
    rates: setting('rates', DEFAULTS.rates, listOf(rate)),
    amountStyle: setting('amountStyle', DEFAULTS.amountStyle, oneOf(['long', 'short', 'symbol'])),
    inlayHints: {
      amounts: inlayHint('amounts'),
      mentions: inlayHint('mentions'),
      currencies: inlayHint('currencies'),
      statuses: inlayHint('statuses'),
    },
    codeLens: setting('codeLens', DEFAULTS.codeLens, boolean),
    references: setting('references', DEFAULTS.references, oneOf(['article', 'workspace'])),
  };
  return { configuration, messages };
}

/** What the reading is told of the settings. */
export function readingSettings(configuration: Configuration, locale: string): ReadingSettings {
  const { language, names, patterns, maxFlows, maxLength, confidenceThreshold, diagnostics } = configuration;
  return {
    ...(language === 'auto' ? {} : { language }),
    names,
    patterns,
    maxFlows,
    maxLength,
    confidenceThreshold,
    checks: diagnostics,
    locale,
  };
}

/** Yields the value, or says what is wrong with it; a list keeps its good members. */
type Parse<T> = (value: unknown, complain: (problem: string) => void) => T | undefined;

const LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const;
const ENTITY_TYPES = ['company', 'institution', 'person', 'product'] as const;

const boolean: Parse<boolean> = (value, complain) =>
  typeof value === 'boolean' ? value : refuse(complain, `${shown(value)} is neither true nor false`);

const number =
  (least: number, most: number): Parse<number> =>
  (value, complain) =>
    typeof value === 'number' && value >= least && value <= most
      ? value
      : refuse(complain, `${shown(value)} is no number between ${least} and ${most}`);

const oneOf =
  <const T extends readonly string[]>(choices: T): Parse<T[number]> =>
  (value, complain) =>
    choices.includes(value as string)
      ? (value as T[number])
      : refuse(complain, `${shown(value)} is none of ${choices.join(', ')}`);

const listOf =
  <T>(member: Parse<T>): Parse<readonly T[]> =>
  (value, complain) => {
    if (!Array.isArray(value)) return refuse(complain, `${shown(value)} is no list`);
    return value.slice(0, MOST_MEMBERS).flatMap((item, i) => {
      const parsed = member(item, (problem) => complain(`[${i}] ${problem}`));
      return parsed === undefined ? [] : [parsed];
    });
  };

const MOST_MEMBERS = 10_000;

const levels: Parse<Readonly<Record<string, Level>>> = (value, complain) => {
  if (!isObject(value)) return refuse(complain, `${shown(value)} is no object of levels by code`);
  const valid = Object.entries(value).flatMap(([code, level]) => {
    const parsed = oneOf(LEVELS)(level, (problem) => complain(`${code}: ${problem}`));
    return parsed === undefined ? [] : [[code, parsed] as const];
  });
  return Object.fromEntries(valid);
};

const userName: Parse<UserName> = (value, complain) => {
  if (typeof value === 'string' && value.trim() !== '') return { name: value.trim(), type: 'company' };
  if (!isObject(value) || typeof value.name !== 'string' || value.name.trim() === '')
    return refuse(complain, `${shown(value)} has no name`);
  const type = value.type ?? 'company';
  if (!ENTITY_TYPES.includes(type as never)) return refuse(complain, `type ${shown(type)} is none of ${ENTITY_TYPES.join(', ')}`);
  return {
    name: value.name.trim(),
    type: type as UserName['type'],
    ...(Array.isArray(value.aliases) ? { aliases: value.aliases.filter(isText) } : {}),
    ...(isText(value.parent) ? { parent: value.parent } : {}),
    ...(Array.isArray(value.products) ? { products: value.products.filter(isText) } : {}),
    ...(isObject(value.identifiers)
      ? { identifiers: Object.fromEntries(Object.entries(value.identifiers).filter(isTextEntry)) }
      : {}),
  };
};

const userPattern: Parse<UserPattern> = (value, complain) => {
  if (!isObject(value) || !isText(value.match)) return refuse(complain, `${shown(value)} has no match`);
  if (!DEAL_TYPES.includes(value.deal as never))
    return refuse(complain, `deal ${shown(value.deal)} is none of ${DEAL_TYPES.join(', ')}`);
  const { language } = value;
  if (language !== undefined && language !== 'fr' && language !== 'en')
    return refuse(complain, `language ${shown(language)} is neither fr nor en`);
  return { deal: value.deal as string, match: value.match, ...(language === undefined ? {} : { language }) };
};

const ignore: Parse<Ignore> = (value, complain) => {
  if (isText(value)) return { code: value };
  if (!isObject(value) || !isText(value.code)) return refuse(complain, `${shown(value)} names no code`);
  return {
    code: value.code,
    ...(isText(value.file) ? { file: value.file } : {}),
    ...(isText(value.text) ? { text: value.text } : {}),
  };
};

const documentFilter: Parse<DocumentFilter> = (value, complain) => {
  if (!isObject(value) || !(isText(value.language) || isText(value.pattern)))
    return refuse(complain, `${shown(value)} names no language and no pattern`);
  return {
    ...(isText(value.language) ? { language: value.language } : {}),
    ...(isText(value.pattern) ? { pattern: value.pattern } : {}),
  };
};

const rate: Parse<Rate> = (value, complain) => {
  if (!isObject(value) || !isCurrency(value.from) || !isCurrency(value.to))
    return refuse(complain, `${shown(value)} names no two currencies`);
  if (typeof value.rate !== 'number' || !(value.rate > 0) || value.rate > 1e9)
    return refuse(complain, `${shown(value.rate)} is no rate`);
  return { from: value.from, to: value.to, rate: value.rate };
};

function refuse(complain: (problem: string) => void, problem: string): undefined {
  complain(problem);
  return undefined;
}

/** `a.b` as a path into nested objects, or as a key of its own, as some clients send it. */
function lookUp(raw: unknown, key: string): unknown {
  if (!isObject(raw)) return undefined;
  if (key in raw) return raw[key];
  return key
    .split('.')
    .reduce<unknown>((value, part) => (isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined), raw);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isTextEntry = (entry: [string, unknown]): entry is [string, string] => isText(entry[1]);
const isCurrency = (value: unknown): value is string => typeof value === 'string' && /^[A-Z]{3}$/.test(value);

function shown(value: unknown): string {
  const text = written(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** A value that JSON cannot hold, as a number of unbounded size or an object inside itself, is no setting but must not stop the others. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}
