import { describe, expect, it } from 'vitest'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { euros, months, Office, well } from './office'
import { Territory } from './territory'

const limit = (kind: string, collectivityId: string | null, amount: number | null) => ({
  kind,
  collectivityId,
  amount,
  reason: 'Délibération 12',
})

/** 12 000 EUR in January, by 60, 30 and 10 hours. */
const valley = (terms: Readonly<Record<string, unknown>>): Office =>
  new Office(
    new Territory('A', 'B', 'C')
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 60, B: 30, C: 10 })
      .cost('Marie', '2026-01', 12_000)
      .terms(terms),
  )

const hourly = {
  key: { kind: 'tariff', basis: 'actual' },
  hourlyTariff: 10_000,
}

describe('limits of a shared cost', () => {
  it('a cap is borne by the others in proportion to their weights, to the cent', async () => {
    // 60 000 EUR a year is 5 000 EUR a month: 7 000 EUR are left for 30 and 10 hours.
    const office = valley({ limits: [limit('cap', 'A', 6_000_000)] })
    expect(await office.amounts(months('01'))).toEqual({
      A: '5 000,00',
      B: '5 250,00',
      C: '1 750,00',
    })
    const { shares, lenderPart } = await office.settlement(months('01'))
    expect(lenderPart).toBe(0)
    expect(shares[0]?.trace).toMatchObject({
      kind: 'limited',
      limit: 'cap',
      yearly: 6_000_000,
      before: 720_000,
      of: { kind: 'share', weight: 3600, weights: 6000 },
    })
    expect(shares[1]?.trace).toMatchObject({
      kind: 'share',
      total: 700_000,
      weight: 1800,
      others: { count: 1, taken: 500_000, weights: '2400' },
    })
  })

  it('a cap that pushes another over its own holds both: the last bears what is left', async () => {
    const office = valley({
      limits: [limit('cap', 'A', 6_000_000), limit('cap', 'B', 4_800_000)],
    })
    expect(await office.amounts(months('01'))).toEqual({
      A: '5 000,00',
      B: '4 000,00',
      C: '3 000,00',
    })
  })

  it('a floor for all, a fixed amount and an exemption leave the rest to the others', async () => {
    const floor = valley({ limits: [limit('floor', null, 2_400_000)] })
    expect(await floor.amounts(months('01'))).toEqual({
      A: '6 666,67',
      B: '3 333,33',
      C: '2 000,00',
    })
    const fixed = valley({ limits: [limit('fixed', 'B', 1_200_000), limit('exempt', 'C', null)] })
    expect(await fixed.amounts(months('01'))).toEqual({
      A: '11 000,00',
      B: '1 000,00',
      C: '0,00',
    })
  })

  it('limits that no sharing can meet are told, with their sum and the cost', async () => {
    const told = async (...limits: readonly unknown[]): Promise<unknown> => {
      const { billed, objections } = await valley({ limits }).settlement(months('01'))
      expect(billed).toBeNull()
      return objections
    }
    expect(await told(limit('floor', null, 6_000_000))).toEqual([
      { code: 'floorsAboveCost', blocking: true, bound: 1_500_000, cost: 1_200_000 },
    ])
    expect(await told(limit('cap', null, 1_200_000))).toEqual([
      { code: 'capsBelowCost', blocking: true, bound: 300_000, cost: 1_200_000 },
    ])
    expect(await told(limit('floor', null, 1_200_001), limit('cap', 'B', 1_100_000))).toEqual([
      { code: 'limitsContradict', blocking: true, collectivityId: 'B' },
    ])
  })
})

describe('limits and gaps of a price list', () => {
  it('the lender bears what a cap takes off, and keeps what a floor adds', async () => {
    const office = valley({
      ...hourly,
      limits: [limit('cap', 'A', 6_000_000), limit('floor', 'C', 1_800_000)],
    })
    // 60 h at 100 EUR are capped at 5 000 EUR, 10 h lifted to 1 500 EUR.
    expect(await office.amounts(months('01'))).toEqual({
      A: '5 000,00',
      B: '3 000,00',
      C: '1 500,00',
    })
    expect(euros((await office.settlement(months('01'))).lenderPart)).toBe('2 500,00')
  })

  it('the gap between prices and real cost stays with the lender, or goes to the beneficiaries by what they were billed', async () => {
    const lender = valley(hourly)
    expect(await lender.amounts(months('01'))).toEqual({
      A: '6 000,00',
      B: '3 000,00',
      C: '1 000,00',
    })
    expect(euros((await lender.settlement(months('01'))).lenderPart)).toBe('2 000,00')
    const shared = valley({ ...hourly, gap: 'beneficiaries' })
    expect(await shared.amounts(months('01'))).toEqual({
      A: '7 200,00',
      B: '3 600,00',
      C: '1 200,00',
    })
    const { shares, lenderPart } = await shared.settlement(months('01'))
    expect(lenderPart).toBe(0)
    expect(shares[2]?.trace).toMatchObject({
      gap: { cost: 1_200_000, base: 100_000, billed: 1_000_000, total: 200_000, part: 20_000 },
    })
    const dear = valley({ ...hourly, hourlyTariff: 20_000, gap: 'beneficiaries' })
    expect(await dear.amounts(months('01'))).toEqual(await shared.amounts(months('01')))
  })

  it('statements under limits and gaps are issued and verify', async () => {
    for (const terms of [
      { limits: [limit('cap', 'A', 6_000_000)], keyDecision: 'Délibération 9' },
      { ...hourly, gap: 'beneficiaries', limits: [limit('floor', 'C', 1_800_000)] },
    ]) {
      const office = valley(terms)
      expect(well(await office.issue(months('01')))).toHaveLength(3)
      const verified = well(await verifyStatements(office))
      expect(verified.map(({ verification }) => verification.kind)).toEqual([
        'identical',
        'identical',
        'identical',
      ])
    }
  })
})
