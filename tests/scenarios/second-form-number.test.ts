import { describe, expect, it } from 'vitest'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { statementPage } from '../../src-main/documents/statement-page'
import { sheetText } from '../documents/read-page'
import { Office, well } from './office'
import { sampleOffice } from './sample-office'

const BEFORE = 'CGCT, L.5211-4-1, III et D.5211-16'

/** The sample before its basis named the article of syndicats, its year issued, and the basis then completed. */
async function completedAfterIssue() {
  const file = await sampleOffice('pays-de-saint-seine').file()
  const [agreement] = file.agreements
  if (agreement === undefined) throw new Error('No agreement')
  const office = new Office({ ...file, agreements: [{ ...agreement, legalBasis: BEFORE }] })
  well(await office.issue(undefined, null, agreement.id))
  const issued = (await office.file()).statements
  const saved = await saveAgreement(office, agreement)
  return { office, issued, saved }
}

describe('a statement issued before its body was served under a second form', () => {
  it('keeps the number of the convention that it was issued under, on its page and when it is verified', async () => {
    const { office, issued, saved } = await completedAfterIssue()
    well(saved)
    const syndicat = issued.find(({ content }) => content.beneficiary.kind === 'syndicate')
    if (syndicat === undefined) throw new Error('No syndicat')
    const kept = (await office.file()).statements.find(({ id }) => id === syndicat.id)
    expect(kept).toEqual(syndicat)
    expect(kept?.content.agreement.reference).toBe('2024-07')
    expect(kept === undefined ? '' : sheetText(statementPage(kept, 'fr'))).toContain(
      'Convention 2024-07 du 20 décembre 2023',
    )
    const verdicts = well(await verifyStatements(office))
    expect(verdicts).toHaveLength(issued.length)
    expect(new Set(verdicts.map(({ verification }) => verification.kind))).toEqual(
      new Set(['identical']),
    )
  })

  it('is replaced by one under the number of the second form', async () => {
    const { office, issued } = await completedAfterIssue()
    const syndicat = issued.find(({ content }) => content.beneficiary.kind === 'syndicate')
    if (syndicat === undefined) throw new Error('No syndicat')
    well(await cancelStatement(office, { id: syndicat.id, reason: 'Autre convention' }))
    well(
      await office.issue(
        undefined,
        [syndicat.content.beneficiary.id],
        syndicat.content.agreement.id,
      ),
    )
    const after = (await office.file()).statements.find(
      ({ cancelled, content }) =>
        cancelled === null && content.beneficiary.id === syndicat.content.beneficiary.id,
    )
    expect(after?.content.agreement.reference).toBe('2024-07 bis')
    expect(after?.content.balance).toEqual(syndicat.content.balance)
  })
})
