import { z } from 'zod'
import {
  idField,
  positiveCentsField,
  textField,
  weeklyMinutesField,
  workShareField,
} from '#shared/kernel/fields'
import { keySchema } from '../keys/allocation-key'
import { traitsOf } from '../keys/key-kinds'
import { TRAVEL_POLICIES } from './travel-policy'
import { limitSchema } from './limit'
import { UNIT_COST_CLAUSES } from './unit-cost-clause'
import { vatTermsSchema } from './vat-terms'

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
  /** Who pays for the trips of the agents; the lender where absent. */
  travel: z.enum(TRAVEL_POLICIES).optional(),
  /** What VAT does to the refunds; absent: the agreement says nothing of it, and none is counted. */
  vatTerms: vatTermsSchema.optional(),
  /** Notified unit cost, in cents an hour; `null` where none was notified. */
  hourlyTariff: positiveCentsField.nullable(),
  /** What becomes of the unit cost at the end of the year (rule `unit-cost-clause`); absent: the agreement does not say. */
  unitCostClause: z.enum(UNIT_COST_CLAUSES).optional(),
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

/** Reports contradictions within some terms, on the fields concerned. For `superRefine`. */
export function refineTerms(terms: Terms, context: z.RefinementCtx): void {
  const say = (code: string, path: readonly (string | number)[]): void =>
    context.addIssue({ code: 'custom', message: `code:${code}`, path: [...path] })
  const { beneficiaries, agents, key, hourlyTariff, limits = [] } = terms
  if (!distinct(beneficiaries.map(({ collectivityId }) => collectivityId)))
    say('partyTwice', ['beneficiaries'])
  if (!distinct(agents.map(({ agentId }) => agentId))) say('duplicateEntry', ['agents'])
  const traits = traitsOf(key)
  for (const { code, path } of traits.faults()) say(code, ['key', ...path])
  if (traits.usesTariff && hourlyTariff === null) say('tariffMissing', ['hourlyTariff'])
  limits.forEach(({ kind, collectivityId }, at) => {
    const first = limits.findIndex(
      (other) => other.kind === kind && other.collectivityId === collectivityId,
    )
    if (first !== at) say('limitTwice', ['limits', at, 'kind'])
  })
}

/** The terms of an agreement or of an amendment, without its other fields. */
export const termsSchema = plainTerms.superRefine(refineTerms)
