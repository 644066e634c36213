import { z } from 'zod'
import { dayField, nameField, textField } from '#shared/kernel/fields'

const author = z.string().max(160)

/** What happens to a statement once it is issued, in the order in which it was noted; its content never changes. */
export const lifeStepSchema = z.discriminatedUnion('step', [
  /** It was sent to the body, which from that day has so many days to pay. */
  z.strictObject({ step: z.literal('sent'), on: dayField, author, note: textField }),
  z.strictObject({ step: z.literal('contested'), on: dayField, author, note: nameField }),
  /** The body's signed answer accepts it. */
  z.strictObject({ step: z.literal('accepted'), on: dayField, author, note: textField }),
  /** The contest was answered: the statement remains in force. */
  z.strictObject({ step: z.literal('answered'), on: dayField, author, note: nameField }),
  z.strictObject({ step: z.literal('reminded'), on: dayField, author, note: textField }),
])

/** What happens to a statement once it is issued. */
export type LifeStep = z.output<typeof lifeStepSchema>

/** Whether a step may be removed: only one of the office itself, and not what two bodies said. */
export const mayTakeBack = (one: LifeStep | undefined): boolean =>
  one?.step === 'sent' || one?.step === 'reminded'
