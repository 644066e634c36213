import { describe, expect, it } from 'vitest'
import { entriesOf } from '#shared/domain/accounting/journal'
import { costNoticeSchema } from '#shared/domain/agreements/cost-notice'
import { pesRecette } from '#shared/domain/pes/pes-recette'
import { statementSummary } from '#shared/contract/statement-summary'
import { statementPage } from '../../src-main/documents/statement-page'
import { actPages } from '../../src-main/documents/docx/act-pages'
import { writePes } from '../../src-main/documents/pes/write-pes'
import { actFacts } from '../../src-main/use-cases/act-facts'
import { pesFacts } from '../../src-main/use-cases/pes-facts'
import { publishedAccounts } from '#shared/domain/accounting/published-accounts'
import { publishedParameters } from '../../src-main/use-cases/published-parameters'
import { actLines } from '../documents/read-docx'
import { sheetText } from '../documents/read-page'
import { request, TREASURY, values, xmlOf } from '../documents/pes/pes-office'
import { months, Office, well } from './office'
import { Territory } from './territory'

const LENDER = '20000000400014'
const TAXED = { regime: 'taxed', ground: 'CGI, articles 256 et 278', rate: 2000 } as const

/** Marie works 20 hours for A in January. The agreement says 15.00 an hour; 16.00 were notified in time; VAT is 20 %. */
function office(vatTerms?: typeof TAXED): Office {
  const file = new Territory('A')
    .terms({
      legalForm: 'serviceLendingDownward',
      hourlyTariff: 1_500,
      key: { kind: 'actualCost' },
      unitCostClause: 'fixed',
      ...(vatTerms === undefined ? {} : { vatTerms }),
    })
    .lends('Marie')
    .contracted('A', 5)
    .hours('Marie', '2026-01', { A: 20 })
    .cost('Marie', '2026-01', 600)
    .file()
  const notice = costNoticeSchema.parse({
    id: 'notice',
    agreementId: 'agreement',
    fiscalYear: 2026,
    notifiedOn: '2026-02-12',
    unitCost: 1_600,
    unit: 'heure',
    reference: '',
  })
  const collectivities = file.collectivities.map((body) => ({
    ...body,
    ...(body.id === 'A' ? { siret: '21210000200014' } : { siret: LENDER, treasury: TREASURY }),
    address: { street: '1, rue Haute', postalCode: '21440', city: 'Oigny' },
  }))
  const accountRules = [...publishedAccounts()]
  return new Office({
    ...file,
    collectivities,
    accountRules,
    parameters: [...publishedParameters()],
    costNotices: [notice],
  })
}

async function issued(vatTerms?: typeof TAXED) {
  const known = office(vatTerms)
  well(await known.issue(months('01')))
  const file = await known.file()
  const [statement] = file.statements
  if (statement === undefined) throw new Error('Nothing issued')
  return { known, file, statement }
}

const letterText = async (known: Office): Promise<string> => {
  const asked = { agreementId: 'agreement', year: 2026, amendmentId: null }
  const [letter] = actPages(well(actFacts(known, { ...asked, kind: 'costLetter' })))
  return letter === undefined ? '' : (await actLines(letter.page)).join('\n')
}

describe('a notified unit cost where refunds bear VAT', () => {
  it('is without the tax: 20 h at 16.00 are 320.00, the tax 64.00, and 384.00 are due', async () => {
    const { content } = (await issued(TAXED)).statement
    expect(content.share).toBe(32_000)
    expect(content.vat).toEqual({
      lines: [{ ...TAXED, base: 32_000, amount: 6_400 }],
      total: 38_400,
    })
    expect([content.balance.kind, content.balance.amount, content.balance.vat]).toEqual([
      'claim',
      38_400,
      6_400,
    ])
  })

  it('is so in the entries of both sides and in the file for Hélios', async () => {
    const { known, file, statement } = await issued(TAXED)
    for (const entry of entriesOf(statementSummary(statement), file, [])) {
      expect([entry.amount, entry.vat]).toEqual([38_400, { amount: 6_400, rate: 2000 }])
    }
    const facts = well(await pesFacts(known, request(known, statement.content.lender.id)))
    const xml = xmlOf(writePes(well(pesRecette(facts))))
    expect(values(xml, 'MtHT')).toEqual(['320.00'])
    expect(values(xml, 'MtTVA')).toEqual(['64.00'])
    expect(values(xml, 'TxTva')).toEqual(['20.00'])
  })

  it('is said to be without it by the letter that notifies it and by the statement', async () => {
    const { known, statement } = await issued(TAXED)
    const letter = await letterText(known)
    expect(letter).toContain('à 16,00 € par heure, hors taxe')
    expect(letter).toContain('hors taxe. Elle sera arrêtée')
    const page = sheetText(statementPage(statement, 'fr'))
    expect(page).toContain('16,00 € par heure, hors taxe, le 12 février 2026')
    expect(page).toContain('Tarif de la convention 15,00 € par heure, hors taxe')
    expect(page).toContain('Coût unitaire notifié, par heure, hors taxe 16,00 €')
  })

  it('is followed by no word of tax where the terms say nothing of it', async () => {
    const { known, statement } = await issued()
    expect(await letterText(known)).not.toContain('hors taxe')
    expect(sheetText(statementPage(statement, 'fr'))).not.toContain('hors taxe')
  })
})
