import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { sumsAreExact } from '#shared/domain/allocation/exact-sums'
import type { Terms } from '#shared/domain/agreements/terms'
import type { TravelPolicy } from '#shared/domain/agreements/travel-policy'
import { realCost } from '#shared/domain/indicators/settled-figures'
import type { Vehicle } from '#shared/domain/agents/vehicle'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { removeParameter } from '../../src-main/use-cases/save-parameter'
import { removeTrip, saveTrip, saveTrips } from '../../src-main/use-cases/save-trip'
import { takePublishedParameters } from '../../src-main/use-cases/take-published-parameters'
import { redo } from '../../src-main/use-cases/redo'
import { undo } from '../../src-main/use-cases/undo'
import { undoCheck } from '../../src-main/use-cases/undo-check'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { euros, months, Office, refusals, well } from './office'
import { Territory } from './territory'

const JANUARY = months('01')

/** 3 000 EUR of pay for 100 h to A and 50 h to B: 2 000 and 1 000 EUR before any trip. */
async function valley(travel?: Terms['travel'], vehicle: Vehicle | null = 'mediumCar') {
  const office = new Office(
    new Territory('A', 'B')
      .terms(travel === undefined ? {} : { travel })
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 100, B: 50 })
      .cost('Marie', '2026-01', 3_000),
  )
  well(await takePublishedParameters(office))
  const marie = (await office.file()).agents[0]
  if (marie === undefined) throw new Error('No agent')
  if (vehicle !== null)
    well(await saveAgent(office, { ...marie, vehicles: [{ from: day('2025-01-01'), vehicle }] }))
  return office
}

const trip = (id: string, collectivityId: string, on: string, kilometres: number) => ({
  id,
  agentId: 'Marie',
  collectivityId,
  day: day(on),
  purpose: 'Permanence',
  tenths: Math.round(kilometres * 10),
})

/** 1 990 km to B, then 42.5 km to A: 10 km at 0.41 and 32.5 km at 0.51. */
async function driven(office: Office): Promise<Office> {
  well(await saveTrip(office, trip('a', 'B', '2026-01-05', 1990)))
  well(await saveTrip(office, trip('b', 'A', '2026-01-12', 42.5)))
  return office
}

/**
 * 3 000 EUR a month, of which A has 100 h of 150 in June and half of 100 in July, when an amendment sets another policy:
 * 10 km to A in June, 20 km to B in July.
 */
async function halves(before: TravelPolicy, after: TravelPolicy): Promise<Office> {
  const terms = {
    beneficiaries: ['A', 'B'].map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 })),
    agents: [{ agentId: 'Marie', workShare: 10_000 }],
    hourlyTariff: null,
    annualWeeks: 'paid',
    commonTime: 'proRata',
    tieBreak: [],
    key: { kind: 'actualCost' },
  }
  const amendment = {
    id: 'n1',
    reference: 'Avenant n° 1',
    purpose: '',
    resolutionReference: '',
    signedOn: null,
    effectiveOn: '2026-07-01',
    terms: { ...terms, travel: after, tieBreak: ['A'] },
  }
  const office = new Office(
    new Territory('A', 'B')
      .terms({ travel: before, amendments: [amendment] })
      .lends('Marie')
      .hours('Marie', '2026-06', { A: 100, B: 50 })
      .hours('Marie', '2026-07', { A: 50, B: 50 })
      .cost('Marie', '2026-06', 3_000)
      .cost('Marie', '2026-07', 3_000),
  )
  well(await takePublishedParameters(office))
  const marie = (await office.file()).agents[0]
  if (marie === undefined) throw new Error('No agent')
  const vehicles = [{ from: day('2025-01-01'), vehicle: 'mediumCar' as const }]
  well(await saveAgent(office, { ...marie, vehicles }))
  well(await saveTrip(office, trip('a', 'A', '2026-06-30', 10)))
  well(await saveTrip(office, trip('b', 'B', '2026-07-01', 20)))
  return office
}

describe('trips of lent agents', () => {
  it('charged: each body pays its real kilometres on top of its share, bracket by bracket', async () => {
    const office = await driven(await valley('charged'))
    const settlement = await office.settlement(JANUARY)
    expect(settlement.shares.map(({ travel, amount }) => [travel, euros(amount)])).toEqual([
      [
        [
          expect.objectContaining({ bracket: 'first', tenths: 100, rate: 410, amount: 410 }),
          // 32.5 x 0.51 = 16.575 EUR.
          expect.objectContaining({ bracket: 'middle', tenths: 325, rate: 510, amount: 1658 }),
        ],
        '2 020,68',
      ],
      [[expect.objectContaining({ tenths: 19_900, rate: 410, amount: 81_590 })], '1 815,90'],
    ])
    expect(settlement.kinds).toEqual(['staff', 'travel'])
    expect(settlement.besides).toEqual([2068, 81_590])
    expect(settlement.agentTotals[0]?.amount).toBe(300_000)
    expect(settlement.lenderPart).toBe(0)
    expect(sumsAreExact(settlement)).toBe(true)
  })

  it('in the rate: they are a cost of the service, which the key shares', async () => {
    const office = await driven(await valley('inRate'))
    const settlement = await office.settlement(JANUARY)
    expect(euros(settlement.cost)).toBe('3 836,58')
    expect(settlement.chargeLines).toMatchObject([
      { kind: 'travel', label: '2000.0 km × 0.410 €', borne: 82_000 },
      { kind: 'travel', label: '32.5 km × 0.510 €', borne: 1658 },
    ])
    expect(settlement.shares.map(({ amount }) => euros(amount))).toEqual(['2 557,72', '1 278,86'])
    expect(settlement.travel).toEqual([{ policy: 'inRate', amount: 83_658 }])
    expect(sumsAreExact(settlement)).toBe(true)
  })

  it('not charged: the lender bears them, and it is shown', async () => {
    for (const travel of [undefined, 'notCharged'] as const) {
      const settlement = await (await driven(await valley(travel))).settlement(JANUARY)
      expect(settlement.shares.map(({ amount }) => euros(amount))).toEqual(['2 000,00', '1 000,00'])
      expect(settlement.travel).toEqual([{ policy: 'notCharged', amount: 83_658 }])
    }
  })

  it('under an amendment of 1 July, follow the policy of their own day', async () => {
    const office = await halves('charged', 'inRate')
    const settlement = await office.settlement(months('06', '07'))
    // June: 10 km at 0.41 to A beside 2 000 EUR. July: 20 km at 0.41 to B in the cost, of which A bears half.
    expect(
      settlement.shares.map(({ travel = [], amount }) => [travel.length, euros(amount)]),
    ).toEqual([
      [1, '3 508,20'],
      [0, '2 504,10'],
    ])
    expect(settlement.travel).toEqual([
      { policy: 'charged', amount: 410 },
      { policy: 'inRate', amount: 820 },
    ])
    expect(settlement.chargeLines).toMatchObject([{ label: '20.0 km × 0.410 €', borne: 820 }])
    expect(settlement.lenderPart).toBe(0)
    expect(sumsAreExact(settlement)).toBe(true)
    const [issued] = well(await office.issue(months('06', '07')))
    const { content } = (await office.keeper.readStatement(issued?.id ?? '')) ?? {}
    expect(content?.travel).toMatchObject([{ tenths: 100, rate: 410, amount: 410 }])
    expect(content?.service.charges).toEqual([
      { kind: 'travel', label: '20.0 km × 0.410 €', amount: 820 },
    ])
    expect(content?.service.billed).toBe(600_820)
    const verified = well(await verifyStatements(office))
    expect(verified.map(({ verification }) => verification.kind)).toEqual([
      'identical',
      'identical',
    ])
  })

  it('under an amendment that charges them from 1 July on, leave those of before to the lender', async () => {
    const settlement = await (await halves('notCharged', 'charged')).settlement(months('06', '07'))
    expect(settlement.shares.map(({ amount }) => euros(amount))).toEqual(['3 500,00', '2 508,20'])
    expect(settlement.travel).toEqual([
      { policy: 'notCharged', amount: 410 },
      { policy: 'charged', amount: 820 },
    ])
  })

  it('in the rate on both sides of an amendment, are told for each side by their own kilometres', async () => {
    const { chargeLines } = await (await halves('inRate', 'inRate')).settlement(months('06', '07'))
    expect(chargeLines.map(({ label, borne }) => [label, borne])).toEqual([
      ['10.0 km × 0.410 €', 410],
      ['20.0 km × 0.410 €', 820],
    ])
  })

  it('trips before the period, and to bodies that are not served, still fill the brackets of the year', async () => {
    const office = await valley('charged')
    well(await saveTrip(office, trip('a', 'CC', '2026-01-02', 2000)))
    well(await saveTrip(office, trip('b', 'A', '2026-01-12', 10)))
    const [a, b] = (await office.settlement(JANUARY)).shares
    expect(a?.travel).toMatchObject([{ bracket: 'middle', tenths: 100, amount: 510 }])
    expect(b?.travel).toBeUndefined()
  })

  it('stand on the statement line by line, which recomputes identically and locks them', async () => {
    const office = await driven(await valley('charged'))
    const [issued] = well(await office.issue(JANUARY))
    const { content } = (await office.keeper.readStatement(issued?.id ?? '')) ?? {}
    expect(content?.travel).toMatchObject([
      { agent: 'M. D.', vehicle: 'mediumCar', bracket: 'first', tenths: 100, rate: 410 },
      { bracket: 'middle', tenths: 325, rate: 510, amount: 1658 },
    ])
    expect(content?.share).toBe(202_068)
    expect(content?.balance).toEqual({ kind: 'claim', amount: 202_068 })
    const verified = well(await verifyStatements(office))
    expect(verified.every(({ verification }) => verification.kind === 'identical')).toBe(true)
    expect(refusals(await saveTrip(office, trip('b', 'A', '2026-01-12', 43)))).toEqual(['settled'])
    expect(refusals(await removeTrip(office, { id: 'b' }))).toEqual(['settled'])
    // An earlier trip elsewhere would move the brackets of those that were billed.
    expect(refusals(await saveTrip(office, trip('c', 'CC', '2026-01-02', 50)))).toEqual(['settled'])
    const marie = (await office.file()).agents[0]
    if (marie === undefined) throw new Error('No agent')
    const other = [{ from: day('2025-01-01'), vehicle: 'largeCar' as const }]
    expect(refusals(await saveAgent(office, { ...marie, vehicles: other }))).toEqual(['settled'])
    const rate = (await office.file()).parameters.find(({ code }) => code === 'mediumCarFirst')
    expect(refusals(await removeParameter(office, { id: rate?.id ?? '' }))).toEqual([
      'settledFigure',
    ])
    for (const { id } of (await office.file()).statements)
      well(await cancelStatement(office, { id, reason: 'Trajet à corriger' }))
    well(await saveTrip(office, trip('b', 'A', '2026-01-12', 43)))
  })

  it('without a vehicle, or without a rate, nothing is billed and the agent is named', async () => {
    const office = await driven(await valley('charged', null))
    const settlement = await office.settlement(JANUARY)
    expect(settlement.billed).toBeNull()
    expect(settlement.objections).toEqual([
      { code: 'vehicleMissing', blocking: true, agentId: 'Marie', firstDay: '2026-01-05' },
    ])
    expect(realCost(settlement)).toBeNull()
    const bare = await driven(await valley('inRate'))
    const rates = (await bare.file()).parameters.filter(({ code }) => code === 'mediumCarMiddle')
    for (const { id } of rates) well(await removeParameter(bare, { id }))
    expect((await bare.settlement(JANUARY)).objections).toEqual([
      { code: 'kilometreRateMissing', blocking: true, agentId: 'Marie', firstDay: '2026-01-12' },
    ])
    expect(realCost(await bare.settlement(JANUARY))).toBeNull()
  })

  it('copied from elsewhere enter as one change, which one undo takes back', async () => {
    const office = await valley('charged')
    const trips = [trip('a', 'B', '2026-01-05', 1990), trip('b', 'A', '2026-01-12', 42.5)]
    well(await saveTrips(office, { trips }))
    expect((await office.settlement(JANUARY)).besides).toEqual([2068, 81_590])
    well(await undo(office))
    expect((await office.file()).trips).toEqual([])
    well(await redo(office))
    expect((await office.file()).trips).toHaveLength(2)
  })

  it('copied from elsewhere stay where a statement rests on them, and their agent is named', async () => {
    const office = await valley('charged')
    const after = trip('a', 'A', '2026-01-12', 42.5)
    well(await saveTrips(office, { trips: [after] }))
    const [issued] = well(await office.issue(JANUARY))
    const refused = await undoCheck(office.keeper)(
      [{ table: 'trips', id: 'a', before: after, after: null }],
      { verb: 'saveTrips', subject: '1', when: null },
    )
    expect(refused).toEqual([
      { code: 'settled', statement: issued?.number, what: 'Marie Dupont', when: null },
    ])
  })

  it('copied from elsewhere are kept all or not at all', async () => {
    const office = await valley('charged')
    well(await saveTrip(office, trip('first', 'A', '2026-01-02', 10)))
    well(await office.issue(JANUARY))
    // The second one is of February, which nothing holds: it is not kept alone.
    const trips = [trip('a', 'B', '2026-01-05', 10), trip('b', 'A', '2026-02-12', 42.5)]
    expect(refusals(await saveTrips(office, { trips }))).toEqual(['settled'])
    const stranger = { ...trip('c', 'A', '2026-02-12', 10), agentId: 'nobody' }
    const known = trip('d', 'A', '2026-02-12', 10)
    expect(refusals(await saveTrips(office, { trips: [known, stranger] }))).toEqual([
      'unknownRecord',
    ])
    expect((await office.file()).trips.map(({ id }) => id)).toEqual(['first'])
  })

  it('are taken back by undo, and refused for an agent or a body that is not known', async () => {
    const office = await valley('charged')
    well(await saveTrip(office, trip('a', 'A', '2026-01-12', 10)))
    well(await undo(office))
    expect((await office.file()).trips).toEqual([])
    const stranger = { ...trip('a', 'A', '2026-01-12', 10), agentId: 'nobody' }
    expect(refusals(await saveTrip(office, stranger))).toEqual(['unknownRecord'])
    expect(refusals(await saveTrip(office, trip('a', 'X', '2026-01-12', 10)))).toEqual([
      'unknownRecord',
    ])
    expect(refusals(await removeTrip(office, { id: 'a' }))).toEqual(['unknownRecord'])
  })
})
