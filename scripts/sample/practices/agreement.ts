import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { fixesUnitCost } from '#shared/domain/agreements/fixes-unit-cost'
import type { AllocationKey } from '#shared/domain/keys/allocation-key'
import { bodyId } from './bodies'
import { personId } from './people'

/** What a sample says of an agreement; the rest is as agreements usually are. */
export interface AgreementCard {
  readonly reference: string
  readonly title: string
  readonly legalForm: NonNullable<Agreement['legalForm']>
  readonly legalBasis: string
  readonly lender: string
  /** Codes of the beneficiaries, with their forecast hours a week where there are any. */
  readonly beneficiaries: Readonly<Record<string, number>>
  /** Registration numbers, with the part of each that is lent, in percent. */
  readonly agents: Readonly<Record<string, number>>
  readonly key: AllocationKey
  readonly until?: string
  readonly more?: Partial<Agreement>
}

/** An agreement of a sample, signed a fortnight before its year begins. */
export const madeUpAgreement = (year: number, card: AgreementCard): Agreement => ({
  id: `agreement-${card.reference.toLowerCase()}`,
  reference: card.reference,
  title: card.title,
  legalForm: card.legalForm,
  legalBasis: card.legalBasis,
  resolutionReference: `Délibérations concordantes de décembre ${String(year - 1)}`,
  signedOn: day(`${String(year - 1)}-12-17`),
  lenderId: bodyId(card.lender),
  period: {
    from: day(`${String(year)}-01-01`),
    to: day(card.until ?? `${String(year + 2)}-12-31`),
  },
  beneficiaries: Object.entries(card.beneficiaries).map(([code, hours]) => ({
    collectivityId: bodyId(code),
    weeklyMinutes: minutes(hours * 60),
  })),
  agents: Object.entries(card.agents).map(([number, percent]) => ({
    agentId: personId(number),
    workShare: percent * 100,
  })),
  key: card.key,
  hourlyTariff: null,
  ...(fixesUnitCost(card.legalForm) ? { unitCostClause: 'adjusted' } : {}),
  annualWeeks: 'worked',
  commonTime: 'lender',
  tieBreak: [],
  instalments: [],
  archived: false,
  ...card.more,
})

/** Fixed quotas in percent by code of body. */
export const quotas = (parts: Readonly<Record<string, number>>): AllocationKey => ({
  kind: 'fixedQuotas',
  quotas: Object.entries(parts).map(([code, percent]) => ({
    collectivityId: bodyId(code),
    millionths: percent * 10_000,
  })),
})
