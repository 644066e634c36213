import type { Cents } from '#shared/kernel/cents'
import type { Month } from '#shared/kernel/month'
import type { SheetChoice } from '#shared/domain/imports/choose-sheet'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { HiddenParts } from '#shared/domain/imports/import-table'
import type { NameMatch } from '#shared/domain/imports/match-names'
import type { CountedPay, PayTotals } from '#shared/domain/imports/pay-totals'
import type { SettledFacts } from './correctable-facts'
import type { Failure } from './failures'

/** A pay file that was chosen and read; nothing of it is kept. */
export interface ChosenPayroll extends SheetChoice, HiddenParts {
  /** Names the file in the questions that follow; good until another file is chosen. */
  readonly token: string
  readonly fileName: string
  readonly headers: readonly string[]
  readonly rowCount: number
  /** The first cells of each row, to look at. */
  readonly firstRows: readonly (readonly string[])[]
  /** The year of months that are written without one; `null`: it is not known, or none is needed. */
  readonly year: number | null
  /** The year of the months must be said before the file is read. */
  readonly isYearOpen: boolean
  /** It is that of the texts around the months, or of the name of the sheet or of the file, to be checked. */
  readonly isYearGuessed: boolean
  /**
   * Of a file that gives no month: the one that the texts above its titles, its sheet or its name say, to be checked; `null` where they
   * say none, or several.
   */
  readonly monthNamed: Month | null
  readonly mapping: ImportMapping
  /** Remembered from an earlier file with the same columns; else guessed from the titles. */
  readonly remembered: boolean
}

/** The result of the dialogue. */
export type PayrollChoice =
  | { readonly asked: false }
  | { readonly asked: true; readonly file: ChosenPayroll }

/** The effect on the cost of an agent's month. */
export interface RehearsedPay extends CountedPay {
  /** Lines of the file that make it up. */
  readonly lines: readonly number[]
  readonly agentId: string | null
  readonly month: Month | null
  readonly before: Cents | null
  readonly failures: readonly Failure[]
}

/** The effect of a pay file; nothing is kept. */
export interface PayrollRehearsal {
  readonly months: readonly RehearsedPay[]
  readonly totals: PayTotals
  /** Numbers of lines that repeat an earlier one word for word; they add up all the same. */
  readonly repeated: readonly number[]
  /** Costs that only a statement locks, for their correction. */
  readonly settled: SettledFacts
  /** Every name or number in the file, with the agent it means; those to ask about come first. */
  readonly names: readonly NameMatch[]
}
