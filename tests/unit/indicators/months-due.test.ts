import { describe, expect, it } from 'vitest'
import { costYear } from '#shared/domain/costs/cost-year'
import { monthsToPrice } from '#shared/domain/costs/months-to-price'
import { monthsDue } from '#shared/domain/indicators/months-due'
import { knownMonths, settlementPeriods } from '#shared/domain/indicators/settlement-periods'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { day } from '#shared/kernel/day'
import { monthsOf, yearPeriod } from '#shared/kernel/period'
import { Territory } from '../../scenarios/territory'

/** The months that the screen of costs and the homes say to lack a cost, of who worked in April and on the first days of May. */
function missing(today: string, may: number) {
  const file = new Territory('A')
    .lends('Marie', '2026-04-01')
    .hours('Marie', '2026-04', { A: 20 })
    .days('Marie', '2026-05', [[may, 'A', 7]])
    .file()
  const hours = timeColumns(file.timesheets)
  const [agreement] = file.agreements
  if (agreement === undefined) throw new Error('No agreement')
  const on = day(today)
  const [row] = costYear({
    agents: file.agents,
    absences: file.absences,
    costs: file.costs,
    due: monthsDue(file.agreements, file.agents, hours, on),
    billed: monthsToPrice(file.agreements, file.agents, yearPeriod(2026)),
    period: yearPeriod(2026),
    today: on,
  })
  const settled = settlementPeriods(agreement, knownMonths(hours), on).flatMap(monthsOf)
  return {
    costs: row?.months.flatMap(({ month, state }) => (state === 'missing' ? [month] : [])),
    homes: settled.filter((month) => month >= '2026-04'),
  }
}

describe('the months that lack a cost', () => {
  it('are the same on the screen of costs and on the homes: a month under way is none, although it has hours', () => {
    expect(missing('2026-05-06', 4)).toEqual({ costs: ['2026-04'], homes: ['2026-04'] })
  })

  it('are with the month under way once all have entered it to its end', () => {
    const both = ['2026-04', '2026-05']
    expect(missing('2026-05-29', 29)).toEqual({ costs: both, homes: both })
  })
})
