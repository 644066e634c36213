import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import type { Period } from '#shared/kernel/period'
import { serviceChargeSchema } from '#shared/domain/costs/service-charge'
import type { Finding } from '#shared/domain/statements/finding'
import { months, Office } from './office'
import type { Terms } from './territory'
import { Territory } from './territory'

interface Case {
  readonly terms?: Terms
  readonly category?: string
  readonly grade?: string
  /** The last day of category C, with the same grade. */
  readonly promotedAfter?: string
  readonly today?: string
}

const earlierGrades = (grade: string, until: string | undefined) =>
  until === undefined ? undefined : [{ until, category: 'C', grade }]

const territory = ({ terms = {}, category = 'B', grade = '', promotedAfter }: Case): Territory =>
  new Territory('A')
    .terms({
      legalForm: 'serviceLendingDownward',
      signedOn: '2025-12-10',
      resolutionReference: '2025-12',
      ...terms,
    })
    .contracted('A', 5)
    .lends('Marie')
    .career('Marie', category, grade, earlierGrades(grade, promotedAfter))
    .hours('Marie', '2026-01', { A: 20 })
    .cost('Marie', '2026-01', 300)

/** An amendment under which nobody is lent any more, unless its terms say otherwise. */
const nobodyFrom = (effectiveOn: string, terms: object = {}): object => ({
  id: 'amendment',
  reference: 'Avenant n° 1',
  purpose: '',
  resolutionReference: '',
  signedOn: effectiveOn,
  effectiveOn,
  terms: {
    beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 300 }],
    agents: [],
    annualWeeks: 'paid',
    commonTime: 'proRata',
    tieBreak: [],
    key: { kind: 'actualCost' },
    hourlyTariff: null,
    ...terms,
  },
})

const audited = async (
  office: Office,
  period: Period = months('01'),
): Promise<readonly Finding[]> => office.audit(period)

const foundIn = async (office: Office, code: Finding['code'], period?: Period) =>
  (await audited(office, period)).find((finding) => finding.code === code)

const found = (one: Case, code: Finding['code'], period?: Period) =>
  foundIn(new Office(territory(one), one.today), code, period)

describe('what the law would have said before statements are issued', () => {
  it('an hour billed at 15.00 € where 20.91 € was agreed, by D.5211-16, unless a clause allows it', async () => {
    const terms = { hourlyTariff: 2091 }
    expect(await found({ terms }, 'unitCostDiffers')).toMatchObject({
      severity: 'serious',
      article: 'CGCT D.5211-16',
      about: '1500/2091',
    })
    const allowed = { ...terms, unitCostClause: 'adjusted' }
    expect(await found({ terms: allowed }, 'unitCostDiffers')).toBeUndefined()
    expect(await found({ terms: { hourlyTariff: 1500 } }, 'unitCostDiffers')).toBeUndefined()
    const other = { ...terms, legalForm: 'serviceContract' }
    expect(await found({ terms: other }, 'unitCostDiffers')).toBeUndefined()
  })

  it('a service lent free of charge', async () => {
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

  it('a lender without SIRET', async () => {
    expect(await found({}, 'lenderUnknown')).toMatchObject({ severity: 'minor' })
    const file = territory({}).file()
    const collectivities = file.collectivities.map((body) => ({ ...body, siret: '21210759300015' }))
    const known = new Office({ ...file, collectivities })
    expect(await foundIn(known, 'lenderUnknown')).toBeUndefined()
  })

  it('no opinion of the social committee, a major objection where its form asks for one', async () => {
    const opinion = async (legalForm: string) =>
      (await audited(new Office(territory({ terms: { legalForm } })))).find(
        ({ code, about }) => code === 'paperMissing' && about === 'socialCommitteeOpinion',
      )
    for (const legalForm of ['serviceLendingUpward', 'serviceLendingDownward'])
      expect(await opinion(legalForm)).toMatchObject({
        severity: 'serious',
        article: 'CGCT L.5211-4-1, IV',
      })
    expect(await opinion('staffSecondment')).toBeUndefined()
  })

  it('an amount without any list of uses, a major objection under D.5211-16 whatever the key', async () => {
    const quotas = [{ collectivityId: 'A', millionths: 1_000_000 }]
    const unused = (legalForm: string) =>
      foundIn(
        new Office(
          new Territory('A')
            .terms({ legalForm, key: { kind: 'fixedQuotas', quotas } })
            .lends('Marie')
            .cost('Marie', '2026-01', 300),
        ),
        'usesMissing',
      )
    expect(await unused('serviceLendingDownward')).toMatchObject({
      severity: 'serious',
      article: 'CGCT D.5211-16',
      bodies: ['A'],
    })
    expect(await unused('sharedService')).toMatchObject({ severity: 'minor', article: null })
  })

  it('a person lent free of charge where neither body belongs to the other', async () => {
    const terms = { legalForm: 'staffSecondment', exemption: 'Entraide' }
    expect(await found({ terms }, 'freeUnfounded')).toMatchObject({
      severity: 'serious',
      article: 'CGFP L.512-15',
    })
    const member = territory({ terms }).body('A', { memberOf: ['CC'] })
    expect(await foundIn(new Office(member), 'freeUnfounded')).toBeUndefined()
    expect(
      await found({ terms: { legalForm: 'staffSecondment' } }, 'freeUnfounded'),
    ).toBeUndefined()
  })

  it('agents whom another body employs than the one that lends them', async () => {
    const file = territory({}).file()
    const agents = file.agents.map((agent) => ({ ...agent, employerId: 'A' }))
    expect(await foundIn(new Office({ ...file, agents }), 'agentsOfOther')).toMatchObject({
      severity: 'serious',
      article: 'CGCT L.5211-4-1, III',
      about: 'Marie Dupont',
    })
    expect(await found({}, 'agentsOfOther')).toBeUndefined()
    const employed = (until: string) => {
      const before = { until: day(until), category: 'C', grade: '', employerId: 'CC' } as const
      return agents.map((agent) => ({ ...agent, earlierGrades: [before] }))
    }
    const transferred = (until: string) =>
      foundIn(new Office({ ...file, agents: employed(until) }), 'agentsOfOther')
    expect(await transferred('2026-12-31')).toBeUndefined()
    expect(await transferred('2026-01-15')).toBeDefined()
    // Lent until an amendment in the middle of the period, the agent is billed all the same.
    const until = territory({ terms: { amendments: [nobodyFrom('2026-01-20')] } }).file()
    expect(await foundIn(new Office({ ...until, agents }), 'agentsOfOther')).toBeDefined()
  })

  it('agents whose pay of a month two employers paid: it is one cost, borne by days', async () => {
    const file = territory({}).file()
    const from = (until: string, weeks = file.agents[0]?.workPeriods ?? []) => {
      const before = { until: day(until), category: 'C', grade: '', employerId: 'CC' } as const
      const moved = { employerId: 'A', earlierGrades: [before], workPeriods: weeks }
      const agents = file.agents.map((agent) => ({ ...agent, ...moved }))
      return foundIn(new Office({ ...file, agents }), 'payOfTwoEmployers')
    }
    expect(await from('2026-01-15')).toMatchObject({ severity: 'minor', about: 'Marie Dupont' })
    expect(await from('2026-01-31')).toBeUndefined()
    const left = file.agents.flatMap(({ workPeriods }) =>
      workPeriods.map((each) => ({ ...each, period: { ...each.period, to: day('2026-01-15') } })),
    )
    expect(await from('2026-01-15', left)).toBeUndefined()
  })

  it('hours that were billed until an amendment shared the cost by quotas, as seriously as before it', async () => {
    const quotas = {
      agents: [{ agentId: 'Marie', workShare: 10_000 }],
      key: { kind: 'fixedQuotas', quotas: [{ collectivityId: 'A', millionths: 1_000_000 }] },
    }
    const amendments = [nobodyFrom('2026-01-20', quotas)]
    expect(await found({}, 'hoursNotCountersigned')).toMatchObject({ severity: 'serious' })
    expect(await found({ terms: { amendments } }, 'hoursNotCountersigned')).toMatchObject({
      severity: 'serious',
    })
  })

  it('a price without an act, also where an amendment on the way has one', async () => {
    const price = { key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 1_500 }
    const agents = [{ agentId: 'Marie', workShare: 10_000 }]
    const since = nobodyFrom('2026-01-20', { ...price, agents, keyDecision: 'CC 2026-01' })
    const terms = { ...price, resolutionReference: '', amendments: [since] }
    expect(await found({ terms }, 'rateWithoutBasis')).toMatchObject({ severity: 'serious' })
    expect(await found({ terms }, 'rateWithoutBasis', months('02'))).toBeUndefined()
  })

  it('overheads at a flat rate, which no study justifies', async () => {
    const charged = (label: string, legalForm = 'serviceLendingDownward') => {
      const file = territory({ terms: { legalForm } }).file()
      const charge = serviceChargeSchema.parse({
        id: 'overhead',
        agreementId: 'agreement',
        kind: 'other',
        label,
        justification: 'Locaux du service',
        period: months('01'),
        forecast: null,
        actual: 3_000,
      })
      return foundIn(new Office({ ...file, serviceCharges: [charge] }), 'overheadUnfounded')
    }
    expect(await charged('Frais de structure, forfait')).toMatchObject({
      severity: 'serious',
      article: 'CGCT D.5211-16',
      about: 'Frais de structure, forfait',
    })
    expect(await charged('Frais de structure, 10 %')).toBeDefined()
    expect(await charged('Loyer du bureau')).toBeUndefined()
    expect(await charged('Frais de structure, forfait', 'serviceContract')).toBeUndefined()
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
    const promoted = (promotedAfter: string): Case => ({ ...one, category: 'B', promotedAfter })
    expect(await found(promoted('2028-02-29'), 'categoryTooLow', yearPeriod(2028))).toBeDefined()
    expect(await found(promoted('2027-12-31'), 'categoryTooLow', yearPeriod(2028))).toBeUndefined()
    const without = (from: string): Case => ({
      ...one,
      terms: { ...one.terms, amendments: [nobodyFrom(from)] },
    })
    expect(await found(without('2028-07-01'), 'categoryTooLow', yearPeriod(2028))).toBeDefined()
    const schoolYear = { from: day('2027-09-01'), to: day('2028-08-31') }
    expect(await found(without('2028-01-01'), 'categoryTooLow', schoolYear)).toBeUndefined()
    expect(await found(one, 'categoryTooLow', schoolYear)).toBeDefined()
  })
})
