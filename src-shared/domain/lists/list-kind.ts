import type { z } from 'zod'
import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { FieldFailure } from '#shared/kernel/read'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import type { Collectivity } from '../collectivities/collectivity'
import type { TitledField } from '../imports/columns-by-title'
import type { Payment } from '../payments/payment'
import type { Followed } from '../payments/statement-stage'
import type { Replaceable } from '../statements/cancelled-refusal'
import type { ListFailure } from './list-failure'

/** A cell of a line, and the field that it gives. */
export interface ListCell {
  readonly field: string
  readonly text: string
  /** Title of its column: it may hold the year of a population. */
  readonly title: string
  /** Its line in the file. */
  readonly line: number
}

/** A column that a list may have: a field of the record by its path without places. */
export interface ListField extends TitledField {
  /** Its cells are days. */
  readonly isDay?: boolean
  /** Its cells are amounts in euros. */
  readonly isMoney?: boolean
  /** Its cells are hours of a week. */
  readonly isWeek?: boolean
  /** Its cells have a digit somewhere: a column without any holds something else. */
  readonly hasDigits?: boolean
  /** Its cells are numbers of a register or codes: nothing is computed with them. */
  readonly isCode?: boolean
  /** Its cells are words that are kept as they are: one that has lost letters is refused. */
  readonly isWords?: boolean
}

/** The record that a line means: an existing one, none yet, or why that is not known. */
export type ListMatch<R> = { readonly record: R | null } | { readonly failure: ListLineFailure }

/** What a list takes from an issued statement; its summary is enough. */
export interface ListStatement extends Followed, Replaceable {
  readonly issuedOn: Day
}

/** What is to be seen of a line that is taken, before it is. */
export type ListNote =
  /** The record is archived, and stays so. */
  | { readonly code: 'archived' }
  /** An agent gets another category or grade, which holds for past days too. */
  | { readonly code: 'regraded' }
  /** A new agent has the name of one who has this registration number. */
  | { readonly code: 'namesake'; readonly number: string }
  /** A new body has the name of one of other numbers, which has this code. */
  | { readonly code: 'sameName'; readonly number: string }
  /** A number without its year, or a text with a number in it, and the statement that it was found to mean. */
  | { readonly code: 'guessedNumber'; readonly found: string; readonly number: string }
  /** The statement gives back: what is paid of it is what was refunded. */
  | { readonly code: 'refund'; readonly number: string }
  /** A payment of that day and amount is kept already, under another reference. */
  | { readonly code: 'alike'; readonly number: string }
  /** More is paid than was left of the statement. */
  | { readonly code: 'excess'; readonly amount: Cents; readonly number: string }
  /** A total that is not the sum of the lines above it, which is `lines`. */
  | { readonly code: 'totalDiffers'; readonly amount: Cents; readonly lines: Cents }
  /**
   * A share with more decimals than are kept, and what is kept of it, in millionths: the nearest, or another one so that all make the
   * whole.
   */
  | { readonly code: 'rounded' | 'roundedToWhole'; readonly found: string; readonly kept: number }
  /** A tariff from a day on which no terms begin: it makes an amendment. */
  | { readonly code: 'newAmendment'; readonly from: Day }
  /** A tariff without a day: it is that of the terms in force last, which begin on this one. */
  | { readonly code: 'since'; readonly from: Day }

/** What the workspace holds, for reading a line. */
export interface ListFacts {
  readonly collectivities: readonly Collectivity[]
  readonly agents: readonly Agent[]
  readonly agreements: readonly Agreement[]
  readonly statements: readonly ListStatement[]
  readonly payments: readonly Payment[]
  readonly today: Day
  readonly newId: () => string
}

/** A draft of a record, before its schema reads it; or why a reference in it is not known. */
export interface ListDraft {
  readonly input: unknown
  readonly failures: readonly ListLineFailure[]
}

/** A list that can be taken in: its columns, how a line finds its record, and what it makes of it. */
export interface ListKind<R extends { readonly id: string }, F = ListFacts> {
  readonly fields: readonly ListField[]
  readonly schema: z.ZodType<R>
  /**
   * Prepared once for a list.
   *
   * @param cellsOf the cells of a field's columns that are not empty, without those of totals
   * @param heading the texts above the titles
   * @param dayOf a day as it is kept, from the text of a cell; the text itself where it is none, which the schema then refuses
   */
  readonly open: (
    facts: F,
    cellsOf: (field: string) => readonly ListCell[],
    dayOf: (text: string) => string,
    heading: readonly string[],
  ) => {
    readonly find: (cells: readonly ListCell[]) => ListMatch<R>
    readonly draft: (cells: readonly ListCell[], before: R | null) => ListDraft
    /**
     * Why a record can't be beside others: a number or a code that another has. Asked once for each line, in their order.
     */
    readonly clash: (record: R, others: readonly R[]) => ListFailure | null
    /**
     * Whether a line says more of the record that earlier lines make, and nothing else of it: a population of another year. Never where
     * absent.
     *
     * @param earlier the cells of these lines
     */
    readonly isMore?: (cells: readonly ListCell[], earlier: readonly ListCell[]) => boolean
    /** What its line is called, where the record alone does not say it. */
    readonly name?: (record: R) => string
    /** The same for lines that would make the same record; its name where absent. */
    readonly sameness?: (record: R) => string
    readonly notes?: (record: R, cells: readonly ListCell[]) => readonly ListNote[]
    /**
     * What is to be said of a total.
     *
     * @param runs the lines above it, from each total to the next
     */
    readonly totalNotes?: (
      cells: readonly ListCell[],
      runs: readonly (readonly ListCell[])[],
    ) => readonly ListNote[]
  }
  readonly name: (record: R) => string
}

/** Why a line is refused. */
export type ListLineFailure = FieldFailure | ListFailure

/** The text of a field in a line; empty where no column gives it. */
export const cellText = (cells: readonly ListCell[], path: string): string =>
  cells.find(({ field }) => field === path)?.text ?? ''
