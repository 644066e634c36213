/**
 * Whether two words are at most so many slips apart: a letter too many, missing, wrong, or two swapped (optimal string
 * alignment distance).
 */
export function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let before: readonly number[] = []
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let at = 1; at <= b.length; at += 1) {
      const swap =
        row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]
          ? (before[at - 2] ?? Infinity) + 1
          : Infinity
      current[at] = Math.min(
        (above[at] ?? Infinity) + 1,
        (current[at - 1] ?? Infinity) + 1,
        (above[at - 1] ?? Infinity) + (a[row - 1] === b[at - 1] ? 0 : 1),
        swap,
      )
    }
    if (Math.min(...current) > most) return false
    ;[before, above] = [above, current]
  }
  return (above[b.length] ?? Infinity) <= most
}
