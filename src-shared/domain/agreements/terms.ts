import { z } from 'zod'
import {
  idField,
  positiveCentsField,
  textField,
  weeklyMinutesField,
  workShareField,
} from '#shared/kernel/fields'
import { keySchema, quotasFit } from './allocation-key'
import { TRAVEL_POLICIES } from '../travel/travel-policy'
import { limitSchema } from './limit'

const beneficiaryField = z.strictObject({
  collectivityId: idField,
  /** Contracted (forecast) minutes a week. */
  weeklyMinutes: weeklyMinutesField,
})

const lentAgentField = z.strictObject({
  agentId: idField,
  /** The part of the agent's time and cost that the agreement covers, in ten-thousandths. */
  workShare: workShareField,
})

/** What an agreement sets and an amendment can change, field by field. */
export const termsShape = {
  beneficiaries: z.array(beneficiaryField).max(5000),
  agents: z.array(lentAgentField).max(2000),
  key: keySchema,
  /** The act that decided the key: "Délibération n° 2026-12 du 3 février 2026". */
  keyDecision: textField.optional(),
  /** What bounds the amounts, whatever the key. */
  limits: z.array(limitSchema).max(5000).optional(),
  /**
   * Where the gap between printed prices and the real cost goes: to the lender where absent, else to the beneficiaries in
   * proportion to what they were billed.
   */
  gap: z.enum(['lender', 'beneficiaries']).optional(),
  /** Who bears the trips of the agents; the lender where absent. */
  travel: z.enum(TRAVEL_POLICIES).optional(),
  /** Notified unit cost, in cents an hour; `null` where none was notified. */
  hourlyTariff: positiveCentsField.nullable(),
  /** How a contracted week becomes a year: 52 paid weeks, or 45.6 worked weeks (domain vectors A3 and C1). */
  annualWeeks: z.enum(['paid', 'worked']),
  /** Meetings and training: spread over the direct hours, or left to the lender. */
  commonTime: z.enum(['proRata', 'lender']),
  /** Order in which equal remainders get a spare cent: identifiers; those not listed follow by code. */
  tieBreak: z.array(idField).max(5000),
} as const

const plainTerms = z.strictObject(termsShape)

/** What an agreement sets at a time: the parties with their forecasts, the agents with their quotas, the key. */
export type Terms = z.output<typeof plainTerms>

const distinct = (ids: readonly unknown[]): boolean => new Set(ids).size === ids.length

/** A condition that terms must meet: where the fault lies, and its code. */
interface TermsRule {
  readonly code: string
  readonly path: readonly string[]
  readonly holds: (terms: Terms) => boolean
}

const RULES: readonly TermsRule[] = [
  {
    code: 'partyTwice',
    path: ['beneficiaries'],
    holds: ({ beneficiaries }) =>
      distinct(beneficiaries.map(({ collectivityId }) => collectivityId)),
  },
  {
    code: 'duplicateEntry',
    path: ['agents'],
    holds: ({ agents }) => distinct(agents.map(({ agentId }) => agentId)),
  },
  {
    code: 'quotasOver100',
    path: ['key', 'quotas'],
    holds: ({ key }) => quotasFit(key),
  },
  {
    code: 'partyTwice',
    path: ['key', 'quotas'],
    holds: ({ key }) =>
      key.kind !== 'fixedQuotas' ||
      distinct(key.quotas.map(({ collectivityId }) => collectivityId)),
  },
  {
    code: 'tariffMissing',
    path: ['hourlyTariff'],
    holds: ({ key, hourlyTariff }) => key.kind !== 'tariff' || hourlyTariff !== null,
  },
]

/** Tells what in some terms contradicts itself, on the fields concerned. For `superRefine`. */
export function refineTerms(terms: Terms, context: z.RefinementCtx): void {
  const say = (code: string, path: readonly (string | number)[]): void =>
    context.addIssue({ code: 'custom', message: `code:${code}`, path: [...path] })
  for (const { code, path, holds } of RULES) if (!holds(terms)) say(code, path)
  const limits = terms.limits ?? []
  limits.forEach(({ kind, collectivityId }, at) => {
    const first = limits.findIndex(
      (other) => other.kind === kind && other.collectivityId === collectivityId,
    )
    if (first !== at) say('limitTwice', ['limits', at, 'kind'])
  })
}

/** The terms of an agreement or of an amendment alone. */
export const termsSchema = plainTerms.superRefine(refineTerms)
