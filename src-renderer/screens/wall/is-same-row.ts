import { canonicalJson } from '#shared/kernel/canonical-json'
import type { Day } from '#shared/kernel/day'
import type { ModelRow } from './wall-model'

const isSameMap = (a: ReadonlyMap<Day, object>, b: ReadonlyMap<Day, object>): boolean =>
  a.size === b.size &&
  [...a].every(([day, value]) => {
    const other = b.get(day)
    return other !== undefined && canonicalJson(other) === canonicalJson(value)
  })

/** Whether two rows of one agent at one body hold the same: names follow from the context, which is theirs together. */
export const isSameRow = (a: ModelRow, b: ModelRow): boolean =>
  a.shared === b.shared &&
  a.agentName === b.agentName &&
  isSameMap(a.kept, b.kept) &&
  isSameMap(a.foreseen, b.foreseen) &&
  a.missed.size === b.missed.size &&
  [...a.missed].every((day) => b.missed.has(day))
