import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { redo } from '../../src-main/use-cases/redo'
import { removeTrip, saveTrip, saveTrips } from '../../src-main/use-cases/save-trip'
import { takePublishedParameters } from '../../src-main/use-cases/take-published-parameters'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { undo } from '../../src-main/use-cases/undo'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

const trip = (id: string, on: string, tenths: number) => ({
  id,
  agentId: 'Marie',
  collectivityId: 'A',
  day: day(on),
  purpose: 'Permanence',
  tenths,
})

/** February is issued, with a trip of 10 km; January is not. */
async function februaryIssued(): Promise<Office> {
  const office = new Office(
    new Territory('A', 'B')
      .terms({ travel: 'charged' })
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 10, B: 5 })
      .hours('Marie', '2026-02', { A: 10, B: 5 })
      .cost('Marie', '2026-01', 300)
      .cost('Marie', '2026-02', 300),
  )
  well(await takePublishedParameters(office))
  const [marie] = (await office.file()).agents
  if (marie === undefined) throw new Error('No agent')
  const vehicles = [{ from: day('2025-01-01'), vehicle: 'mediumCar' as const }]
  well(await saveAgent(office, { ...marie, vehicles }))
  well(await saveTrip(office, trip('february', '2026-02-10', 100)))
  well(await office.issue(months('02')))
  return office
}

describe('trips copied from elsewhere', () => {
  it('that are there already leave no trace: one undo reverts what was done before', async () => {
    const office = await februaryIssued()
    const { trips } = await office.file()
    const { sequence } = office.keeper.registers()
    expect(well(await saveTrips(office, { trips }))).toEqual({ sequence })
    const added = trip('march', '2026-03-10', 100)
    well(await saveTrips(office, { trips: [...trips, added] }))
    expect(office.keeper.history(1)[0]?.label.subject).toBe('1')
  })
})

describe('a trip of a month before an issued one, in the same year', () => {
  it('that moves no issued amount is entered, undone and redone', async () => {
    const office = await februaryIssued()
    well(await saveTrip(office, trip('january', '2026-01-12', 100)))
    well(await undo(office))
    expect((await office.file()).trips.map(({ id }) => id)).toEqual(['february'])
    well(await redo(office))
    expect((await office.file()).trips).toHaveLength(2)
  })

  it('that moves none is there again where its removal is undone', async () => {
    const office = await februaryIssued()
    well(await saveTrip(office, trip('january', '2026-01-12', 100)))
    well(await removeTrip(office, { id: 'january' }))
    well(await undo(office))
    expect((await office.file()).trips).toHaveLength(2)
  })

  it('that would move the bracket of an issued trip is refused as before', async () => {
    const office = await februaryIssued()
    expect(refusals(await saveTrip(office, trip('january', '2026-01-12', 25_000)))).toEqual([
      'settled',
    ])
  })
})
