import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import { archivedHours } from '#shared/domain/indicators/archived-hours'
import { uncoveredHours } from '#shared/domain/indicators/uncovered-hours'
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

describe('hours that no agreement covers', () => {
  const hours = hoursOf('marie', { '2026-03-02': 3, '2026-07-01': 4, '2026-09-01': 1 })
  const cutShort = (to: string) =>
    agreement(['marie'], { period: { from: day('2026-01-01'), to: day(to) } })

  it('are those after the day to which one was cut short, and of an agent or body that none names', () => {
    const found = { agentId: 'marie', collectivityId: 'commune' }
    expect(uncoveredHours([cutShort('2026-06-30')], hours)).toEqual([
      { ...found, firstDay: '2026-07-01', minutes: 300 },
    ])
    expect(uncoveredHours([agreement(['paul'])], hours)).toEqual([
      { ...found, firstDay: '2026-03-02', minutes: 480 },
    ])
  })

  it('are common time too, once nothing lends the agent', () => {
    const meetings = { ...hours, collectivity: hours.collectivity.map(() => -1) }
    expect(uncoveredHours([cutShort('2026-06-30')], meetings)).toEqual([
      { agentId: 'marie', collectivityId: null, firstDay: '2026-07-01', minutes: 300 },
    ])
    expect(uncoveredHours([cutShort('2026-12-31')], meetings)).toEqual([])
  })

  it('are none where another agreement, even an archived one, takes them on', () => {
    const next = agreement(['marie'], {
      id: 'next',
      archived: true,
      period: { from: day('2026-07-01'), to: null },
    })
    expect(uncoveredHours([cutShort('2026-06-30'), next], hours)).toEqual([])
    expect(uncoveredHours([cutShort('2026-12-31')], hours)).toEqual([])
  })
})
