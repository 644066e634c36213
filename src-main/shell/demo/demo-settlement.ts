import { addDays, type Day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { knownMonths, settlementPeriods } from '#shared/domain/indicators/settlement-periods'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'

/** What the demonstration settles, and when. */
export interface DemoSettlement {
  readonly agreement: Agreement
  readonly period: Period
  readonly today: Day
}

/** Statements are drawn up once the period is over: that many days later, in a demonstration of a year to come. */
const AFTERWARDS = 14

/** The first agreement of a workspace over its last period with hours; `null` where there is none. */
export function demoSettlement(
  { agreements, timesheets }: Pick<WorkspaceFile, 'agreements' | 'timesheets'>,
  today: Day,
): DemoSettlement | null {
  const [agreement] = agreements
  if (agreement === undefined) return null
  const period = settlementPeriods(agreement, knownMonths(timeColumns(timesheets)), today).at(-1)
  if (period === undefined) return null
  const due = addDays(period.to, AFTERWARDS)
  return { agreement, period, today: today > due ? today : due }
}
