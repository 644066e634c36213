import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import { archivedHours } from '#shared/domain/indicators/archived-hours'
import { agreement, hoursOf } from './home-samples'

describe('hours of an archived agreement', () => {
  const hours = hoursOf('marie', { '2026-03-02': 3, '2026-03-03': 4 })
  const archived = agreement(['marie'], { archived: true })

  it('wait to be shared, by no other agreement and no statement', () => {
    const [found, ...others] = archivedHours([archived], [], hours)
    expect([found, others]).toEqual([
      { agreementId: 'accord', firstDay: '2026-03-02', minutes: 420 },
      [],
    ])
  })

  it('wait for nothing where an agreement in force covers them, a statement settles them or nothing is refunded', () => {
    const instead = agreement(['marie'], {
      id: 'instead',
      period: { from: day('2026-03-03'), to: null },
    })
    expect(archivedHours([instead, archived], [], hours)[0]?.minutes).toBe(180)
    const settled = {
      number: '2026-001',
      agreementId: 'accord',
      beneficiaryId: 'commune',
      period: yearPeriod(2026),
      cancelled: null,
    }
    expect(archivedHours([archived], [settled], hours)).toEqual([])
    expect(archivedHours([archived], [{ ...settled, cancelled: {} }], hours)).toHaveLength(1)
    expect(archivedHours([{ ...archived, exemption: 'Entente' }], [], hours)).toEqual([])
  })
})
