import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sameNumber } from '#shared/domain/exchanges/exchange-state'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
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

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-replaced-'))
  lender = lendingOffice(at('lender'))
  oigny = new ExchangeOffice(at('oigny'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Issues and sends the statement of body A, then cancels it and sends the one that replaces it. */
async function sentTwice(): Promise<void> {
  const id = await sendsJanuary(lender, at('first.quotite'))
  well(await cancelStatement(lender, { id, reason: 'Une heure de trop' }))
  const [right] = well(await lender.issue(months('01'), ['A']))
  well(await lender.send({ about: 'statement', subjectId: right?.id ?? '' }, at('right.quotite')))
}

describe('a statement that was replaced by another one', () => {
  it('is said to be replaced where both came, in either order, and where both were sent', async () => {
    await sentTwice()
    well(await oigny.open(at('first.quotite')))
    well(await oigny.decide(oigny.last(), ACCEPTED))
    well(await oigny.answer(oigny.last(), at('accept.quotite')))
    well(await oigny.open(at('right.quotite')))
    expect(oigny.told()).toEqual([
      'received statement 2026-001 replaced',
      'sent answer 2026-001 accepted',
      'received statement 2026-002 toDecide',
    ])
    const other = new ExchangeOffice(at('other'))
    for (const file of ['right', 'first']) well(await other.open(at(`${file}.quotite`)))
    expect(other.told()).toEqual([
      'received statement 2026-002 toDecide',
      'received statement 2026-001 replaced',
    ])
    expect(lender.told()).toEqual([
      'sent statement 2026-001 replaced',
      'sent statement 2026-002 awaiting',
    ])
  })

  it('is decided and answered no more, unless the one that replaces it is given back', async () => {
    await sentTwice()
    well(await oigny.open(at('first.quotite')))
    const first = oigny.last()
    well(await oigny.decide(first, contesting({ line: 'share', reason: 'Non', proposed: null })))
    well(await oigny.open(at('right.quotite')))
    expect(refusals(await oigny.decide(first, null))).toEqual(['exchangeReplaced'])
    expect(refusals(await oigny.answer(first, at('late.quotite')))).toEqual(['exchangeReplaced'])
    well(await undo(oigny))
    well(await oigny.answer(first, at('late.quotite')))
  })
})

describe('two statements of one number', () => {
  it('are said to be two where a lender drew the number up twice; one that is sent again is not', async () => {
    const id = await sendsJanuary(lender, at('first.quotite'))
    well(await lender.send({ about: 'statement', subjectId: id }, at('again.quotite')))
    const copy = lendingOffice(at('lender'))
    const [other] = well(await copy.issue(months('01'), ['B']))
    well(await copy.send({ about: 'statement', subjectId: other?.id ?? '' }, at('other.quotite')))
    for (const file of ['first', 'again', 'other']) well(await oigny.open(at(`${file}.quotite`)))
    expect(oigny.journal().map((one) => sameNumber(one, oigny.journal())?.id)).toEqual([
      oigny.last(),
      oigny.last(),
      oigny.journal()[0]?.id,
    ])
  })
})
