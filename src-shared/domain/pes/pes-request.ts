import type { Coded } from '#shared/kernel/coded'
import type { Day } from '#shared/kernel/day'
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
  /** The fiscal year of the file, where titles of that day are of several; a statement may reduce titles of two. */
  fiscalYear: z.int().optional(),
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
export type PesFailure = Coded<{
  /** A code of the lender that the accountant gives. */
  pesCodeMissing: { what: 'post' | 'collectivity' | 'product' | 'siret'; body: string }
  /** The codique of the accountant's office, which is none: a spreadsheet lost its leading zero. */
  pesPostWrong: { body: string; found: string }
  /** An annexed budget for which the lender has no codes. */
  pesBudgetUnknown: { budget: string; body: string }
  pesBudgetCodeMissing: {
    what: 'siret' | 'collectivity' | 'budget' | 'product'
    budget: string
    body: string
  }
  /** Numbers are given for one budget, and the statements are of several. */
  pesSeveralBudgets: { budgets: string }
  /** No statement is of the budget that is named. */
  pesBudgetNone: { budget: string; budgets: string }
  /** Batch numbers are given for one fiscal year, and the titles are of several on their day. */
  pesSeveralYears: { years: string }
  /** On their day, no title is of the fiscal year that is named. */
  pesYearNone: { year: number; years: string }
  /** The day of the titles is before these statements were drawn up; from `earliest` on none is. */
  pesDayTooEarly: { statements: readonly string[]; earliest: Day }
  pesAccountMissing: { statement: string }
  /** The tax within the balances of these statements is of several rates: a line of a title has one. */
  pesVatSeveralRates: { statements: readonly string[] }
  pesFunctionWrong: { statement: string; found: string }
  pesDebtorMissing: { what: 'siret' | 'address'; body: string }
  /** The SIRET on the statement is none, or its check digit is wrong. */
  pesSiretWrong: { body: string; found: string }
  pesPostalCodeWrong: { body: string; found: string }
  /** A code of service of more than ten signs: cut, it would be another. */
  pesServiceTooLong: { statement: string; found: string }
  /** The numbers given run beyond eight digits. */
  pesNumbersTooHigh: object
  /** A body of which PES has no category. */
  pesKindUnknown: { body: string }
  /** The title to reduce: it must be known, and of the same fiscal year. */
  pesOriginMissing: { statement: string }
  /** More is given back than instalments called: provisional statements or balances did, whose titles are not kept. */
  pesOriginElsewhere: { statement: string }
  pesOriginOtherYear: { statement: string; year: number }
  pesTitleNumbers: object
  pesReductionNumbers: object
  pesUnwritable: { where: string; found: string }
  /** The same in what a statement keeps of its debtor and its agreement: their records alone change nothing. */
  pesUnwritableOnStatement: { where: string; found: string }
  /** Numbers are given for one lender, and the statements are of several. */
  pesSeveralLenders: object
  pesNothing: object
}>
