import { z } from 'zod'
import { isYearDay } from '#shared/kernel/day-of-year'
import { dayField, idField, nameField, textField } from '#shared/kernel/fields'
import { LEGAL_FORMS } from '../agreements/legal-form'
import { COLLECTIVITY_KINDS } from '../collectivities/collectivity'
import { RELATIONS } from '../collectivities/relation'
import { COST_NATURES } from '../statements/natures'

/** The channel of payment: a title and a mandate, or the yearly attribution de compensation (CGCT L.5211-4-2). */
export const CHANNELS = ['refund', 'compensation'] as const

/** The channel of payment. */
export type Channel = (typeof CHANNELS)[number]

/**
 * What a rule of the plan is for: payment by one channel or the other, or the refund of a title or a mandate of a closed
 * year. There the sides are reversed: the receipt is the debtor's, the expense the lender's.
 */
export const RULE_PURPOSES = [...CHANNELS, 'closedYear'] as const

/** What a rule of the plan is for. */
export type RulePurpose = (typeof RULE_PURPOSES)[number]

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

/** A day of every year: month x 100 + day. */
const yearDayField = z.int().refine(isYearDay, { error: 'code:fieldOutOfRange' })

/**
 * A pair of accounts that mirror each other, the lender's receipt and the debtor's expense, with the cases to which it
 * applies, from a day on. An empty list and `null` match any case. Accounts are data that a territory corrects: no rule of
 * the plan is written in code.
 */
export const accountRuleSchema = z
  .strictObject({
    id: idField,
    from: dayField,
    forms: oneOf(LEGAL_FORMS),
    lenderKinds: oneOf(COLLECTIVITY_KINDS),
    debtorKinds: oneOf(COLLECTIVITY_KINDS),
    relation: z.enum(RELATIONS).nullable(),
    /** Whether the lender counts the service in an annexed budget. */
    annexBudget: z.boolean().nullable(),
    channel: z.enum(RULE_PURPOSES),
    /** What the refund is of: staff, or other costs; either where absent. */
    nature: z.enum(COST_NATURES).optional(),
    /**
     * Of a rule for closed years: the last day, in the year after, on which a year is still written in (journée complémentaire),
     * month x 100 + day.
     */
    closesOn: yearDayField.optional(),
    receipt: accountField,
    expense: accountField,
    /** Where it is set: "Instruction M57, tome 1". */
    source: textField,
  })
  .refine(({ channel, closesOn }) => channel !== 'closedYear' || closesOn !== undefined, {
    error: 'code:fieldMissing',
    path: ['closesOn'],
  })

/** A pair of accounts that mirror each other, and when it applies. */
export type AccountRule = z.output<typeof accountRuleSchema>
