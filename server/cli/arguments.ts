import type { ReadingSettings } from '../reading/settings.ts';

export const USAGE = `Usage:
  money-trail analyze [--format ndjson|json|text] [--language fr|en] [--locale TAG]
                      [--jobs N] [--output FILE [--resume]] FILE...
  money-trail flows [--language fr|en] [--locale TAG] FILE...
  money-trail explain [--language fr|en] [--locale TAG] --at LINE:COLUMN FILE

  analyze   what an article says: parties, amounts, deals, figures, circular flows, problems
  flows     the loops that money makes, with their legs
  explain   what stands at a place (lines and columns count from 1), and which words and rules say so;
            then how the sentence was read: its words and groups, what fired, what was rejected and why

FILE may be - for the standard input. Thousands of files are read by several threads (--jobs says how many) and
printed in the order given. --output writes to a file that does not exist yet; after an interruption the same command
with --resume goes on where it stopped.
`;

export const FORMATS = ['ndjson', 'json', 'text'] as const;
export type Format = (typeof FORMATS)[number];

export type Command =
  | { readonly name: 'help' }
  | {
      readonly name: 'analyze';
      readonly files: readonly string[];
      readonly format: Format;
      readonly settings: ReadingSettings;
      /** Threads that read; chosen by the number of files when absent. */
      readonly jobs?: number;
      /** Where to write instead of the standard output. */
      readonly output?: string;
      /** Go on with an output that is there already. */
      readonly resume: boolean;
    }
  | { readonly name: 'flows'; readonly files: readonly string[]; readonly settings: ReadingSettings }
  | {
      readonly name: 'explain';
      readonly files: readonly string[];
      /** From 1, as editors show them. */
      readonly line: number;
      readonly column: number;
      readonly settings: ReadingSettings;
    };

/** What the arguments ask for, or what is wrong with them. */
export function parseArguments(argv: readonly string[]): Command | { readonly problem: string } {
  const options = new Map<string, string>();
  const words: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === '--') {
      words.push(...argv.slice(i + 1));
      break;
    }
    if (word === '--help' || word === '-h') return { name: 'help' };
    const option = /^--([a-z]+)(?:=(.*))?$/s.exec(word);
    if (!option) {
      if (word.startsWith('-') && word !== '-') return { problem: `unknown option ${word}` };
      words.push(word);
      continue;
    }
    if (FLAGS.has(option[1]!)) {
      if (option[2] !== undefined) return { problem: `--${option[1]} takes no value` };
      options.set(option[1]!, '');
      continue;
    }
    const value = option[2] ?? argv[++i];
    if (!OPTIONS.has(option[1]!)) return { problem: `unknown option --${option[1]}` };
    if (value === undefined) return { problem: `--${option[1]} needs a value` };
    options.set(option[1]!, value);
  }
  return commandOf(words, options);
}

const OPTIONS = new Set(['format', 'language', 'locale', 'at', 'jobs', 'output']);
const FLAGS = new Set(['resume']);

function commandOf(
  [name, ...files]: readonly string[],
  options: ReadonlyMap<string, string>,
): Command | { readonly problem: string } {
  if (name === undefined) return { problem: 'no command given' };
  if (name === 'help') return { name };
  if (name !== 'analyze' && name !== 'flows' && name !== 'explain') return { problem: `unknown command ${name}` };
  if (files.length === 0) return { problem: `${name} needs a file` };
  const language = options.get('language');
  if (language !== undefined && language !== 'fr' && language !== 'en')
    return { problem: `--language is fr or en, not ${language}` };
  const locale = options.get('locale');
  const settings: ReadingSettings = {
    ...(language === undefined ? {} : { language }),
    ...(locale === undefined ? {} : { locale }),
  };
  if (options.has('at') && name !== 'explain') return { problem: '--at goes with explain' };
  for (const option of ['format', 'jobs', 'output', 'resume'])
    if (options.has(option) && name !== 'analyze') return { problem: `--${option} goes with analyze` };
  if (name === 'flows') return { name, files, settings };
  if (name === 'explain') return explainOf(files, options.get('at'), settings);
  const format = options.get('format') ?? 'ndjson';
  if (!FORMATS.includes(format as Format)) return { problem: `--format is one of ${FORMATS.join(', ')}, not ${format}` };
  return analyzeOf({ name, files, format: format as Format, settings, resume: options.has('resume') }, options);
}

function analyzeOf(
  command: Extract<Command, { name: 'analyze' }>,
  options: ReadonlyMap<string, string>,
): Command | { readonly problem: string } {
  const [jobs, output] = [options.get('jobs'), options.get('output')];
  if (jobs !== undefined && !/^[1-9]\d?$/.test(jobs)) return { problem: `--jobs is a number from 1 to 99, not ${jobs}` };
  if (command.resume && output === undefined) return { problem: '--resume goes with --output' };
  if (command.resume && command.format !== 'ndjson') return { problem: '--resume goes with --format ndjson' };
  return { ...command, ...(jobs === undefined ? {} : { jobs: Number(jobs) }), ...(output === undefined ? {} : { output }) };
}

function explainOf(
  files: readonly string[],
  at: string | undefined,
  settings: ReadingSettings,
): Command | { readonly problem: string } {
  if (files.length > 1) return { problem: 'explain takes one file' };
  const place = /^(\d{1,9}):(\d{1,9})$/.exec(at ?? '');
  const [line, column] = [Number(place?.[1] ?? 0), Number(place?.[2] ?? 0)];
  if (line < 1 || column < 1) return { problem: 'explain needs --at LINE:COLUMN, both from 1' };
  return { name: 'explain', files, line, column, settings };
}
