import { describe, expect, it } from 'vitest'
import { settlingAgreement, settlingYear } from '#shared/domain/indicators/settling-year'
import { day } from '#shared/kernel/day'

const agreed = (from: string, to: string | null, archived = false) => ({
  period: { from: day(from), to: to === null ? null : day(to) },
  archived,
})
const shown = (agreements: readonly ReturnType<typeof agreed>[], today: string): string =>
  settlingYear(day(today), settlingAgreement(agreements, day(today))).from.slice(0, 4)

describe('the year that indicators show first', () => {
  it('is the one before in the first quarter, where an agreement was in force in it', () => {
    const open = agreed('2024-01-01', null)
    expect(shown([open], '2026-03-31')).toBe('2025')
    expect(shown([open], '2026-04-01')).toBe('2026')
    expect(shown([agreed('2026-02-15', null), open], '2026-03-31')).toBe('2025')
  })

  it('is one in which an agreement in use is in force: its first, or its last years later', () => {
    expect(shown([agreed('2026-02-15', '2026-08-14')], '2026-03-01')).toBe('2026')
    expect(shown([agreed('2025-09-01', '2026-08-31')], '2030-01-01')).toBe('2026')
    expect(shown([agreed('2025-09-01', '2026-08-31', true)], '2030-01-01')).toBe('2029')
  })
})
