import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { agentCostSchema } from '#shared/domain/costs/agent-cost'
import { entriesOf } from '#shared/domain/accounting/journal'
import { checkReferences } from '#shared/domain/workspace/check-references'
import { registerLists } from '../../src-main/use-cases/register-lists'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { correctStatements } from '../../src-main/use-cases/correct-statements'
import { lockThrough } from '../../src-main/use-cases/lock-through'
import { recordPayment } from '../../src-main/use-cases/record-payment'
import { undo } from '../../src-main/use-cases/undo'
import { approveSubmissions } from '../../src-main/use-cases/approve-submissions'
import { submitPeriods } from '../../src-main/use-cases/submit-periods'
import {
  closed,
  correct,
  FORGOTTEN,
  hours,
  JANUARY,
  listed,
  now,
  numbered,
  payment,
} from './correction-office'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'
import { verdicts } from './two-communes'

describe('an hour that was forgotten, corrected after issue', () => {
  it('replaces every statement whose share moves, in one line of the journal', async () => {
    const office = await closed()
    const before = office.keeper.registers().sequence
    await correct(office, FORGOTTEN)
    expect(listed(office)).toEqual([
      '2026-001 A 200.00 cancelled',
      '2026-002 B 100.00 cancelled',
      '2026-003 A 171.43 replaces 2026-001',
      '2026-004 B 128.57 replaces 2026-002',
    ])
    expect(office.keeper.registers().sequence).toBe(before + 1)
    expect(office.keeper.history(1)[0]?.label).toMatchObject({ verb: 'correctStatements' })
    expect(await verdicts(office)).toEqual(['identical'])
    expect(checkReferences(await office.file())).toEqual([])
  })

  it('shows each statement before and after, and keeps nothing', async () => {
    const office = await closed()
    const before = canonicalJson(await office.file())
    expect(well(await now(office, FORGOTTEN))).toMatchObject({
      corrected: [
        {
          collectivityId: 'A',
          before: { number: '2026-001', due: 20_000 },
          after: { number: '2026-003', due: 17_143 },
        },
        {
          collectivityId: 'B',
          before: { number: '2026-002', due: 10_000 },
          after: { number: '2026-004', due: 12_857 },
        },
      ],
      untouched: 0,
    })
    expect(canonicalJson(await office.file())).toBe(before)
  })

  it('leaves alone the statements of other agreements and months', async () => {
    const office = await closed()
    well(await office.issue(months('02')))
    await correct(office, FORGOTTEN)
    expect(listed(office).filter((line) => !line.includes('cancelled'))).toEqual([
      '2026-003 A 120.00',
      '2026-004 B 120.00',
      '2026-005 A 171.43 replaces 2026-001',
      '2026-006 B 128.57 replaces 2026-002',
    ])
    expect(await verdicts(office)).toEqual(['identical'])
  })

  it('prints the reason on the new statement, with the number that it replaces', async () => {
    const office = await closed()
    await correct(office, FORGOTTEN)
    const { statements } = await office.file()
    expect(statements.map(({ content, cancelled }) => [content.replaces, cancelled])).toEqual([
      [undefined, { on: '2027-01-14', reason: 'Heures oubliées', correction: true }],
      [undefined, { on: '2027-01-14', reason: 'Heures oubliées', correction: true }],
      [{ number: '2026-001', issuedOn: '2027-01-14', reason: 'Heures oubliées' }, null],
      [{ number: '2026-002', issuedOn: '2027-01-14', reason: 'Heures oubliées' }, null],
    ])
  })

  it('is undone by no gesture, but by another correction', async () => {
    const office = await closed()
    await correct(office, FORGOTTEN)
    expect(refusals(await undo(office))).toEqual(['correctionNotUndone'])
    await correct(office, hours('Marie', '2026-01-20', 'B', 0))
    expect(listed(office).slice(4)).toEqual([
      '2026-005 A 200.00 replaces 2026-003',
      '2026-006 B 100.00 replaces 2026-004',
    ])
    expect(await verdicts(office)).toEqual(['identical'])
  })

  it('keeps nothing where something is refused in the middle, and says what', async () => {
    const office = await closed()
    const before = canonicalJson(await office.file())
    expect(refusals(await now(office, FORGOTTEN, hours('Marie', '2026-01-21', 'B', 25)))).toEqual([
      'dayOver24Hours',
    ])
    const input = { agentId: 'Marie', month: month('2026-01') }
    expect(refusals(await now(office, { method: 'removeCost', input }))).toEqual([
      'settlementBlocked',
    ])
    expect(canonicalJson(await office.file())).toBe(before)
  })

  it('is refused where the outcome is no longer the one that was shown', async () => {
    const office = await closed()
    const { digest } = well(await now(office, FORGOTTEN))
    well(await recordPayment(office, payment(numbered(office, '2026-001').id, 50)))
    const asked = { facts: [FORGOTTEN], reason: 'Heures oubliées', digest }
    expect(refusals(await correctStatements(office, asked))).toEqual(['correctionDiffers'])
  })

  it('is no correction where no statement rests on the hour', async () => {
    const office = await closed()
    expect(refusals(await now(office, hours('Marie', '2026-03-03', 'A', 2)))).toEqual([
      'nothingToCorrect',
    ])
    expect(refusals(await now(office, hours('Marie', '2026-01-01', 'A', 20)))).toEqual([
      'nothingToCorrect',
    ])
  })
})

describe('a cost, a tariff and terms, corrected after issue', () => {
  it('a cost found wrong moves every share, to the cent', async () => {
    const office = await closed()
    const cost = agentCostSchema.parse({
      agentId: 'Marie',
      month: '2026-01',
      components: [{ kind: 'basePay', amount: 30_001 }],
    })
    const issued = await correct(office, { method: 'saveCost', input: cost })
    expect(issued.map(({ share }) => share)).toEqual([20_001, 10_000])
    expect(await verdicts(office)).toEqual(['identical'])
  })

  it('hours moved between two bodies under a tariff leave the third one its statement', async () => {
    const office = new Office(
      new Territory('A', 'B', 'C')
        .terms({ key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 2_000 })
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 5, B: 5, C: 5 }),
    )
    well(await office.issue(JANUARY))
    const moved = [hours('Marie', '2026-01-01', 'A', 4), hours('Marie', '2026-01-01', 'B', 6)]
    expect(well(await now(office, ...moved)).untouched).toBe(1)
    await correct(office, ...moved)
    expect(listed(office).filter((line) => !line.includes('cancelled'))).toEqual([
      '2026-003 C 100.00',
      '2026-004 A 80.00 replaces 2026-001',
      '2026-005 B 120.00 replaces 2026-002',
    ])
  })
})

describe('bodies without a statement whose share a correction moves', () => {
  const threeBodies = (): Office =>
    new Office(
      new Territory('A', 'B', 'C')
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 20, B: 10 })
        .cost('Marie', '2026-01', 300),
    )

  it('are named with what remains to be billed to them', async () => {
    const office = threeBodies()
    well(await office.issue(JANUARY, ['A', 'B']))
    const forC = hours('Marie', '2026-01-20', 'C', 5)
    expect(well(await now(office, forC))).toMatchObject({
      corrected: [{ collectivityId: 'A' }, { collectivityId: 'B' }],
      unissued: [{ collectivityId: 'C', period: JANUARY, amount: 4286 }],
    })
    await correct(office, forC)
    expect((await office.amounts(JANUARY))['C']).toBe('42,86')
  })

  it('are those whose statement was cancelled by hand, too; none where all have one, or none moves', async () => {
    const office = threeBodies()
    well(await office.issue(JANUARY))
    expect(well(await now(office, FORGOTTEN)).unissued).toEqual([])
    const { id } = numbered(office, '2026-001')
    well(await cancelStatement(office, { id, reason: 'Erreur' }))
    expect(well(await now(office, FORGOTTEN)).unissued).toMatchObject([
      { collectivityId: 'A', amount: 17_143 },
    ])
  })
})

describe('what else rests on a corrected statement', () => {
  it('its entries come in pairs: the first title is reduced, the new one is made', async () => {
    const office = await closed()
    await correct(office, FORGOTTEN)
    const { statements } = office.keeper.registers()
    const facts = registerLists(office.keeper.registers())
    const lender = [...statements.values()]
      .flatMap((one) => entriesOf(one, facts, facts.statements))
      .filter(({ party }) => party === 'lender')
    const sum = lender.reduce(
      (all, { kind, amount }) => all + (kind === 'claim' ? amount : 0 - amount),
      0,
    )
    expect(sum).toBe(30_000)
    expect(lender).toHaveLength(6)
  })

  it('the lock by date is opened and set again within the act, with the reason', async () => {
    const office = await closed()
    well(await lockThrough(office, { through: day('2026-01-31'), reason: '' }))
    expect(well(await now(office, FORGOTTEN)).lock).toBe('2026-01-31')
    await correct(office, FORGOTTEN)
    const { locks } = await office.file()
    expect(locks.map(({ through, reason }) => [through, reason])).toEqual([
      ['2026-01-31', ''],
      ['2026-01-19', 'Heures oubliées'],
      ['2026-01-31', 'Heures oubliées'],
    ])
    expect(await verdicts(office)).toEqual(['identical'])
  })

  it('an approved period is opened, and is to be submitted and approved again', async () => {
    const office = await closed()
    well(await submitPeriods(office, { agentIds: ['Marie'], period: JANUARY }))
    const [id = ''] = office.keeper.registers().submissions.keys()
    well(await approveSubmissions(office, { ids: [id], reason: 'Vu' }))
    expect(well(await now(office, FORGOTTEN)).reopened).toMatchObject([{ agent: 'Marie Dupont' }])
    await correct(office, FORGOTTEN)
    expect(office.keeper.registers().submissions.get(id)?.steps.at(-1)).toMatchObject({
      step: 'reopened',
      reason: 'Heures oubliées',
    })
  })
})
