import { describe, expect, it } from 'vitest'
import type { IndicatorsDocument } from '../../../src-main/cli/indicators-document'
import { run } from '../../scenarios/run-command'

async function indicatorsOf(sample: string, ...options: readonly string[]) {
  const file = `resources/samples/${sample}.quotite.json`
  const { out, code } = await run('indicators', file, '--year', '2026', ...options, '--json')
  expect(code).toBe(0)
  const document = JSON.parse(out) as IndicatorsDocument
  const one = (code: IndicatorsDocument['indicators'][number]['code']) => {
    const found = document.indicators.find((indicator) => indicator.code === code)
    if (found === undefined) throw new Error(`No indicator ${code}`)
    const figures = Object.fromEntries(found.figures.map(({ code: name, value }) => [name, value]))
    return { ...found, figures }
  }
  return { document, one }
}

describe('the indicators of the Pays de Saint-Seine in 2026, computed by hand', async () => {
  const { one, document } = await indicatorsOf('pays-de-saint-seine', '--alone-price', '32,50')

  it('six agents of 34, 33, 33, 33, 31 and 35 h a week are 199 h, 10 348 h a year: 5.69 full times', () => {
    expect((34 + 33 + 33 + 33 + 31 + 35) * 52).toBe(10_348)
    expect(10_348 / 1820).toBeCloseTo(5.6857, 4)
    expect(one('pooledStaff')).toMatchObject({
      unit: 'fullTimes',
      value: 569,
      figures: { lentMinutes: 10_348 * 60, fullTimeMinutes: 1820 * 60 },
    })
  })

  it('all agents that are kept are lent by the only agreement', () => {
    expect(one('pooledShare')).toMatchObject({ value: 10_000, figures: { keptMinutes: 620_880 } })
  })

  it('their pay of 216 527.16 € over 8 853 h 45 done is 24.46 € an hour', () => {
    const pay = 38_892.4 + 37_998.4 + 35_654.32 + 36_857.08 + 29_921.2 + 37_203.76
    expect(pay).toBeCloseTo(216_527.16, 2)
    expect(216_527.16 / 8853.75).toBeCloseTo(24.456, 3)
    expect(one('costPerHour')).toMatchObject({
      value: 2446,
      figures: { cost: 21_652_716, directMinutes: 8853 * 60 + 45 },
    })
  })

  it('with the 269 h in common, the same amount is billed over 9 122 h 45: 23.73 € an hour', () => {
    expect(216_527.16 / (8853.75 + 269)).toBeCloseTo(23.735, 3)
    expect(one('billedPerHour')).toMatchObject({
      value: 2373,
      figures: { billed: 21_652_716, billedMinutes: 9122 * 60 + 45 },
    })
  })

  it('twenty communes of 3 001 inhabitants pay 174 254.99 €: 58.07 € each; six syndicats are left out', () => {
    expect(174_254.99 / 3001).toBeCloseTo(58.066, 3)
    const found = one('costPerInhabitant')
    expect(found).toMatchObject({ value: 5807, figures: { billed: 17_425_499, inhabitants: 3001 } })
    expect(found.leftOut.map(({ code }) => code)).toEqual(Array(6).fill('notMunicipality'))
    expect(found.parts).toHaveLength(20)
  })

  it('of 10 348 h paid, 1 607 h in 1 820 h are worked: 8 853 h 45 done are 96.90 % of them', () => {
    const worked = (10_348 * 1607) / 1820
    expect(worked).toBeCloseTo(9136.943, 3)
    expect(8853.75 / worked).toBeCloseTo(0.969, 4)
    expect(one('useRate')).toMatchObject({ value: 9690, figures: { availableMinutes: 548_217 } })
  })

  it('a price of 32.50 € for the same hours makes 287 746.88 €, 71 219.72 € more than together', () => {
    expect(8853.75 * 32.5).toBeCloseTo(287_746.875, 3)
    expect(one('aloneSaving')).toMatchObject({ value: 7_121_972, figures: { alonePrice: 3250 } })
  })

  it('the lender keeps nothing, since the real cost is billed whole', () => {
    expect(one('lenderCharge')).toMatchObject({ value: 0, figures: { lenderPart: 0 } })
  })

  it('only leave was noted: of 252 working days of six agents, none was lost to sickness', () => {
    expect(365 - 104 - 9).toBe(252)
    expect(one('absenceRate')).toMatchObject({
      value: 0,
      figures: { awayHalfDays: 0, workHalfDays: 252 * 6 * 2 },
    })
  })

  it('no commune has agents here, and no act is counted: neither is guessed', () => {
    expect(one('poolingRatio')).toMatchObject({ value: null, missing: [{ code: 'noMemberPay' }] })
    expect(one('costPerAct')).toMatchObject({ value: null, missing: [{ code: 'noActs' }] })
  })

  it('each body owes the group what it is billed, and nothing was issued yet', () => {
    const { settled, owed } = document.netDues
    expect(settled).toHaveLength(26)
    expect(settled.reduce((sum, { net }) => sum + net, 0)).toBe(21_652_716)
    expect(owed).toEqual([])
  })
})

describe('the indicators of the Agglomération de Valbrune in 2026, computed by hand', async () => {
  const { one, document } = await indicatorsOf('both-directions')

  it('three agents of 35 h and one of 28 h, lent whole, are 3.80 full times', () => {
    expect((3 * 35 + 28) / 35).toBeCloseTo(3.8, 5)
    expect(one('pooledStaff')).toMatchObject({ value: 380 })
  })

  it('the agglomération pays 109 598.28 € and has 35 % of the 83 208.00 € of the city: 71.95 % of all', () => {
    expect(66_490.92 + 43_107.36).toBeCloseTo(109_598.28, 2)
    expect(51_852.96 + 31_355.04).toBeCloseTo(83_208, 2)
    expect(83_208 * 0.35).toBeCloseTo(29_122.8, 2)
    expect((109_598.28 + 29_122.8) / (109_598.28 + 83_208)).toBeCloseTo(0.719484, 6)
    expect(one('poolingRatio')).toMatchObject({
      value: 7195,
      figures: { groupPay: 13_872_108, allPay: 19_280_628 },
    })
  })

  it('the city owes 60 % of the one, the agglomération 35 % of the other: 36 636.17 € are left', () => {
    expect(109_598.28 * 0.6).toBeCloseTo(65_758.968, 3)
    expect(65_758.97 - 29_122.8).toBeCloseTo(36_636.17, 2)
    expect(document.netDues.settled).toHaveLength(1)
    expect(document.netDues.settled[0]).toMatchObject({
      due: 6_575_897,
      back: 2_912_280,
      net: 3_663_617,
    })
  })

  it('40 % and 65 % of the two costs stay with those who lend: 97 924.51 €', () => {
    expect(109_598.28 - 65_758.97 + 83_208 - 29_122.8).toBeCloseTo(97_924.51, 2)
    expect(one('lenderCharge')).toMatchObject({ value: 9_792_451 })
  })

  it('38 415 inhabitants of the city pay 65 758.97 €: 1.71 € each', () => {
    expect(65_758.97 / 38_415).toBeCloseTo(1.7118, 4)
    expect(one('costPerInhabitant')).toMatchObject({ value: 171 })
  })

  it('shares are fixed and no hour is kept: what an hour costs is not guessed', () => {
    for (const code of ['costPerHour', 'billedPerHour', 'useRate'] as const)
      expect(one(code)).toMatchObject({
        value: null,
        missing: [{ code: 'noHours' }, { code: 'noHours' }],
      })
  })
})

describe('an act of the Lanvaux advice cell in 2026, computed by hand', async () => {
  const { one } = await indicatorsOf('advice-cell')

  it('40 % of two agents and a database of 4 860 €, over 200 requests, are 208.49 €', () => {
    expect(50_871.36 * 0.4).toBeCloseTo(20_348.544, 3)
    expect(41_224.68 * 0.4).toBeCloseTo(16_489.872, 3)
    expect(20_348.54 + 16_489.87 + 4860).toBeCloseTo(41_698.41, 2)
    expect(62 + 28 + 97 + 13).toBe(200)
    expect(one('costPerAct')).toMatchObject({
      value: 20_849,
      figures: { cost: 4_169_841, acts: 20_000 },
    })
  })
})

it('figures that show what one person costs are said to be for the office alone, where they are printed', async () => {
  const file = 'resources/samples/advice-cell.quotite.json'
  const printed = async (...options: readonly string[]): Promise<string> =>
    (await run('indicators', file, '--year', '2026', ...options)).out
  expect(await printed('--internal')).toContain('Ne pas diffuser.')
  expect(await printed('--internal', '--language', 'en')).toContain('Not to be passed on.')
  expect(await printed()).not.toContain('Ne pas diffuser.')
})

it('who owes whom is said with the article of the body that is owed', async () => {
  const file = 'resources/samples/both-directions.quotite.json'
  const { out } = await run('indicators', file, '--year', '2026')
  expect(out).toContain('La ville de Valbrune doit 36 636,17 € à la CA de Valbrune (')
})
