import { z } from 'zod'
import { centsField, positiveCentsField } from '#shared/kernel/fields'
import type { FieldUnit } from '../printed/printed-value'
import { divisionShape } from './division-billing'

/** The part of the gap between printed prices and the real cost, in proportion to what was billed at those prices. */
const gapField = z.strictObject({
  cost: centsField,
  /** What this body and all bodies were billed at the printed prices. */
  base: positiveCentsField,
  billed: positiveCentsField,
  /** The part of this body: negative where the prices brought in more than the cost. */
  part: centsField,
  total: centsField,
  ...divisionShape,
})

/** The gap of a key that bills at prices; absent where the lender pays it. */
export const gapShape = { gap: gapField.optional() } as const

/** The part of a gap that a body pays. */
export type GapBilling = z.output<typeof gapField>

/** What a statement prints of a gap. */
export const GAP_FIELDS = {
  'billing.gap': 'none',
  'billing.gap.cost': 'cents',
  'billing.gap.base': 'cents',
  'billing.gap.billed': 'cents',
  'billing.gap.part': 'cents',
  'billing.gap.total': 'cents',
} as const satisfies Readonly<Record<string, FieldUnit>>
