import type { Agent } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { day, type Day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'

/** A body that is kept, a commune without codes unless a test says otherwise; its code and name are its identifier. */
export const plainBody = (id: string, more: Partial<Collectivity> = {}): Collectivity => ({
  id,
  code: id,
  name: id,
  kind: 'municipality',
  siren: null,
  siret: null,
  inseeCode: null,
  address: { street: '', postalCode: '', city: '' },
  populations: [],
  memberOf: [],
  archived: false,
  ...more,
})

/** Work at full time from a day on. */
export const workFrom = (
  from: Day,
  to: Day | null = null,
  weeklyMinutes = 2100,
): Agent['workPeriods'][number] => ({
  period: { from, to },
  weeklyMinutes: minutes(weeklyMinutes),
  workShare: 10_000,
})

/** An agent of 35 hours a week since 2020, employed by `lender` unless a test says otherwise. */
export const plainAgent = (id: string, more: Partial<Agent> = {}): Agent => ({
  id,
  registrationNumber: id,
  firstName: 'Agent',
  lastName: id,
  status: 'permanent',
  category: 'C',
  grade: '',
  employerId: 'lender',
  workPeriods: [workFrom(day('2020-01-01'))],
  archived: false,
  ...more,
})

/** An agreement of `lender` that shares the cost by hours, for bodies and agents that a test names; since 2024 unless it says otherwise. */
export const plainAgreement = (more: Partial<Agreement> = {}): Agreement => ({
  id: 'agreement',
  reference: 'A',
  title: 'A',
  legalBasis: '',
  resolutionReference: '',
  signedOn: null,
  lenderId: 'lender',
  period: { from: day('2024-01-01'), to: null },
  beneficiaries: [],
  agents: [],
  key: { kind: 'actualCost' },
  hourlyTariff: null,
  annualWeeks: 'worked',
  commonTime: 'proRata',
  tieBreak: [],
  instalments: [],
  archived: false,
  ...more,
})
