/** The apostrophe that a text uses first; the typographic one where it has none. */
export function apostropheIn(text: string): string {
  const typographic = text.indexOf('’');
  const before = typographic < 0 ? text : text.slice(0, typographic);
  return before.includes("'") ? "'" : '’';
}
