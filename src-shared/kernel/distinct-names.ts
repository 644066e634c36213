/**
 * What records are called where a person chooses among them, by their identifiers and in their order: their name, and with a mark
 * of their own, if they have one, where several of them have the same name: "Marie Dupont (M0104)".
 */
export function distinctNames<R extends { readonly id: string }>(
  records: readonly R[],
  nameOf: (record: R) => string,
  markOf: (record: R) => string,
): ReadonlyMap<string, string> {
  const times = new Map<string, number>()
  for (const record of records) times.set(nameOf(record), (times.get(nameOf(record)) ?? 0) + 1)
  return new Map(
    records.map((record) => {
      const [name, mark] = [nameOf(record), markOf(record)]
      return [record.id, times.get(name) === 1 || mark === '' ? name : `${name} (${mark})`]
    }),
  )
}
