import { expect, it } from 'vitest'
import { serviceYear } from '#shared/domain/allocation/service-year'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'
import { declareMonth } from '../../src-main/use-cases/declare-month'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { saveTrip } from '../../src-main/use-cases/save-trip'
import { takePublishedParameters } from '../../src-main/use-cases/take-published-parameters'
import { Office, well } from './office'
import { paperCharge } from './paper-charge'
import { Territory } from './territory'

/** The cost of the service as its screen shows it, and as the settlement of the year shares it. */
async function costs(office: Office) {
  const { agreements, serviceCharges } = await office.file()
  const [agreement] = agreements
  if (agreement === undefined) throw new Error('No agreement')
  const now = await office.settlement()
  const last = await office.settlement(yearPeriod(2025))
  return { shown: serviceYear(agreement, serviceCharges, 2026, now, last), shared: now.cost }
}

it('the cost to share that the screen shows has the kilometres that the settlement shares', async () => {
  const office = new Office(
    new Territory('A')
      .terms({ travel: 'inRate', period: { from: '2026-01-01', to: '2026-02-28' } })
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 100 })
      .cost('Marie', '2026-01', 3_000)
      .cost('Marie', '2026-02', 3_000),
  )
  well(await declareMonth(office, { agentId: 'Marie', month: month('2026-02') }))
  well(await takePublishedParameters(office))
  const trip = {
    id: 'trip',
    agentId: 'Marie',
    collectivityId: 'A',
    day: day('2026-01-05'),
    purpose: 'Permanence',
    tenths: 1000,
  }
  well(await saveTrip(office, trip))
  expect((await costs(office)).shown).toMatchObject({ kilometres: { actual: null }, actual: null })
  const [marie] = (await office.file()).agents
  if (marie === undefined) throw new Error('No agent')
  const vehicles = [{ from: day('2025-01-01'), vehicle: 'mediumCar' as const }]
  well(await saveAgent(office, { ...marie, vehicles }))
  const { shown, shared } = await costs(office)
  expect(shown?.kilometres.actual).toBe(4_100)
  expect(shown?.actual).toBe(604_100)
  expect(shared).toBe(604_100)
})

it('a service that lends nobody costs its charges', async () => {
  const key = {
    kind: 'fixedQuotas',
    quotas: [{ collectivityId: 'A', millionths: 1_000_000 }],
  }
  const file = new Territory('A').terms({ key }).file()
  const serviceCharges = [paperCharge('agreement', 2026, 36_500)]
  const { shown, shared } = await costs(new Office({ ...file, serviceCharges }))
  expect(shared).toBe(cents(36_500))
  expect(shown?.actual).toBe(cents(36_500))
})

it('a service that lends nobody is not asked for an agent while what it buys has no amount yet', async () => {
  const key = {
    kind: 'fixedQuotas',
    quotas: [{ collectivityId: 'A', millionths: 1_000_000 }],
  }
  const file = new Territory('A').terms({ key }).file()
  const charge = { ...paperCharge('agreement', 2026, 36_500), actual: null }
  const { objections } = await new Office({ ...file, serviceCharges: [charge] }).settlement()
  expect(objections.map(({ code }) => code)).toEqual(['chargeUnsettled'])
})

it('the pay of a year is foreseen from the accounts of the year before in proportion to the months in force of both', async () => {
  const territory = new Territory('A')
    .terms({ period: { from: '2025-09-01', to: '2026-08-31' } })
    .lends('Marie')
  for (const at of ['09', '10', '11', '12'])
    territory.hours('Marie', `2025-${at}`, { A: 10 }).cost('Marie', `2025-${at}`, 2_000)
  const { shown } = await costs(new Office(territory))
  expect(shown).toMatchObject({
    pay: { base: 800_000, forecast: 1_600_000 },
    forecast: 1_600_000,
    byMonths: true,
  })
})
