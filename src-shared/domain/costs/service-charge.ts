import { z } from 'zod'
import {
  centsField,
  idField,
  nameField,
  periodField,
  positiveCentsField,
  textField,
} from '#shared/kernel/fields'
import { SUPPORT_METHODS, supportStudySchema } from './support-study'

/**
 * What a service costs besides its agents' pay: the four kinds of D.5211-16 (staff not entered by agent, supplies,
 * renewal of goods, attached contracts), utilities (R.5111-1), travel, a share of support services, others strictly
 * linked and justified; and grants, which come off first.
 */
export const CHARGE_KINDS = [
  'staff',
  'supplies',
  'renewal',
  'contracts',
  'utilities',
  'travel',
  'support',
  'other',
  'grant',
] as const

/** A kind of charge. */
export type ChargeKind = (typeof CHARGE_KINDS)[number]

const forecastField = z.strictObject({
  /** Year of the accounts that the forecast starts from. */
  baseYear: z.int().min(1900).max(2200),
  base: positiveCentsField,
  /** What the budget foresees to change, each with its reason. */
  adjustments: z.array(z.strictObject({ reason: nameField, amount: centsField })).max(100),
})

/** A charge of a service over a period, forecast and actual. A grant is a positive amount that is deducted. */
export const serviceChargeSchema = z
  .strictObject({
    id: idField,
    agreementId: idField,
    kind: z.enum(CHARGE_KINDS),
    label: nameField,
    /** Why it is strictly linked to the service; required where the law does not name the kind. */
    justification: textField,
    /** The days that it covers: a settlement includes its part by days. */
    period: periodField,
    forecast: forecastField.nullable(),
    /** What was really spent or received; `null` until known. */
    actual: positiveCentsField.nullable(),
    /** The study that gave a share of support services, so that it can be opened and computed again. */
    support: z
      .strictObject({ method: z.enum(SUPPORT_METHODS), study: supportStudySchema })
      .optional(),
  })
  .refine(
    ({ kind, justification }) => (kind !== 'other' && kind !== 'support') || justification !== '',
    { error: 'code:justificationMissing', path: ['justification'] },
  )
  .refine(({ forecast, actual }) => forecast !== null || actual !== null, {
    error: 'code:fieldMissing',
    path: ['actual'],
  })
  .refine(
    ({ forecast }) =>
      forecast === null ||
      forecast.adjustments.reduce<number>((sum, { amount }) => sum + amount, forecast.base) >= 0,
    { error: 'code:amountNegative', path: ['forecast', 'adjustments'] },
  )

/** A charge of a service over a period. */
export type ServiceCharge = z.output<typeof serviceChargeSchema>
