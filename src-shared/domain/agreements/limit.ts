import { z } from 'zod'
import { idField, positiveCentsField, textField } from '#shared/kernel/fields'

/** How an amount is bounded. */
export const LIMIT_KINDS = ['fixed', 'floor', 'cap', 'exempt'] as const

/** How an amount is bounded. */
export type LimitKind = (typeof LIMIT_KINDS)[number]

/**
 * A bound on the amount of one beneficiary, or of all: a fixed amount in place of the key, a floor, a cap (cents a year, in
 * proportion to the months of a settlement), or an exemption. In a shared cost the others pay the difference; in a price
 * list the lender does.
 */
export const limitSchema = z
  .strictObject({
    /** `null`: every beneficiary that has no limit of its own of the same kind. */
    collectivityId: idField.nullable(),
    kind: z.enum(LIMIT_KINDS),
    /** Cents a year; `null` for an exemption. */
    amount: positiveCentsField.nullable(),
    reason: textField,
  })
  .refine(({ kind, amount }) => (kind === 'exempt') === (amount === null), {
    error: 'code:fieldMissing',
    path: ['amount'],
  })
  .refine(({ kind, reason }) => kind !== 'exempt' || reason !== '', {
    error: 'code:exemptionWithoutReason',
    path: ['reason'],
  })

/** What bounds an amount. */
export type Limit = z.output<typeof limitSchema>
