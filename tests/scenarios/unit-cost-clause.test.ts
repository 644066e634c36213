import { describe, expect, it } from 'vitest'
import { verifyPrinted } from '#shared/domain/statements/verify-printed'
import { costNoticeSchema, type CostNotice } from '#shared/domain/agreements/cost-notice'
import { removeCostNotice, saveCostNotice } from '../../src-main/use-cases/save-cost-notice'
import { statementPage } from '../../src-main/documents/statement-page'
import { sheetText } from '../documents/read-page'
import { sampleStatements, statementOf } from '../documents/sample-statements'
import { sampleWorkspace } from '../hands/sample-workspace'
import { months, Office, refusals, well } from './office'
import type { Terms } from './territory'
import { Territory } from './territory'

const MARTIN = '21561'
const [sample] = sampleWorkspace().agreements
if (sample === undefined) throw new Error('The sample changed')

/** Marie works 20 hours for A and 10 for B in January; she costs 600.00. */
const territory = (terms: Terms): Territory =>
  new Territory('A', 'B')
    .terms({ legalForm: 'serviceLendingDownward', hourlyTariff: 1_500, ...terms })
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 20, B: 10 })
    .cost('Marie', '2026-01', 600)

const amounts = async (terms: Terms): Promise<readonly (number | null)[]> => {
  const { shares } = await new Office(territory(terms)).settlement(months('01'))
  return shares.map(({ amount }) => amount)
}

const found = async (terms: Terms): Promise<readonly string[]> =>
  (await new Office(territory(terms)).audit(months('01'), ['A', 'B'])).map(({ code }) => code)

const key = { kind: 'actualCost' }
const tariff = { kind: 'tariff', basis: 'actual' }

describe('a unit cost fixed before the year, by D.5211-16', () => {
  it('is billed by the hour where the agreement says that it stands, whatever the year cost', async () => {
    expect(await amounts({ key, unitCostClause: 'fixed' })).toEqual([30_000, 15_000])
    expect(await amounts({ key: tariff, unitCostClause: 'fixed', gap: 'beneficiaries' })).toEqual([
      30_000, 15_000,
    ])
  })

  it('gives way to the real cost where the agreement says so, whatever was billed during the year', async () => {
    expect(await amounts({ key, unitCostClause: 'adjusted' })).toEqual([40_000, 20_000])
    expect(await amounts({ key: tariff, unitCostClause: 'adjusted' })).toEqual([40_000, 20_000])
  })

  it('changes nothing where the agreement does not say, or under another form', async () => {
    expect(await amounts({ key })).toEqual([40_000, 20_000])
    expect(await amounts({ key, yearEndAdjustment: true })).toEqual([40_000, 20_000])
    const other = { key, legalForm: 'serviceContract', unitCostClause: 'fixed' }
    expect(await amounts(other)).toEqual([40_000, 20_000])
  })

  it('is asked for before issue, and never guessed', async () => {
    expect(await found({ key })).toContain('unitCostUnsaid')
    expect(await found({ key, yearEndAdjustment: true })).not.toContain('unitCostUnsaid')
    const fixed = await found({ key, unitCostClause: 'fixed' })
    expect(fixed).not.toContain('unitCostUnsaid')
    expect(fixed).not.toContain('unitCostDiffers')
    expect(await found({ key, legalForm: 'serviceContract' })).not.toContain('unitCostUnsaid')
  })

  it('is printed with its clause on a statement, and each statement adds up again', () => {
    const words = {
      fixed: 'coût fixé, non régularisé',
      adjusted: 'régularisé au coût réel',
    } as const
    for (const unitCostClause of ['fixed', 'adjusted'] as const) {
      const { content } = statementOf(MARTIN, { unitCostClause })
      expect(content.acts?.unitCostClause).toBe(unitCostClause)
      const agreement = { ...sample, unitCostClause }
      expect(verifyPrinted(content, { agreement }).kind).toBe('identical')
      const page = sheetText(statementPage(statementOf(MARTIN, { unitCostClause }), 'fr'))
      expect(page).toContain(words[unitCostClause])
    }
    const { content } = statementOf(MARTIN, { unitCostClause: 'fixed' })
    expect(content.share).toBe(Math.round((content.minutes * (sample.hourlyTariff ?? 0)) / 60))
  })
})

const notice = (unitCost: number, more: Partial<CostNotice> = {}): CostNotice =>
  costNoticeSchema.parse({
    id: `notice ${String(unitCost)}`,
    agreementId: 'agreement',
    fiscalYear: 2026,
    notifiedOn: '2026-02-12',
    unitCost,
    unit: 'heure',
    reference: 'L-12',
    ...more,
  })

const officeWith = (terms: Terms, ...costNotices: CostNotice[]): Office =>
  new Office({ ...territory(terms).file(), costNotices })

describe('a fixed unit cost that was notified for the year', () => {
  const amountsOf = async (office: Office) =>
    (await office.settlement(months('01'))).shares.map(({ amount }) => amount)
  const audit = (office: Office) => office.audit(months('01'), ['A', 'B'])

  it('is billed as notified, the last notice of the year in its place, and the audit tells the gap', async () => {
    const office = officeWith({ key, unitCostClause: 'fixed' }, notice(1_600))
    expect(await amountsOf(office)).toEqual([32_000, 16_000])
    const later = notice(1_650, { notifiedOn: '2026-03-01' as CostNotice['notifiedOn'] })
    expect(
      await amountsOf(officeWith({ key, unitCostClause: 'fixed' }, later, notice(1_600))),
    ).toEqual([33_000, 16_500])
    const found = (await audit(office)).filter(({ code }) => code.startsWith('notice'))
    expect(found).toMatchObject([
      { severity: 'minor', article: 'CGCT D.5211-16', about: '1600/1500' },
    ])
    expect((await audit(office)).map(({ code }) => code)).not.toContain('unitCostDiffers')
  })

  it('is not billed where the clause is another, the unit is not the hour, or the notice came after the year', async () => {
    expect(await amountsOf(officeWith({ key, unitCostClause: 'adjusted' }, notice(1_600)))).toEqual(
      [40_000, 20_000],
    )
    expect(await amountsOf(officeWith({ key: tariff }, notice(1_600)))).toEqual([30_000, 15_000])
    const fixed = { key, unitCostClause: 'fixed' }
    const act = notice(1_600, { unit: 'acte' })
    expect(await amountsOf(officeWith(fixed, act))).toEqual([30_000, 15_000])
    const late = notice(1_600, { notifiedOn: '2027-01-05' as CostNotice['notifiedOn'] })
    expect(await amountsOf(officeWith(fixed, late))).toEqual([30_000, 15_000])
  })

  it('can’t be changed or removed under a statement that was billed at it', async () => {
    const office = officeWith({ key, unitCostClause: 'fixed' }, notice(1_600))
    await office.issue(months('01'))
    expect(
      refusals(await saveCostNotice(office, notice(1_600, { unitCost: 1_700 as never }))),
    ).toEqual(['settled'])
    expect(refusals(await removeCostNotice(office, { id: 'notice 1600' }))).toEqual(['settled'])
    well(await saveCostNotice(office, notice(1_600, { reference: 'L-12 bis' })))
  })

  it('is printed with its day and its gap to the agreement, and the statement adds up', () => {
    const of = { agreementId: sample.id, unitCost: 2_150, fiscalYear: 2026 } as const
    const costNotices = [notice(2_150, of as Partial<CostNotice>)]
    const issued = sampleStatements({ unitCostClause: 'fixed' }, undefined, undefined, {
      costNotices,
    }).find(({ content }) => content.beneficiary.code === MARTIN)
    if (issued === undefined) throw new Error('The sample changed')
    const { content } = issued
    expect(content.share).toBe(Math.round((content.minutes * 2_150) / 60))
    expect(verifyPrinted(content).kind).toBe('identical')
    const page = sheetText(statementPage(issued, 'fr'))
    expect(page).toContain('celui notifié, 0,59 € au-dessus de celui de la convention')
    expect(page).toContain('21,50 € par heure, le 12 février 2026')
    expect(page).toContain('Tarif de la convention 20,91 € par heure')
    expect(page).toContain('Coût unitaire notifié, par heure 21,50 €')
  })
})
