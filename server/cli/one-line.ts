/** Words of an article on one line, cut at a length, without characters that a terminal obeys. */
export function oneLine(words: string, most = 120): string {
  const line = words
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
