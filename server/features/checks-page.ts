/** Where each code has its section on the page: its line, as an address that editors open there. */
export function checkPages(page: string, uri: string): ReadonlyMap<string, string> {
  const lines = page.split(/\r?\n/);
  return new Map(lines.flatMap((line, i) => (line.startsWith('## ') ? [[line.slice(3).trim(), `${uri}#L${i + 1}`]] : [])));
}
