/** The persons of whose pay or absences figures are made, by month: no month where they are made of none. */
export type People = ReadonlyMap<string, ReadonlySet<string>>

/** Figures with the persons that they are made of. */
export interface OfPeople {
  readonly people: People
}

/** No person’s pay. */
export const NOBODY: People = new Map()

/** Who is named in which month. */
export function peopleBy(
  lines: Iterable<{ readonly agentId: string; readonly month: string }>,
): People {
  const found = new Map<string, Set<string>>()
  for (const { agentId, month } of lines) {
    const known = found.get(month) ?? new Set()
    found.set(month, known.add(agentId))
  }
  return found
}

/** The persons of several figures together. */
export const joinPeople = (all: readonly People[]): People =>
  peopleBy(
    all.flatMap((one) =>
      [...one].flatMap(([month, ids]) => [...ids].map((agentId) => ({ agentId, month }))),
    ),
  )

/**
 * Whether figures rest on one person in any month: what is published month after month differs by what that person costs then.
 */
export const isPersonal = ({ people }: OfPeople): boolean =>
  [...people.values()].some(({ size }) => size === 1)

/**
 * Joins what one person’s pay is made visible by. Month after month, parts that rest on one person are joined, and where they still
 * rest on one together, the part of several persons that has the fewest. Parts that were joined in a month stay so in later ones: what
 * is published then shows none of them by difference. All of them are left out where a month of them is of one person.
 */
export function joinPersonal<P extends OfPeople>(
  parts: readonly P[],
  join: (a: P, b: P) => P,
): readonly P[] {
  const group = new Set<P>()
  for (const month of [...new Set(parts.flatMap(({ people }) => [...people.keys()]))].sort()) {
    const personsOf = ({ people }: P): number => people.get(month)?.size ?? 0
    for (const part of parts) if (personsOf(part) === 1) group.add(part)
    const inGroup = new Set([...group].flatMap(({ people }) => [...(people.get(month) ?? [])]))
    if (inGroup.size !== 1) continue
    const [fewest] = parts
      .filter((part) => personsOf(part) > 1)
      .sort((a, b) => personsOf(a) - personsOf(b))
    if (fewest !== undefined) group.add(fewest)
  }
  const [first, ...rest] = parts.filter((part) => group.has(part))
  if (first === undefined) return parts
  const together = rest.reduce(join, first)
  return parts.flatMap((part) => {
    if (!group.has(part)) return [part]
    return part === first && !isPersonal(together) ? [together] : []
  })
}
