import { ratio, roundRatio } from '#shared/kernel/ratio'

/** What hours are above their plan, in tenths of a percent of it (177 is 17.7 %), rounded; `null` without a plan. */
export const excessOf = (done: number, planned: number): number | null =>
  planned === 0 ? null : roundRatio(ratio((done - planned) * 1000, planned))

/**
 * Whether hours exceed their plan: by more than a tenth, one rule for every chart, list and sentence. Hours without a plan exceed
 * nothing.
 */
export const isOverPlan = (done: number, planned: number): boolean =>
  planned !== 0 && (done - planned) * 10 > planned
