import { cents, type Cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import type {
  CorrectedCost,
  CorrectedHours,
  CorrectedValue,
} from '#shared/contract/correction-views'
import {
  COST_COMPONENTS,
  type AgentCost,
  type CostComponent,
} from '#shared/domain/costs/agent-cost'
import type { Criterion } from '#shared/domain/keys/criterion'
import type { Change } from '#shared/domain/workspace/change'

/** The figures that a correction changes, each as it was before all of its facts and as it is after them. */
export interface CorrectedFigures {
  readonly hours: readonly CorrectedHours[]
  readonly costs: readonly CorrectedCost[]
  readonly values: readonly CorrectedValue[]
}

/** One figure for each place: several facts may change it one after the other. Those that end as they began are left out. */
function overall<F extends { readonly before: unknown; readonly after: unknown }>(
  figures: readonly F[],
): readonly F[] {
  const places = new Map<string, F>()
  for (const figure of figures) {
    const place = JSON.stringify({ ...figure, before: null, after: null })
    const known = places.get(place)
    places.set(place, known === undefined ? figure : { ...figure, before: known.before })
  }
  return [...places.values()].filter(({ before, after }) => before !== after)
}

const amountOf = (cost: AgentCost | null, component: CostComponent): Cents =>
  cost?.components.find(({ kind }) => kind === component)?.amount ?? cents(0)

const costsIn = (before: AgentCost | null, after: AgentCost | null): readonly CorrectedCost[] => {
  const of = after ?? before
  return of === null
    ? []
    : COST_COMPONENTS.map((component) => ({
        agentId: of.agentId,
        month: of.month,
        component,
        before: amountOf(before, component),
        after: amountOf(after, component),
      }))
}

const valuesIn = (before: Criterion | null, after: Criterion | null): readonly CorrectedValue[] => {
  const of = after ?? before
  if (of === null) return []
  const keyOf = ({ collectivityId, year }: Criterion['values'][number]): string =>
    `${collectivityId} ${String(year)}`
  const [old, now] = [before, after].map(
    (one) => new Map((one?.values ?? []).map((value) => [keyOf(value), value])),
  )
  const places = new Map([...(old ?? []), ...(now ?? [])])
  return [...places].map(([key, { collectivityId, year }]) => ({
    criterionId: of.id,
    unit: of.unit,
    collectivityId,
    year,
    before: old?.get(key)?.hundredths ?? null,
    after: now?.get(key)?.hundredths ?? null,
  }))
}

/** The hours, costs and values that changes of a correction hold, before and after. */
export const correctedFigures = (changes: readonly Change[]): CorrectedFigures => ({
  hours: overall(
    changes.flatMap((change) =>
      change.table === 'timesheets'
        ? change.lines.map(({ day, collectivityId, before, after }) => ({
            agentId: change.agentId,
            collectivityId,
            day,
            before: before?.minutes ?? minutes(0),
            after: after?.minutes ?? minutes(0),
          }))
        : [],
    ),
  ),
  costs: overall(
    changes.flatMap((change) =>
      change.table === 'costs' ? costsIn(change.before, change.after) : [],
    ),
  ),
  values: overall(
    changes.flatMap((change) =>
      change.table === 'criteria' ? valuesIn(change.before, change.after) : [],
    ),
  ),
})
