import { z } from 'zod'
import { centsField } from '#shared/kernel/fields'
import type { FieldUnit } from '../printed/printed-value'

/** The most digits of an exact number: more than any settlement has, and few enough that one is worked out again at once. */
const MOST_DIGITS = 10_000

/** A whole number longer than numbers of the machine, as text. */
export const wholeText = z.string().max(MOST_DIGITS).regex(/^\d+$/)

/** The same of either sign. */
const signedText = z
  .string()
  .max(MOST_DIGITS + 1)
  .regex(/^-?\d+$/)

/** An exact number. */
export const fractionField = z.strictObject({ numerator: signedText, denominator: wholeText })

/** A division by largest remainder, as a statement keeps it. */
export const divisionShape = {
  floor: centsField,
  remainder: signedText,
  spare: z.union([z.literal(0), z.literal(1)]),
  rank: z.int(),
  spares: z.int(),
  parts: z.int(),
} as const

/**
 * Where bounded amounts leave a rest that the others share: how many are bounded, what they pay, the weights of the others.
 */
export const othersField = z
  .strictObject({ count: z.int(), taken: centsField, weights: wholeText })
  .optional()

/** What a statement prints of a division by weights. */
export const DIVISION_FIELDS = {
  'billing.weight': 'count',
  'billing.weights': 'count',
  'billing.others': 'none',
  'billing.others.count': 'count',
  'billing.others.taken': 'cents',
  'billing.others.weights': 'count',
  'billing.floor': 'cents',
  'billing.remainder': 'none',
  'billing.spare': 'count',
  'billing.rank': 'count',
  'billing.spares': 'count',
  'billing.parts': 'count',
} as const satisfies Readonly<Record<string, FieldUnit>>
