/**
 * Compares names as a collator does, those that are known beforehand by their rank: the rows of a wall are sorted by the names of
 * the same few bodies, agent after agent.
 */
export function rankedNames(
  names: Iterable<string>,
  compare: (a: string, b: string) => number,
): (a: string, b: string) => number {
  const ranks = new Map<string, number>()
  let last: string | undefined
  let rank = 0
  for (const name of [...names].sort(compare)) {
    if (last !== undefined && compare(last, name) !== 0) rank += 1
    ranks.set(name, rank)
    last = name
  }
  return (a, b) => {
    const [first, second] = [ranks.get(a), ranks.get(b)]
    return first === undefined || second === undefined ? compare(a, b) : first - second
  }
}
