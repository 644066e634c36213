import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { Allocation } from '../allocation/allocation'
import { excessOf, isOverPlan } from './over-plan'

/** Contracted and done hours of one body. */
export interface PlanBar {
  readonly collectivityId: string
  readonly done: Minutes
  readonly contracted: Minutes
  readonly difference: Minutes
  /** Difference in tenths of a percent of the contracted hours; `null` where none were contracted. */
  readonly excess: number | null
}

/** Planned against done, furthest above the plan first. */
export interface PlannedAgainstDone {
  readonly bars: readonly PlanBar[]
  readonly done: Minutes
  readonly contracted: Minutes
  /** How many bodies are more than a tenth above their contracted hours. */
  readonly over: number
}

/** Compares each body's hours with those it contracted for over the period. */
export function plannedAgainstDone({ shares }: Pick<Allocation, 'shares'>): PlannedAgainstDone {
  const bars = shares
    .filter(({ minutes: done, contractedMinutes }) => done !== 0 || contractedMinutes > 0)
    .map(({ collectivityId, minutes: done, contractedMinutes: contracted }) => ({
      collectivityId,
      done,
      contracted,
      difference: minutes(done - contracted),
      excess: excessOf(done, contracted),
    }))
    .sort((a, b) => (b.excess ?? 10_000) - (a.excess ?? 10_000))
  return {
    bars,
    done: minutes(bars.reduce((sum, { done }) => sum + done, 0)),
    contracted: minutes(bars.reduce((sum, { contracted }) => sum + contracted, 0)),
    over: bars.filter((bar) => isOverPlan(bar.done, bar.contracted)).length,
  }
}
