import { z } from 'zod'
import { dayField, idField, textField } from '#shared/kernel/fields'

const batch = z.int().min(1).max(9_999_999)
const title = z.int().min(1).max(99_999_999)

/** Which statements a file for Hélios has, before its numbers are given. */
export const pesChoiceSchema = z.strictObject({
  lenderId: idField,
  /** The annexed budget of the lender that the file is of, by its name; `null` for the main one. */
  budget: textField.nullable(),
  statementIds: z.array(idField).min(1).max(5000),
  /** The day of the titles: their fiscal year follows from it. */
  issuedOn: dayField,
})

/** Which statements a file for Hélios has. */
export type PesChoice = z.output<typeof pesChoiceSchema>

/**
 * What a file for Hélios is made for. Batch and title numbers are those of the lender's finance software, whose sequences
 * the accountant checks: they are given, never made up.
 */
export const pesRequestSchema = z.strictObject({
  ...pesChoiceSchema.shape,
  /** Numbers of the batch of titles and of its first title; needed where something is claimed. */
  batch: batch.nullable(),
  firstTitle: title.nullable(),
  /** Numbers of the batch of reductions and of its first one; needed where something is refunded. */
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
  /** The codique of the accountant's office, which is none: a spreadsheet lost its leading zero. */
  | { readonly code: 'pesPostWrong'; readonly body: string; readonly found: string }
  /** An annexed budget for which the lender has no codes. */
  | { readonly code: 'pesBudgetUnknown'; readonly budget: string; readonly body: string }
  | {
      readonly code: 'pesBudgetCodeMissing'
      readonly what: 'siret' | 'collectivity' | 'budget' | 'product'
      readonly budget: string
      readonly body: string
    }
  /** Numbers are given for one budget, and the statements are of several. */
  | { readonly code: 'pesSeveralBudgets'; readonly budgets: string }
  /** No statement is of the budget that is named. */
  | { readonly code: 'pesBudgetNone'; readonly budget: string; readonly budgets: string }
  /** Batch numbers are given for one fiscal year, and the titles are of several on their day. */
  | { readonly code: 'pesSeveralYears'; readonly years: string }
  /** On their day, no title is of the fiscal year that is named. */
  | { readonly code: 'pesYearNone'; readonly year: number; readonly years: string }
  /** The day of the titles is of a fiscal year before any that they may have. */
  | { readonly code: 'pesYearTooEarly'; readonly year: number; readonly earliest: number }
  | { readonly code: 'pesAccountMissing'; readonly statement: string }
  /** The tax within the balance is of several rates: a line of a title has one. */
  | { readonly code: 'pesVatSeveralRates'; readonly statement: string }
  | { readonly code: 'pesFunctionWrong'; readonly statement: string; readonly found: string }
  | {
      readonly code: 'pesDebtorMissing'
      readonly what: 'siret' | 'address'
      readonly body: string
    }
  /** The SIRET on the statement is none, or its check digit is wrong. */
  | { readonly code: 'pesSiretWrong'; readonly body: string; readonly found: string }
  | { readonly code: 'pesPostalCodeWrong'; readonly body: string; readonly found: string }
  /** A code of service of more than ten signs: cut, it would be another. */
  | { readonly code: 'pesServiceTooLong'; readonly statement: string; readonly found: string }
  /** The numbers given run beyond eight digits. */
  | { readonly code: 'pesNumbersTooHigh' }
  /** A body of which PES has no category. */
  | { readonly code: 'pesKindUnknown'; readonly body: string }
  /** The title to reduce: it must be known, and of the same fiscal year. */
  | { readonly code: 'pesOriginMissing'; readonly statement: string }
  /** More is given back than instalments called: provisional statements or balances did, whose titles are not kept. */
  | { readonly code: 'pesOriginElsewhere'; readonly statement: string }
  | { readonly code: 'pesOriginOtherYear'; readonly statement: string; readonly year: number }
  | { readonly code: 'pesTitleNumbers' }
  | { readonly code: 'pesReductionNumbers' }
  | { readonly code: 'pesUnwritable'; readonly where: string; readonly found: string }
  /** The same in what a statement keeps of its debtor and its agreement: their records alone change nothing. */
  | { readonly code: 'pesUnwritableOnStatement'; readonly where: string; readonly found: string }
  /** Numbers are given for one lender, and the statements are of several. */
  | { readonly code: 'pesSeveralLenders' }
  | { readonly code: 'pesNothing' }
