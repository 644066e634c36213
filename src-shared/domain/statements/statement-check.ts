import { z } from 'zod'
import { dayField, idField, periodField, positiveCentsField } from '#shared/kernel/fields'
import { STATEMENT_NATURES } from './statement-nature'

/** Records that a statement was checked before it is issued, and found right. It holds for those figures only. */
export const statementCheckSchema = z.strictObject({
  agreementId: idField,
  beneficiaryId: idField,
  period: periodField,
  nature: z.enum(STATEMENT_NATURES),
  /** Fingerprint of the settlement that was checked. */
  settlement: z.string().max(40),
  share: positiveCentsField,
  on: dayField,
  author: z.string().max(160),
})

/** Records that a statement was checked before it is issued. */
export type StatementCheck = z.output<typeof statementCheckSchema>
