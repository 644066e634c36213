import { ratio, roundRatio } from '#shared/kernel/ratio'

/** From here on hours are said to exceed their plan, in tenths of a percent: one tenth above. */
const OVER_FROM = 100

/** What hours are above their plan, in tenths of a percent of it (177 is 17.7 %), rounded; `null` without a plan. */
export const excessOf = (done: number, planned: number): number | null =>
  planned === 0 ? null : roundRatio(ratio((done - planned) * 1000, planned))

/** Whether hours exceed their plan: one rule for every chart, list and sentence. Hours without a plan exceed nothing. */
export function isOverPlan(done: number, planned: number): boolean {
  const excess = excessOf(done, planned)
  return excess !== null && excess >= OVER_FROM
}
