import { describe, expect, it } from 'vitest'
import { actPages } from '../../src-main/documents/docx/act-pages'
import { statementPage } from '../../src-main/documents/statement-page'
import { actFacts } from '../../src-main/use-cases/act-facts'
import { actLines } from '../documents/read-docx'
import { sheetText } from '../documents/read-page'
import { months, Office, well } from './office'
import type { Terms } from './territory'
import { Territory } from './territory'

/** What each says of the unit cost of one agreement: its convention, its settlement, its statement and the audit. */
async function said(terms: Terms) {
  const office = new Office(
    new Territory('A')
      .terms({ legalForm: 'serviceLendingDownward', hourlyTariff: 1_500, ...terms })
      .contracted('A', 5)
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 20 })
      .cost('Marie', '2026-01', 600),
  )
  const period = months('01')
  const asked = { agreementId: 'agreement', year: 2026, amendmentId: null }
  const [act] = actPages(well(actFacts(office, { ...asked, kind: 'convention' })))
  const convention = act === undefined ? '' : (await actLines(act.page)).join('\n')
  const findings = (await office.audit(period)).filter(({ code }) =>
    /^unitCost(Unsaid|Differs)$|^keyAgainstClause$/.test(code),
  )
  const { shares } = await office.settlement(period)
  well(await office.issue(period))
  const [statement] = (await office.file()).statements
  return {
    convention,
    amount: shares[0]?.amount,
    statement: statement === undefined ? '' : sheetText(statementPage(statement, 'fr')),
    audit: findings.map(({ code, severity }) => `${severity} ${code}`),
  }
}

const actual = { kind: 'actualCost' }
const tariff = { kind: 'tariff', basis: 'actual' }

describe('the clause on the unit cost at the end of the year (CGCT D.5211-16)', () => {
  it.each([actual, tariff])(
    'that fixes it is said alike by convention, settlement, statement and audit, whatever the key',
    async (key) => {
      const { convention, amount, statement, audit } = await said({ key, unitCostClause: 'fixed' })
      expect(convention).toContain('n’est pas régularisé à sa clôture')
      expect(convention).toMatch(/heures réelles\s×\starif horaire/u)
      expect(convention).not.toContain('part du coût réel')
      expect(amount).toBe(30_000)
      expect(statement).toContain('coût fixé, non régularisé')
      expect(statement).toContain('300,00 €')
      expect(audit).toEqual([])
    },
  )

  it.each([actual, tariff])(
    'that adjusts it to the real cost is said alike by convention, settlement, statement and audit, whatever the key',
    async (key) => {
      const { convention, amount, statement, audit } = await said({
        key,
        unitCostClause: 'adjusted',
      })
      expect(convention).toContain('le coût réel constaté le remplace')
      expect(convention).toContain('l’état annuel régularise les sommes déjà appelées')
      expect(amount).toBe(60_000)
      expect(statement).toContain('régularisé au coût réel')
      expect(statement).toContain('600,00 €')
      expect(audit).toEqual([])
    },
  )

  it('that is missing is left open by the convention, and a real cost billed in place of the agreed one is a serious finding', async () => {
    const { convention, amount, audit } = await said({ key: actual })
    expect(convention).toContain(
      'le coût unitaire vaut pour toute l’année, ou le coût réel le remplace',
    )
    expect(amount).toBe(60_000)
    expect(audit.toSorted()).toEqual(['minor unitCostUnsaid', 'serious unitCostDiffers'])
  })
})
