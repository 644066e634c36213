import type { FieldFailure } from '#shared/kernel/read'
import { stringEnd } from '#shared/kernel/string-end'
import { scanJson } from './json-scanner'

/** The most members that are named. */
const MOST_NAMED = 20

/** How many members the objects of a JSON text have. */
function membersWritten(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') at = stringEnd(text, at)
    else if (text[at] === ':') count += 1
  }
  return count
}

/** How many members the objects within a value have. */
function membersRead(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  let count = Array.isArray(value) ? 0 : inner.length
  for (const member of inner) count += membersRead(member)
  return count
}

/**
 * Members that an object of a JSON text has twice, of which only the last was read: the outermost, twenty at most.
 *
 * @param value what was read from the text
 */
export function membersTwice(text: string, value: unknown): readonly FieldFailure[] {
  if (membersWritten(text) === membersRead(value)) return []
  const seen = new Set<string>()
  const twice: string[] = []
  scanJson(text, (path) => {
    if (!seen.has(path)) seen.add(path)
    else if (
      twice.length < MOST_NAMED &&
      !twice.some((outer) => path === outer || path.startsWith(`${outer}.`))
    )
      twice.push(path)
  })
  return twice.map((field) => ({ code: 'fieldTwice', field, found: '' }))
}
