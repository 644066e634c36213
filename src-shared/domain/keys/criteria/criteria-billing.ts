import { z } from 'zod'
import type { FieldUnit } from '../../printed/printed-value'
import { divisionShape, othersField, wholeText } from '../division-billing'
import { measureSchema } from './measure'

/** What a criterion counts for one body, as it was called and valued on the day of issue, with what it takes to print it. */
const measuredPartSchema = z.strictObject({
  measure: measureSchema,
  /** Of a user's criterion, and its unit; empty for the measures that the product names. */
  name: z.string(),
  unit: z.string(),
  /** The year whose value is taken; `null` where the measure has none. */
  year: z.int().nullable(),
  /** Against the other criteria. */
  weight: z.int(),
  /** What the body counts, and what all count together, both divided by `per`: minutes, inhabitants, units, units of a criterion. */
  value: wholeText,
  sum: wholeText,
  per: wholeText,
  /** Where units are counted: how many of each kind the body had, and the weight of each. */
  counts: z.array(z.strictObject({ name: z.string(), hundredths: z.int(), thousandths: z.int() })),
})

/** What a criterion of a key counts for one body. Whole numbers as text: exact. */
export type MeasuredPart = z.output<typeof measuredPartSchema>

/** A part of a total by several criteria, each with its weight, as a statement keeps it. */
export const criteriaBillingSchema = z.strictObject({
  kind: z.literal('criteria'),
  criteria: z.array(measuredPartSchema),
  /** The mixed weight of the body and the sum of all, in lowest terms. */
  weight: wholeText,
  weights: wholeText,
  others: othersField,
  ...divisionShape,
})

/** A part of a total by several criteria. */
export type CriteriaBilling = z.output<typeof criteriaBillingSchema>

/** What a statement prints of criteria. */
export const CRITERIA_FIELDS = {
  'billing.criteria': 'none',
  'billing.criteria.measure': 'none',
  'billing.criteria.name': 'text',
  'billing.criteria.unit': 'text',
  'billing.criteria.year': 'year',
  'billing.criteria.weight': 'count',
  'billing.criteria.value': 'count',
  'billing.criteria.sum': 'count',
  'billing.criteria.per': 'count',
  'billing.criteria.counts': 'none',
  'billing.criteria.counts.name': 'text',
  'billing.criteria.counts.hundredths': 'hundredths',
  'billing.criteria.counts.thousandths': 'thousandths',
} as const satisfies Readonly<Record<string, FieldUnit>>
