import { describe, expect, it } from 'vitest'
import { findingWords } from '#shared/wording/finding-sentence'
import { translator } from '#shared/wording/translator'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { replyCodes } from '#shared/domain/hour-records/reply-codes'
import { issueStatements } from '../../src-main/use-cases/issue-statements'
import { makeHourRecords } from '../../src-main/use-cases/make-hour-records'
import { replyToHourRecord } from '../../src-main/use-cases/reply-to-hour-record'
import { saveCostNotice } from '../../src-main/use-cases/save-cost-notice'
import { months, Office, refusals, well } from './office'
import type { Terms } from './territory'
import { Territory } from './territory'

const JANUARY = months('01')

/** A service lent to commune A, whose agreement is signed unless a test says otherwise. */
const valley = (terms: Terms = {}): Office =>
  new Office(
    new Territory('A')
      .terms({ legalForm: 'serviceLendingDownward', signedOn: '2025-12-10', ...terms })
      .contracted('A', 5)
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 20 })
      .cost('Marie', '2026-01', 300),
  )

const found = (office: Office, nature: 'actual' | 'provisional' = 'actual') =>
  office.audit(JANUARY, ['A'], nature)

const codes = async (office: Office, nature: 'actual' | 'provisional' = 'actual') =>
  (await found(office, nature)).map(({ code, about }) => (about === '' ? code : `${code} ${about}`))

const issue = (office: Office, reason: string) =>
  issueStatements(office, {
    agreementId: 'agreement',
    period: JANUARY,
    shares: [{ collectivityId: 'A', amount: cents(30_000) }],
    reason,
  })

describe('the audit before issue', () => {
  it('names what a regional chamber of accounts would object to, the serious first, with the article', async () => {
    const findings = await found(valley({ signedOn: null }))
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      expect.arrayContaining([
        'serious hoursNotCountersigned',
        'serious unitCostNotNotified',
        'serious agreementUnsigned',
        'serious paperMissing',
        'minor payerUnknown',
      ]),
    )
    const severities = findings.map(({ severity }) => severity)
    expect(severities).toEqual([...severities].sort().reverse())
    expect(findings.find(({ code }) => code === 'unitCostNotNotified')?.article).toBe(
      'CGCT D.5211-16',
    )
    expect(findings.find(({ code }) => code === 'hoursNotCountersigned')?.bodies).toEqual(['A'])
  })

  it('no longer objects once the unit cost is told and the paper is there', async () => {
    const office = valley()
    expect(await codes(office)).toContain('unitCostNotNotified')
    well(
      await saveCostNotice(office, {
        id: 'n1',
        agreementId: 'agreement',
        fiscalYear: 2026,
        notifiedOn: day('2026-02-01'),
        unitCost: cents(1_500),
        unit: 'heure',
        reference: '',
      }),
    )
    expect(await codes(office)).not.toContain('unitCostNotNotified')
  })

  it('asks for countersigned hours until the record of the body is accepted', async () => {
    const office = valley()
    const place = { agreementId: 'agreement', period: JANUARY, collectivityIds: ['A'] }
    const { ids } = well(await makeHourRecords(office, place))
    expect(await codes(office)).toContain('hoursNotCountersigned')
    const record = office.keeper.registers().hourRecords.get(ids[0] ?? '')
    if (record === undefined) throw new Error('No record')
    well(
      await replyToHourRecord(office, {
        code: replyCodes(record).accepted,
        reason: '',
        on: office.surroundings.today(),
      }),
    )
    expect(await codes(office)).not.toContain('hoursNotCountersigned')
  })

  it('objects to a price that no act founds, and to nothing of the hours of a provisional statement', async () => {
    const tariff = { key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 1_500 }
    expect(await codes(valley(tariff))).toContain('rateWithoutBasis')
    expect(await codes(valley({ ...tariff, keyDecision: 'Délibération 2026-12' }))).not.toContain(
      'rateWithoutBasis',
    )
    expect(await codes(valley(), 'provisional')).not.toContain('hoursNotCountersigned')
  })

  it('objects to a period that the agreement does not cover whole', async () => {
    const ends = { period: { from: '2026-01-05', to: '2026-12-31' } }
    expect(await codes(valley(ends))).toContain('agreementExpired')
  })

  it('lets serious objections pass for a reason only, and keeps both with the statement', async () => {
    const office = valley({ signedOn: null })
    expect(refusals(await issue(office, ''))).toEqual(['reasonAsked'])
    expect((await office.file()).statements).toEqual([])
    const [statement] = well(await issue(office, 'Pièces attendues en mars'))
    expect(statement?.reserve?.reason).toBe('Pièces attendues en mars')
    const kept = await office.keeper.readStatement(statement?.id ?? '')
    expect(kept?.reserve).toMatchObject({
      reason: 'Pièces attendues en mars',
      author: 'Claire Morel',
    })
    expect(kept?.reserve?.findings.map(({ code }) => code)).toContain('agreementUnsigned')
  })

  it('tells apart a payer without a SIRET and one without an address, and what to complete', async () => {
    const t = translator('fr')
    const gaps = async (fields: Readonly<Record<string, unknown>>) => {
      const office = new Office(
        new Territory('A')
          .body('A', fields)
          .lends('Marie')
          .hours('Marie', '2026-01', { A: 20 })
          .cost('Marie', '2026-01', 300),
      )
      const findings = (await found(office)).filter(({ code }) => code === 'payerUnknown')
      return findings.map((finding) => findingWords(finding, t))
    }
    const address = { street: '', postalCode: '21440', city: 'Oigny' }
    const siret = '21215619400012'
    expect(await gaps({})).toEqual([
      'SIRET du débiteur inconnu, à indiquer dans sa fiche',
      'Adresse du débiteur inconnue, à indiquer dans sa fiche',
    ])
    expect(await gaps({ address })).toEqual(['SIRET du débiteur inconnu, à indiquer dans sa fiche'])
    expect(await gaps({ siret })).toEqual([
      'Adresse du débiteur inconnue, à indiquer dans sa fiche',
    ])
    expect(await gaps({ siret, address })).toEqual([])
  })

  it('leaves with each statement what is objected to it, and nothing of the others', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .terms({ signedOn: '2025-12-10' })
        .contracted('A', 5)
        .contracted('B', 5)
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 20, B: 10 })
        .cost('Marie', '2026-01', 300),
    )
    const place = { agreementId: 'agreement', period: JANUARY, collectivityIds: ['A'] }
    const { ids } = well(await makeHourRecords(office, place))
    const record = office.keeper.registers().hourRecords.get(ids[0] ?? '')
    if (record === undefined) throw new Error('No record')
    well(
      await replyToHourRecord(office, {
        code: replyCodes(record).accepted,
        reason: '',
        on: office.surroundings.today(),
      }),
    )
    const issued = well(await office.issue(JANUARY))
    const kept = issued.map(({ reserve }) =>
      (reserve?.findings ?? []).filter(({ code }) => code === 'hoursNotCountersigned'),
    )
    expect(kept.map((findings) => findings.map(({ bodies }) => bodies))).toEqual([[], [['B']]])
    expect(issued[0]?.reserve?.findings.map(({ code }) => code)).toContain('payerUnknown')
  })
})
