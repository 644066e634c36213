import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { minutes, sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'

/** A beneficiary's plan beside what was done. */
export interface PlanRow {
  readonly collectivityId: string
  readonly week: Minutes
  readonly planned: Minutes
  readonly done: Minutes
  /** Done less planned, in percent of the plan, rounded; `null` where nothing was planned, or the plan is not reached yet. */
  readonly gap: number | null
}

/**
 * The gap between done and planned, in percent of the plan.
 *
 * @param underWay whether days of the plan are still to come: what is not done yet is then no gap
 */
export const gapOf = (done: number, planned: number, underWay = false): number | null =>
  planned === 0 || (underWay && done < planned)
    ? null
    : roundRatio(ratio((done - planned) * 100, planned))

/** Beneficiaries by hours planned, most first, then in the order of the settlement. */
export function planRows(
  agreement: Agreement,
  allocation: Allocation,
  underWay: boolean,
): readonly PlanRow[] {
  const weeks = new Map(
    agreement.beneficiaries.map(({ collectivityId, weeklyMinutes }) => [
      collectivityId,
      weeklyMinutes,
    ]),
  )
  return allocation.shares
    .map(({ collectivityId, contractedMinutes, minutes: done }) => ({
      collectivityId,
      week: weeks.get(collectivityId) ?? minutes(0),
      planned: contractedMinutes,
      done,
      gap: gapOf(done, contractedMinutes, underWay),
    }))
    .sort((a, b) => b.planned - a.planned)
}

/** All beneficiaries together. */
export function planTotal(
  rows: readonly PlanRow[],
  underWay: boolean,
): Omit<PlanRow, 'collectivityId'> {
  const planned = sumMinutes(rows.map((row) => row.planned))
  const done = sumMinutes(rows.map((row) => row.done))
  return {
    week: sumMinutes(rows.map(({ week }) => week)),
    planned,
    done,
    gap: gapOf(done, planned, underWay),
  }
}
