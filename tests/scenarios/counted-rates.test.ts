import { describe, expect, it } from 'vitest'
import type { Parameter } from '#shared/domain/costs/parameter'
import { day } from '#shared/kernel/day'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { removeParameter, saveParameter } from '../../src-main/use-cases/save-parameter'
import { saveTrip } from '../../src-main/use-cases/save-trip'
import { takePublishedParameters } from '../../src-main/use-cases/take-published-parameters'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

const JANUARY = months('01')

/** Marie drove 10 km to A in January, which are charged; the rate of her car is the last one that was published. */
async function driven(): Promise<readonly [Office, Parameter]> {
  const office = new Office(
    new Territory('A')
      .terms({ travel: 'charged' })
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 100 })
      .cost('Marie', '2026-01', 3_000),
  )
  well(await takePublishedParameters(office))
  const { agents, parameters } = await office.file()
  const [marie] = agents
  const [rate] = parameters
    .filter(({ code }) => code === 'mediumCarFirst')
    .sort((one, other) => (one.from < other.from ? 1 : -1))
  if (marie === undefined || rate === undefined) throw new Error('No agent, or no rate')
  const vehicles = [{ from: day('2025-01-01'), vehicle: 'mediumCar' as const }]
  well(await saveAgent(office, { ...marie, vehicles }))
  well(
    await saveTrip(office, {
      id: 'a',
      agentId: 'Marie',
      collectivityId: 'A',
      day: day('2026-01-12'),
      purpose: 'Permanence',
      tenths: 100,
    }),
  )
  return [office, rate]
}

describe('published figures that are taken in after a statement', () => {
  it('leave the rate that it counted, though the published one is chosen', async () => {
    const [office, rate] = await driven()
    const own = { ...rate, value: rate.value + 10 }
    well(await saveParameter(office, own))
    well(await office.issue(JANUARY))
    const taken = await takePublishedParameters(office, { instead: [rate.id] })
    expect(refusals(taken)).toEqual(['settledFigure'])
    expect((await office.file()).parameters.find(({ id }) => id === rate.id)).toEqual(own)
  })

  it('leave an older rate that it counted in force, where the published one begins later', async () => {
    const [office, rate] = await driven()
    well(await removeParameter(office, { id: rate.id }))
    const older = { ...rate, id: 'own', from: day('2020-01-01'), value: rate.value + 10 }
    well(await saveParameter(office, older))
    well(await office.issue(JANUARY))
    expect(refusals(await takePublishedParameters(office))).toEqual(['settledFigure'])
  })

  it('enter where they are figures that it did not count', async () => {
    const [office] = await driven()
    const pension = (await office.file()).parameters.find(({ code }) => code === 'civilPension')
    well(await removeParameter(office, { id: pension?.id ?? '' }))
    well(await office.issue(JANUARY))
    well(await takePublishedParameters(office))
    expect((await office.file()).parameters).toContainEqual(pension)
  })
})
