import { describe, expect, it } from 'vitest'
import type { Statement } from '#shared/domain/statements/statement'
import { summaryCsv } from '../../src-main/documents/summary/summary-csv'
import { summaryLine } from '../../src-main/documents/summary/summary-line'
import { statementPage } from '../../src-main/documents/statement-page'
import { settlementsOf, workbookSheets } from '../../src-main/documents/workbook/write-workbook'
import { Office, well } from '../scenarios/office'
import { issueOffered, leave, QUARTERS, valley } from '../scenarios/two-communes'
import { sheetText } from './read-page'

/** The third quarter of 2026, which A left before it began: B bears the cost, A gets 300 EUR back. */
async function issued(): Promise<readonly Statement[]> {
  const office = new Office(valley())
  for (const quarter of QUARTERS) well(await issueOffered(office, quarter, 'provisional'))
  well(await leave(office, '2026-07-01'))
  const numbers = new Set(well(await issueOffered(office, QUARTERS[2])).map(({ number }) => number))
  const { statements } = await office.file()
  return statements.filter(({ content }) => numbers.has(content.number))
}

async function ofA(): Promise<Statement> {
  const found = (await issued()).find(({ content }) => content.beneficiary.id === 'A')
  if (found === undefined) throw new Error('No statement of A')
  return found
}

describe('the statement of a body that no terms of the period name', () => {
  it('says why it is there, counts nothing and gives back what was called', async () => {
    const page = sheetText(statementPage(await ofA(), 'fr'))
    expect(page).toContain(
      'Du 1ᵉʳ juillet 2026 au 30 septembre 2026, la commune A n’est pas partie à la convention 2026-01 : seuls ses comptes restent à solder.',
    )
    expect(page).toContain('Part de la période, hors convention')
    expect(page).toContain('300,00 €')
    expect(page).not.toMatch(/Coût unitaire|Clé/)
  })

  it('is marked in the table of the batch, and has a workbook of its own that comes out at nothing', async () => {
    const statements = await issued()
    const csv = summaryCsv(statements.map((one) => summaryLine(one)))
    expect(csv.split('\r\n').filter((row) => row.endsWith(';Oui'))).toHaveLength(1)
    const workbooks = settlementsOf(statements)
    expect(workbooks.map((some) => some.length)).toEqual([1, 1])
    const sheets = workbooks.map((some) => JSON.stringify(workbookSheets(some)))
    expect(sheets.filter((sheet) => sheet.includes('hors convention'))).toHaveLength(1)
  })
})
