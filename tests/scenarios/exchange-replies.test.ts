import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { exchangeText } from '#shared/domain/exchanges/exchange-file'
import { readExchangeFile } from '../../src-main/exchanges/read-exchange-file'
import { failureSentence } from '#shared/wording/failure-sentence'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { openWorkspace } from '../../src-main/use-cases/open-workspace'
import { recordPayment } from '../../src-main/use-cases/record-payment'
import {
  ACCEPTED,
  contesting,
  ExchangeOffice,
  lendingOffice,
  sendsJanuary,
  signedAnew,
} from './exchange-office'
import { months, refusals, well } from './office'

let folder: string
let lender: ExchangeOffice
let oigny: ExchangeOffice

const at = (name: string): string => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-replies-'))
  lender = lendingOffice(at('lender'))
  oigny = new ExchangeOffice(at('oigny'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Issues the statement of body A and sends it as a signed file. */
const sent = (): Promise<string> => sendsJanuary(lender, at('statement.quotite'))

describe('an answer that does not fit', () => {
  const answered = async (): Promise<void> => {
    await sent()
    well(await oigny.open(at('statement.quotite')))
    well(await oigny.decide(oigny.last(), ACCEPTED))
    well(await oigny.answer(oigny.last(), at('answer.quotite')))
  }

  it('is told when it comes twice, and changes nothing', async () => {
    await answered()
    well(await lender.open(at('answer.quotite')))
    const before = lender.told()
    expect(refusals(await lender.open(at('answer.quotite')))).toEqual(['exchangeTwice'])
    expect(lender.told()).toEqual(before)
  })

  it('is told when another answer to the same file came before', async () => {
    await answered()
    const twin = new ExchangeOffice(at('twin'))
    well(await twin.open(at('statement.quotite')))
    well(await twin.decide(twin.last(), contesting({ line: 'share', reason: 'Non', proposed: 0 })))
    well(await twin.answer(twin.last(), at('other.quotite')))
    well(await lender.open(at('answer.quotite')))
    expect(refusals(await lender.open(at('other.quotite'), true))).toEqual(['answerTwice'])
  })

  it('is told when it answers what did not leave from here', async () => {
    await answered()
    const other = lendingOffice(at('other'))
    expect(refusals(await other.open(at('answer.quotite')))).toEqual(['answerUnknown'])
  })

  it('is not said to answer what never left, where the journal is of before the sending', async () => {
    const [first] = well(await lender.issue(months('01'), ['A']))
    const backup = await lender.file()
    const asked = { about: 'statement', subjectId: first?.id ?? '' } as const
    well(await lender.send(asked, at('statement.quotite')))
    well(await oigny.open(at('statement.quotite')))
    well(await oigny.decide(oigny.last(), ACCEPTED))
    well(await oigny.answer(oigny.last(), at('answer.quotite')))
    well(await openWorkspace(lender, backup))
    const refused = await lender.open(at('answer.quotite'))
    const sentences = refused.ok ? [] : refused.failures.map((one) => failureSentence(one, 'fr'))
    expect(sentences.join()).toMatch(
      /l’envoi n’est pas au journal.*sauvegarde.*envoyez-le de nouveau/,
    )
    well(await lender.send(asked, at('again.quotite')))
  })

  it('is told when it is opened where it was signed', async () => {
    await answered()
    const fresh = new ExchangeOffice(at('oigny'))
    expect(refusals(await fresh.open(at('answer.quotite')))).toEqual(['exchangeOwn'])
  })

  it('is told when it comes late, after a later sending of the same statement was answered', async () => {
    const statement = await sent()
    well(await oigny.open(at('statement.quotite')))
    const contest = contesting({ line: 'share', reason: 'Trop', proposed: null })
    well(await oigny.decide(oigny.last(), contest))
    well(await oigny.answer(oigny.last(), at('late.quotite')))

    const tomorrow = new ExchangeOffice(at('lender'), await lender.file(), '2027-01-15')
    well(await tomorrow.send({ about: 'statement', subjectId: statement }, at('again.quotite')))
    well(await oigny.open(at('again.quotite')))
    well(await oigny.decide(oigny.last(), ACCEPTED))
    well(await oigny.answer(oigny.last(), at('accept.quotite')))
    well(await tomorrow.open(at('accept.quotite')))
    expect(refusals(await tomorrow.open(at('late.quotite')))).toEqual(['answerOvertaken'])
    const [, , , kept] = tomorrow.told()
    expect([tomorrow.told().length, kept]).toEqual([3, undefined])
  })

  it('is told when it names one file and speaks of another', async () => {
    await answered()
    const file = well(await readExchangeFile(at('answer.quotite')))
    if (file.kind !== 'answer') throw new Error('Not an answer')
    const keyPath = at('oigny/keys/signing-key.pem')
    const lines = { ...file.content, lineCount: file.content.lineCount + 1 }
    const reference = { ...file.content, reference: '2026-002' }
    const about = { ...file.content, about: 'hours' as const }
    for (const content of [lines, reference, about]) {
      writeFileSync(
        at('moved.quotite'),
        exchangeText(await signedAnew({ ...file, content }, keyPath)),
      )
      expect(refusals(await lender.open(at('moved.quotite')))).toEqual(['answerLines'])
    }
    expect(lender.told()).toEqual(['sent statement 2026-001 awaiting'])
  })

  it('is told when the statement was contested, then replaced by a right one, which is answered', async () => {
    const id = await sent()
    well(await oigny.open(at('statement.quotite')))
    const contest = contesting({ line: 'uses.0', reason: 'Une heure de trop', proposed: 60 })
    well(await oigny.decide(oigny.last(), contest))
    well(await oigny.answer(oigny.last(), at('contest.quotite')))
    well(await lender.open(at('contest.quotite')))
    well(await cancelStatement(lender, { id, reason: 'Une heure de trop' }))
    const [right] = well(await lender.issue(months('01'), ['A']))
    well(await lender.send({ about: 'statement', subjectId: right?.id ?? '' }, at('right.quotite')))
    well(await oigny.open(at('right.quotite')))
    expect(well(await oigny.read(oigny.last())).file.content).toMatchObject({
      statement: { number: '2026-002', replaces: { number: '2026-001' } },
    })
    well(await oigny.decide(oigny.last(), ACCEPTED))
    well(await oigny.answer(oigny.last(), at('accept.quotite')))
    well(await lender.open(at('accept.quotite')))
    expect(lender.told()).toEqual([
      'sent statement 2026-001 replaced',
      'received answer 2026-001 contested',
      'sent statement 2026-002 accepted',
      'received answer 2026-002 accepted',
    ])
  })

  it('is taken in on its day here, whatever the clocks of the two machines say', async () => {
    for (const today of ['2026-12-01', '2031-01-01']) {
      const office = lendingOffice(at(`lender ${today}`))
      await sendsJanuary(office, at(`${today}.quotite`))
      const body = new ExchangeOffice(at(`body ${today}`), undefined, today)
      well(await body.open(at(`${today}.quotite`)))
      well(await body.decide(body.last(), ACCEPTED))
      well(await body.answer(body.last(), at(`answer ${today}.quotite`)))
      well(await office.open(at(`answer ${today}.quotite`)))
      expect(office.journal().at(-1)?.on).toBe('2027-01-14')
    }
  })
})

describe('a contest of what is paid already', () => {
  it('is kept with its reasons, as what the body signed', async () => {
    const id = await sent()
    const amount = lender.keeper.registers().statements.get(id)?.balance.amount ?? cents(0)
    const paid = { id: 'paid', statementId: id, on: day('2027-01-14'), reference: '', amount }
    well(await recordPayment(lender, paid))
    well(await oigny.open(at('statement.quotite')))
    const contest = contesting({ line: 'share', reason: 'Trop', proposed: null })
    well(await oigny.decide(oigny.last(), contest))
    well(await oigny.answer(oigny.last(), at('contest.quotite')))
    well(await lender.open(at('contest.quotite')))
    expect(lender.told().at(-1)).toBe('received answer 2026-001 contested')
    const life = lender.keeper.registers().statements.get(id)?.life ?? []
    expect(life.at(-1)).toMatchObject({ step: 'contested', note: 'Trop' })
  })
})

describe('a file that is opened by the office that signed it', () => {
  it('is told to have left from here', async () => {
    await sent()
    expect(refusals(await lender.open(at('statement.quotite')))).toEqual(['exchangeOwn'])
    expect(lender.told()).toEqual(['sent statement 2026-001 awaiting'])
  })
})
