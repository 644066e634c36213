import { describe, expect, it } from 'vitest'
import { yearsToShow } from '#shared/domain/indicators/years-to-show'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { day } from '#shared/kernel/day'
import { Territory } from '../../scenarios/territory'

const file = new Territory('A')
  .lends('Marie')
  .terms({ period: { from: '2025-09-01', to: '2026-08-31' } })
  .days('Marie', '2026-03', [[2, 'A', 4]])
  .file()
const shown = (today: string, timesheets: typeof file.timesheets = file.timesheets): number => {
  const [agreement] = file.agreements
  if (agreement === undefined) throw new Error('No agreement')
  return yearsToShow(agreement, timeColumns(timesheets), day(today)).current
}

describe('the year of an agreement that is shown first', () => {
  it('is this year once it has hours, else the one before', () => {
    expect(shown('2026-03-31')).toBe(2026)
    expect(shown('2026-01-02', [])).toBe(2025)
    expect(shown('2025-09-01', [])).toBe(2025)
  })

  it('is the last one of an agreement that is over, also years later, when its hours are no longer read', () => {
    expect(shown('2027-01-15', [])).toBe(2026)
    expect(shown('2030-01-01', [])).toBe(2026)
  })
})
