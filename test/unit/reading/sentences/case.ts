import type { Language } from '../../../../server/reading/article.ts';
import type { Gold } from '../../../evaluation/gold.ts';
import { expectation } from './expectation.ts';
import { marked } from './marks.ts';

/** Cases of one construction, in one language. */
export interface Group {
  readonly language: Language;
  readonly name: string;
  readonly cases: readonly Case[];
}

export interface Case {
  /** The text without its marks, and what a right reading finds in it. */
  readonly gold: Gold;
  /** As written, for reports. */
  readonly source: string;
}

/**
 * Reads cases as they are written: blocks parted by an empty line, a marked text, then one indented line for each deal or fact. README.md says how.
 * Throws, with the case, on a mark or a line that does not parse.
 */
export function group(language: Language, name: string, source: string): Group {
  const blocks = source.split(/\n[ \t]*\n/).map((block) => block.replace(/^\n+|\s+$/g, ''));
  return { language, name, cases: blocks.filter(Boolean).map((block) => one(language, name, block)) };
}

function one(language: Language, name: string, source: string): Case {
  try {
    const lines = source.split('\n');
    const first = lines.findIndex((line) => /^\s/.test(line));
    const body = lines.slice(0, first < 0 ? lines.length : first).join('\n');
    const claims = lines
      .slice(body.split('\n').length)
      .map((line) => line.trim())
      .filter((line) => !line.startsWith('//'));
    const marks = marked(body);
    const { deals, facts } = expectation(claims, new Set(marks.entities.map((entity) => entity.name)));
    return { gold: { id: name, language, ...marks, deals, facts, cycles: [], cyclesArguable: true }, source };
  } catch (error) {
    throw new Error(`${language} ${name}: ${error instanceof Error ? error.message : error}\n${source}`);
  }
}
