import { describe, expect, it } from 'vitest'
import { yearPeriod } from '#shared/kernel/period'
import type { Period } from '#shared/kernel/period'
import type { Finding } from '#shared/domain/statements/finding'
import { auditSettlement } from '../../src-main/use-cases/audit-settlement'
import { months, Office, well } from './office'
import type { Terms } from './territory'
import { Territory } from './territory'

interface Case {
  readonly terms?: Terms
  readonly category?: string
  readonly grade?: string
  readonly today?: string
}

const office = ({ terms = {}, category = 'B', grade = '', today = '2027-01-14' }: Case): Office =>
  new Office(
    new Territory('A')
      .terms({
        legalForm: 'serviceLendingDownward',
        signedOn: '2025-12-10',
        resolutionReference: '2025-12',
        ...terms,
      })
      .contracted('A', 5)
      .lends('Marie')
      .career('Marie', category, grade)
      .hours('Marie', '2026-01', { A: 20 })
      .cost('Marie', '2026-01', 300),
    today,
  )

const found = async (one: Case, code: Finding['code'], period: Period = months('01')) =>
  well(
    await auditSettlement(office(one), {
      agreementId: 'agreement',
      period,
      nature: 'actual',
      bodies: ['A'],
    }),
  ).find((finding) => finding.code === code)

describe('what the law would have said before statements are issued', () => {
  it('an hour billed at 15.00 € where 20.91 € was agreed, by D.5211-16, unless a clause allows it', async () => {
    const terms = { hourlyTariff: 2091 }
    expect(await found({ terms }, 'unitCostDiffers')).toMatchObject({
      severity: 'serious',
      article: 'CGCT D.5211-16',
      about: '1500/2091',
    })
    const allowed = { ...terms, yearEndAdjustment: true }
    expect(await found({ terms: allowed }, 'unitCostDiffers')).toBeUndefined()
    expect(await found({ terms: { hourlyTariff: 1500 } }, 'unitCostDiffers')).toBeUndefined()
    const other = { ...terms, legalForm: 'serviceContract' }
    expect(await found({ terms: other }, 'unitCostDiffers')).toBeUndefined()
  })

  it('a service lent free of charge, and a person lent free outside the group', async () => {
    const terms = { exemption: 'Entraide' }
    expect(await found({ terms }, 'freeUnfounded')).toMatchObject({
      severity: 'serious',
      article: 'CGCT D.5211-16',
    })
    expect(
      await found({ terms: { ...terms, legalForm: 'serviceContract' } }, 'freeUnfounded'),
    ).toBeUndefined()
  })

  it('an agreement signed after it took effect', async () => {
    expect(await found({ terms: { signedOn: '2026-02-03' } }, 'signedLate')).toMatchObject({
      article: 'CGCT L.2131-1',
    })
    expect(await found({}, 'signedLate')).toBeUndefined()
  })

  it('no délibération at all, a major objection', async () => {
    expect(await found({ terms: { resolutionReference: '' } }, 'paperMissing')).toMatchObject({
      severity: 'serious',
    })
  })

  it('a loan of more than three years, a major objection', async () => {
    const terms = {
      legalForm: 'staffSecondment',
      period: { from: '2026-01-01', to: '2030-12-31' },
    }
    expect(await found({ terms }, 'termTooLong')).toMatchObject({
      severity: 'serious',
      article: 'Décret 2008-580',
    })
  })

  it('an instalment without the number of its title', async () => {
    const call = { collectivityId: 'A', reference: '', calledOn: '2026-01-15', amount: 1000 }
    expect(
      await found({ terms: { instalments: [call] } }, 'instalmentUntitled', yearPeriod(2026)),
    ).toMatchObject({ bodies: ['A'] })
    const named = { ...call, reference: 'titre 12' }
    expect(
      await found({ terms: { instalments: [named] } }, 'instalmentUntitled', yearPeriod(2026)),
    ).toBeUndefined()
  })

  it('a claim of more than four years by its article, from 1 January on', async () => {
    expect(await found({ today: '2031-01-01' }, 'lenderUnknown')).toBeDefined()
  })

  it('a secretary of a commune of category C from 2028 on, and not before', async () => {
    const one: Case = {
      category: 'C',
      grade: 'Secrétaire général de mairie',
      today: '2029-01-10',
      terms: { period: { from: '2026-01-01', to: null } },
    }
    expect(await found(one, 'categoryTooLow', yearPeriod(2028))).toMatchObject({
      severity: 'serious',
      article: 'CGCT L.2122-19-1',
    })
    expect(await found(one, 'categoryTooLow', yearPeriod(2027))).toBeUndefined()
    expect(
      await found({ ...one, category: 'B' }, 'categoryTooLow', yearPeriod(2028)),
    ).toBeUndefined()
  })
})
