import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { agreementSchema, type Agreement } from '#shared/domain/agreements/agreement'
import { entriesOf } from '#shared/domain/accounting/journal'
import { statementSummary } from '#shared/contract/statement-summary'
import { dueOf } from '#shared/domain/statements/due-of'
import { vatRateOf } from '#shared/domain/statements/vat-rate-of'
import { verifyPrinted } from '#shared/domain/statements/verify-printed'
import { issuedSum } from '#shared/domain/indicators/issued-sum'
import { statementRows } from '#shared/domain/indicators/statement-rows'
import { monthsOf } from '#shared/kernel/period'
import { figureOf, sheetText } from '../documents/read-page'
import { sampleStatements, statementOf } from '../documents/sample-statements'
import { sampleWorkspace } from '../hands/sample-workspace'
import { statementPage } from '../../src-main/documents/statement-page'
import { closed, FORGOTTEN, JANUARY, later, now, unissued } from './correction-office'
import { months, Office, well } from './office'
import { Territory } from './territory'
import { workbookSheets } from '../../src-main/documents/workbook/write-workbook'
import { amendment } from '../amendment'

const MARTIN = '21561'
const GROUND = 'CGI, articles 256 et 278'
const TAXED = { regime: 'taxed', ground: GROUND, rate: 2000 } as const
const OUT = { regime: 'outOfScope', ground: 'CGI, article 256 B', rate: null } as const
const file = sampleWorkspace()
const [sample] = file.agreements
if (sample === undefined) throw new Error('The sample changed')

const amended = (effectiveOn: string, vatTerms: Agreement['vatTerms']): Partial<Agreement> => {
  const { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak } = sample
  const terms = { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak }
  return {
    vatTerms: OUT,
    amendments: [amendment(day(effectiveOn), { ...terms, vatTerms }, { id: 'vat' })],
  }
}

describe('VAT, as the terms say it', () => {
  it('adds the tax to what each body is to pay, rounded once on its base, and leaves its share as it is', () => {
    const [plain, taxed] = [statementOf(MARTIN), statementOf(MARTIN, { vatTerms: TAXED })]
    const { share, vat, balance } = taxed.content
    const tax = Math.round((share * 20) / 100)
    expect(share).toBe(plain.content.share)
    expect(vat).toEqual({
      lines: [{ ...TAXED, base: share, amount: tax }],
      total: share + tax,
    })
    expect(balance.amount - plain.content.balance.amount).toBe(tax)
    for (const { content } of sampleStatements({ vatTerms: TAXED })) {
      expect(verifyPrinted(content, { agreement: { ...sample, vatTerms: TAXED } }).kind).toBe(
        'identical',
      )
      const [line] = content.vat?.lines ?? []
      expect(dueOf(content)).toBe(content.share + (line?.amount ?? 0))
    }
  })

  it('counts within the balance the tax that instalments have not called yet, to the cent', () => {
    for (const { content } of sampleStatements({ vatTerms: TAXED })) {
      const called = content.instalments.reduce((sum, { vat = 0 }) => sum + vat, 0)
      const { kind, vat = 0 } = content.balance
      const left = (content.vat?.lines[0]?.amount ?? 0) - called
      expect(kind === 'claim' ? vat : 0 - vat).toBe(left)
      for (const call of content.instalments) expect(call.vat).toBe(Math.round(call.amount / 6))
    }
  })

  it('taxes from the day of the amendment that says so, each base on its own days', () => {
    const { vat, share, billing } = statementOf(MARTIN, amended('2026-07-01', TAXED)).content
    expect(billing.kind).toBe('parts')
    expect(vat?.lines.map(({ regime }) => regime)).toEqual(['outOfScope', 'taxed'])
    expect(vat?.lines.reduce((sum, { base }) => sum + base, 0)).toBe(share)
    const parts = billing.kind === 'parts' ? billing.parts : []
    expect(vat?.lines.map(({ base }) => base)).toEqual(parts.map((part) => part.share))
    expect(vat?.lines[0]?.amount).toBe(0)
  })

  it('prints base, rate, tax and article, and the article where none is due', () => {
    const taxed = statementOf(MARTIN, { vatTerms: TAXED })
    const page = sheetText(statementPage(taxed, 'fr'))
    expect(page).toContain('TVA à 20')
    expect(page).toContain(GROUND)
    expect(page).toContain('Part, TVA comprise')
    expect(page).toContain('Dont TVA')
    const free = sheetText(statementPage(statementOf(MARTIN, { vatTerms: OUT }), 'fr'))
    expect(free).toContain('Hors du champ de la TVA')
    expect(free).toContain('CGI, article 256 B')
    expect(free).not.toContain('TVA comprise')
    expect(sheetText(statementPage(statementOf(MARTIN), 'fr'))).not.toContain('TVA')
    expect(figureOf(statementPage(taxed, 'fr'), 'Part, TVA comprise')).toBeDefined()
  })

  it('is a sheet of the workbook, from which the balances are computed', () => {
    const sheets = workbookSheets(sampleStatements({ vatTerms: TAXED }))
    expect(sheets.map(({ name }) => name)).toContain('TVA')
    expect(workbookSheets(sampleStatements()).map(({ name }) => name)).not.toContain('TVA')
  })

  it('is a part of the proposed entries of both sides', () => {
    const statement = statementOf(MARTIN, { vatTerms: TAXED })
    const entries = entriesOf(statementSummary(statement), file, [])
    expect(entries.map(({ vat }) => vat)).toEqual([
      { amount: statement.content.balance.vat, rate: 2000 },
      { amount: statement.content.balance.vat, rate: 2000 },
    ])
    expect(entries[0]?.amount).toBe(statement.content.balance.amount)
  })

  it('has no rate to name where a part of the balance is not taxed, or at another one: no line of a title may bear it', () => {
    const rateOf = (terms: Partial<Agreement>) => {
      const statement = statementOf(MARTIN, terms)
      return entriesOf(statementSummary(statement), file, [])[0]?.vat?.rate
    }
    expect(rateOf({ vatTerms: TAXED })).toBe(2000)
    expect(rateOf(amended('2026-07-01', TAXED))).toBeNull()
    const { content } = statementOf(MARTIN, { vatTerms: TAXED })
    const carried = (vat?: number, amount = 12_000) =>
      vatRateOf({
        ...content,
        carriedIn: [
          {
            number: '2025-001',
            issuedOn: day('2026-01-15'),
            kind: 'claim',
            amount: cents(amount),
            ...(vat === undefined ? {} : { vat: cents(vat) }),
          },
        ],
      })
    expect(carried(2_001)).toBe(2000)
    expect(carried(1_091)).toBeNull()
    expect(carried()).toBeNull()
    expect(carried(undefined, 40), 'seven cents of tax are no rounding').toBeNull()
  })

  it('asks for a rate where it is taxed, and for none where it is not', () => {
    const errors = (vatTerms: unknown): readonly string[] => {
      const read = agreementSchema.safeParse({ ...sample, vatTerms })
      return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'))
    }
    expect(errors(TAXED)).toEqual([])
    expect(errors({ ...TAXED, rate: null })).toEqual(['vatTerms.rate'])
    expect(errors({ ...OUT, rate: 2000 })).toEqual(['vatTerms.rate'])
    expect(errors({ ...OUT, ground: ' ' })).toEqual(['vatTerms.ground'])
  })

  it('is in what each list shows: share, tax, what was called and the balance, before and after issue', async () => {
    const [called, territory] = [cents(1_000_000), new Territory('A', 'B').lends('Anne')]
    const instalment = {
      collectivityId: 'A',
      reference: '',
      calledOn: '2026-05-01',
      amount: called,
    }
    territory.terms({ vatTerms: TAXED, instalments: [instalment] })
    for (const month of monthsOf(months('01', '12')))
      territory.hours('Anne', month, { A: 60, B: 40 }).cost('Anne', month, 2000)
    const office = new Office(territory)
    const list = async () => {
      const { agreements, statements } = office.keeper.registers()
      const [agreement] = agreements.values()
      if (agreement === undefined) throw new Error('No agreement')
      const issued = [...statements.values()]
      return statementRows(agreement, months('01', '12'), await office.settlement(), issued)
        .map((one) => [one.collectivityId, one.share, one.due, one.called, one.balance.amount])
        .sort()
    }
    const drafts = await list()
    expect(drafts).toEqual([
      ['A', 1_440_000, 1_728_000, called, 728_000],
      ['B', 960_000, 1_152_000, 0, 1_152_000],
    ])
    const issued = well(await office.issue())
    expect(await list()).toEqual(drafts)
    expect(issuedSum(issued, day('2026-01-01')).amount).toBe(2_880_000)
  })

  it('changes no figure of an older agreement that only had the flag', () => {
    const flagged = statementOf(MARTIN, { vat: true }).content
    const { agreement: _, settlement, ...plain } = statementOf(MARTIN).content
    expect(flagged).toMatchObject({ ...plain, settlement })
    expect(flagged.vat).toBeUndefined()
  })
})

describe('VAT, on what a correction changes', () => {
  const taxed = { vatTerms: TAXED }

  it('is in what each body is to pay before and after, now as on the next statement', async () => {
    const office = await closed(taxed)
    const { corrected } = well(await now(office, FORGOTTEN))
    // 300.00 by 20 h and 10 h, then by 20 h and 15 h, with 20 %.
    expect(corrected.map(({ before, after }) => [before.due, after?.due])).toEqual([
      [24_000, 20_572],
      [12_000, 15_428],
    ])
    // 240.00 by 10 h and 10 h, then by 10 h and 15 h.
    expect(well(await later(office, FORGOTTEN)).amounts).toEqual([
      { collectivityId: 'A', amount: -2_880 },
      { collectivityId: 'B', amount: 2_880 },
    ])
  })

  it('is in what remains to be billed to a body without a statement', async () => {
    const office = unissued(taxed)
    well(await office.issue(JANUARY, ['A']))
    expect(well(await now(office, FORGOTTEN)).unissued).toMatchObject([
      { collectivityId: 'B', amount: 15_428 },
    ])
  })
})
