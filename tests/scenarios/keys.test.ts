import { describe, expect, it } from 'vitest'
import { euros, months, Office } from './office'
import { Territory } from './territory'

describe('real cost shared by real hours', () => {
  const valley = (): Territory =>
    new Territory('A', 'B', 'C')
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 200, B: 150, C: 50, common: 80 })
      .cost('Marie', '2026-01', 14_400)

  it('common time follows the direct hours when it is shared pro rata (worked example C7)', async () => {
    const office = new Office(valley())
    expect(await office.amounts(months('01'))).toEqual({
      A: '7 200,00',
      B: '5 400,00',
      C: '1 800,00',
    })
    const { shares, lenderPart } = await office.settlement(months('01'))
    expect(shares.map(({ billedMinutes }) => billedMinutes / 60)).toEqual([240, 180, 60])
    expect(euros(lenderPart)).toBe('0,00')
  })

  it('common time stays with the lender when the agreement says so: 80 h of 480 are 2 400 EUR', async () => {
    const office = new Office(valley().terms({ commonTime: 'lender' }))
    expect(await office.amounts(months('01'))).toEqual({
      A: '6 000,00',
      B: '4 500,00',
      C: '1 500,00',
    })
    expect(euros((await office.settlement(months('01'))).lenderPart)).toBe('2 400,00')
  })

  it('an agent lent for half of the time costs the agreement half of the pay', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie', '2025-01-01', null, 5_000)
        .hours('Marie', '2026-01', { A: 50, B: 25 })
        .cost('Marie', '2026-01', 3_000),
    )
    expect(await office.amounts(months('01'))).toEqual({ A: '1 000,00', B: '500,00' })
  })

  it('shares sum to the cost to the cent, and the spare cent goes by code when remainders are equal', async () => {
    const office = new Office(
      new Territory('C', 'A', 'B')
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 10, B: 10, C: 10 })
        .cost('Marie', '2026-01', 100),
    )
    expect(await office.amounts(months('01'))).toEqual({ A: '33,34', B: '33,33', C: '33,33' })
  })

  it('the spare cent goes to the body that the agreement names first', async () => {
    const office = new Office(
      new Territory('A', 'B', 'C')
        .terms({ tieBreak: ['C'] })
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 10, B: 10, C: 10 })
        .cost('Marie', '2026-01', 100),
    )
    expect(await office.amounts(months('01'))).toEqual({ C: '33,34', A: '33,33', B: '33,33' })
  })
})

describe('hours times a tariff', () => {
  it('contracted hours x 52 weeks x 20.91 EUR (worked example C1)', async () => {
    const office = new Office(
      new Territory('A', 'B', 'C', 'D')
        .terms({ key: { kind: 'tariff', basis: 'contracted' }, hourlyTariff: 2091 })
        .lends('Marie')
        .contracted('A', 6)
        .contracted('B', 12)
        .contracted('C', 18)
        .contracted('D', 30),
    )
    expect(await office.amounts()).toEqual({
      A: '6 523,92',
      B: '13 047,84',
      C: '19 571,76',
      D: '32 619,60',
    })
    expect(euros((await office.settlement()).billed)).toBe('71 763,12')
  })

  it('the same contract on 45.6 worked weeks: 6 h are 273.6 h and 5 720.98 EUR', async () => {
    const office = new Office(
      new Territory('A')
        .terms({
          key: { kind: 'tariff', basis: 'contracted' },
          hourlyTariff: 2091,
          annualWeeks: 'worked',
        })
        .lends('Marie')
        .contracted('A', 6),
    )
    expect(await office.amounts()).toEqual({ A: '5 720,98' })
  })

  it('hours done x tariff, whatever the agent cost; the gap stays visible with the lender', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .terms({ key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 2091 })
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 100, B: 20.5 })
        .cost('Marie', '2026-01', 3_000),
    )
    expect(await office.amounts(months('01'))).toEqual({ A: '2 091,00', B: '428,66' })
    expect(euros((await office.settlement(months('01'))).lenderPart)).toBe('480,34')
  })
})

describe('fixed quotas', () => {
  it('share the real cost without a single hour; what they leave stays with the lender', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .terms({
          key: {
            kind: 'fixedQuotas',
            quotas: [
              { collectivityId: 'A', millionths: 500_000 },
              { collectivityId: 'B', millionths: 333_333 },
            ],
          },
        })
        .lends('Marie')
        .cost('Marie', '2026-01', 3_000),
    )
    expect(await office.amounts(months('01'))).toEqual({ A: '1 500,00', B: '1 000,00' })
    expect(euros((await office.settlement(months('01'))).lenderPart)).toBe('500,00')
  })
})
