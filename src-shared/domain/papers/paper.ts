import { z } from 'zod'
import { dayField, idField, instantField, nameField, textField } from '#shared/kernel/fields'

/** The papers that an agreement may need (domain notes 1.8). */
export const PAPER_KINDS = [
  'resolution',
  'agreement',
  'amendment',
  'order',
  'socialCommitteeOpinion',
  'impactSheet',
  'annex',
  'consent',
  'assemblyInformation',
  'regulation',
  'chargeTransferReport',
  'minutes',
  'letter',
  'other',
] as const

/** A kind of paper. */
export type PaperKind = (typeof PAPER_KINDS)[number]

const versionField = z.strictObject({
  /** SHA-256 of the content in hexadecimal: the name under which it is kept, and the proof that it is unaltered. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  fileName: z.string().trim().min(1).max(255),
  size: z.int().min(0).max(1_000_000_000),
  addedAt: instantField,
})

/** A paper attached to an agreement. Its content is a file beside the workspace; a new version never erases one. */
export const paperSchema = z.strictObject({
  id: idField,
  agreementId: idField,
  kind: z.enum(PAPER_KINDS),
  title: nameField,
  /** The date written on it. */
  date: dayField.nullable(),
  /** Number of the délibération, of the arrêté. */
  number: textField,
  /** The body that took or signed it; `null`: all. */
  collectivityId: idField.nullable(),
  /** The agent whom it concerns; `null`: all. */
  agentId: idField.nullable(),
  /** The amendment that it belongs to; `null`: the agreement itself. */
  amendmentId: idField.nullable(),
  /** Oldest first; the last one counts. */
  versions: z.array(versionField).min(1).max(200),
})

/** A paper attached to an agreement. */
export type Paper = z.output<typeof paperSchema>
