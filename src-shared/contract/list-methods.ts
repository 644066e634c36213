import { z } from 'zod'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { ImportTable } from '#shared/domain/imports/import-table'
import type { ListColumn } from '#shared/domain/lists/guess-list-columns'
import type { ProposedColumns } from '#shared/domain/lists/remembered-columns'
import { FORM_LIST_NAMES, LIST_NAMES, type ListName } from '#shared/domain/lists/list-kinds'
import type { ListLine } from '#shared/domain/lists/plan-list'
import { answer, does, EVERYTHING, keeps, reads } from './method'

/** A list that was chosen or pasted, and read; nothing of it is kept. */
export interface OpenedList extends ProposedColumns {
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
  readonly table: ImportTable
  /** How the last list with the same titles was read, if any. */
  readonly earlier: ImportMapping | null
}

/** A list for a form, or nothing where no file was chosen. */
export type TableChoice =
  | { readonly asked: false }
  | { readonly asked: true; readonly list: FormList }

const pastedText = z.string().max(5_000_000).nullable()

const text = z.string().min(1).max(300)

const ofList = {
  token: z.string().min(1).max(80),
  columns: z.array(z.strictObject({ column: text, field: text })).max(200),
}

/** What the window may ask about lists of bodies and agents. */
export const listMethods = {
  /** Reads a pasted list, or asks for a file where there is none; nothing is kept. */
  openList: does(
    z.strictObject({ kind: z.enum(LIST_NAMES), pasted: pastedText }),
    answer<ListChoice>(),
  ),
  /** Reads a pasted table, or asks for a file where there is none, for a form that takes it into what is typed. */
  readTable: does(
    z.strictObject({ kind: z.enum(FORM_LIST_NAMES), pasted: pastedText }),
    answer<TableChoice>(),
  ),
  /** What becomes of each line. */
  rehearseList: reads(
    z.strictObject(ofList),
    answer<{ readonly lines: readonly ListLine[] }>(),
    EVERYTHING,
  ),
  /** Keeps all lines that can be kept, in one change; a refused line refuses all, unless refused lines are left out. */
  keepList: keeps(z.strictObject({ ...ofList, leaveRefused: z.boolean() })),
} as const
