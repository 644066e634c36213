import { scanJson } from './json-scanner'
import { textPlace } from './text-place'

/** The path and those above it, the root last: `a.b`, `a`, ``. */
function ancestry(path: string): readonly string[] {
  const parts = path === '' ? [] : path.split('.')
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('.')), '']
}

/** The line of a JSON text of each field, by dotted path. A missing field has the line of its parent. */
export function fieldLines(text: string, paths: readonly string[]): ReadonlyMap<string, number> {
  const wanted = new Set(paths.flatMap(ancestry))
  const offsets = new Map<string, number>()
  scanJson(text, (path, offset) => {
    if (wanted.has(path)) offsets.set(path, offset)
  })
  return new Map(
    paths.map((path) => {
      const nearest = ancestry(path).find((candidate) => offsets.has(candidate)) ?? ''
      return [path, textPlace(text, offsets.get(nearest) ?? 0).line]
    }),
  )
}
