import { z } from 'zod'
import {
  centsField,
  dayField,
  idField,
  nameField,
  periodField,
  textField,
} from '#shared/kernel/fields'
import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Finding } from '#shared/domain/statements/finding'
import { paymentSchema } from '#shared/domain/payments/payment'
import { STATEMENT_NATURES } from '#shared/domain/statements/statement-nature'
import type { Failure } from './failures'
import { answer, does, EVERYTHING, keeps, reads } from './method'
import type { FilesWritten } from './views'

/** The effect of a line of a file of payments. */
export interface RehearsedPayment {
  readonly line: number
  /** As the file has it. */
  readonly number: string
  /** The body that the statement calls; `null` where the statement is not known. */
  readonly beneficiaryId: string | null
  readonly on: Day | null
  readonly amount: Cents | null
  readonly reference: string
  readonly failures: readonly Failure[]
}

/** A file of payments that was chosen and read; nothing of it is kept. `asked: false` when the dialogue was closed. */
export type PaymentChoice =
  | { readonly asked: false }
  | {
      readonly asked: true
      readonly token: string
      readonly fileName: string
      readonly lines: readonly RehearsedPayment[]
    }

const ids = z.array(idField).min(1).max(5000)
const step = { ids, on: dayField }

/** What the window may ask about the life of statements: checks, sending, contests, payments, reminders. */
export const statementMethods = {
  /** The objections of a regional chamber of accounts, if these statements were issued now. */
  auditSettlement: reads(
    z.strictObject({
      agreementId: idField,
      period: periodField,
      nature: z.enum(STATEMENT_NATURES),
      bodies: z.array(idField).max(5000),
    }),
    answer<readonly Finding[]>(),
    EVERYTHING,
  ),
  /** Records that statements to be issued were checked and found right, with the amounts shown. */
  checkStatements: keeps(
    z.strictObject({
      agreementId: idField,
      period: periodField,
      nature: z.enum(STATEMENT_NATURES),
      shares: z
        .array(z.strictObject({ collectivityId: idField, amount: centsField }))
        .min(1)
        .max(5000),
    }),
  ),
  /** Records what happened to issued statements. */
  noteStatements: keeps(
    z.discriminatedUnion('step', [
      z.strictObject({ ...step, step: z.literal('sent'), note: textField }),
      z.strictObject({ ...step, step: z.literal('contested'), note: nameField }),
      z.strictObject({ ...step, step: z.literal('answered'), note: nameField }),
    ]),
  ),
  /** Removes the last step of a statement, noted by mistake. */
  takeBackStep: keeps(z.strictObject({ id: idField })),
  recordPayment: keeps(paymentSchema),
  removePayment: keeps(z.strictObject({ id: idField })),
  /** Asks for a file of payments and reports the effect of each line; nothing is kept. */
  choosePayments: does(z.strictObject({}), answer<PaymentChoice>()),
  /** Keeps every line of the file, or none. */
  importPayments: keeps(z.strictObject({ token: z.string().min(1).max(80) })),
  /** Writes a reminder for each claim as .docx into a folder that the user chooses, and records that it was made. */
  writeReminders: keeps(z.strictObject({ ids }), answer<FilesWritten>()),
} as const
