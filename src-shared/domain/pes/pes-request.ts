import { z } from 'zod'
import { dayField, idField } from '#shared/kernel/fields'

const batch = z.int().min(1).max(9_999_999)
const title = z.int().min(1).max(99_999_999)

/**
 * What a file for Hélios is made for. Batch and title numbers are those of the lender's finance software, whose sequences
 * the accountant checks: they are given, never made up.
 */
export const pesRequestSchema = z.strictObject({
  lenderId: idField,
  statementIds: z.array(idField).min(1).max(5000),
  /** Fiscal year in which the titles are issued. */
  fiscalYear: z.int().min(2000).max(2099),
  issuedOn: dayField,
  /** Numbers of the batch of titles and of its first title. */
  batch,
  firstTitle: title,
  /** Numbers of the batch of reductions and of its first one; needed where something is given back. */
  reductionBatch: batch.nullable(),
  firstReduction: title.nullable(),
})

/** What a file for Hélios is made for. */
export type PesRequest = z.output<typeof pesRequestSchema>

/** Why a file for Hélios can't be made, with the thing to complete. */
export type PesFailure =
  /** A code of the lender that the accountant gives. */
  | {
      readonly code: 'pesCodeMissing'
      readonly what: 'post' | 'collectivity' | 'product' | 'siret'
      readonly body: string
    }
  | { readonly code: 'pesAnnexBudget'; readonly budget: string }
  | { readonly code: 'pesAccountMissing'; readonly statement: string }
  | { readonly code: 'pesFunctionWrong'; readonly statement: string; readonly found: string }
  | {
      readonly code: 'pesDebtorMissing'
      readonly what: 'siret' | 'address'
      readonly body: string
    }
  /** A body of which PES has no category. */
  | { readonly code: 'pesKindUnknown'; readonly body: string }
  /** The title that a reduction takes back: it must be known, and of the same fiscal year. */
  | { readonly code: 'pesOriginMissing'; readonly statement: string }
  | { readonly code: 'pesOriginOtherYear'; readonly statement: string; readonly year: number }
  | { readonly code: 'pesReductionNumbers' }
  | { readonly code: 'pesUnwritable'; readonly where: string; readonly found: string }
  /** Numbers are given for one lender, and the statements are of several. */
  | { readonly code: 'pesSeveralLenders' }
  | { readonly code: 'pesNothing' }
