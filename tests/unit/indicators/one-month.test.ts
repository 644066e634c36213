import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import { allocate } from '#shared/domain/allocation/allocate'
import { againstMean, heatMap } from '#shared/domain/indicators/heat-map'
import { hoursByMonth } from '#shared/domain/indicators/hours-by-month'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import { sampleWorkspace } from '../../hands/sample-workspace'

const AFTER = day('2027-01-15')

it('compares the only month that has hours with no mean of itself', () => {
  const file = sampleWorkspace('pays-de-saint-seine')
  const [first] = file.agreements
  if (first === undefined) throw new Error('No agreement')
  const beneficiaries = first.beneficiaries.map((one) => ({ ...one, weeklyMinutes: minutes(0) }))
  const agreement = { ...first, beneficiaries }
  const march = file.timesheets.filter(({ month }) => month === '2026-03')
  const allocation = allocate({
    agreement,
    period: yearPeriod(2026),
    ...knownFacts(file),
    hours: timeColumns(march),
    costs: file.costs,
  })
  const { mean, finding } = hoursByMonth(allocation, agreement, new Map(), [], AFTER)
  expect({ mean, finding }).toEqual({ mean: null, finding: { code: 'single' } })
  const [row] = heatMap(allocation, 12, AFTER).rows
  expect(row === undefined ? 0 : againstMean(row, 2)).toBeNull()
})
