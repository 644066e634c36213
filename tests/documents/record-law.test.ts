import { describe, expect, it } from 'vitest'
import { hourRecordPage } from '../../src-main/documents/hour-record-page'
import { previewHourRecord } from '../../src-main/use-cases/hour-sheets'
import { months, Office, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'
import { sheetText } from './read-page'

/** The record of January that body A gets under a legal form. */
async function recordUnder(legalForm: string | undefined, legalBasis = ''): Promise<string> {
  const territory = new Territory('A')
    .terms({ legalForm, legalBasis })
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 20 })
  const asked = { agreementId: 'agreement', period: months('01'), collectivityId: 'A' }
  return sheetText(
    hourRecordPage(well(await previewHourRecord(new Office(territory), asked)), 'fr'),
  )
}

describe('a record of hours', () => {
  it.each([
    ['serviceLendingUpward', 'D. 5211-16'],
    ['serviceLendingDownward', 'D. 5211-16'],
    ['unifiedService', 'R. 5111-1'],
  ])('under %s cites %s, which has the beneficiary establish the units', async (form, article) => {
    const record = await recordUnder(form)
    expect(record).toContain(`L’article ${article} du code général des collectivités territoriales`)
    const others = ['D. 5211-16', 'R. 5111-1'].filter((each) => each !== article)
    for (const other of others) expect(record).not.toContain(other)
  })

  it.each(['sharedService', 'serviceContract', 'staffSecondment', undefined])(
    'under %s cites no article on units, and speaks of none',
    async (form) => {
      const record = await recordUnder(form)
      expect(record).not.toMatch(/5211-16|5111-1|unités de fonctionnement/)
      expect(record.includes('agents mis à disposition')).toBe(form === 'staffSecondment')
    },
  )

  it('follows the article of an agreement whose form was never chosen, as in older workspaces', async () => {
    const lent = await recordUnder(undefined, 'CGCT, article L. 5211-4-1, III')
    expect(lent).toContain('L’article D. 5211-16 du code général')
    expect(await recordUnder(undefined, 'CGCT L.5111-1-1')).toContain('R. 5111-1')
    expect(await recordUnder(undefined, 'CGFP, articles L. 512-6 et s.')).toContain(
      'agents mis à disposition',
    )
    expect(await recordUnder(undefined, 'CGCT L.5211-4-2')).not.toContain('5211-16')
  })
})
