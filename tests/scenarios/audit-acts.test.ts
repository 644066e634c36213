import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import type { Period } from '#shared/kernel/period'
import type { Finding } from '#shared/domain/statements/finding'
import { publishedParameters } from '../../src-main/use-cases/published-parameters'
import { issueStatements } from '../../src-main/use-cases/issue-statements'
import { saveParameter } from '../../src-main/use-cases/save-parameter'
import { months, Office, well } from './office'
import type { Terms } from './territory'
import { Territory } from './territory'

/** A service lent to commune A under a signed agreement, unless a test says otherwise. */
const valley = (terms: Terms = {}, today = '2027-01-14'): Office =>
  new Office(
    new Territory('A')
      .terms({ legalForm: 'serviceLendingDownward', signedOn: '2025-12-10', ...terms })
      .contracted('A', 5)
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 20 })
      .cost('Marie', '2026-01', 300),
    today,
  )

const found = async (office: Office, period: Period = months('01')): Promise<readonly Finding[]> =>
  office.audit(period)

const findingOf = async (office: Office, code: Finding['code'], period?: Period) =>
  (await found(office, period)).find((finding) => finding.code === code)

const articleOf = async (office: Office, code: Finding['code']) =>
  (await findingOf(office, code))?.article

describe('the article of an objection is that of the form, and none where no text was read', () => {
  it('of an agreement without signature', async () => {
    const unsigned = { signedOn: null }
    expect(await articleOf(valley(unsigned), 'agreementUnsigned')).toBe('CGCT L.5211-4-1, IV')
    const loan = valley({ ...unsigned, legalForm: 'staffSecondment' })
    expect(await articleOf(loan, 'agreementUnsigned')).toBe('CGFP L.512-7')
    expect(
      await articleOf(valley({ ...unsigned, legalForm: undefined }), 'agreementUnsigned'),
    ).toBeNull()
  })

  it('of shared goods, which a regulation lends: no agreement is missed', async () => {
    const goods = valley({ signedOn: null, legalForm: 'sharedAsset' })
    expect(await articleOf(goods, 'agreementUnsigned')).toBeUndefined()
  })

  it('of hours that nobody countersigned, and of a price without act', async () => {
    const article = (legalForm: string | undefined) =>
      articleOf(valley({ legalForm }), 'hoursNotCountersigned')
    expect(await article('serviceLendingUpward')).toBe('CGCT D.5211-16')
    expect(await article('unifiedService')).toBe('CGCT R.5111-1')
    expect(await article('staffSecondment')).toBeNull()
    expect(await article(undefined)).toBeNull()
    const tariff = { key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 1_500 }
    expect(await articleOf(valley(tariff), 'rateWithoutBasis')).toBe('CGCT D.5211-16')
    const contract = valley({ ...tariff, legalForm: 'serviceContract' })
    expect(await articleOf(contract, 'rateWithoutBasis')).toBeNull()
  })
})

describe('acts that a chamber of accounts would miss', () => {
  const codes = async (terms: Terms) => (await found(valley(terms))).map(({ code }) => code)

  it('the legal form, and the basis in law', async () => {
    expect(await codes({ legalForm: undefined })).toContain('formMissing')
    expect(await codes({ legalBasis: '' })).toContain('legalBasisMissing')
    const told = await codes({ legalBasis: 'CGCT L.5211-4-1' })
    expect(told).not.toContain('legalBasisMissing')
    expect(told).not.toContain('formMissing')
  })

  it('parties that the form does not know, with its article', async () => {
    const finding = await findingOf(valley(), 'partiesUnfounded')
    expect(finding).toMatchObject({ severity: 'serious', article: 'CGCT L.5211-4-1, III' })
    expect(await codes({ legalForm: 'serviceContract' })).not.toContain('partiesUnfounded')
  })

  it('a loan longer than its form knows', async () => {
    const loan = { legalForm: 'staffSecondment' }
    const long = { ...loan, period: { from: '2026-01-01', to: '2029-01-01' } }
    expect(await codes(long)).toContain('termTooLong')
    expect(await codes(loan)).not.toContain('termTooLong')
  })

  it('the annexed budget of services sold', async () => {
    expect(await codes({ legalForm: 'serviceContract' })).toContain('annexBudgetMissing')
    const named = { legalForm: 'serviceContract', annexBudget: 'Prestations' }
    expect(await codes(named)).not.toContain('annexBudgetMissing')
  })

  it('an amendment that changes the terms of the period and is not signed', async () => {
    const amendment = (signedOn: string | null) => ({
      amendments: [
        {
          id: 'avenant',
          reference: 'Avenant n° 1',
          purpose: '',
          resolutionReference: '',
          signedOn,
          effectiveOn: '2026-01-15',
          terms: {
            beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 600 }],
            agents: [{ agentId: 'Marie', workShare: 10_000 }],
            key: { kind: 'actualCost' },
            hourlyTariff: null,
            annualWeeks: 'paid',
            commonTime: 'proRata',
            tieBreak: [],
          },
        },
      ],
    })
    const unsigned = await findingOf(valley(amendment(null)), 'amendmentUnsigned')
    expect(unsigned).toMatchObject({ severity: 'serious', about: 'Avenant n° 1' })
    expect(await codes(amendment('2026-01-10'))).not.toContain('amendmentUnsigned')
  })

  it('the act that decides quotas, which the parties alone agreed on', async () => {
    const quotas = { kind: 'fixedQuotas', quotas: [{ collectivityId: 'A', millionths: 1_000_000 }] }
    expect(await codes({ key: quotas })).toContain('keyWithoutBasis')
    expect(await codes({ key: quotas, keyDecision: 'Délibération 3' })).not.toContain(
      'keyWithoutBasis',
    )
    expect(await codes({})).not.toContain('keyWithoutBasis')
  })
})

describe('the day of issue', () => {
  it('comes after the period: units are found, not foreseen', async () => {
    const early = await findingOf(valley({}, '2026-01-31'), 'periodNotOver')
    expect(early).toMatchObject({ severity: 'serious', article: 'CGCT D.5211-16' })
    expect(await findingOf(valley({}, '2026-02-01'), 'periodNotOver')).toBeUndefined()
    const ended = { period: { from: '2026-01-01', to: '2026-01-31' } }
    const whole = yearPeriod(2026)
    expect(await findingOf(valley(ended, '2026-01-31'), 'periodNotOver', whole)).toBeDefined()
    expect(await findingOf(valley(ended, '2026-02-01'), 'periodNotOver', whole)).toBeUndefined()
  })

  it('comes no earlier than that of the number before', async () => {
    const late = new Office(
      new Territory('A')
        .terms({ legalForm: 'serviceLendingDownward', signedOn: '2025-12-10' })
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 20 })
        .cost('Marie', '2026-01', 300)
        .hours('Marie', '2026-02', { A: 20 })
        .cost('Marie', '2026-02', 300),
    )
    well(await late.issue(months('01')))
    const file = await late.file()
    const before = new Office({ ...file }, '2027-01-13')
    expect(await findingOf(before, 'issuedOutOfOrder', months('02'))).toMatchObject({
      severity: 'serious',
      about: '2026-001',
    })
    const order = { agreementId: 'agreement', period: months('02'), nature: 'actual' } as const
    const { shares } = await before.settlement(months('02'))
    const amounts = shares.flatMap(({ collectivityId, amount }) =>
      amount === null ? [] : [{ collectivityId, amount }],
    )
    const issue = (reason: string) => issueStatements(before, { ...order, shares: amounts, reason })
    expect(await issue('')).toMatchObject({ failures: [{ code: 'reasonAsked' }] })
    well(await issue('L’horloge du poste était en avance'))
    const kept = (await before.file()).statements.find(
      ({ content }) => content.number === '2026-002',
    )
    expect(kept?.reserve?.reason).toBe('L’horloge du poste était en avance')
    expect(kept?.reserve?.findings.map(({ code }) => code)).toContain('issuedOutOfOrder')
    expect(await findingOf(late, 'issuedOutOfOrder', months('02'))).toBeUndefined()
  })

  it('comes within the years in which a claim stands, where these are told', async () => {
    const told = async (today: string) => {
      const office = valley({}, today)
      const years = publishedParameters().filter(({ code }) => code === 'claimYears')
      expect(await findingOf(office, 'claimPrescribed', yearPeriod(2026))).toBeUndefined()
      for (const parameter of years) well(await saveParameter(office, parameter))
      return findingOf(office, 'claimPrescribed', yearPeriod(2026))
    }
    expect(await told('2030-12-31')).toBeUndefined()
    expect(await told('2031-01-01')).toMatchObject({
      severity: 'serious',
      article: 'Loi 68-1250, article 1',
    })
  })

  it('counts the years of the claim as the territory has corrected them', async () => {
    const office = valley({}, '2029-01-01')
    const parameter = { id: 'p', code: 'claimYears' as const, from: day('2020-01-01'), source: '' }
    well(await saveParameter(office, { ...parameter, value: 2 }))
    expect(await findingOf(office, 'claimPrescribed')).toBeDefined()
    well(await saveParameter(office, { ...parameter, value: 3 }))
    expect(await findingOf(office, 'claimPrescribed')).toBeUndefined()
  })
})
