import type { Span } from '../reading/article.ts';

/** A string of JSON with where it stands, quotes included. */
export interface PlacedString extends Span {
  readonly value: string;
}

export interface WrittenPattern {
  readonly deal?: PlacedString;
  readonly match?: PlacedString;
}

/**
 * The members of `patterns` as a JSON text writes them, by index. The text may be unfinished, as while it is typed: what can be made out of
 * it is. Linear in the text.
 */
export function writtenPatterns(text: string): readonly WrittenPattern[] {
  const found: { deal?: PlacedString; match?: PlacedString }[] = [];
  const inside: Container[] = [];
  for (let i = 0; i < text.length; i++) {
    const container = inside.at(-1);
    switch (text[i]) {
      case '{':
        inside.push({ key: undefined, awaitsKey: true });
        break;
      case '[':
        inside.push({ index: 0 });
        break;
      case '}':
      case ']':
        inside.pop();
        break;
      case ',':
        if (container && 'index' in container) container.index++;
        else if (container) container.awaitsKey = true;
        break;
      case '"': {
        const end = endOfString(text, i);
        const value = unquoted(text.slice(i, end));
        if (container && !('index' in container) && container.awaitsKey) {
          container.key = value;
          container.awaitsKey = false;
        } else note({ start: i, end, value });
        i = end - 1;
      }
    }
  }
  return Array.from(found, (pattern) => pattern ?? {});

  function note(string: PlacedString) {
    const [file, list, pattern] = inside;
    if (inside.length !== 3 || !file || !list || !pattern) return;
    if ('index' in file || file.key !== 'patterns' || !('index' in list) || 'index' in pattern) return;
    if (pattern.key !== 'deal' && pattern.key !== 'match') return;
    found[list.index] = { ...found[list.index], [pattern.key]: string };
  }
}

/** An object at a member, or an array at an index. */
type Container = { key: string | undefined; awaitsKey: boolean } | { index: number };

/** Behind the closing quote; a string that is not closed ends with its line. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i + 1;
    else if (text[i] === '\n' || text[i] === '\r') return i;
  }
  return text.length;
}

function unquoted(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return written.replace(/^"|"$/g, '');
  }
}
