import { describe, expect, it } from 'vitest'
import { hourRecordPage } from '../../src-main/documents/hour-record-page'
import { statementPage } from '../../src-main/documents/statement-page'
import { previewHourRecord } from '../../src-main/use-cases/hour-sheets'
import { months, Office, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'
import { sheetText } from './read-page'

const officeOf = (legalForm: string): Office =>
  new Office(
    new Territory('A')
      .terms({ legalForm })
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 20 })
      .cost('Marie', '2026-01', 600),
  )

const statementUnder = async (legalForm: string): Promise<string> => {
  const office = officeOf(legalForm)
  well(await office.issue(months('01')))
  const [statement] = (await office.file()).statements
  return statement === undefined ? '' : sheetText(statementPage(statement, 'fr'))
}

const recordUnder = async (legalForm: string): Promise<string> => {
  const asked = { agreementId: 'agreement', period: months('01'), collectivityId: 'A' }
  return sheetText(hourRecordPage(well(await previewHourRecord(officeOf(legalForm), asked)), 'fr'))
}

describe('the act by which goods are shared is a règlement', () => {
  it.each([
    ['a statement', statementUnder],
    ['a record of hours', recordUnder],
  ])('and %s calls it so', async (_, textUnder) => {
    expect(await textUnder('sharedAsset')).toMatch(/Règlement\s+2026-01/)
    expect(await textUnder('sharedService')).toMatch(/Convention\s+2026-01/)
  })
})
