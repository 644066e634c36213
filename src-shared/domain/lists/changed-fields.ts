/** A field whose value changes: its path, and the values as they are kept. */
export interface ChangedField {
  readonly path: string
  /** Empty where there was none. */
  readonly before: string
  readonly after: string
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The values of a record by path; lines of a list by their year or first day, so that they keep their path. */
function flat(value: unknown, path: string, into: Map<string, string>): Map<string, string> {
  if (Array.isArray(value))
    value.forEach((line: unknown, at) => {
      const year = isObject(line) && 'year' in line ? String(line['year']) : String(at)
      flat(line, `${path}.${year}`, into)
    })
  else if (isObject(value))
    for (const [key, of] of Object.entries(value)) {
      if (key !== 'year') flat(of, path === '' ? key : `${path}.${key}`, into)
    }
  else if (typeof value === 'string' || typeof value === 'number') into.set(path, String(value))
  return into
}

/** Which fields of a record change, its identifier aside. */
export function changedFields(before: object | null, after: object): readonly ChangedField[] {
  const [old, now] = [flat(before, '', new Map()), flat(after, '', new Map())]
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((path) => path !== 'id' && (now.get(path) ?? '') !== (old.get(path) ?? ''))
    .map((path) => ({ path, before: old.get(path) ?? '', after: now.get(path) ?? '' }))
}
