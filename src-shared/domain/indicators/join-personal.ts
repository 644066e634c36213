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

const NO_ONE: ReadonlySet<string> = new Set()

/** Whether some persons are the others and one more: less what the others cost, it may be what that one costs. */
const hasOneMore = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size - others.size === 1 && [...others].every((id) => some.has(id))

/** Each list of persons once: hundreds of bodies share a few. */
const distinct = (lists: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] => [
  ...new Map(lists.map((ids) => [[...ids].sort().join('\n'), ids])).values(),
]

/** The parts outside a group that show in a month what one person costs: alone, else beside the group, else by the difference of two. */
function personalParts<P extends OfPeople>(
  parts: readonly P[],
  group: ReadonlySet<P>,
  month: string,
  areAlike: boolean,
): readonly P[] {
  const personsOf = ({ people }: P): ReadonlySet<string> => people.get(month) ?? NO_ONE
  const outside = parts.filter((part) => !group.has(part) && personsOf(part).size > 0)
  const alone = outside.filter((part) => personsOf(part).size === 1)
  if (alone.length > 0) return alone
  const together = new Set([...group].flatMap((part) => [...personsOf(part)]))
  if (together.size === 1)
    return outside.toSorted((a, b) => personsOf(a).size - personsOf(b).size).slice(0, 1)
  const lists = areAlike ? distinct([together, ...outside.map(personsOf)]) : []
  return outside.filter((part) =>
    lists.some((ids) => hasOneMore(ids, personsOf(part)) || hasOneMore(personsOf(part), ids)),
  )
}

/**
 * Joins what one person’s pay is made visible by. Month after month, parts that rest on one person are joined, and where they still
 * rest on one together, the part of several persons that has the fewest. Where a person may count alike in all parts, so are those that
 * have the persons of another, or of what is joined, and one more: the difference is what that one costs. Parts that were joined in a
 * month stay so in later ones: what is published then shows none of them by difference. All of them are left out where a month of them is of one person.
 */
export function joinPersonal<P extends OfPeople>(
  parts: readonly P[],
  join: (a: P, b: P) => P,
  areAlike = false,
): readonly P[] {
  const group = new Set<P>()
  for (const month of [...new Set(parts.flatMap(({ people }) => [...people.keys()]))].sort())
    for (let before = -1; before < group.size;) {
      before = group.size
      for (const part of personalParts(parts, group, month, areAlike)) group.add(part)
    }
  const [first, ...rest] = parts.filter((part) => group.has(part))
  if (first === undefined) return parts
  const together = rest.reduce(join, first)
  return parts.flatMap((part) => {
    if (!group.has(part)) return [part]
    return part === first && !isPersonal(together) ? [together] : []
  })
}
