import { z } from 'zod'
import { dayField, idField, nameField, textField } from '#shared/kernel/fields'
import { legalFrameSchema } from './legal-frame'
import { termsSchema } from './terms'

/** An amendment (avenant): whole terms that replace those before, from a day on. */
export const amendmentSchema = z.strictObject({
  id: idField,
  /** "Avenant n° 1". */
  reference: nameField,
  /** What it changes, in words. */
  purpose: textField,
  resolutionReference: textField,
  signedOn: dayField.nullable(),
  /** The first day on which its terms are in force. */
  effectiveOn: dayField,
  /** The legal frame from that day on; as before it where absent. */
  frame: legalFrameSchema.optional(),
  terms: termsSchema,
})

/** An amendment to an agreement. */
export type Amendment = z.output<typeof amendmentSchema>
