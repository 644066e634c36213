import { z } from 'zod'
import { dayField, idField, instantField, periodField, textField } from '#shared/kernel/fields'

const replyField = z.strictObject({
  answer: z.enum(['accepted', 'contested']),
  on: dayField,
  at: instantField,
  author: z.string().max(160),
  reason: textField,
})

/**
 * A record of hours given to a beneficiary for its agreement (D.5211-16: the beneficiary establishes the units). What was
 * given is identified by the hash of its content; the codes printed on it derive from that hash and from `secret`.
 */
export const hourRecordSchema = z.strictObject({
  id: idField,
  agreementId: idField,
  collectivityId: idField,
  period: periodField,
  madeOn: dayField,
  /** When it was made; absent from those of before it was kept. */
  madeAt: instantField.optional(),
  /** SHA-256 of the content, in hexadecimal. */
  content: z.string().regex(/^[0-9a-f]{64}$/),
  /** 128 random bits, in hexadecimal, so that a reply code can't be guessed from the content. */
  secret: z.string().regex(/^[0-9a-f]{32}$/),
  minutes: z.int().min(0),
  reply: replyField.nullable(),
})

/** A record of hours given to a beneficiary. */
export type HourRecord = z.output<typeof hourRecordSchema>
