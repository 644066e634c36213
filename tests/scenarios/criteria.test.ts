import { describe, expect, it } from 'vitest'
import { criterionSchema } from '#shared/domain/keys/criterion'
import { verifyPrinted } from '#shared/domain/statements/verify-printed'
import { lastDayOf, month } from '#shared/kernel/month'
import { undo } from '../../src-main/use-cases/undo'
import { saveCriterion } from '../../src-main/use-cases/save-criterion'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

const potential = (values: Readonly<Record<string, number>>, year = 2026, named = {}) =>
  criterionSchema.parse({
    id: 'potential',
    name: 'Potentiel financier',
    unit: '€',
    source: '',
    archived: false,
    values: Object.entries(values).map(([collectivityId, hundredths]) => ({
      collectivityId,
      year,
      hundredths,
    })),
    ...named,
  })

/** One criterion shares 300 EUR between A and B. */
const office = (until: string | null = null): Office => {
  const file = new Territory('A', 'B')
    .lends('Marie', '2025-01-01', until)
    .hours('Marie', '2026-01', { A: 10 })
    .cost('Marie', '2026-01', 300)
    .file()
  return new Office({
    ...file,
    criteria: [potential({ A: 200, B: 100 })],
    agreements: file.agreements.map((agreement) => ({
      ...agreement,
      key: {
        kind: 'criteria',
        criteria: [{ measure: { kind: 'criterion', criterionId: 'potential' }, weight: 1 }],
      },
    })),
  })
}

describe('a criterion of the user', () => {
  it('is that of the last year in force: a period beyond it is no gap to who checks the statement', async () => {
    const desk = office('2026-01-31')
    const period = { from: months('01').from, to: lastDayOf(month('2027-06')) }
    well(await desk.issue(period))
    const [first] = (await desk.file()).statements
    if (first === undefined) throw new Error('No statement')
    expect(verifyPrinted(first.content)).toEqual({ kind: 'identical' })
  })

  it('has a name of its own, and measures bodies that exist', async () => {
    const desk = office()
    const twin = { id: 'other', name: 'potentiel FINANCIER' }
    expect(refusals(await saveCriterion(desk, potential({}, 2026, twin)))).toEqual(['valueTaken'])
    expect(refusals(await saveCriterion(desk, potential({ ghost: 1 })))).toEqual(['unknownRecord'])
  })

  it('keeps the values that a statement rests on, and takes those of other years', async () => {
    const desk = office()
    const [first] = well(await desk.issue(months('01')))
    expect(await saveCriterion(desk, potential({ A: 100, B: 100 }))).toMatchObject({
      failures: [{ code: 'settled', statement: first?.number, what: 'Potentiel financier' }],
    })
    const both = potential({ A: 200, B: 100 })
    const next = potential({ A: 1, B: 1 }, 2027).values
    well(await saveCriterion(desk, { ...both, values: [...both.values, ...next] }))
    well(await undo(desk))
    expect(desk.keeper.registers().criteria.get('potential')).toEqual(both)
  })
})
