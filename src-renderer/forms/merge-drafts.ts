/** A field that was typed in here and changed elsewhere meanwhile. */
export interface Clash {
  /** The names that lead to it in the draft. */
  readonly path: readonly string[]
  readonly typed: unknown
  readonly kept: unknown
}

type Named = Readonly<Record<string, unknown>>

/** Three states of the same part of a draft. */
interface States<Part> {
  /** What both began with. */
  readonly before: Part
  readonly typed: Part
  readonly kept: Part
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** What of a part makes it another one where it changes, and not the same one changed. */
const isSamePart = (name: string, { before, typed, kept }: States<Named>): boolean =>
  before[name] === typed[name] && before[name] === kept[name]

/** From where, and up to where, a list is no longer as it was before; places are those before. */
function changedPlaces(before: readonly unknown[], now: readonly unknown[]) {
  const shorter = Math.min(before.length, now.length)
  let from = 0
  while (from < shorter && same(before[from], now[from])) from += 1
  let after = 0
  while (after < shorter - from && same(before.at(-1 - after), now.at(-1 - after))) after += 1
  return { from, to: before.length - after, by: now.slice(from, now.length - after) }
}

/** Lines changed on both sides; `null` where the same ones are. */
function mergeLists({ before, typed, kept }: States<readonly unknown[]>): unknown {
  if (before.length === typed.length && before.length === kept.length) {
    const lines = before.map((line, at) =>
      mergeLine({ before: line, typed: typed[at], kept: kept[at] }),
    )
    return lines.every((line) => line !== null) ? lines.map((line) => line.value) : null
  }
  const [one, other] = [changedPlaces(before, typed), changedPlaces(before, kept)].sort(
    (a, b) => a.from - b.from,
  )
  // Where one begins as the other ends, nothing says which of the two comes first.
  if (one === undefined || other === undefined || one.to >= other.from) return null
  return before
    .toSpliced(other.from, other.to - other.from, ...other.by)
    .toSpliced(one.from, one.to - one.from, ...one.by)
}

/** One line changed on both sides; `null` where it is the same part of it. */
function mergeLine(states: States<unknown>): { readonly value: unknown } | null {
  const { before, typed, kept } = states
  if (same(typed, kept) || same(before, kept)) return { value: typed }
  if (same(before, typed)) return { value: kept }
  if (!isNamed(before) || !isNamed(typed) || !isNamed(kept)) return null
  const isOne = typeof before['id'] === 'string' && isSamePart('id', { before, typed, kept })
  if (!isOne) return null
  const clashes: Clash[] = []
  const value = merge(states, [], clashes)
  return clashes.length === 0 ? { value } : null
}

function merge(states: States<unknown>, path: readonly string[], clashes: Clash[]): unknown {
  const { before, typed, kept } = states
  if (same(typed, kept) || same(before, kept)) return typed
  if (same(before, typed)) return kept
  if (isNamed(before) && isNamed(typed) && isNamed(kept)) {
    const parts = { before, typed, kept }
    // The draft itself may have a field of that name.
    if (path.length === 0 || isSamePart('kind', parts)) {
      const names = new Set([...Object.keys(typed), ...Object.keys(kept)])
      return Object.fromEntries(
        [...names].flatMap((name) => {
          const part = { before: before[name], typed: typed[name], kept: kept[name] }
          const value = merge(part, [...path, name], clashes)
          return value === undefined ? [] : [[name, value] as const]
        }),
      )
    }
  } else if (isList(before) && isList(typed) && isList(kept)) {
    const list = mergeLists({ before, typed, kept })
    if (list !== null) return list
  }
  clashes.push({ path, typed, kept })
  return typed
}

/**
 * The draft with what was changed elsewhere wherever nothing was typed: field by field, cell by cell, line by line. Where both were
 * changed, what was typed stays, and is named.
 */
export function mergeDrafts<Draft extends object>(
  before: Draft,
  typed: Draft,
  kept: Draft,
): { readonly draft: Draft; readonly clashes: readonly Clash[] }
export function mergeDrafts(before: object, typed: object, kept: object) {
  const clashes: Clash[] = []
  return { draft: merge({ before, typed, kept }, [], clashes), clashes }
}

/** What a draft has at a place. */
export const valueAt = (draft: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((part, name) => (isNamed(part) ? part[name] : undefined), draft)

function put(part: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value
  const { [name]: before, ...others } = isNamed(part) ? part : {}
  const now = put(before, rest, value)
  return now === undefined ? others : { ...others, [name]: now }
}

/** The draft with what is kept in place of what was typed, where both were changed. */
export function keptInstead<Draft extends object>(draft: Draft, clashes: readonly Clash[]): Draft
export function keptInstead(draft: object, clashes: readonly Clash[]): unknown {
  return clashes.reduce<unknown>((now, { path, kept }) => put(now, path, kept), draft)
}
