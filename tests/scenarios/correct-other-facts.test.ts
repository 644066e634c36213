import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import type { CorrectableFact } from '#shared/contract/correctable-facts'
import { isShared } from '#shared/domain/statements/verification'
import { rehearseCorrection } from '../../src-main/use-cases/rehearse-correction'
import { undo } from '../../src-main/use-cases/undo'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { closed, correct, JANUARY, listed, now } from './correction-office'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

const figures = async (office: Office, ...facts: CorrectableFact[]) => {
  const { hours, costs, values } = well(await rehearseCorrection(office, { facts }))
  return { hours, costs, values }
}

const sheet = (...lines: readonly (readonly [string, number])[]): CorrectableFact => ({
  method: 'recordTime',
  input: {
    sheets: [
      {
        agentId: 'Marie',
        lines: lines.map(([collectivityId, hours]) => ({
          day: day('2026-01-01'),
          collectivityId,
          minutes: minutes(hours * 60),
          task: '',
        })),
      },
    ],
  },
})

const cost = (euros: number): CorrectableFact => ({
  method: 'saveCost',
  input: {
    agentId: 'Marie',
    month: month('2026-01'),
    components: [{ kind: 'basePay', amount: cents(euros * 100) }],
  },
})

describe('what was wrong besides a forgotten hour', () => {
  it('the only hour of a month is taken back: the month is one without hours', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 20 })
        .cost('Marie', '2026-01', 300)
        .days('Marie', '2026-02', [[2, 'B', 4]])
        .cost('Marie', '2026-02', 300),
    )
    well(await office.issue(months('01', '02')))
    const line = { day: day('2026-02-02'), collectivityId: 'B', minutes: null, task: '' }
    const lines = { agentId: 'Marie', lines: [line] }
    await correct(office, { method: 'recordTime', input: { sheets: [lines] } })
    expect(await office.amounts(months('01', '02'))).toEqual({ A: '600,00', B: '0,00' })
  })

  it('pay that a tariff does not need is entered under issued statements: none of them is replaced', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .terms({ key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 2_000 })
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 20, B: 10 }),
    )
    well(await office.issue(JANUARY))
    const shown = well(await now(office, cost(400)))
    expect(shown.corrected).toEqual([])
    expect(await correct(office, cost(400))).toEqual([])
    expect(listed(office)).toEqual(['2026-001 A 400.00', '2026-002 B 200.00'])
    expect((await office.file()).costs).toEqual([cost(400).input])
    // As for a statement that a correction leaves alone: every figure holds, what the settlement was made of changed.
    const verified = well(await verifyStatements(office))
    expect(verified.every(({ verification }) => isShared(verification))).toBe(true)
    expect(office.keeper.history(1)[0]?.label.subject).toBe('2026-001 – 2026-002 (Heures oubliées)')
    // The same pay once more changes nothing, and needs no correction.
    expect(refusals(await now(office, cost(400)))).toEqual(['nothingToCorrect'])
  })

  it('is hours done for another body: less at the one and more at the other, both ways with their figures', async () => {
    const office = await closed()
    const moved = sheet(['A', 15], ['B', 9])
    expect((await figures(office, moved)).hours).toEqual([
      { agentId: 'Marie', collectivityId: 'A', day: '2026-01-01', before: 1200, after: 900 },
      { agentId: 'Marie', collectivityId: 'B', day: '2026-01-01', before: 240, after: 540 },
    ])
    const { later } = well(await rehearseCorrection(office, { facts: [moved] }))
    expect(well(later).months).toEqual(['2026-02'])
    await correct(office, moved)
    expect(listed(office).slice(2)).toEqual([
      '2026-003 A 150.00 replaces 2026-001',
      '2026-004 B 150.00 replaces 2026-002',
    ])
  })

  it('is hours that were not done: they are taken off', async () => {
    const office = await closed()
    await correct(office, sheet(['A', 10]))
    expect(listed(office).slice(2)).toEqual([
      '2026-003 A 150.00 replaces 2026-001',
      '2026-004 B 150.00 replaces 2026-002',
    ])
  })

  it('is the cost of a month, named by its components; facts one after the other are told as one', async () => {
    const office = await closed()
    expect((await figures(office, cost(450), cost(600))).costs).toEqual([
      {
        agentId: 'Marie',
        month: '2026-01',
        component: 'basePay',
        before: 30_000,
        after: 60_000,
      },
    ])
    await correct(office, cost(600))
    expect(listed(office).slice(2)).toEqual([
      '2026-003 A 400.00 replaces 2026-001',
      '2026-004 B 200.00 replaces 2026-002',
    ])
    expect(refusals(await undo(office))).toEqual(['correctionNotUndone'])
  })

  it('is the value of a criterion, named by its body and year', async () => {
    const key = {
      kind: 'criteria',
      criteria: [{ measure: { kind: 'criterion', criterionId: 'postes' }, weight: 1 }],
    }
    const office = new Office(
      new Territory('A', 'B')
        .criterion('postes', 'postes', 2026, { A: 2, B: 1 })
        .terms({ key })
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 20, B: 10 })
        .cost('Marie', '2026-01', 300),
    )
    well(await office.issue(JANUARY))
    const known = office.keeper.registers().criteria.get('postes')
    if (known === undefined) throw new Error('no criterion')
    const fact: CorrectableFact = {
      method: 'saveCriterion',
      input: {
        ...known,
        values: known.values.map((value) =>
          value.collectivityId === 'B' ? { ...value, hundredths: 200 } : value,
        ),
      },
    }
    expect((await figures(office, fact)).values).toEqual([
      {
        criterionId: 'postes',
        unit: 'postes',
        collectivityId: 'B',
        year: 2026,
        before: 100,
        after: 200,
      },
    ])
    await correct(office, fact)
    expect(listed(office).slice(2)).toEqual([
      '2026-003 A 150.00 replaces 2026-001',
      '2026-004 B 150.00 replaces 2026-002',
    ])
  })
})
