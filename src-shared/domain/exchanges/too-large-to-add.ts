/** Adds the size of each number of a value to a sum, in the order of the value: the sum, or the path where it is no longer exact. */
function added(
  sum: number,
  value: unknown,
  path: readonly PropertyKey[],
): number | readonly PropertyKey[] {
  if (typeof value === 'number') {
    const next = sum + Math.abs(value)
    return next <= Number.MAX_SAFE_INTEGER ? next : path
  }
  if (typeof value !== 'object' || value === null) return sum
  let total = sum
  for (const [key, member] of Object.entries(value)) {
    const next = added(total, member, [...path, key])
    if (typeof next !== 'number') return next
    total = next
  }
  return total
}

/**
 * The path of the first number of a content with which its whole numbers, each without its sign, come to more than is counted exactly;
 * `null` where they do not. Whatever is then added up of it, minutes or cents, is exact.
 */
export function tooLargeToAdd(content: unknown): readonly PropertyKey[] | null {
  const sum = added(0, content, [])
  return typeof sum === 'number' ? null : sum
}
