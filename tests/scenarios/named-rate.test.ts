import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { saveParameter } from '../../src-main/use-cases/save-parameter'
import { saveTrip } from '../../src-main/use-cases/save-trip'
import { takePublishedParameters } from '../../src-main/use-cases/take-published-parameters'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

it('a kilometre rate that a statement counted is not taken from elsewhere, and of several it is the one that is named', async () => {
  const office = new Office(
    new Territory('A', 'B')
      .terms({ travel: 'charged' })
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 100, B: 50 })
      .cost('Marie', '2026-01', 3_000),
  )
  well(await takePublishedParameters(office))
  const [marie] = (await office.file()).agents
  if (marie === undefined) throw new Error('No agent')
  const vehicles = [{ from: day('2025-01-01'), vehicle: 'mediumCar' as const }]
  well(await saveAgent(office, { ...marie, vehicles }))
  const trip = { id: 'a', agentId: 'Marie', collectivityId: 'A', purpose: 'Permanence' }
  well(await saveTrip(office, { ...trip, day: day('2026-01-12'), tenths: 425 }))
  const rates = (await office.file()).parameters.filter(
    ({ code }) => code === 'smallCarFirst' || code === 'mediumCarFirst',
  )
  for (const rate of rates) well(await saveParameter(office, { ...rate, value: 999 }))
  well(await office.issue(months('01')))
  const instead = rates.map(({ id }) => id)
  expect(await takePublishedParameters(office, { instead })).toMatchObject({
    failures: [{ code: 'settledFigure', figure: 'mediumCarFirst' }],
  })
  // Alone, it can be corrected.
  const counted = rates.find(({ code }) => code === 'mediumCarFirst')
  if (counted === undefined) throw new Error('No rate')
  expect(refusals(await saveParameter(office, { ...counted, value: 500 }))).toEqual(['settled'])
})
