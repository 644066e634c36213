import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { openClaims } from '#shared/domain/payments/ageing'
import { noteStatements } from '../../src-main/use-cases/note-statements'
import { recordPayment } from '../../src-main/use-cases/record-payment'
import { takeBackStep } from '../../src-main/use-cases/take-back-step'
import { noteReminders, reminders } from '../../src-main/use-cases/reminders'
import { payment } from './correction-office'
import { Office, refusals, well } from './office'
import { issued, sent, stageOf } from './two-issued'

describe('a statement that its body contests', () => {
  it('is not reminded while the body contests it without an answer, and the list says which to answer', async () => {
    const { office, a } = await issued()
    well(await sent(office, [a]))
    const note = { ids: [a], on: day('2027-02-01'), note: 'Heures du 12' }
    well(await noteStatements(office, { ...note, step: 'contested' }))
    const later = new Office(await office.file(), '2027-02-15')
    expect(refusals(reminders(later, [a]))).toEqual(['contestUnanswered'])
    expect(refusals(await noteReminders(later, [a]))).toEqual(['contestUnanswered'])
    const mayRemind = () => {
      const { statements, payments, agreements } = later.keeper.registers()
      const [records, paid] = [[...statements.values()], [...payments.values()]]
      const [claim] = openClaims(records, paid, [...agreements.values()], day('2027-02-15'))
      return [claim?.late, claim?.mayRemind]
    }
    expect(mayRemind()).toEqual([1, false])
    well(await noteStatements(later, { ...note, step: 'answered' }))
    expect(mayRemind()).toEqual([1, true])
    expect(well(reminders(later, [a]))).toHaveLength(1)
  })

  it('is contested although it is paid, and stays contested until it is answered', async () => {
    const { office, a } = await issued()
    well(await sent(office, [a]))
    well(await recordPayment(office, payment(a, 200)))
    const note = { ids: [a], on: day('2027-02-01'), note: 'Heures du 12' }
    well(await noteStatements(office, { ...note, step: 'contested' }))
    expect(stageOf(office, a)).toBe('contested')
    well(await noteStatements(office, { ...note, step: 'answered' }))
    expect(stageOf(office, a)).toBe('paid')
  })

  it('is answered on the day of its last contest at the earliest', async () => {
    const { office, a } = await issued()
    const note = { ids: [a], note: 'Heures du 12' }
    const on = (date: string, step: 'contested' | 'answered') =>
      noteStatements(office, { ...note, step, on: day(date) })
    well(await on('2027-01-20', 'contested'))
    well(await on('2027-02-01', 'contested'))
    const early = await on('2027-01-31', 'answered')
    expect(early).toMatchObject({ failures: [{ code: 'beforeContest', day: '2027-02-01' }] })
    well(await on('2027-02-01', 'answered'))
  })

  it('is contested again on the day of the answer to its first contest at the earliest', async () => {
    const { office, a } = await issued()
    const note = { ids: [a], note: 'Heures du 12' }
    const on = (date: string, step: 'contested' | 'answered') =>
      noteStatements(office, { ...note, step, on: day(date) })
    well(await on('2027-01-20', 'contested'))
    well(await on('2027-02-01', 'answered'))
    const early = await on('2027-01-31', 'contested')
    expect(early).toMatchObject({ failures: [{ code: 'beforeAnswer', day: '2027-02-01' }] })
    well(await on('2027-02-01', 'contested'))
  })

  it('is answered after all its contests, in whatever order they were noted', async () => {
    const { office, a } = await issued()
    const note = { ids: [a], note: 'Heures du 12' }
    const on = (date: string, step: 'contested' | 'answered') =>
      noteStatements(office, { ...note, step, on: day(date) })
    well(await on('2027-02-01', 'contested'))
    well(await on('2027-01-20', 'contested'))
    const early = await on('2027-01-25', 'answered')
    expect(early).toMatchObject({ failures: [{ code: 'beforeContest', day: '2027-02-01' }] })
    well(await on('2027-02-01', 'answered'))
  })

  it('has changes that say which step was noted or taken back', async () => {
    const { office, a } = await issued()
    const note = { ids: [a], note: 'Heures du 12', on: day('2027-02-01') }
    const verbs: string[] = []
    const done = async (kept: Promise<unknown>) => {
      await kept
      verbs.push(office.keeper.state().undo?.verb ?? '')
    }
    for (const step of ['sent', 'contested', 'answered'] as const)
      await done(noteStatements(office, { ...note, step }))
    await done(takeBackStep(office, { id: a, at: 0 }))
    expect(verbs).toEqual(['noteSending', 'noteContest', 'noteAnswer', 'takeBackStep'])
  })

  it('is contested on a day by today, as it is sent and answered on one', async () => {
    const { office, a } = await issued()
    for (const step of ['sent', 'contested', 'answered'] as const) {
      const asked = { ids: [a], step, note: 'Heures du 12' }
      expect(refusals(await noteStatements(office, { ...asked, on: day('2027-02-15') }))).toEqual([
        'stepToCome',
      ])
      well(await noteStatements(office, { ...asked, on: day('2027-02-14') }))
    }
  })
})
