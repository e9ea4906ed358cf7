/** The apostrophe that a text uses first; the typographic one where it has none. */
export function apostropheIn(text: string): string {
  const typographic = text.indexOf('’');
  const straight = text.indexOf("'");
  if (typographic < 0) return straight < 0 ? '’' : "'";
  return straight < 0 || typographic < straight ? '’' : "'";
}
