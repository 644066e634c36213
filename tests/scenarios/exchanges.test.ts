import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { month } from '#shared/kernel/month'
import { checkReferences } from '#shared/domain/workspace/check-references'
import { statementStage } from '#shared/domain/payments/statement-stage'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { makeHourRecords } from '../../src-main/use-cases/make-hour-records'
import { redo } from '../../src-main/use-cases/redo'
import { saveCost } from '../../src-main/use-cases/save-cost'
import { noteStatements } from '../../src-main/use-cases/note-statements'
import { takeBackStep } from '../../src-main/use-cases/take-back-step'
import { undo } from '../../src-main/use-cases/undo'
import {
  ACCEPTED,
  contesting,
  ExchangeOffice,
  lendingOffice,
  sendsJanuary,
} from './exchange-office'
import { months, refusals, well } from './office'

let folder: string
let lender: ExchangeOffice
let oigny: ExchangeOffice

const at = (name: string): string => join(folder, name)
const JANUARY = { agreementId: 'agreement', period: months('01') }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-exchanges-'))
  lender = lendingOffice(at('lender'))
  oigny = new ExchangeOffice(at('oigny'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Issues the statement of body A and sends it as a signed file. */
const sent = (): Promise<string> => sendsJanuary(lender, at('statement.quotite'))

const stageOf = (id: string): string => {
  const summary = lender.keeper.registers().statements.get(id)
  return summary === undefined ? '' : statementStage(summary, [])
}

const lifeOf = (id: string) => lender.keeper.registers().statements.get(id)?.life ?? []

describe('a statement that leaves as a signed file', () => {
  it('says what the service paid as the statement prints it: pay on one line', async () => {
    const agentId = lender.keeper.registers().agents.keys().next().value ?? ''
    const components = [
      { kind: 'basePay', amount: cents(180_000) },
      { kind: 'familySupplement', amount: cents(7_379) },
      { kind: 'performanceBonus', amount: cents(12_621) },
      { kind: 'employerContributions', amount: cents(80_000) },
    ] as const
    const cost = { agentId, month: month('2026-01'), components: [...components] }
    well(await saveCost(lender, cost))
    await sent()
    const file = readFileSync(at('statement.quotite'), 'utf8')
    expect(file).toContain('"components":[{"amount":200000,"kind":"basePay"},{"amount":80000,')
    expect(file).not.toMatch(/familySupplement|performanceBonus/)
  })

  it('keeps its sending on file; one that was noted by hand, of another day, can be taken back', async () => {
    const signed = await sent()
    expect(refusals(await takeBackStep(lender, { id: signed, at: 0 }))).toEqual(['stepStays'])
    const [{ id } = { id: '' }] = well(await lender.issue(JANUARY.period, ['B']))
    const on = lender.surroundings.today()
    well(await noteStatements(lender, { ids: [id], step: 'sent', on, note: '' }))
    const later = new ExchangeOffice(at('lender'), await lender.file(), '2027-01-20')
    well(await later.send({ about: 'statement', subjectId: id }, at('again.quotite')))
    well(await takeBackStep(later, { id, at: 0 }))
    expect(later.keeper.registers().statements.get(id)?.life ?? []).toEqual([])
  })

  it('comes back contested line by line, with reasons that both offices keep', async () => {
    const statement = await sent()
    expect(stageOf(statement)).toBe('sent')
    expect(lender.told()).toEqual(['sent statement 2026-001 awaiting'])

    well(await oigny.open(at('statement.quotite')))
    expect(oigny.told()).toEqual(['received statement 2026-001 toDecide'])
    const id = oigny.last()
    expect(well(await oigny.read(id)).checks).toEqual([
      { check: 'fingerprint', verification: { kind: 'identical' } },
      { check: 'sums', verification: { kind: 'identical' } },
      { check: 'uses', verification: { kind: 'identical' } },
    ])

    const contest = contesting({ line: 'uses.0', reason: 'Absente ce jour', proposed: 0 })
    well(await oigny.decide(id, contest))
    expect(oigny.told()).toEqual(['received statement 2026-001 toAnswer'])
    well(await oigny.answer(id, at('answer.quotite')))
    expect(oigny.told()).toEqual([
      'received statement 2026-001 contested',
      'sent answer 2026-001 contested',
    ])

    well(await lender.open(at('answer.quotite')))
    expect(stageOf(statement)).toBe('contested')
    expect(lifeOf(statement).at(-1)).toMatchObject({ step: 'contested', note: 'Absente ce jour' })
    expect(lender.told()).toEqual([
      'sent statement 2026-001 contested',
      'received answer 2026-001 contested',
    ])
    expect(lender.journal().at(-1)?.decision?.answer).toEqual(contest)
    expect(checkReferences(await lender.file())).toEqual([])
    expect(checkReferences(await oigny.file())).toEqual([])
  })

  it('comes back accepted, which settles a contest', async () => {
    const statement = await sent()
    well(await oigny.open(at('statement.quotite')))
    well(
      await oigny.decide(
        oigny.last(),
        contesting({ line: 'share', reason: 'Trop', proposed: null }),
      ),
    )
    well(await oigny.answer(oigny.last(), at('contest.quotite')))
    well(await lender.open(at('contest.quotite')))
    expect(stageOf(statement)).toBe('contested')

    well(await lender.send({ about: 'statement', subjectId: statement }, at('again.quotite')))
    well(await oigny.open(at('again.quotite')))
    well(await oigny.decide(oigny.last(), ACCEPTED))
    well(await oigny.answer(oigny.last(), at('accept.quotite')))
    well(await lender.open(at('accept.quotite')))
    expect(stageOf(statement)).toBe('sent')
    expect(lifeOf(statement).map(({ step }) => step)).toEqual(['sent', 'contested', 'accepted'])
  })

  it('may be decided otherwise until the answer has left, and never after', async () => {
    await sent()
    well(await oigny.open(at('statement.quotite')))
    const id = oigny.last()
    expect(refusals(await oigny.answer(id, at('answer.quotite')))).toEqual(['exchangeUndecided'])
    well(await oigny.decide(id, ACCEPTED))
    well(await undo(oigny))
    expect(oigny.told()).toEqual(['received statement 2026-001 toDecide'])
    well(await redo(oigny))
    well(await oigny.answer(id, at('answer.quotite')))
    expect(refusals(await undo(oigny))).toEqual(['exchangeLeft'])
    expect(refusals(await oigny.decide(id, null))).toEqual(['answerLeft'])
    expect(refusals(await oigny.answer(id, at('second.quotite')))).toEqual(['answerLeft'])
  })

  it('is not called back by an undo', async () => {
    await sent()
    expect(refusals(await undo(lender))).toEqual(['exchangeLeft'])
    expect(lender.told()).toEqual(['sent statement 2026-001 awaiting'])
  })

  it('is not sent once it is cancelled, and its answer is told then', async () => {
    const id = await sent()
    well(await oigny.open(at('statement.quotite')))
    well(await oigny.decide(oigny.last(), ACCEPTED))
    well(await oigny.answer(oigny.last(), at('answer.quotite')))
    well(await cancelStatement(lender, { id, reason: 'Erreur' }))
    expect(refusals(await lender.open(at('answer.quotite')))).toEqual(['statementCancelled'])
    expect(
      refusals(await lender.send({ about: 'statement', subjectId: id }, at('x.quotite'))),
    ).toEqual(['statementCancelled'])
    expect(lender.told()).toEqual(['sent statement 2026-001 awaiting'])
  })

  it('can only be contested on lines that it has', async () => {
    await sent()
    well(await oigny.open(at('statement.quotite')))
    const decided = await oigny.decide(
      oigny.last(),
      contesting({ line: 'uses.99', reason: 'Non', proposed: null }),
    )
    expect(refusals(decided)).toEqual(['answerLines'])
  })
})

describe('a record of hours that leaves as a signed file', () => {
  const handedOut = async (): Promise<string> => {
    const { ids } = well(await makeHourRecords(lender, { ...JANUARY, collectivityIds: ['A'] }))
    const subjectId = ids[0] ?? ''
    well(await lender.send({ about: 'hours', subjectId }, at('hours.quotite')))
    well(await oigny.open(at('hours.quotite')))
    return subjectId
  }

  it('comes back countersigned, as if its code had been typed', async () => {
    const record = await handedOut()
    well(await oigny.decide(oigny.last(), ACCEPTED))
    well(await oigny.answer(oigny.last(), at('answer.quotite')))
    well(await lender.open(at('answer.quotite')))
    expect(lender.keeper.registers().hourRecords.get(record)?.reply).toMatchObject({
      answer: 'accepted',
      author: 'Claire Morel',
    })
  })

  it('comes back contested with its reasons', async () => {
    const record = await handedOut()
    const contest = contesting({ line: 'uses.0', reason: 'Une heure de moins', proposed: 60 })
    well(await oigny.decide(oigny.last(), contest))
    well(await oigny.answer(oigny.last(), at('answer.quotite')))
    well(await lender.open(at('answer.quotite')))
    expect(lender.keeper.registers().hourRecords.get(record)?.reply).toMatchObject({
      answer: 'contested',
      reason: 'Une heure de moins',
    })
  })

  it('carries no code by which a third party could answer', async () => {
    const record = await handedOut()
    const secret = lender.keeper.registers().hourRecords.get(record)?.secret
    expect(readFileSync(at('hours.quotite'), 'utf8')).not.toContain(secret)
  })
})
