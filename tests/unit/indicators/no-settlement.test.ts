import { describe, expect, it } from 'vitest'
import { noSettlement } from '#shared/domain/indicators/no-settlement'
import { day } from '#shared/kernel/day'

const years = { from: day('2024-01-01'), to: day('2025-12-31') }
const over = (from: string, to: string | null) => ({
  archived: false,
  period: { from: day(from), to: to === null ? null : day(to) },
})
const SCHOOL = over('2025-09-01', '2026-08-31')

describe('why nothing can be settled yet', () => {
  it('names the first day of the next agreement before it begins', () => {
    const reason = noSettlement([SCHOOL, over('2026-01-01', null)], false, years, day('2025-08-31'))
    expect(reason).toEqual({ code: 'toCome', from: '2025-09-01' })
  })

  it('asks for hours from its first day on, and for none once there are some', () => {
    expect(noSettlement([SCHOOL], false, years, day('2025-09-01')).code).toBe('nothingEntered')
    expect(noSettlement([SCHOOL], true, years, day('2025-09-01')).code).toBe('underWay')
  })

  it('asks for no hours of years in which no agreement is in force, or of archived ones', () => {
    const today = day('2025-06-01')
    expect(noSettlement([over('2020-01-01', '2023-12-31')], false, years, today).code).toBe(
      'noneInForce',
    )
    expect(noSettlement([{ ...SCHOOL, archived: true }], false, years, today).code).toBe(
      'noneInForce',
    )
    expect(noSettlement([over('2020-01-01', '2024-01-01')], false, years, today).code).toBe(
      'nothingEntered',
    )
  })
})
