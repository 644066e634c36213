import { describe, expect, it } from 'vitest'
import { spareCents } from '#shared/domain/statements/spare-cents'
import { Office, months, well } from '../../scenarios/office'
import { Territory } from '../../scenarios/territory'
import { readSpareCents } from '../../../src-main/use-cases/read-spare-cents'

/** 100 euros a month between three bodies that use the same: a cent is left each time. */
function inThree(year = [1, 2, 3]): Territory {
  const territory = new Territory('A', 'B', 'C').lends('Anne')
  for (const month of year.map((at) => `2026-${String(at).padStart(2, '0')}`))
    territory.hours('Anne', month, { A: 10, B: 10, C: 10 }).cost('Anne', month, 100)
  return territory
}

describe('the wandering cent', () => {
  it('counts who got the cent that a division left, and what an even turn would give', async () => {
    const office = new Office(inThree())
    for (const month of ['01', '02', '03']) well(await office.issue(months(month)))
    const lines = well(await readSpareCents(office, { agreementId: 'agreement' }))
    expect(
      lines.map(({ collectivityId, cents, expected }) => [collectivityId, cents, expected]),
    ).toEqual([
      ['A', 3, 100],
      ['B', 0, 100],
      ['C', 0, 100],
    ])
    expect(lines[0]?.years).toEqual([{ year: 2026, cents: 3 }])
  })

  it('is the difference between what was billed and its part rounded down', async () => {
    const office = new Office(inThree())
    const issued = well(await office.issue(months('01', '03')))
    const down = Math.floor(30_000 / 3)
    const lines = well(await readSpareCents(office, { agreementId: 'agreement' }))
    expect(lines.map(({ cents }) => cents)).toEqual(issued.map(({ share }) => share - down))
  })

  it('has no line where nothing was issued, and leaves out cancelled statements', async () => {
    expect(spareCents([])).toEqual([])
    const office = new Office(inThree())
    expect(well(await readSpareCents(office, { agreementId: 'agreement' }))).toEqual([])
  })
})
