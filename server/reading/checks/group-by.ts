/** Members that have the same key, in the order in which the keys came up. */
export function groupBy<T>(members: readonly T[], keyOf: (member: T) => string | number): T[][] {
  const groups = new Map<string | number, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return [...groups.values()];
}
