import { day } from '#shared/kernel/day'
import type { TravelPolicy } from '#shared/domain/agreements/travel-policy'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { saveTrip } from '../../src-main/use-cases/save-trip'
import { takePublishedParameters } from '../../src-main/use-cases/take-published-parameters'
import { Office, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'

/** 3 000 EUR of pay for 100 h to A and 50 h to B. */
export const sharedPay = (): Territory =>
  new Territory('A', 'B')
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 100, B: 50 })
    .cost('Marie', '2026-01', 3_000)

/** Marie drove 1 990 km to B, then 42.5 km to A, which are charged unless told otherwise: 10 km at 0.41 and 32.5 km at 0.51. */
export async function drivenOffice(travel: TravelPolicy = 'charged'): Promise<Office> {
  const office = new Office(sharedPay().terms({ travel }))
  well(await takePublishedParameters(office))
  const marie = (await office.file()).agents[0]
  if (marie === undefined) throw new Error('No agent')
  const vehicles = [{ from: day('2025-01-01'), vehicle: 'mediumCar' as const }]
  well(await saveAgent(office, { ...marie, vehicles }))
  const trips = [
    ['a', 'B', '2026-01-05', 19_900],
    ['b', 'A', '2026-01-12', 425],
  ] as const
  for (const [id, collectivityId, on, tenths] of trips)
    well(
      await saveTrip(office, {
        id,
        agentId: 'Marie',
        collectivityId,
        day: day(on),
        tenths,
        purpose: 'Permanence',
      }),
    )
  return office
}
