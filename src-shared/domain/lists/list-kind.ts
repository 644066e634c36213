import type { z } from 'zod'
import type { FieldFailure } from '#shared/kernel/read'
import type { Agent } from '../agents/agent'
import type { Collectivity } from '../collectivities/collectivity'
import type { ListFailure } from './list-failure'

/** A cell of a line, and the field that it gives. */
export interface ListCell {
  readonly field: string
  readonly text: string
  /** Title of its column: it may hold the year of a population. */
  readonly title: string
}

/** A column that a list may have: a field of the record by its path without places, and its usual titles, folded. */
export interface ListField {
  readonly path: string
  /** The first that a title begins with. Earlier fields are looked for first. */
  readonly titles: readonly string[]
  /** Several columns may give it: a population has one for each year. */
  readonly many?: boolean
}

/** The record that a line means: an existing one, none yet, or why that is not known. */
export type ListMatch<R> = { readonly record: R | null } | { readonly failure: ListFailure }

/** What the workspace holds, for reading a line. */
export interface ListFacts {
  readonly collectivities: readonly Collectivity[]
  readonly agents: readonly Agent[]
  readonly newId: () => string
}

/** A draft of a record, before its schema reads it; or why a reference in it is not known. */
export interface ListDraft {
  readonly input: unknown
  readonly failures: readonly ListFailure[]
}

/** A list that can be taken in: its columns, how a line finds its record, and what it makes of it. */
export interface ListKind<R extends { readonly id: string }> {
  readonly fields: readonly ListField[]
  readonly schema: z.ZodType<R>
  /** Prepared once for a list. */
  readonly open: (facts: ListFacts) => {
    readonly find: (cells: readonly ListCell[]) => ListMatch<R>
    readonly draft: (cells: readonly ListCell[], before: R | null) => ListDraft
    /** Why a record can't be beside others: a number or a code that another has. */
    readonly clash: (record: R, others: readonly R[]) => ListFailure | null
  }
  readonly name: (record: R) => string
}

/** Why a line is refused. */
export type ListLineFailure = FieldFailure | ListFailure

/** The text of a field in a line; empty where no column gives it. */
export const cellText = (cells: readonly ListCell[], path: string): string =>
  cells.find(({ field }) => field === path)?.text ?? ''
