/** Figures with the persons whose pay or absences they are made of: none where they are not. */
export interface OfPeople {
  readonly people: ReadonlySet<string>
}

const isPersonal = ({ people }: OfPeople): boolean => people.size === 1

/**
 * Joins what one person’s pay is made visible by: first such parts among themselves, then with the part of several persons
 * that has the fewest. What is still of one person is left out.
 */
export function joinPersonal<P extends OfPeople>(
  parts: readonly P[],
  join: (a: P, b: P) => P,
): readonly P[] {
  const personal = parts.filter(isPersonal)
  const others = parts.filter((part) => !isPersonal(part))
  const [first, ...rest] = personal
  if (first === undefined) return parts
  const together = rest.reduce(join, first)
  if (!isPersonal(together)) return [...others, together]
  const [fewest] = others
    .filter(({ people }) => people.size > 1)
    .sort((a, b) => a.people.size - b.people.size)
  return fewest === undefined
    ? others
    : others.map((part) => (part === fewest ? join(part, together) : part))
}
