import { z } from 'zod'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { contentHash } from '#shared/kernel/content-hash'
import { dayField, idField, nameField, periodField, textField } from '#shared/kernel/fields'
import { partySchema, statementContentSchema, useSchema } from '../statements/statement'
import { decisionSchema } from './decision'
import { tooLargeToAdd } from './too-large-to-add'
import { correspondentParty, EXCHANGE_SUBJECTS, hex64, referenceField } from './exchange'

/** Name of the format, in every file. */
export const EXCHANGE_FORMAT = 'quotite-exchange'

/** Version of the format that this program writes, and the only one that it reads. */
export const EXCHANGE_VERSION = 1

/** Largest file that is written or read, in megabytes: ten times the fullest year of a body. */
export const EXCHANGE_MEGABYTES = 20

/** Prefix of the signed text, so that a signature made here can't be used for anything else. */
const DOMAIN = 'quotite-exchange/1\n'

/** A record of hours to countersign: what the printed sheet says, without its reply codes. */
const hoursContentSchema = z.strictObject({
  /** Code of the sheet, which identifies its content. */
  sheet: z.string().regex(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/),
  period: periodField,
  madeOn: dayField,
  example: z.boolean(),
  lender: partySchema,
  beneficiary: partySchema,
  agreement: z.strictObject({
    reference: z.string(),
    title: nameField,
    legalBasis: textField,
    resolutionReference: textField,
    signedOn: dayField.nullable(),
  }),
  uses: z.array(useSchema),
  minutes: z.int(),
})

/** An issued statement, frozen. Its number, and that of the one that it replaces, are kept in the journal of exchanges. */
const frozenContentSchema = z
  .strictObject({
    statement: statementContentSchema.extend({
      number: referenceField,
      replaces: z
        .strictObject({
          ...statementContentSchema.shape.replaces.unwrap().shape,
          number: referenceField,
        })
        .optional(),
    }),
    fingerprint: z.string(),
  })
  .superRefine((content, context) => {
    const path = tooLargeToAdd(content)
    if (path !== null) context.addIssue({ code: 'custom', path: [...path] })
  })

/** What a beneficiary answers to the file of that SHA-256. */
const answerContentSchema = z.strictObject({
  about: z.enum(EXCHANGE_SUBJECTS),
  answers: hex64,
  reference: referenceField,
  lineCount: z.int().min(0),
  decision: decisionSchema,
})

const envelope = {
  format: z.literal(EXCHANGE_FORMAT),
  version: z.literal(EXCHANGE_VERSION),
  id: idField,
  signer: z.strictObject({ ...correspondentParty.shape, publicKey: hex64 }),
  to: correspondentParty,
  sentOn: dayField,
} as const

const unsigned = [
  z.strictObject({ ...envelope, kind: z.literal('hours'), content: hoursContentSchema }),
  z.strictObject({ ...envelope, kind: z.literal('statement'), content: frozenContentSchema }),
  z.strictObject({ ...envelope, kind: z.literal('answer'), content: answerContentSchema }),
] as const

const signature = { signature: z.string().regex(/^[0-9a-f]{128}$/) }

/** A signed file, whole. */
export const exchangeFileSchema = z.discriminatedUnion('kind', [
  unsigned[0].extend(signature),
  unsigned[1].extend(signature),
  unsigned[2].extend(signature),
])

/** A signed file, whole. */
export type ExchangeFile = z.output<typeof exchangeFileSchema>

/** A signed file before its signature. */
export type UnsignedExchange = z.output<(typeof unsigned)[number]>

/** A file that asks for an answer. */
export type AskingFile = Exclude<ExchangeFile, { kind: 'answer' }>

/** A file that answers another. */
export type AnswerFile = Extract<ExchangeFile, { kind: 'answer' }>

/** What a file says, signed or not. */
type Said<F> = F extends UnsignedExchange ? Pick<F, 'kind' | 'content'> : never

/** Number of the statement, or code of the sheet of hours, that a file is about. */
export function referenceOf({ kind, content }: Said<UnsignedExchange>): string {
  if (kind === 'answer') return content.reference
  return kind === 'hours' ? content.sheet : content.statement.number
}

/** The text that an Ed25519 signature covers: all but itself, canonical, after the name of its use. */
export const signedText = (exchange: UnsignedExchange): string => DOMAIN + canonicalJson(exchange)

/** The file without its signature. */
export function withoutSignature({
  signature: _signature,
  ...exchange
}: ExchangeFile): UnsignedExchange {
  return exchange
}

/** The text of a file: canonical JSON, so that a file has one form only. */
export const exchangeText = (file: ExchangeFile): string => canonicalJson(file)

/** The bytes of a file. */
export const exchangeBytes = (file: ExchangeFile): Uint8Array => utf8ToBytes(exchangeText(file))

/** SHA-256 of a file as it was written, in hexadecimal: by it an answer names what it answers. */
export const exchangeHash = (file: ExchangeFile): string => contentHash(file)
