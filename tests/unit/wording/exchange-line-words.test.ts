import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { AskingFile } from '#shared/domain/exchanges/exchange-file'
import { exchangeLines, shownLines } from '#shared/domain/exchanges/exchange-lines'
import { exchangeLineWords } from '#shared/wording/exchange-line-words'
import { translator } from '#shared/wording/translator'
import { recordLateTime } from '../../../src-main/use-cases/record-late-time'
import { ExchangeOffice } from '../../scenarios/exchange-office'
import { months, well } from '../../scenarios/office'
import { Territory } from '../../scenarios/territory'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-lines-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Settled = readonly [from: string, to: string, nature?: 'provisional']

/** The file that the office of Oigny gets, of the statement of A over the last of some periods, each settled in turn. */
async function fileOf(lender: ExchangeOffice, ...settled: readonly Settled[]): Promise<AskingFile> {
  let subjectId = ''
  for (const [from, to, nature = 'actual'] of settled) {
    const issued = well(await lender.issue(months(from, to), ['A'], undefined, nature))
    subjectId = issued[0]?.id ?? ''
  }
  const path = join(folder, 'sent.quotite')
  well(await lender.send({ about: 'statement', subjectId }, path))
  const oigny = new ExchangeOffice(join(folder, 'oigny'))
  well(await oigny.open(path))
  const { file } = well(await oigny.read(oigny.last()))
  return file
}

const received = async (...asked: Parameters<typeof fileOf>) => wordsOf(await fileOf(...asked))

/** What that office is shown of it. */
const shown = (territory: Territory, ...settled: readonly Settled[]) =>
  received(new ExchangeOffice(join(folder, 'lender'), territory), ...settled)

const wordsOf = (file: AskingFile): readonly string[] =>
  shownLines(file).map(({ key, quantity }) => {
    const words = exchangeLineWords(file, key, translator('fr'), 'fr').replaceAll('\u00A0', ' ')
    return `${words} : ${String(quantity)}`
  })

const loan = () =>
  new Territory('A', 'B')
    .terms({
      key: { kind: 'tariff', basis: 'actual' },
      hourlyTariff: 2_000,
      balance: 'carried',
      instalments: [
        { collectivityId: 'A', reference: 'Titre 7', calledOn: '2026-01-20', amount: 1_000 },
        { collectivityId: 'A', reference: '', calledOn: '2026-02-20', amount: 500 },
      ],
    })
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 5 })
    .hours('Marie', '2026-02', { A: 5 })

it('names what an earlier statement called and what it left over as the statement prints them: one is taken off, the other added', async () => {
  const called = await shown(loan(), ['02', '02', 'provisional'], ['02', '02'])
  expect(called).toContain('État provisoire 2026-001 du 14 janvier 2027 : 9500')
  rmSync(folder, { recursive: true, force: true })
  const left = await shown(loan(), ['01', '01'], ['02', '02'])
  expect(left).toContain('Report de l’état 2026-001 du 14 janvier 2027 : 9000')
})

it('names an instalment by its day, also where its title has no number', async () => {
  const lines = await shown(loan(), ['01', '02'])
  expect(lines.slice(-4, -2)).toEqual([
    'Acompte, Titre 7 du 20 janvier 2026 : 1000',
    'Acompte du 20 février 2026 : 500',
  ])
})

it('says of a late hour to which month it belongs, as the statement does: its day is in none that is settled', async () => {
  const lender = new ExchangeOffice(join(folder, 'lender'), loan())
  well(await lender.issue(months('01'), ['A']))
  const late = { agentId: 'Marie', collectivityId: 'A', day: day('2026-01-21') }
  const what = { minutes: minutes(60), task: 'Élections', reason: 'Feuille retrouvée' }
  well(await recordLateTime(lender, { ...late, ...what }))
  expect(await received(lender, ['02', '02'])).toContain(
    '21/01/2026, M. D., régularisation de janvier 2026 : Élections : 60',
  )
})

it('shows the balance that is left to the next statement: without it, share less instalments plus what was left over made another balance', async () => {
  const lines = await shown(loan(), ['01', '01'], ['02', '02'])
  expect(lines.slice(-5)).toEqual([
    'Part due : 10000',
    'Acompte du 20 février 2026 : 500',
    'Report de l’état 2026-001 du 14 janvier 2027 : 9000',
    'Solde de la période, reporté : 9500',
    'Solde : 9000',
  ])
})

it('shows the tax on the share: without it, share less instalments made another balance', async () => {
  const taxed = loan().terms({
    balance: 'settled',
    vatTerms: { regime: 'taxed', ground: 'CGI, article 256', rate: 2_000 },
  })
  const lines = await shown(taxed, ['01', '02'])
  expect(lines.slice(-6)).toEqual([
    'Part due : 20000',
    'TVA à 20 % sur 200,00 € (CGI, article 256) : 4000',
    'Part, TVA comprise : 24000',
    'Acompte, Titre 7 du 20 janvier 2026 : 1000',
    'Acompte du 20 février 2026 : 500',
    'Solde : 22500',
  ])
})

it('asks nobody to answer these: an answer counts the lines that it always did', async () => {
  const taxed = loan().terms({
    vatTerms: { regime: 'exempt', ground: 'CGI, article 261 B', rate: null },
  })
  const file = await fileOf(
    new ExchangeOffice(join(folder, 'lender'), taxed),
    ['01', '01'],
    ['02', '02'],
  )
  const answered = shownLines(file).filter((line) => line.isAnswered)
  expect(answered.map(({ key }) => key)).toEqual(exchangeLines(file).map(({ key }) => key))
  expect(shownLines(file).flatMap(({ key, isAnswered }) => (isAnswered ? [] : [key]))).toEqual([
    'vat.0',
    'carriedForward',
  ])
})
