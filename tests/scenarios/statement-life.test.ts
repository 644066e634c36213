import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import type { ImportTable } from '#shared/domain/imports/import-table'
import { ageing, openClaims } from '#shared/domain/payments/ageing'
import { dueOn } from '#shared/domain/payments/due-on'
import { overOf } from '#shared/domain/payments/statement-stage'
import { reminderFileName, reminderLetter } from '../../src-main/documents/docx/reminder'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { checkStatements } from '../../src-main/use-cases/check-statements'
import { noteStatements } from '../../src-main/use-cases/note-statements'
import { recordPayment } from '../../src-main/use-cases/record-payment'
import { takeBackStep } from '../../src-main/use-cases/take-back-step'
import { noteReminders, reminders } from '../../src-main/use-cases/reminders'
import { undo } from '../../src-main/use-cases/undo'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { removals } from '../../src-main/use-cases/removals'
import { JANUARY, payment } from './correction-office'
import { Office, refusals, well } from './office'
import { keepPayments, paymentLines } from './payment-list'
import { issued, sent, stageOf } from './two-issued'

const table = (...rows: readonly (readonly string[])[]): ImportTable => ({
  format: 'csv',
  encoding: 'utf-8',
  separator: ';',
  headers: ['État', 'Date', 'Montant', 'Référence'],
  rows: rows.map((cells, at) => ({ line: at + 2, cells })),
})

describe('the life of a statement', () => {
  it('goes from issued to sent, paid in part and paid, and its content never changes', async () => {
    const { office, a } = await issued()
    expect(stageOf(office, a)).toBe('issued')
    well(await sent(office, [a]))
    expect(stageOf(office, a)).toBe('sent')
    well(await recordPayment(office, payment(a, 50)))
    expect(stageOf(office, a)).toBe('paidInPart')
    well(await recordPayment(office, payment(a, 150, 'p2')))
    expect(stageOf(office, a)).toBe('paid')
    const verified = well(await verifyStatements(office))
    expect(verified.map(({ verification }) => verification.kind)).toEqual([
      'identical',
      'identical',
    ])
  })

  it('is contested for a reason and answered, both kept with who wrote them', async () => {
    const { office, a } = await issued()
    const note = (step: 'contested' | 'answered', text: string) =>
      noteStatements(office, { ids: [a], step, on: day('2027-01-20'), note: text })
    expect(refusals(await note('answered', 'Rien'))).toEqual(['notContested'])
    well(await note('contested', 'Heures du 12 janvier'))
    expect(stageOf(office, a)).toBe('contested')
    well(await note('answered', 'Feuille jointe'))
    expect(stageOf(office, a)).toBe('issued')
    const statement = await office.keeper.readStatement(a)
    expect(statement?.life).toMatchObject([
      { step: 'contested', author: 'Claire Morel', note: 'Heures du 12 janvier' },
      { step: 'answered', note: 'Feuille jointe' },
    ])
  })

  it('can be taken back where it was only noted, unlike the issue itself', async () => {
    const { office, a } = await issued()
    well(await sent(office, [a]))
    well(await undo(office))
    expect(stageOf(office, a)).toBe('issued')
    expect((await undo(office)).ok).toBe(false)
  })

  it('lets the last step be taken back where it was noted by mistake, whatever was done since', async () => {
    const { office, a, b } = await issued()
    well(await sent(office, [a, b]))
    well(await noteReminders(office, [a]))
    well(await recordPayment(office, payment(b, 10)))
    const life = async () => (await office.keeper.readStatement(a))?.life?.map(({ step }) => step)
    well(await takeBackStep(office, { id: a }))
    expect(await life()).toEqual(['sent'])
    well(await takeBackStep(office, { id: a }))
    expect(stageOf(office, a)).toBe('issued')
    expect(refusals(await takeBackStep(office, { id: a }))).toEqual(['stepStays'])
    well(await undo(office))
    expect(await life()).toEqual(['sent'])
  })

  it('lets a sending of a wrong day be taken back after a contest, and noted again on its day', async () => {
    const { office, a } = await issued()
    well(await sent(office, [a]))
    const contest = { ids: [a], on: day('2027-01-20'), note: 'Heures du 12' }
    well(await noteStatements(office, { ...contest, step: 'contested' }))
    expect(refusals(await takeBackStep(office, { id: a, at: 1 }))).toEqual(['stepStays'])
    well(await takeBackStep(office, { id: a, at: 0 }))
    const again = { ids: [a], on: day('2027-01-18'), step: 'sent' as const, note: '' }
    well(await noteStatements(office, again))
    const statement = office.keeper.registers().statements.get(a)
    expect(statement === undefined ? null : dueOn(statement, undefined)).toBe('2027-02-17')
    expect(stageOf(office, a)).toBe('contested')
    expect(refusals(await takeBackStep(office, { id: a, at: 2 }))).toEqual(['stepStays'])
  })

  it('keeps a contest and its answer for good: they are what two bodies said', async () => {
    const { office, a } = await issued()
    well(await sent(office, [a]))
    const contest = { ids: [a], on: day('2027-01-14'), note: 'Heures du 12' }
    well(await noteStatements(office, { ...contest, step: 'contested' }))
    expect(refusals(await takeBackStep(office, { id: a }))).toEqual(['stepStays'])
    well(await noteStatements(office, { ...contest, step: 'answered' }))
    expect(refusals(await takeBackStep(office, { id: a }))).toEqual(['stepStays'])
    well(await cancelStatement(office, { id: a, reason: 'Erreur' }))
    expect(refusals(await takeBackStep(office, { id: a }))).toEqual(['statementCancelled'])
  })

  it('is noted for all or none, never before the issue nor on a cancelled statement', async () => {
    const { office, a, b } = await issued()
    well(await cancelStatement(office, { id: b, reason: 'Erreur' }))
    expect(refusals(await sent(office, [a, b]))).toEqual(['statementCancelled'])
    expect(stageOf(office, a)).toBe('issued')
    const early = { step: 'sent' as const, on: day('2027-01-01'), note: '' }
    expect(refusals(await noteStatements(office, { ids: [a], ...early }))).toEqual(['beforeIssue'])
  })

  it('begins with a check of the figures shown, which other figures undo', async () => {
    const { office } = await issued()
    const asked = (amount: number) =>
      checkStatements(office, {
        agreementId: 'agreement',
        period: JANUARY,
        nature: 'actual',
        shares: [{ collectivityId: 'A', amount: cents(amount) }],
      })
    expect(refusals(await asked(20_001))).toEqual(['figuresDiffer'])
    well(await asked(20_000))
    const { fingerprint } = await office.settlement(JANUARY)
    expect((await office.file()).statementChecks).toMatchObject([
      { beneficiaryId: 'A', settlement: fingerprint, author: 'Claire Morel' },
    ])
  })
})

describe('payments', () => {
  it('beyond what is left are kept with their excess, as from an extract, until it is paid back', async () => {
    const { office, a } = await issued()
    const over = (): number => {
      const { statements, payments } = office.keeper.registers()
      const statement = statements.get(a)
      return statement === undefined ? 0 : overOf(statement, [...payments.values()])
    }
    const back = (euros: number) => ({ ...payment(a, euros, 'back'), of: 'reduction' as const })
    well(await recordPayment(office, payment(a, 150)))
    well(await recordPayment(office, payment(a, 60, 'p2')))
    expect([stageOf(office, a), over()]).toEqual(['paid', 1_000])
    expect(refusals(await recordPayment(office, payment(a, 1, 'p3')))).toEqual(['nothingLeft'])
    expect(refusals(await recordPayment(office, back(10.01)))).toEqual(['paymentTooLarge'])
    well(await recordPayment(office, back(10)))
    expect(over()).toBe(0)
  })

  it('can be corrected beyond what is left, and removed', async () => {
    const { office, a } = await issued()
    well(await recordPayment(office, payment(a, 150)))
    well(await recordPayment(office, payment(a, 200.01)))
    expect(stageOf(office, a)).toBe('paid')
    well(await removals.removePayment(office, { id: 'p1' }))
    expect(stageOf(office, a)).toBe('issued')
  })

  it('are not recorded before they are received, nor before the statement', async () => {
    const { office, a } = await issued()
    const on = (date: string) => recordPayment(office, { ...payment(a, 10), on: day(date) })
    expect(refusals(await on('2027-02-15'))).toEqual(['paymentToCome'])
    expect(refusals(await on('2027-01-13'))).toEqual(['beforeIssue'])
    well(await on('2027-01-14'))
  })

  it('hold a statement that they pay: it is not cancelled behind them', async () => {
    const { office, a } = await issued()
    well(await recordPayment(office, payment(a, 10)))
    expect(await cancelStatement(office, { id: a, reason: 'Erreur' })).toMatchObject({
      failures: [{ code: 'alreadyPaid', statement: '2026-001', amount: 1_000 }],
    })
  })

  it('come from a file in one change that one undo takes back', async () => {
    const { office, a, b } = await issued()
    const file = table(
      ['2026-001', '14/01/2027', '150,00 €', 'Mandat 41'],
      ['2026-002', '14/01/2027', '100', 'Mandat 12'],
      ['2026-001', '14/01/2027', '50,00', 'Mandat 58'],
    )
    well(await keepPayments(office, file))
    expect([stageOf(office, a), stageOf(office, b)]).toEqual(['paid', 'paid'])
    well(await undo(office))
    expect((await office.file()).payments).toEqual([])
  })

  it('of a file are told line by line, and none is kept where one can’t be', async () => {
    const { office } = await issued()
    const file = table(
      ['2026-001', '14/01/2027', '150,00', 'Mandat 41'],
      ['2026-077', '14/01/2027', '10,00', ''],
      ['2026-001', '14/01/2027', '60,00', ''],
      ['2026-002', '31/02/2027', 'dix', ''],
      ['2026-001', '14/01/2027', '150,00', 'Mandat 41'],
    )
    expect(
      paymentLines(office, file).map(({ failures }) => failures.map(({ code }) => code)),
    ).toEqual([
      [],
      ['paymentNumberUnknown'],
      [],
      ['listDayImpossible', 'fieldWrongType'],
      ['listTwice'],
    ])
    expect((await keepPayments(office, file)).ok).toBe(false)
    expect((await office.file()).payments).toEqual([])
  })

  it('of a file without the columns that are needed are refused by the fields that lack', async () => {
    const { office } = await issued()
    const file = {
      ...table(['2026-001', '14/01/2027', '150,00', '']),
      headers: ['État', 'Qui', 'Quoi', ''],
    }
    expect(paymentLines(office, file).map(({ failures }) => failures)).toEqual([
      [
        { code: 'fieldMissing', field: 'on', found: '' },
        { code: 'fieldMissing', field: 'amount', found: '' },
      ],
    ])
  })
})

describe('what is late', () => {
  it('is listed by age from the day it was due: 30 days after it was sent', async () => {
    const { office, a } = await issued()
    well(await sent(office, [a]))
    well(await recordPayment(office, payment(a, 50)))
    const file = await office.file()
    const { statements } = office.keeper.registers()
    const on = (today: string) =>
      openClaims([...statements.values()], file.payments, file.agreements, day(today))
    expect(on('2027-02-14').map(({ age }) => age)).toEqual(['notDue', 'notSent'])
    expect(on('2027-02-15')[0]).toMatchObject({ age: 'upTo30', late: 1, left: 15_000, paid: 5_000 })
    expect(on('2027-03-17')[0]?.age).toBe('upTo60')
    expect(on('2027-05-16')[0]?.age).toBe('over90')
    expect(ageing(on('2027-02-15'))).toMatchObject({ upTo30: 15_000, notSent: 10_000, over90: 0 })
  })

  it('is reminded by a letter that says how much is left, and the reminder is noted', async () => {
    const { office, a, b } = await issued()
    well(await sent(office, [a]))
    well(await recordPayment(office, payment(a, 50)))
    // It is due on 14 February.
    const later = new Office(await office.file(), '2027-02-15')
    const [facts] = well(reminders(later, [a]))
    if (facts === undefined) throw new Error('No reminder')
    const page = JSON.stringify(reminderLetter(facts)).replaceAll('\u00A0', ' ')
    expect(page).toContain('relance, état de remboursement n° 2026-001')
    expect(page).toContain('Déduction faite de 50,00 € déjà reçus, il reste dû 150,00 €.')
    expect(page).toContain('attendu le 14 février 2027')
    expect(reminderFileName(facts, day('2027-03-01'))).toBe(
      'Relance 2026-001 du 01-03-2027 Commune A.docx',
    )
    well(await noteReminders(later, [a]))
    expect((await later.keeper.readStatement(a))?.life?.at(-1)?.step).toBe('reminded')
    well(await recordPayment(later, payment(b, 100, 'p2')))
    expect(refusals(reminders(later, [b]))).toEqual(['nothingLeft'])
  })

  it('is not reminded before the day on which it is due, nor before it was sent', async () => {
    const { office, a, b } = await issued()
    well(await sent(office, [a]))
    const due = new Office(await office.file(), '2027-02-14')
    expect(refusals(reminders(due, [a]))).toEqual(['notDueYet'])
    expect(refusals(reminders(due, [b]))).toEqual(['notSent'])
  })
})
