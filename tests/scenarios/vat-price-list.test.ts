import { describe, expect, it } from 'vitest'
import { agreementOn, termsOf } from '#shared/domain/agreements/term-versions'
import { day } from '#shared/kernel/day'
import { statementPage } from '../../src-main/documents/statement-page'
import { workbookSheets } from '../../src-main/documents/workbook/write-workbook'
import { actPages } from '../../src-main/documents/docx/act-pages'
import { termChanges } from '../../src-main/documents/docx/term-changes'
import { actFacts } from '../../src-main/use-cases/act-facts'
import { actLines } from '../documents/read-docx'
import { sheetText } from '../documents/read-page'
import { months, Office, well } from './office'
import { Territory } from './territory'

const TAXED = { regime: 'taxed', ground: 'CGI, articles 256 et 278', rate: 2000 } as const

const line = (id: string, price: number) => ({
  id,
  label: `Prix ${id}`,
  bodies: null,
  agents: null,
  tiers: [],
  rated: { kind: 'hour', basis: 'actual', price },
})

/** Hours at the prices of a list, another one from February on, subject to VAT at first or from then on. */
function office(vatTerms: typeof TAXED | undefined, later = vatTerms): Office {
  const file = new Territory('A')
    .lends('Marie')
    .contracted('A', 5)
    .hours('Marie', '2026-01', { A: 10 })
    .cost('Marie', '2026-01', 300)
    .terms({
      key: { kind: 'prices', lines: [line('un', 1000), line('deux', 2000)] },
      ...(vatTerms === undefined ? {} : { vatTerms }),
    })
    .file()
  const [agreement] = file.agreements
  if (agreement === undefined) throw new Error('No agreement')
  const terms = {
    ...termsOf(agreement),
    key: { kind: 'prices', lines: [line('un', 1200), line('trois', 3000)] },
    vatTerms: later,
  }
  const amendment = {
    id: 'n1',
    reference: 'Avenant n° 1',
    purpose: '',
    resolutionReference: '',
    signedOn: null,
    effectiveOn: day('2026-02-01'),
    terms,
  }
  return new Office({ ...file, agreements: [{ ...agreement, amendments: [amendment as never] }] })
}

const asked = { agreementId: 'agreement', year: 2026, amendmentId: 'n1' }

const convention = async (known: Office): Promise<string> => {
  const [act] = actPages(well(actFacts(known, { ...asked, amendmentId: null, kind: 'convention' })))
  return act === undefined ? '' : (await actLines(act.page)).join('\n')
}

function amended(known: Office): string {
  const agreement = known.keeper.registers().agreements.get('agreement')
  if (agreement === undefined) throw new Error('No agreement')
  const facts = well(actFacts(known, { ...asked, kind: 'amendment' }))
  const [before, after] = ['2026-01-31', '2026-02-01'].map((on) =>
    termsOf(agreementOn(agreement, day(on))),
  )
  if (before === undefined || after === undefined) throw new Error('No terms')
  return termChanges(facts, before, after).join('\n').replaceAll('\u00A0', ' ')
}

const statementText = async (known: Office): Promise<string> => {
  well(await known.issue(months('01')))
  const [statement] = (await known.file()).statements
  return statement === undefined ? '' : sheetText(statementPage(statement, 'fr'))
}

/** The headers of the sheet of prices in the workbook of the settled statements. */
async function priceHeaders(known: Office): Promise<readonly unknown[]> {
  const sheets = workbookSheets((await known.file()).statements)
  const [heads = []] = sheets.find(({ name }) => name === 'Prix')?.rows ?? []
  return heads.map((cell) => cell?.value)
}

describe('a price of a list where refunds are subject to VAT', () => {
  it('is said to be without the tax by the convention, by the amendment that changes it and by the statement', async () => {
    const known = office(TAXED)
    expect(await convention(known)).toContain('Prix un : 10,00 € par heure faite, hors taxe')
    expect(amended(known)).toContain(
      'Prix un : 12,00 € par heure faite, hors taxe (avant : 10,00 € par heure faite, hors taxe)',
    )
    expect(amended(known)).toContain('ajouté. Prix trois : 30,00 € par heure faite, hors taxe.')
    expect(amended(known)).toContain('supprimé. Prix deux : 20,00 € par heure faite, hors taxe.')
    expect(await statementText(known)).toContain('Prix de la convention, hors taxe')
    expect(await priceHeaders(known)).toContain('Prix (€), hors taxe')
  })

  it('is so from the amendment on that taxes refunds, and not before', () => {
    const told = amended(office(undefined, TAXED))
    expect(told).toContain(
      'Prix un : 12,00 € par heure faite, hors taxe (avant : 10,00 € par heure faite)',
    )
    expect(told).toContain('supprimé. Prix deux : 20,00 € par heure faite.')
  })

  it('is followed by no word of tax where the terms say nothing of it', async () => {
    const known = office(undefined)
    expect(await convention(known)).not.toContain('hors taxe')
    expect(amended(known)).not.toContain('hors taxe')
    expect(await statementText(known)).not.toContain('hors taxe')
    expect(await priceHeaders(known)).toContain('Prix (€)')
  })
})
