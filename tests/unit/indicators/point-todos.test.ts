import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import { todoList } from '#shared/domain/indicators/to-do'
import { month } from '#shared/kernel/month'
import { agreement, allocation, NOTHING_TO_DO, share } from './home-samples'

const year = yearPeriod(2026)
it('a population that a key lacks is among the things to do', () => {
  const missing = {
    code: 'populationMissing',
    blocking: true,
    collectivityId: 'commune',
    population: 'dgf',
    year: 2026,
  } as const
  const blocked = allocation(year, [share('commune', 5, 1, null)], [missing])
  expect(todoList({ ...NOTHING_TO_DO, allocations: [blocked] })).toEqual([
    {
      kind: 'points',
      agreementId: blocked.agreementId,
      period: year,
      groups: [{ kind: 'single', objection: missing }],
    },
  ])
})

const tariffMissing = { code: 'tariffMissing', blocking: true } as const
const AT_TARIFF = { key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: null } as const
const kinds = (facts: Parameters<typeof todoList>[0]) => todoList(facts).map(({ kind }) => kind)

it('what the terms of a settlement lack is named once: by the agreement in force, else by the settlement', () => {
  const blocked = allocation(year, [share('commune', 5, 1, null)], [tariffMissing])
  const facts = { ...NOTHING_TO_DO, allocations: [blocked] }
  expect(kinds({ ...facts, agreements: [agreement(['marie'], AT_TARIFF)] })).toEqual(['tariff'])
  const over = { ...AT_TARIFF, period: { from: day('2024-01-01'), to: day('2026-12-31') } }
  expect(kinds({ ...facts, agreements: [agreement(['marie'], over)] })).toEqual(['points'])
  // The terms of today have what those of last year lacked.
  expect(kinds(facts)).toEqual(['points'])
})

it('a settlement without hours to share by is named, where no month lacks its hours', () => {
  const noHours = { code: 'noHours', blocking: true } as const
  const blocked = allocation(year, [share('commune', 0, 0, null)], [noHours])
  expect(kinds({ ...NOTHING_TO_DO, allocations: [blocked] })).toEqual(['points'])
  const lacks = {
    code: 'monthUnentered',
    blocking: true,
    agentId: 'marie',
    month: month('2026-12'),
  } as const
  const unentered = allocation(year, [share('commune', 0, 0, null)], [noHours, lacks])
  expect(kinds({ ...NOTHING_TO_DO, allocations: [unentered] })).toEqual(['enterMonth'])
})

it('an agreement that was tacitly renewed is to extend: its notice passed, or its end did', () => {
  const renewal = { kind: 'tacit', months: 12, noticeMonths: 6 } as const
  const kindsOf = (to: string) => {
    const period = { from: day('2024-01-01'), to: day(to) }
    return kinds({
      ...NOTHING_TO_DO,
      allocations: [],
      agreements: [agreement(['marie'], { renewal, period })],
    })
  }
  expect(kindsOf('2028-08-31')).toEqual([])
  expect(kindsOf('2027-08-31')).toEqual(['renew'])
  expect(kindsOf('2027-06-30')).toEqual(['extend'])
  expect(kindsOf('2026-12-31')).toEqual(['extend'])
})

it('papers that an agreement lacks are asked for until all of it is billed, also once it is over', () => {
  const period = { from: day('2024-01-01'), to: day('2026-12-31') }
  const over = agreement(['marie'], { period, legalForm: 'serviceLendingDownward' })
  const facts = { ...NOTHING_TO_DO, agreements: [over], today: day('2027-01-15') }
  const settled = allocation(year, [share('commune', 5, 1, 100)])
  expect(kinds(facts)).not.toContain('trace')
  expect(kinds({ ...facts, allocations: [settled] })).toContain('trace')
  const unknown = allocation(year, [share('commune', 5, 1, null)])
  expect(kinds({ ...facts, allocations: [unknown] })).toContain('trace')
})

it('hours to come of an agent are said once, those of two years together and those that two agreements count once', () => {
  const ahead = (firstDay: string, hours: number) =>
    ({
      code: 'hoursAhead',
      blocking: false,
      agentId: 'marie',
      firstDay: day(firstDay),
      minutes: minutes(hours * 60),
    }) as const
  const shares = [share('commune', 5, 1, null)]
  const allocations = [
    allocation(yearPeriod(2027), shares, [ahead('2027-01-04', 70)]),
    allocation(year, shares, [ahead('2026-12-07', 100)]),
    allocation(year, shares, [ahead('2026-12-07', 100)]),
  ]
  expect(
    todoList({ ...NOTHING_TO_DO, allocations }).filter(({ kind }) => kind === 'ahead'),
  ).toEqual([{ kind: 'ahead', agentId: 'marie', firstDay: '2026-12-07', minutes: 170 * 60 }])
})
