/** A list with one item a place further up or down; the same list where there is no such place. */
export function moved<T>(list: readonly T[], place: number, by: -1 | 1): readonly T[] {
  const other = place + by
  const [item, neighbour] = [list[place], list[other]]
  if (item === undefined || neighbour === undefined) return list
  return list.map((each, at) => (at === place ? neighbour : at === other ? item : each))
}
