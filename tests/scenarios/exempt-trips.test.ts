import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { saveTrip } from '../../src-main/use-cases/save-trip'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { euros, months, Office, well } from './office'
import { Territory, type Terms } from './territory'

const JANUARY = months('01')

/** A tariff for A and B, of whom B is exempt, and a trip to B of an agent whose vehicle nobody entered. */
async function visited(travel: Terms['travel']): Promise<Office> {
  const office = new Office(
    new Territory('A', 'B')
      .terms({
        travel,
        key: { kind: 'tariff', basis: 'actual' },
        hourlyTariff: 2000,
        limits: [{ collectivityId: 'B', kind: 'exempt', amount: null, reason: 'Délibération' }],
      })
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 1, B: 2 })
      .cost('Marie', '2026-01', 100),
  )
  const trip = { id: 't', agentId: 'Marie', collectivityId: 'B', day: day('2026-01-05') }
  well(await saveTrip(office, { ...trip, purpose: 'Permanence', tenths: 100 }))
  return office
}

describe('a trip to a body that is exempt', () => {
  it('asks for no vehicle where each body pays its own kilometres', async () => {
    const office = await visited('charged')
    const { objections, lenderPart } = await office.settlement(JANUARY)
    expect(objections).toEqual([])
    expect(await office.amounts(JANUARY)).toEqual({ A: '20,00', B: '0,00' })
    expect(euros(lenderPart)).toBe('80,00')
  })

  it('moves no issued statement once the vehicle is known', async () => {
    const office = await visited('charged')
    well(await office.issue(JANUARY))
    const [marie] = (await office.file()).agents
    if (marie === undefined) throw new Error('No agent')
    const vehicles = [{ from: day('2025-01-01'), vehicle: 'mediumCar' as const }]
    await saveAgent(office, { ...marie, vehicles })
    const verdicts = well(await verifyStatements(office))
    expect(verdicts.map(({ verification }) => verification.kind)).not.toContain('different')
  })

  it('asks for one where kilometres are in the cost', async () => {
    const { objections } = await (await visited('inRate')).settlement(JANUARY)
    expect(objections.map(({ code }) => code)).toEqual(['vehicleMissing'])
  })
})
