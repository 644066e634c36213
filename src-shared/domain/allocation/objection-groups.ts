import { addMonths, type Month } from '#shared/kernel/month'
import type { Objection } from './objection'

type MonthCode = 'monthUnentered' | 'monthUnpriced'

/** Consecutive months, both included. */
export interface MonthRun {
  readonly from: Month
  readonly to: Month
}

/** Objections as they are listed to the user: the months of one agent in one line, as runs. */
export type ObjectionGroup =
  | {
      readonly kind: 'months'
      readonly code: MonthCode
      readonly agentId: string
      /** The earliest of them. */
      readonly first: Month
      readonly runs: readonly MonthRun[]
      readonly count: number
    }
  | {
      readonly kind: 'single'
      readonly objection: Exclude<Objection, { readonly code: MonthCode }>
    }

/** Puts consecutive months together: January, February, April make two runs. */
export function monthRuns(months: readonly Month[]): readonly MonthRun[] {
  const runs: MonthRun[] = []
  for (const at of [...new Set(months)].sort()) {
    const last = runs.at(-1)
    if (last !== undefined && addMonths(last.to, 1) === at)
      runs[runs.length - 1] = { ...last, to: at }
    else runs.push({ from: at, to: at })
  }
  return runs
}

/** Groups the objections of a settlement, blocking ones first, otherwise in the order in which they were found. */
export function objectionGroups(objections: readonly Objection[]): readonly ObjectionGroup[] {
  const months = new Map<
    string,
    { readonly code: MonthCode; readonly agentId: string; first: Month; readonly months: Month[] }
  >()
  const singles: ObjectionGroup[] = []
  for (const objection of objections) {
    if (objection.code === 'monthUnentered' || objection.code === 'monthUnpriced') {
      const key = `${objection.code} ${objection.agentId}`
      const known = months.get(key)
      if (known === undefined)
        months.set(key, {
          code: objection.code,
          agentId: objection.agentId,
          first: objection.month,
          months: [objection.month],
        })
      else {
        known.months.push(objection.month)
        if (objection.month < known.first) known.first = objection.month
      }
      continue
    }
    singles.push({ kind: 'single', objection })
  }
  const blocking = (group: ObjectionGroup): boolean =>
    group.kind === 'months' || group.objection.blocking
  return [
    ...singles.filter(blocking),
    ...[...months.values()].map(({ code, agentId, first, months: list }): ObjectionGroup => ({
      kind: 'months',
      code,
      agentId,
      first,
      runs: monthRuns(list),
      count: list.length,
    })),
    ...singles.filter((group) => !blocking(group)),
  ]
}
