import { z } from 'zod'
import { dayField, idField, nameField, textField } from '#shared/kernel/fields'
import { LEGAL_FORMS } from '../agreements/legal-form'
import { COLLECTIVITY_KINDS } from '../collectivities/collectivity'

/** How the debtor stands to the lender: a member of it, the group it belongs to, or neither. */
export const RELATIONS = ['member', 'group', 'other'] as const

/** How the debtor stands to the lender. */
export type Relation = (typeof RELATIONS)[number]

/** By which way money moves: a title and a mandate, or the yearly attribution de compensation (CGCT L.5211-4-2). */
export const CHANNELS = ['refund', 'compensation'] as const

/** By which way money moves. */
export type Channel = (typeof CHANNELS)[number]

/** The number of an account of the plan: two to eight digits. */
export const accountNumberField = z
  .string()
  .trim()
  .regex(/^\d{2,8}$/, { error: 'code:accountWrong' })

const accountField = z.strictObject({ number: accountNumberField, label: nameField })

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .array(z.enum(values))
    .max(values.length)
    .refine((list) => new Set<string>(list).size === list.length, { error: 'code:duplicateEntry' })

/**
 * A pair of accounts that mirror each other, the lender's receipt and the debtor's expense, with the cases in which it
 * serves, from a day on. An empty list and `null` ask nothing. Accounts are data that a territory corrects: no rule of
 * the plan is written in code.
 */
export const accountRuleSchema = z.strictObject({
  id: idField,
  from: dayField,
  forms: oneOf(LEGAL_FORMS),
  lenderKinds: oneOf(COLLECTIVITY_KINDS),
  debtorKinds: oneOf(COLLECTIVITY_KINDS),
  relation: z.enum(RELATIONS).nullable(),
  /** Whether the lender counts the service in an annexed budget. */
  annexBudget: z.boolean().nullable(),
  channel: z.enum(CHANNELS),
  receipt: accountField,
  expense: accountField,
  /** Where it is set: "Instruction M57, tome 1". */
  source: textField,
})

/** A pair of accounts that mirror each other, and when it serves. */
export type AccountRule = z.output<typeof accountRuleSchema>
