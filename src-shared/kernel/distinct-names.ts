import { visibleLine } from './visible-line'

/**
 * What records are called where a person chooses among them, by their identifiers and in their order: their name, and with a mark
 * of their own, if they have one, where several of them have a name that looks the same: "Marie Dupont (M0104)".
 */
export function distinctNames<R extends { readonly id: string }>(
  records: readonly R[],
  nameOf: (record: R) => string,
  markOf: (record: R) => string,
): ReadonlyMap<string, string> {
  const times = new Map<string, number>()
  for (const record of records) {
    const seen = visibleLine(nameOf(record))
    times.set(seen, (times.get(seen) ?? 0) + 1)
  }
  return new Map(
    records.map((record) => {
      const [name, mark] = [nameOf(record), markOf(record)]
      return [
        record.id,
        times.get(visibleLine(name)) === 1 || mark === '' ? name : `${name} (${mark})`,
      ]
    }),
  )
}
