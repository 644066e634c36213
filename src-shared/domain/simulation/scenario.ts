import { z } from 'zod'
import {
  dayField,
  idField,
  nameField,
  positiveCentsField,
  textField,
  weeklyMinutesField,
  workShareField,
} from '#shared/kernel/fields'
import { keySchema } from '../keys/allocation-key'
import { measureSchema } from '../keys/criteria/measure'

/**
 * What is supposed of a body of which the key lacks a value: that it keeps its share under the key in force, that it is left
 * out and pays nothing, or the values that the key lacks: inhabitants, hundredths of a criterion, minutes a week.
 */
const outsideField = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('keeps'), collectivityId: idField }),
  z.strictObject({ how: z.literal('excluded'), collectivityId: idField, reason: nameField }),
  z.strictObject({
    how: z.literal('values'),
    collectivityId: idField,
    values: z
      .array(z.strictObject({ measure: measureSchema, value: z.int().min(0).max(1_000_000_000) }))
      .min(1)
      .max(20),
  }),
])

/** What is supposed of a body of which the key lacks a value. */
export type OutsideAnswer = z.output<typeof outsideField>

/** What a simulation supposes. */
const suppositionField = z.discriminatedUnion('kind', [
  /** Another key, and another tariff where one is given. */
  z.strictObject({
    kind: z.literal('key'),
    key: keySchema,
    hourlyTariff: positiveCentsField.nullable(),
    /** The bodies of which the key lacks a value; what is proposed holds for one that is not here. */
    outside: z
      .array(outsideField)
      .max(5000)
      .refine((list) => new Set(list.map((one) => one.collectivityId)).size === list.length, {
        error: 'code:partyTwice',
      })
      .optional(),
  }),
  z.strictObject({ kind: z.literal('commonTime'), commonTime: z.enum(['proRata', 'lender']) }),
  /** A body leaves: its hours no longer count, and the others pay the cost. */
  z.strictObject({ kind: z.literal('partyLeaves'), collectivityId: idField }),
  /** A body joins: its forecast counts as hours done besides the others', at no other cost. */
  z.strictObject({
    kind: z.literal('partyJoins'),
    collectivityId: idField,
    weeklyMinutes: weeklyMinutesField,
  }),
  /** Another part of an agent's time and cost is covered. */
  z.strictObject({ kind: z.literal('quota'), agentId: idField, workShare: workShareField }),
  /** Pay moves by so many ten-thousandths from a day on, for one agent or all: the point by +1 % is 100. */
  z.strictObject({
    kind: z.literal('pay'),
    agentId: idField.nullable(),
    from: dayField,
    tenThousandths: z.int().min(-10_000).max(100_000),
  }),
  /** An agent leaves and is not replaced: hours and cost stop the day before. */
  z.strictObject({ kind: z.literal('departure'), agentId: idField, from: dayField }),
])

/** A named simulation of an agreement, kept to be shown. */
export const scenarioSchema = z.strictObject({
  id: idField,
  agreementId: idField,
  name: nameField,
  note: textField,
  createdOn: dayField,
  suppositions: z.array(suppositionField).max(50),
})

/** What a simulation supposes. */
export type Supposition = z.output<typeof suppositionField>

/** A named simulation of an agreement. */
export type Scenario = z.output<typeof scenarioSchema>
