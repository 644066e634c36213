import { z } from 'zod'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { SheetChoice } from '#shared/domain/imports/choose-sheet'
import type { HiddenParts, ReadTable } from '#shared/domain/imports/import-table'
import type { ListColumn } from '#shared/domain/lists/guess-list-columns'
import type { ProposedColumns } from '#shared/domain/lists/remembered-columns'
import { FORM_LIST_NAMES, LIST_NAMES, type ListName } from '#shared/domain/lists/list-kinds'
import { DATE_ORDERS, type DatesRead } from '#shared/domain/imports/order-of-dates'
import type { ListLine } from '#shared/domain/lists/plan-list'
import type { SettledFacts } from './correctable-facts'
import type { Failure } from './failures'
import { answer, does, EVERYTHING, keeps, reads } from './method'

/** A list that was chosen or pasted, and read; nothing of it is kept. */
export interface OpenedList extends ProposedColumns, SheetChoice, HiddenParts {
  /** Names the list in the questions that follow; good until another one is opened. */
  readonly token: string
  readonly kind: ListName
  /** Of the file; empty where the list was pasted. */
  readonly fileName: string
  readonly headers: readonly string[]
  readonly firstRows: readonly (readonly string[])[]
  /** By the titles alone. */
  readonly guessed: readonly ListColumn[]
  /** The fields that a column may give, by path. */
  readonly fields: readonly string[]
}

/** The result of opening a list. */
export type ListChoice =
  | { readonly asked: false }
  | { readonly asked: true; readonly list: OpenedList }

/** A list for a form, which reads it itself. */
export interface FormList {
  /** Of the file; empty where the list was pasted. */
  readonly fileName: string
  readonly content: ReadTable
  /** How earlier lists of this kind were read, the last one last. */
  readonly earlier: readonly ImportMapping[]
}

/** A list for a form, or nothing where no file was chosen. */
export type TableChoice =
  | { readonly asked: false }
  | { readonly asked: true; readonly list: FormList }

/** What becomes of a line, and why it is refused: for what it says, or for what rests on its record. */
export interface RehearsedListLine extends Omit<ListLine, 'failures'> {
  readonly failures: readonly Failure[]
}

/** The effect of a list; nothing is kept. */
export interface RehearsedList {
  readonly dates: DatesRead
  readonly lines: readonly RehearsedListLine[]
  /** What only statements lock, for their correction. */
  readonly settled: SettledFacts
}

const pastedText = z.string().max(5_000_000).nullable()

const text = z.string().min(1).max(300)

const ofList = {
  token: z.string().min(1).max(80),
  columns: z.array(z.strictObject({ column: text, field: text })).max(200),
  /** The order of dates that show none; `null`: not chosen. */
  dates: z.enum(DATE_ORDERS).nullable(),
}

/** What the window may ask about lists of bodies and agents. */
export const listMethods = {
  /** Reads a pasted list, or asks for a file where there is none; nothing is kept. */
  openList: does(
    z.strictObject({ kind: z.enum(LIST_NAMES), pasted: pastedText }),
    answer<ListChoice>(),
  ),
  /** Takes another sheet of the workbook that was opened; nothing is kept. */
  chooseListSheet: does(z.strictObject({ token: ofList.token, sheet: text }), answer<ListChoice>()),
  /** Reads a pasted table, or asks for a file where there is none, for a form that takes it into what is typed. */
  readTable: does(
    z.strictObject({ kind: z.enum(FORM_LIST_NAMES), pasted: pastedText }),
    answer<TableChoice>(),
  ),
  /** What becomes of each line. */
  rehearseList: reads(z.strictObject(ofList), answer<RehearsedList>(), EVERYTHING),
  /** Keeps all lines that can be kept, in one change; a refused line refuses all, unless refused lines are left out. */
  keepList: keeps(z.strictObject({ ...ofList, leaveRefused: z.boolean() })),
} as const
