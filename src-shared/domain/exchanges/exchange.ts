import { z } from 'zod'
import { dayField, idField, instantField, nameField, periodField } from '#shared/kernel/fields'
import { decisionSchema } from './decision'

/** SHA-256 or public key, in hexadecimal. */
export const hex64 = z.string().regex(/^[0-9a-f]{64}$/)

/** Number of a statement, or code of a sheet of hours. */
export const referenceField = z.string().min(1).max(80)

/** A body as an exchange names it: the two ends share no identifier but the SIRET. */
export const correspondentParty = z.strictObject({
  name: nameField,
  siret: z
    .string()
    .regex(/^\d{14}$/)
    .nullable(),
})

/** A body as an exchange names it. */
export type ExchangeParty = z.output<typeof correspondentParty>

/** A body as an exchange names it, of one of which more is known. */
export const exchangeParty = ({ name, siret }: ExchangeParty): ExchangeParty => ({ name, siret })

/** Whether two names are those of the same body. */
export const isSameParty = (a: ExchangeParty, b: ExchangeParty): boolean =>
  a.name === b.name && a.siret === b.siret

/** What a file may ask an answer to. */
export const EXCHANGE_SUBJECTS = ['hours', 'statement'] as const

/**
 * A signed file that was sent or received. Its content is beside the workspace, under its SHA-256; this is what the journal
 * of exchanges shows, and what has been decided of it here.
 */
export const exchangeSchema = z.strictObject({
  /** SHA-256 of the file. */
  id: hex64,
  way: z.enum(['sent', 'received']),
  /** What it is about. */
  about: z.enum(EXCHANGE_SUBJECTS),
  /** SHA-256 of the file that it answers; `null` where it asks for an answer. */
  answers: hex64.nullable(),
  /** The day on which it was sent, or was opened here. */
  on: dayField,
  at: instantField,
  author: z.string().max(160),
  lender: correspondentParty,
  beneficiary: correspondentParty,
  /** Key of the signer: 32 bytes. */
  publicKey: hex64,
  reference: referenceField,
  period: periodField,
  /** How many lines can be accepted or contested. */
  lineCount: z.int().min(0),
  /** Of a statement: the fingerprint that it prints, and the number of the one that it replaces; earlier programs kept neither. */
  statement: z
    .strictObject({ fingerprint: z.string(), replaces: referenceField.nullable() })
    .optional(),
  /** Minutes of the hours, or cents of the statement's balance, negative for a refund. */
  total: z.int(),
  /** The statement or record of hours of this workspace; `null` where it is another’s. */
  subjectId: idField.nullable(),
  /** What was decided here, or what the answer says; `null` while nothing is. */
  decision: decisionSchema.nullable(),
})

/** A signed file that was sent or received. */
export type Exchange = z.output<typeof exchangeSchema>
