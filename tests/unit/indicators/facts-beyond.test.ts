import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'
import { factsBeyond } from '#shared/domain/indicators/facts-beyond'
import { todoList } from '#shared/domain/indicators/to-do'
import { agent, agreement, allocation, NOTHING_TO_DO } from './home-samples'
import { paperCharge } from '../../scenarios/paper-charge'

const days = { from: day('2025-01-01'), to: day('2026-12-31') }
const cutShort = agreement(['marie'], {
  period: { from: day('2025-01-01'), to: day('2026-03-14') },
  unitTypes: [{ id: 'permit', name: 'Permis', unit: 'file' }],
})
const counts = [{ collectivityId: 'commune', unitTypeId: 'permit', hundredths: 300 }]
const known = {
  collectivities: [],
  agents: [agent('marie')],
  unitCounts: ['2026-03', '2026-05'].map((at) => ({
    agreementId: 'accord',
    month: month(at),
    counts,
  })),
  charges: [paperCharge('accord', 2026, 36_500)],
  costs: [],
}
const settled = allocation({ from: day('2026-01-01'), to: day('2026-03-31') }, [])

it('units and charges after the day to which an agreement was cut short are named, in the months that no settlement holds', () => {
  const [found, ...others] = factsBeyond([cutShort], known, days, [settled])
  expect(others).toEqual([])
  expect(found).toEqual({
    agreementId: 'accord',
    period: { from: '2026-04-01', to: '2026-12-31' },
    objections: [
      {
        code: 'unitsOutsideAgreement',
        blocking: false,
        collectivityId: 'commune',
        month: '2026-05',
        hundredths: 300,
      },
      {
        code: 'chargeOutsideAgreement',
        blocking: false,
        chargeId: 'paper',
        label: 'Papier',
        firstDay: '2026-04-01',
        amount: 27_500,
      },
    ],
  })
  const beyond = found === undefined ? [] : [found]
  expect(todoList({ ...NOTHING_TO_DO, beyond })).toEqual([
    {
      kind: 'points',
      agreementId: 'accord',
      period: { from: '2026-04-01', to: '2026-12-31' },
      groups: found?.objections.map((objection) => ({ kind: 'single', objection })),
    },
  ])
})

it('they are named once: by the settlement that holds their month, and not for an archived agreement', () => {
  const whole = allocation(yearPeriod(2026), [])
  expect(factsBeyond([cutShort], known, days, [whole])).toEqual([])
  expect(factsBeyond([{ ...cutShort, archived: true }], known, days, [])).toEqual([])
})

it('a trip that no agreement covers is named by one of those that lent its agent', () => {
  const trip = {
    id: 'trip',
    agentId: 'marie',
    day: day('2026-05-04'),
    collectivityId: 'commune',
    tenths: 120,
    purpose: '',
  }
  const before = { ...cutShort, id: 'before', travel: 'charged' as const }
  const last = { ...cutShort, travel: 'charged' as const }
  const found = factsBeyond(
    [before, last],
    { ...known, charges: [], unitCounts: [], trips: [trip] },
    days,
    [],
  )
  expect(found.map(({ agreementId, objections }) => [agreementId, objections.length])).toEqual([
    ['before', 1],
  ])
})

it('what was paid after a departure at the end of an agreement is named in the month after it', () => {
  const [leaver] = [agent('marie')].map((one) => ({
    ...one,
    workPeriods: one.workPeriods.map((post) => ({
      ...post,
      period: { ...post.period, to: day('2026-03-14') },
    })),
  }))
  const paid = { agentId: 'marie', month: month('2026-04'), components: [] }
  const left = { ...known, unitCounts: [], charges: [], costs: [paid] }
  const found = factsBeyond(
    [cutShort],
    { ...left, agents: leaver === undefined ? [] : [leaver] },
    days,
    [settled],
  )
  expect(found.map(({ objections }) => objections)).toEqual([
    [{ code: 'payOutsideWork', blocking: false, agentId: 'marie', month: '2026-04' }],
  ])
})
