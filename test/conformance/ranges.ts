interface Position {
  readonly line: number;
  readonly character: number;
}

/** Every range in an answer that is about this document does not lie in its text; empty when all do. */
export function rangesOutside(answer: unknown, text: string, uri: string): unknown[] {
  const lines = text.split(/\r\n|\r|\n/);
  const isIn = ({ line, character }: Position) =>
    lines[line] !== undefined && line >= 0 && character >= 0 && character <= lines[line].length;
  const outside: unknown[] = [];
  const look = (value: unknown, of: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) look(item, of);
      return;
    }
    const members = value as Record<string, unknown>;
    const about = typeof members.uri === 'string' ? members.uri : of;
    if (isRange(members)) {
      const { start, end } = members;
      const isForward = start.line < end.line || (start.line === end.line && start.character <= end.character);
      if (about === uri && !(isIn(start) && isIn(end) && isForward)) outside.push(value);
    }
    for (const member of Object.values(members)) look(member, about);
  };
  look(answer, uri);
  return outside;
}

const isRange = (value: object): value is { start: Position; end: Position } =>
  'start' in value && typeof value.start === 'object' && value.start !== null && 'line' in value.start;
