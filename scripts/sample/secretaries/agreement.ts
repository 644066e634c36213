import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { CostNotice } from '#shared/domain/agreements/cost-notice'
import { LENDER_ID, type SampleBody } from './bodies'
import type { SampleSecretary } from './people'

/** Its identifier, which its papers and notices name. */
export const AGREEMENT_ID = 'convention-2024-07'

const TARIFF = cents(2091)
const CALLS = [
  ['2026-04-15', 142],
  ['2026-07-15', 287],
  ['2026-10-15', 431],
] as const

/** Three calls a year, 30 % each of the contracted hours at the notified tariff. */
const instalmentsOf = (bodies: readonly SampleBody[]): Agreement['instalments'] =>
  CALLS.flatMap(([calledOn, first]) =>
    bodies.map(({ collectivity, weeklyHours }, index) => ({
      collectivityId: collectivity.id,
      reference: `titre ${String(first + index)}`,
      calledOn: day(calledOn),
      amount: cents(roundRatio(ratio(BigInt(weeklyHours) * 456n * BigInt(TARIFF) * 30n, 1000n))),
    })),
  )

/** The tariff of the calls, notified before the budgets of the year: the real cost replaces it at the end of the year. */
export const sampleNotice = (agreementId: string, fiscalYear: number): CostNotice => ({
  id: `notification-${String(fiscalYear)}`,
  agreementId,
  fiscalYear,
  notifiedOn: day(`${String(fiscalYear)}-02-12`),
  unitCost: TARIFF,
  unit: 'heure',
  reference: `lettre ${String(fiscalYear)}-17`,
})

/**
 * The agreement of the sample: communes are served under L.5211-4-1, syndicats under L.5111-1-1, by the same service. Real cost by real hours, contracted hours and a notified tariff for
 * the calls.
 */
export const sampleAgreement = (
  bodies: readonly SampleBody[],
  secretaries: readonly SampleSecretary[],
): Agreement => ({
  id: AGREEMENT_ID,
  reference: '2024-07',
  title: 'Secrétariat de mairie partagé',
  legalForm: 'serviceLendingDownward',
  legalBasis: 'CGCT, L.5211-4-1, III et D.5211-16 ; L.5111-1-1 et R.5111-1 (syndicats)',
  resolutionReference: 'CC 2023-112 du 14 décembre 2023',
  signedOn: day('2023-12-20'),
  lenderId: LENDER_ID,
  period: { from: day('2024-01-01'), to: day('2029-12-31') },
  renewal: { kind: 'express', months: 72, noticeMonths: 6 },
  beneficiaries: bodies.map(({ collectivity, weeklyHours }) => ({
    collectivityId: collectivity.id,
    weeklyMinutes: minutes(weeklyHours * 60),
  })),
  agents: secretaries.map(({ agent }) => ({ agentId: agent.id, workShare: 10_000 })),
  key: { kind: 'actualCost' },
  hourlyTariff: TARIFF,
  unitCostClause: 'adjusted',
  annualWeeks: 'worked',
  commonTime: 'proRata',
  tieBreak: [],
  instalments: instalmentsOf(bodies),
  archived: false,
})
