import { z } from 'zod'
import {
  centsField,
  dayField,
  idField,
  nameField,
  periodField,
  textField,
} from '#shared/kernel/fields'
import type { SpareLine } from '#shared/domain/statements/spare-cents'
import type { Finding } from '#shared/domain/statements/finding'
import { paymentSchema } from '#shared/domain/payments/payment'
import { STATEMENT_NATURES } from '#shared/domain/statements/statement-nature'
import { answer, EVERYTHING, keeps, reads } from './method'
import type { FilesWritten } from './views'

const ids = z.array(idField).min(1).max(5000)
const step = { ids, on: dayField }

/** What the window may ask about the life of statements: checks, sending, contests, payments, reminders. */
export const statementMethods = {
  /** Who carried the spare cents of the final statements of an agreement. */
  readSpareCents: reads(z.strictObject({ agreementId: idField }), answer<readonly SpareLine[]>(), [
    'statements',
  ]),
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
  /** Removes a step of a statement, noted by mistake: that of a place in its life, else the last one. */
  takeBackStep: keeps(z.strictObject({ id: idField, at: z.int().min(0).optional() })),
  recordPayment: keeps(paymentSchema),
  removePayment: keeps(z.strictObject({ id: idField })),
  /** Writes a reminder for each claim as .docx into a folder that the user chooses, and records that it was made. */
  writeReminders: keeps(z.strictObject({ ids }), answer<FilesWritten>()),
} as const
