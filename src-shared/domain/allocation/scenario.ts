import { z } from 'zod'
import {
  dayField,
  idField,
  nameField,
  textField,
  weeklyMinutesField,
  workShareField,
} from '#shared/kernel/fields'
import { positiveCentsField } from '#shared/kernel/fields'
import { keySchema } from '../agreements/allocation-key'

/** What a simulation supposes. */
const suppositionField = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('key'),
    key: keySchema,
    hourlyTariff: positiveCentsField.nullable(),
  }),
  z.strictObject({ kind: z.literal('commonTime'), commonTime: z.enum(['proRata', 'lender']) }),
  z.strictObject({ kind: z.literal('partyLeaves'), collectivityId: idField }),
  z.strictObject({
    kind: z.literal('partyJoins'),
    collectivityId: idField,
    weeklyMinutes: weeklyMinutesField,
  }),
  z.strictObject({ kind: z.literal('quota'), agentId: idField, workShare: workShareField }),
  /** Pay moves by so many ten-thousandths from a day on: the point by +1 % is 100. */
  z.strictObject({
    kind: z.literal('pay'),
    agentId: idField.nullable(),
    from: dayField,
    tenThousandths: z.int().min(-10_000).max(100_000),
  }),
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
