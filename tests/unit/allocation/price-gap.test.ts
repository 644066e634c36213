import { describe, expect, it } from 'vitest'
import { priceGap } from '#shared/domain/allocation/price-gap'
import { months, Office } from '../../scenarios/office'
import { Territory } from '../../scenarios/territory'

const hourly = { key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 10_000 }

async function gapOf(terms: Readonly<Record<string, unknown>>) {
  const office = new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 60, B: 30 })
      .cost('Marie', '2026-01', 12_000)
      .terms(terms),
  )
  const agreement = office.keeper.registers().agreements.get('agreement')
  if (agreement === undefined) throw new Error('The agreement is gone')
  return priceGap(agreement, await office.settlement(months('01')))
}

describe('the gap between prices and real cost', () => {
  it('is what prices leave below the cost, whoever bears it and whatever a cap takes off', async () => {
    const lender = { atPrices: 900_000, cost: 1_200_000, gap: 300_000, borneBy: 'lender' }
    expect(await gapOf(hourly)).toEqual(lender)
    const cap = { collectivityId: 'A', kind: 'cap', amount: 1_200_000, reason: '' }
    expect(await gapOf({ ...hourly, limits: [cap] })).toEqual(lender)
    expect(await gapOf({ ...hourly, gap: 'beneficiaries' })).toEqual({
      ...lender,
      borneBy: 'beneficiaries',
    })
  })

  it('is below nothing where the prices bring in more', async () => {
    expect(await gapOf({ ...hourly, hourlyTariff: 20_000 })).toMatchObject({ gap: -600_000 })
  })

  it('is none where a cost is shared, or where nothing is due', async () => {
    expect(await gapOf({})).toBeNull()
    expect(await gapOf({ ...hourly, exemption: 'À titre gratuit' })).toBeNull()
  })
})
