import { describe, expect, it } from 'vitest'
import { allocate } from '#shared/domain/allocation/allocate'
import { realCost } from '#shared/domain/indicators/settled-figures'
import { answersOf } from './example-answers'
import { factsOfExample, readExample } from './read-example'

function exampleOf(text: string) {
  const lines = text.split('\n').map((line) => line.trim())
  return readExample({ rule: 'crossing', line: 0, facts: lines.filter((line) => line !== '') })
}

/** Facts as the document writes its examples; what follows each `settle` is what must come out. */
function settles(text: string): void {
  const example = exampleOf(text)
  expect(answersOf(example)).toEqual(example.settlements.map(({ answers }) => answers))
}

describe('what lies outside the days of an agreement', () => {
  it('is not billed and is named: acts counted before it begins and after it ends', () => {
    settles(`
      agreement from 2026-05-10 to 2026-09-30
      bodies A 0:00
      key prices
      price unit permits 100.00
      units A permits 2026-03 5
      units A permits 2026-05 2
      units A permits 2026-11 1
      settle 2026-01 to 2026-12
      gives A 200.00
      named unitsOutsideAgreement A 2026-03
      named unitsOutsideAgreement A 2026-11
    `)
  })

  it('is named too where a charge is paid before it begins', () => {
    settles(`
      agreement from 2026-07-01
      bodies A 0:00
      agents Anne 100 %
      key quotas A 100 %
      pay Anne 2026-07 to 2026-12 100.00
      charge supplies 2026-01-01 to 2026-12-31 365.00
      settle 2026-01 to 2026-12
      gives A 784.00
      named chargeOutsideAgreement
    `)
  })
})

describe('an hour found late', () => {
  it('is counted once, whatever amendments come between its day and its month of counting', () => {
    settles(`
      agreement from 2025-01-01
      bodies A 0:00
      agents Anne 100 %
      key tariff 25.00 done
      amendment 2026-01-01
      key tariff 26.00 done
      amendment 2026-07-01
      key tariff 28.00 done
      late Anne A 2025-12-15 1:00 counted 2026-02
      entered Anne 2026-01 to 2026-12
      settle 2026-01 to 2026-06
      gives A 26.00
      settle 2026-01 to 2026-12
      gives A 26.00
    `)
  })

  it('has the price of the month in which it counts', () => {
    settles(`
      agreement from 2026-01-01
      bodies A 0:00
      agents Anne 100 %
      key tariff 25.00 done
      amendment 2026-06-01
      key tariff 26.00 done
      late Anne A 2026-01-12 1:00 counted 2026-12
      entered Anne 2026-01 to 2026-12
      settle 2026-01 to 2026-12
      gives A 26.00
    `)
  })
})

describe('an amendment after which nothing was done', () => {
  it('leaves a price list as it was', () => {
    settles(`
      agreement from 2026-01-01
      bodies A 0:00
      agents Anne 100 %
      key prices
      price hour done 27.00
      amendment 2026-12-29
      key prices
      price hour done 30.00
      hours Anne A 2026-03-02 1:00
      entered Anne 2026-01 to 2026-12
      settle 2026-01 to 2026-12
      gives A 27.00
    `)
  })
})

describe('a body that is exempt', () => {
  const exempt = (hours: string, gives: string) => `
    agreement from 2026-01-01
    bodies A 0:00, B 0:00
    agents Anne 100 %
    travel charged
    rate 0.410
    limit A exempt
    key hours
    pay Anne 2026-01 100.00
    hours Anne B 2026-01-05 1:00
    ${hours}
    trip Anne A 2026-01-06 100.0 km
    settle 2026-01
    ${gives}
  `

  it('pays no kilometres without an hour of use, nor with one', () => {
    settles(exempt('', 'gives A 0.00, B 100.00'))
    settles(exempt('hours Anne A 2026-01-06 1:00', 'gives A 0.00, B 100.00'))
  })
})

describe('a settlement without amounts', () => {
  const cost = (amendment: string) => {
    const example = exampleOf(`
      agreement from 2026-01-01
      bodies A 0:00
      agents Anne 100 %
      travel charged
      rate 0.500
      key hours
      ${amendment}
      pay Anne 2026-01 100.00
      trip Anne A 2026-01-06 10.0 km
      settle 2026-01
      refused noHours
    `)
    const [settled] = example.settlements
    return settled && realCost(allocate(factsOfExample(example, settled.period)))
  }

  it('has a cost with the kilometres charged, were it cut by an amendment', () => {
    expect(cost('')).toBe(105_00)
    expect(cost('amendment 2026-01-20\nkey quotas A 100 %')).toBe(105_00)
  })
})

describe('the steps of a price', () => {
  it('are not begun again by an amendment that changes another price', () => {
    settles(`
      agreement from 2026-01-01
      bodies A 0:00
      agents Anne 100 %
      key prices
      price hour done 10.00, above 40 hours 8.00
      price unit permits 1.00
      amendment 2026-07-01
      key prices
      price hour done 10.00, above 40 hours 8.00
      price unit permits 2.00
      hours Anne A 2026-02-02 10:00 on 7 days
      hours Anne A 2026-08-03 10:00 on 3 days
      entered Anne 2026-01 to 2026-12
      settle 2026-01 to 2026-12
      gives A 880.00
    `)
  })

  it('are not begun again by each quarter: four of them make the year', () => {
    settles(`
      agreement from 2026-01-01
      bodies A 0:00
      agents Anne 100 %
      key prices
      price hour done 10.00, above 40 hours 8.00
      hours Anne A 2026-02-02 10:00 on 3 days
      hours Anne A 2026-05-04 10:00 on 3 days
      hours Anne A 2026-08-03 10:00 on 2 days
      hours Anne A 2026-11-02 10:00 on 2 days
      entered Anne 2026-01 to 2026-12
      settle 2026-01 to 2026-03
      gives A 300.00
      settle 2026-04 to 2026-06
      gives A 260.00
      settle 2026-07 to 2026-09
      gives A 160.00
      settle 2026-10 to 2026-12
      gives A 160.00
      settle 2026-01 to 2026-12
      gives A 880.00
    `)
  })
})

describe('an agent whom agreements share', () => {
  it('is never billed beyond what the agent cost: half by two makes the whole', () => {
    settles(`
      agreement from 2026-01-01
      bodies A 0:00
      agents Anne 50 %
      key hours
      other agreement from 2026-01-01 lends Anne 50 %
      pay Anne 2026-01 to 2026-12 2000.01
      hours Anne A 2026-01-05 1:00
      entered Anne 2026-01 to 2026-12
      settle 2026-01 to 2026-12
      gives A 12000.06
    `)
  })

  it('by a part makes the part over the year, however many months are rounded', () => {
    settles(`
      agreement from 2026-01-01
      bodies A 0:00
      agents Anne 20 %
      key hours
      pay Anne 2026-01 to 2026-12 5245.84
      hours Anne A 2026-01-05 1:00
      entered Anne 2026-01 to 2026-12
      settle 2026-01 to 2026-12
      gives A 12590.02
    `)
  })
})

describe('kilometres in the cost', () => {
  it('make the cost of the year in four quarters', () => {
    settles(`
      agreement from 2026-01-01
      bodies A 0:00
      agents Anne 100 %
      travel in cost
      rate 0.501
      key hours
      pay Anne 2026-01 to 2026-12 200.00
      hours Anne A 2026-01-05 1:00
      hours Anne A 2026-04-06 1:00
      hours Anne A 2026-07-06 1:00
      hours Anne A 2026-10-05 1:00
      trip Anne A 2026-02-03 0.5 km
      trip Anne A 2026-05-05 0.5 km
      trip Anne A 2026-08-04 0.5 km
      trip Anne A 2026-11-03 0.5 km
      entered Anne 2026-01 to 2026-12
      settle 2026-01 to 2026-03
      gives A 600.25
      settle 2026-04 to 2026-06
      gives A 600.25
      settle 2026-07 to 2026-09
      gives A 600.25
      settle 2026-10 to 2026-12
      gives A 600.25
      settle 2026-01 to 2026-12
      gives A 2401.00
    `)
  })
})
