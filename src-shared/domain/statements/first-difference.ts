import { CONTENT_FIELDS, fieldAt } from './content-fields'
import type { PrintedPath, PrintedFraction, PrintedValue } from '../printed/printed-value'
import { linesAt } from './content-line'
import type { StatementContent } from './statement'
import type { Change, Difference } from './verification'

/** Two values that differ, and their path. */
interface Found {
  readonly path: PrintedPath
  readonly issued: unknown
  readonly now: unknown
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isFraction = (value: unknown): value is PrintedFraction =>
  isObject(value) && 'numerator' in value && 'denominator' in value

const isSame = (a: unknown, b: unknown): boolean => find(a, b, []) === null

/** The first row that differs; where one is missing on a side and the rest follows, the missing one. */
function findRow(
  issued: readonly unknown[],
  now: readonly unknown[],
  path: PrintedPath,
): Found | null {
  for (let place = 0; place < Math.max(issued.length, now.length); place += 1) {
    const at = [...path, place]
    const [own, other] = [issued[place], now[place]]
    const found = find(own, other, at)
    if (found === null) continue
    if (other !== undefined && isSame(issued[place + 1], other))
      return { path: at, issued: own, now: undefined }
    if (own !== undefined && isSame(own, now[place + 1]))
      return { path: at, issued: undefined, now: other }
    return found
  }
  return null
}

function find(issued: unknown, now: unknown, path: PrintedPath): Found | null {
  if (issued === now) return null
  if (Array.isArray(issued) && Array.isArray(now)) return findRow(issued, now, path)
  if (!isObject(issued) || !isObject(now)) return { path, issued, now }
  if (isFraction(issued) && isFraction(now)) {
    const same = issued.numerator === now.numerator && issued.denominator === now.denominator
    return same ? null : { path, issued, now }
  }
  const own: ReadonlyMap<string, unknown> = new Map(Object.entries(issued))
  const other: ReadonlyMap<string, unknown> = new Map(Object.entries(now))
  for (const key of new Set([...own.keys(), ...other.keys()])) {
    const found = find(own.get(key), other.get(key), [...path, key])
    if (found !== null) return found
  }
  return null
}

/** A value that can be shown; `undefined` for a whole row or part. */
function printedValue(value: unknown): PrintedValue | undefined {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  return isFraction(value) ? value : undefined
}

/** How a value differs, where its field shows values. */
function changeOf({ issued, now }: Found, showsValues: boolean): Change {
  const [before, after] = [printedValue(issued), printedValue(now)]
  if (showsValues && before !== undefined && after !== undefined)
    return { kind: 'value', issued: before, recomputed: after }
  if (after === null && isObject(issued)) return { kind: 'onlyIssued' }
  return before === null && isObject(now) ? { kind: 'onlyRecomputed' } : { kind: 'other' }
}

/**
 * The first difference between what was issued and what is recomputed, from head to foot, with its line; `null` where
 * nothing differs.
 *
 * @param issued what of the statement is compared, under the names that it has there
 * @param content the whole statement, and the recomputed one: lines are described from them
 */
export function firstDifference(
  issued: unknown,
  now: unknown,
  content: { readonly issued: StatementContent; readonly now: StatementContent },
): Difference | null {
  const found = find(issued, now, [])
  if (found === null) return null
  const { path } = found
  const at = fieldAt(path)
  if (at === null) throw new Error(`No field at ${path.join('.')}`)
  const { field, whole } = at
  const source = found.issued === undefined && isObject(found.now) ? content.now : content.issued
  const lines = linesAt(source, path)
  const percent = field === 'billing.lines.price' && lines.some((line) => line.percent === true)
  return {
    lines,
    field,
    change: changeOf(found, whole && CONTENT_FIELDS[field] !== 'none' && !percent),
  }
}
