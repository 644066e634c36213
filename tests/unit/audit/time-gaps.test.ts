import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { prepareTimeGaps, timeGaps } from '#shared/domain/audit/time-gaps'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import { agent, agreement, hoursOf } from '../indicators/home-samples'
import { amendment } from '../../amendment'

const JANUARY = { from: day('2027-01-01'), to: day('2027-01-31') }

const gapsOf = (whole: Agreement, hours: TimeColumns, people = [agent('marie')]) =>
  timeGaps({
    agreement: whole,
    period: JANUARY,
    agents: people,
    collectivities: [],
    hours,
    absences: [],
    weekTemplates: [],
    today: day('2027-02-15'),
  })

const weeksOf = (...facts: Parameters<typeof gapsOf>): readonly string[] =>
  gapsOf(...facts).map(
    (gap) => `${gap.code} ${gap.agentId} ${'monday' in gap ? gap.monday : gap.firstDay}`,
  )

describe('weeks that a settlement lacks', () => {
  it('are asked only of the days whose terms count hours, where an amendment changes the key in the middle of a week', () => {
    const byHours = agreement(['marie'])
    const quotas = agreement(['marie'], {
      key: { kind: 'fixedQuotas', quotas: [{ collectivityId: 'commune', millionths: 1_000_000 }] },
      amendments: [
        amendment(day('2027-01-20'), termsOf(byHours), { id: 'avenant', reference: 'A1' }),
      ],
    })
    const hours = hoursOf('marie', { '2027-01-05': 7 })
    expect(weeksOf(quotas, hours)).toEqual([
      'weekUnentered marie 2027-01-18',
      'weekUnentered marie 2027-01-25',
    ])
  })

  it('are not asked of an agent who has left, nor before one came', () => {
    const [period] = agent('marie').workPeriods
    if (period === undefined) throw new Error('No work period')
    const served = {
      ...agent('marie'),
      workPeriods: [{ ...period, period: { from: day('2027-01-11'), to: day('2027-01-19') } }],
    }
    const hours = hoursOf('marie', { '2027-01-12': 7, '2027-01-13': 7, '2027-01-14': 7 })
    expect(weeksOf(agreement(['marie']), hours, [served])).toEqual([
      'weekUnentered marie 2027-01-18',
    ])
  })

  it('are beside hours of days on which the agent had left or had not come yet: they are counted, and named', () => {
    const [period] = agent('marie').workPeriods
    if (period === undefined) throw new Error('No work period')
    const served = {
      ...agent('marie'),
      workPeriods: [{ ...period, period: { from: day('2027-01-11'), to: day('2027-01-24') } }],
    }
    const days = { '2027-01-08': 2, '2027-01-12': 30, '2027-01-19': 30, '2027-01-26': 1 }
    const [only, ...others] = gapsOf(agreement(['marie']), hoursOf('marie', days), [served])
    const found = {
      code: 'hoursOutsideWork',
      agentId: 'marie',
      firstDay: '2027-01-08',
      minutes: 180,
    }
    expect([only, others]).toEqual([{ ...found, blocking: false }, []])
    expect(gapsOf(agreement([]), hoursOf('marie', days), [served])).toEqual([])
  })

  it('are not asked where the agent spent the week under another agreement', () => {
    const hours = hoursOf('marie', {
      '2027-01-05': 30,
      '2027-01-12': 30,
      '2027-01-19': 30,
      '2027-01-26': 30,
    })
    const elsewhere = { ...hours, collectivityIds: ['another body'] }
    expect(weeksOf(agreement(['marie']), elsewhere)).toEqual([])
  })
})

it('judges a week again where a month that ends in it was declared, without an hour', () => {
  const facts = {
    agreement: agreement(['marie']),
    period: { from: day('2026-03-01'), to: day('2026-04-30') },
    agents: [agent('marie')],
    collectivities: [],
    absences: [],
    weekTemplates: [],
    today: day('2026-05-20'),
  }
  // Two days of March, the other three of the week are in April.
  const march = hoursOf('marie', { '2026-03-30': 7, '2026-03-31': 3 })
  const declared = { ...march, entered: [...march.entered, 'marie/2026-04'] }
  const gaps = prepareTimeGaps(facts)
  const isShort = (hours: TimeColumns): boolean => {
    const found = gaps(hours)
    expect(found).toEqual(timeGaps({ ...facts, hours }))
    return found.some((gap) => gap.code === 'weekShort')
  }
  expect([march, declared, march].map(isShort)).toEqual([true, false, true])
})
