import { z } from 'zod'
import { idField, nameField } from '#shared/kernel/fields'
import { MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { AGENT_CATEGORIES } from '../../agents/agent'
import { COLLECTIVITY_KINDS } from '../../collectivities/collectivity'

/** Cents. Zero is a price too: of the first units, or of some bodies. */
const priceField = z
  .int()
  .min(0, { error: 'code:priceNotPositive' })
  .max(1_000_000_000_000)
  .brand<'Cents'>()

const dayLengthField = z.int().min(1).max(MINUTES_PER_DAY)

const ratedField = z.discriminatedUnion('kind', [
  /** An hour, done or contracted; where `beyond` is set, only what an agent does for a body in a day after so many minutes. */
  z.strictObject({
    kind: z.literal('hour'),
    basis: z.enum(['actual', 'contracted']),
    price: priceField,
    beyond: dayLengthField.optional(),
  }),
  /** A day on which an agent came, however long. */
  z.strictObject({ kind: z.literal('day'), price: priceField }),
  /** Each half-day of so many minutes that an agent begins on a day. */
  z.strictObject({
    kind: z.literal('halfDay'),
    minutes: dayLengthField,
    price: priceField,
  }),
  /** An act, a file, a day of equipment, a quantity ordered. */
  z.strictObject({ kind: z.literal('unit'), unitTypeId: idField, price: priceField }),
  /** A month in force, for each beneficiary or for each agent that it received; a month cut short counts by days. */
  z.strictObject({
    kind: z.literal('month'),
    each: z.enum(['beneficiary', 'agent']),
    price: priceField,
  }),
  /** The agent's gross pay of the month by the hours paid, times a coefficient in thousandths, for each hour done. */
  z.strictObject({ kind: z.literal('payTimes'), thousandths: z.int().min(1).max(100_000) }),
  /** A rate, in ten-thousandths, on an amount of the year that the user keeps as a criterion in euros. */
  z.strictObject({
    kind: z.literal('percentOf'),
    criterionId: idField,
    rate: z.int().min(1).max(100_000),
  }),
])

/** A price for the quantity beyond so many hundredths of a unit, in the period that is settled. */
const tierField = z.strictObject({
  above: z.int().min(1).max(1_000_000_000),
  price: priceField,
})

/** A line of a price list: what is counted, at what price, for whom and for whose work (worked examples B1 to B8). */
export const priceLineSchema = z
  .strictObject({
    id: idField,
    /** As printed on statements: "Instruction d’un permis de construire". */
    label: nameField,
    rated: ratedField,
    /** The bodies that pay it, by kind or by name; all where `null`. */
    bodies: z
      .strictObject({
        kinds: z.array(z.enum(COLLECTIVITY_KINDS)).max(COLLECTIVITY_KINDS.length),
        collectivityIds: z.array(idField).max(5000),
      })
      .nullable(),
    /** Whose work it prices: of one of the categories (any where none is named) and of one of the grades (likewise). */
    agents: z
      .strictObject({
        categories: z.array(z.enum(AGENT_CATEGORIES)).max(AGENT_CATEGORIES.length),
        grades: z.array(nameField).max(200),
      })
      .nullable(),
    /** In ascending order; the price of the line applies up to the first. */
    tiers: z
      .array(tierField)
      .max(20)
      .superRefine((tiers, context) => {
        tiers.forEach(({ above }, at) => {
          if (at > 0 && above <= (tiers[at - 1]?.above ?? 0))
            context.addIssue({
              code: 'custom',
              message: 'code:tierOutOfOrder',
              path: [at, 'above'],
            })
        })
      }),
  })
  .refine(
    ({ rated, tiers }) =>
      tiers.length === 0 || (rated.kind !== 'payTimes' && rated.kind !== 'percentOf'),
    { error: 'code:fieldOutOfRange', path: ['tiers'] },
  )
  .refine(
    ({ rated, agents }) =>
      agents === null ||
      !(
        (rated.kind === 'hour' && rated.basis === 'contracted') ||
        (rated.kind === 'month' && rated.each === 'beneficiary') ||
        rated.kind === 'unit' ||
        rated.kind === 'percentOf'
      ),
    { error: 'code:fieldOutOfRange', path: ['agents'] },
  )

/** A line of a price list. */
export type PriceLine = z.output<typeof priceLineSchema>
