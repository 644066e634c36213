import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { lastDayOf, month } from '#shared/kernel/month'
import { absenceRate } from '#shared/domain/indicators/absence-rate'
import type { ReportFigures } from '#shared/domain/reports/report-figures'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { publicPageFacts } from '../../src-main/use-cases/public-page-facts'
import { readReport } from '../../src-main/use-cases/read-report'
import { saveAbsence, saveSavingsTest } from '../../src-main/use-cases/saves'
import { settleYear } from '../../src-main/use-cases/settle-year'
import { months, Office, well } from './office'
import { sampleWorkspace } from '../hands/sample-workspace'
import { foundOut } from './published-amounts'
import { Territory, type Terms } from './territory'

const reportOf = async (office: Office, internal = false): Promise<ReportFigures> =>
  well(await readReport(office, { year: 2026, internal })).figures

/** The days of the editions of 2026: once a month is over, the next begins. */
const EDITIONS = Array.from({ length: 12 }, (_, at) =>
  at === 11 ? '2027-01-05' : `2026-${String(at + 2).padStart(2, '0')}-05`,
)

/** A service for A and B of some persons, each with the months in which they are paid: so many euros, each month more, and 60 hours. Amounts are
 * large and uneven, so that two of them are equal for no other reason than that they are of the same. */
interface Served {
  readonly id: string
  readonly terms?: Terms
  readonly agents: readonly { name: string; euros: number; from: number; to: number }[]
}

function territoryOf(...services: readonly Served[]): Territory {
  const territory = new Territory('A', 'B', 'C').populations(2026, { A: 100, B: 200, C: 300 })
  for (const [at, { id, agents, terms }] of services.entries()) {
    const own: Terms = {
      id,
      reference: id,
      agents: agents.map(({ name }) => ({ agentId: name, workShare: 10_000 })),
      beneficiaries: ['A', 'B'].map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 })),
      ...terms,
    }
    if (at === 0) territory.terms(own)
    else territory.also(own)
    for (const { name, euros, from, to } of agents) {
      const [first, last] = [from, to].map((month) => `2026-${String(month).padStart(2, '0')}`)
      territory.lends(name, `${first ?? ''}-01`, to === 12 ? null : lastDayOf(month(last ?? '')))
      for (let at = from; at <= to; at++) {
        const month = `2026-${String(at).padStart(2, '0')}`
        territory.hours(name, month, { A: 40, B: 20 }).cost(name, month, euros * 100 + at * at)
      }
    }
  }
  return territory
}

const lent = (workShare: number, ...names: readonly string[]) =>
  names.map((agentId) => ({ agentId, workShare }))

const quotas = (parts: Readonly<Record<string, number>>) => ({
  kind: 'fixedQuotas',
  quotas: Object.entries(parts).map(([collectivityId, millionths]) => ({
    collectivityId,
    millionths,
  })),
})

const secretariat: Served = {
  id: '1',
  agents: [
    { name: 'Anne', euros: 2011.37, from: 1, to: 12 },
    { name: 'Marie', euros: 2431.19, from: 1, to: 12 },
    { name: 'Paul', euros: 2777.83, from: 1, to: 12 },
  ],
}

describe('what one person costs', () => {
  it.each(SAMPLE_TERRITORIES)(
    'is no amount that leaves, nor the difference of two, nor of two months: %s',
    async (sample) => {
      const days = ['2026-12-05', '2027-01-05']
      expect(await foundOut(sampleWorkspace(sample), days)).toEqual([])
    },
  )

  it.each<[string, ...Served[]]>([
    [
      'one of two left, and later another came',
      secretariat,
      {
        id: '2',
        agents: [
          { name: 'Zoé', euros: 3109.71, from: 1, to: 12 },
          { name: 'Luc', euros: 3313.57, from: 1, to: 5 },
          { name: 'Eva', euros: 3501.29, from: 9, to: 12 },
        ],
      },
    ],
    [
      'one of two left a service that has no other beside it',
      {
        id: '1',
        agents: [
          { name: 'Zoé', euros: 3109.71, from: 1, to: 12 },
          { name: 'Luc', euros: 3313.57, from: 1, to: 5 },
        ],
      },
    ],
    [
      'the service with which it was joined ended',
      {
        id: '1',
        terms: { period: { from: '2026-01-01', to: '2026-06-30' } },
        agents: [
          { name: 'Anne', euros: 2011.37, from: 1, to: 6 },
          { name: 'Marie', euros: 2431.19, from: 1, to: 6 },
        ],
      },
      { id: '2', agents: [{ name: 'Zoé', euros: 3109.71, from: 1, to: 12 }] },
    ],
    [
      'hours of one are billed at a price, which the cost that is shown beside it is not',
      secretariat,
      {
        id: '2',
        terms: { key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 3000 },
        agents: [{ name: 'Zoé', euros: 3109.71, from: 1, to: 12 }],
      },
    ],
    [
      'another service has the same persons by halves, and one more',
      { ...secretariat, terms: { agents: lent(5000, 'Anne', 'Marie', 'Paul') } },
      {
        id: '2',
        terms: { agents: [...lent(5000, 'Anne', 'Marie', 'Paul'), ...lent(10_000, 'Zoé')] },
        agents: [{ name: 'Zoé', euros: 3109.71, from: 1, to: 12 }],
      },
    ],
    [
      'of two bodies that pay a service in equal parts, one pays that of one person too',
      { ...secretariat, terms: { key: quotas({ A: 500_000, B: 500_000 }) } },
      {
        id: '2',
        terms: { beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 0 }] },
        agents: [{ name: 'Zoé', euros: 3109.71, from: 1, to: 12 }],
      },
    ],
  ])('is not the difference of what leaves month after month: %s', async (_, ...services) => {
    expect(await foundOut(territoryOf(...services).file(), EDITIONS)).toEqual([])
  })

  it('is not told of the year before either, nor by a savings test that goes back to it', async () => {
    const territory = new Territory('A', 'B').lends('Marie').lends('Paul', '2026-01-01')
    territory.terms({ period: { from: '2025-01-01', to: null } })
    for (let at = 1; at <= 12; at++) {
      const month = String(at).padStart(2, '0')
      territory
        .hours('Marie', `2025-${month}`, { A: 60, B: 40 })
        .cost('Marie', `2025-${month}`, 1000)
      for (const name of ['Marie', 'Paul'])
        territory.hours(name, `2026-${month}`, { A: 60, B: 40 }).cost(name, `2026-${month}`, 1000)
    }
    const office = new Office(territory)
    const test = { id: 'test', agreementId: 'agreement', firstYear: 2025, growth: null }
    const every = { hours: null, rate: null, fixed: null }
    well(await saveSavingsTest(office, { ...test, every, bodies: [] }))
    const figures = await reportOf(office)
    expect(figures.services[0]).toMatchObject({
      cost: 2_400_000,
      costBefore: null,
      costChange: null,
    })
    expect(figures).toMatchObject({ savings: [], savingsLeftOut: ['agreement'] })
    const internal = await reportOf(office, true)
    expect(internal.services[0]).toMatchObject({ costBefore: 1_200_000, costChange: 1000 })
    expect(internal.savings).toHaveLength(1)
  })

  it('is not told as what a body pays, where the price of an hour is the pay of who came', async () => {
    const rated = { kind: 'payTimes', thousandths: 1400 }
    const line = { id: 'mission', label: 'Mission', rated, bodies: null, agents: null, tiers: [] }
    const territory = new Territory('A', 'B', 'C', 'D').lends('Marie').lends('Paul').lends('Zoé')
    territory.terms({ key: { kind: 'prices', lines: [line] } })
    for (let at = 1; at <= 12; at++) {
      const month = `2026-${String(at).padStart(2, '0')}`
      territory.hours('Marie', month, { A: 60, D: 10 }).cost('Marie', month, 1000)
      territory.hours('Paul', month, { B: 60, D: 10 }).cost('Paul', month, 1200)
      territory.hours('Zoé', month, { C: 60 }).cost('Zoé', month, 1400)
    }
    const amounts = ({ services: [service], bodies }: ReportFigures) => [
      service?.bodies.map(({ amount }) => amount !== null),
      bodies.map(({ amount }) => amount !== null),
    ]
    const shown = [false, false, false, true]
    expect(amounts(await reportOf(new Office(territory)))).toEqual([shown, shown.toReversed()])
    const all = shown.map(() => true)
    expect(amounts(await reportOf(new Office(territory), true))).toEqual([all, all])
  })
})

describe('what pooling costs an inhabitant', () => {
  it('is not told where, of services that are shown together, one person’s alone is for communes', async () => {
    const territory = new Territory('A', 'B', 'S').body('S', { kind: 'syndicate' })
    territory.populations(2026, { A: 100, B: 200 })
    const serves = (...codes: readonly string[]) =>
      codes.map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 }))
    const lent = (...names: readonly string[]) =>
      names.map((agentId) => ({ agentId, workShare: 10_000 }))
    territory
      .terms({ beneficiaries: serves('A', 'B'), agents: lent('Marie', 'Paul') })
      .also({ id: 'second', reference: '2', beneficiaries: serves('A'), agents: lent('Zoé') })
      .also({ id: 'third', reference: '3', beneficiaries: serves('S'), agents: lent('Luc') })
    for (const name of ['Marie', 'Paul', 'Zoé', 'Luc']) territory.lends(name)
    for (let at = 1; at <= 12; at++) {
      const month = `2026-${String(at).padStart(2, '0')}`
      for (const name of ['Marie', 'Paul'])
        territory.hours(name, month, { A: 60, B: 40 }).cost(name, month, 1000)
      territory.hours('Zoé', month, { A: 60 }).cost('Zoé', month, 1500)
      territory.hours('Luc', month, { S: 60 }).cost('Luc', month, 1200)
    }
    const inhabitantCost = async (internal: boolean) =>
      (await reportOf(new Office(territory), internal)).indicators.find(
        ({ code }) => code === 'costPerInhabitant',
      )
    expect(await inhabitantCost(false)).toMatchObject({
      value: null,
      figures: [],
      missing: [{ code: 'onePerson' }],
    })
    expect((await inhabitantCost(true))?.value).toBe(14_000)
  })
})

describe('what stays with the lender', () => {
  it('is not told of services of one person that are shown together, where it is of one alone', async () => {
    const one = (id: string, name: string, parts: Readonly<Record<string, number>>): Served => ({
      id,
      terms: { key: quotas(parts) },
      agents: [{ name, euros: 2011.37, from: 1, to: 12 }],
    })
    const whole = one('1', 'Anne', { A: 500_000, B: 500_000 })
    const office = new Office(territoryOf(whole, one('2', 'Zoé', { A: 400_000, B: 300_000 })))
    const asked = { year: 2026, today: null, language: 'fr' } as const
    const { figures } = well(await publicPageFacts(office.keeper, asked))
    expect(figures.services).toMatchObject([
      { agreementIds: ['1', '2'], cost: null, lenderPart: null },
    ])
    expect([figures.billed === null, figures.cost]).toEqual([false, null])
    const valueOf = ({ indicators }: ReportFigures, code: string) =>
      indicators.find((each) => each.code === code)?.value
    const report = await reportOf(office)
    expect(report.together).toEqual([])
    expect([valueOf(report, 'costPerHour'), valueOf(report, 'lenderCharge')]).toEqual([null, null])
    expect(valueOf(await reportOf(office, true), 'lenderCharge')).toBe(72_428_820)
  })
})

describe('what one person was away', () => {
  it('is not the difference of two agreements that lend the same persons besides', async () => {
    const territory = new Territory('A', 'B').lends('Marie').lends('Paul').lends('Zoé')
    territory
      .terms({ beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 0 }] })
      .terms({ agents: lent(5000, 'Marie', 'Paul') })
      .also({
        id: 'second',
        reference: '2026-02',
        beneficiaries: [{ collectivityId: 'B', weeklyMinutes: 0 }],
        agents: lent(5000, 'Marie', 'Paul', 'Zoé'),
      })
    const office = new Office(territory)
    const period = { from: day('2026-03-02'), to: day('2026-03-13') }
    const absence = { id: 'away', agentId: 'Zoé', period, part: 'day', kind: 'sickness' } as const
    well(await saveAbsence(office, absence))
    const { settlements, entered, costs } = await settleYear(office.keeper, months('01', '12'))
    const { collectivities, agents, absences } = office.keeper.registers()
    const known = {
      period: months('01', '12'),
      settlements,
      collectivities: [...collectivities.values()],
      agents: [...agents.values()],
      costs,
      unitCounts: [],
      absences: [...absences.values()],
      weekTemplates: [],
      entered,
      today: null,
      alonePrice: null,
      internal: false,
    }
    const rate = absenceRate(known)
    expect(rate.figures.awayHalfDays).toBe(20)
    // On 6 March five of the days are over, of 21 + 20 + 5 days of work up to then, of two agents and of three.
    const soFar = absenceRate({ ...known, today: day('2026-03-06') })
    expect(soFar.figures).toEqual({ awayHalfDays: 10, workHalfDays: 46 * 2 * 5 })
    expect(rate).toMatchObject({ parts: [], grouped: true })
  })
})
