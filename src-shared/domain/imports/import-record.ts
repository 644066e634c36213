import { z } from 'zod'
import { idField, instantField, nameField } from '#shared/kernel/fields'

/** An import that was kept: of which file, when, and what it changed. Its changes are in the journal at `sequence`. */
export const importRecordSchema = z.strictObject({
  id: idField,
  fileName: nameField,
  source: z.string().min(1).max(40),
  /** SHA-256 of the file, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  at: instantField,
  author: z.string().max(160),
  added: z.int().min(0),
  changed: z.int().min(0),
  skipped: z.int().min(0),
  refused: z.int().min(0),
})

/** An import that was kept. */
export type ImportRecord = z.output<typeof importRecordSchema>
