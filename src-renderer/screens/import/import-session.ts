import type { Day } from '#shared/kernel/day'
import type { ChosenImport, KeptImport } from '#shared/contract/import-views'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import { workspaceStore } from '../../client/workspace-store'

/** The steps of an import, in order. */
export const STEPS = ['file', 'columns', 'names', 'rehearsal'] as const

/** A step of an import. */
export type Step = (typeof STEPS)[number]

/** The line from which the user went back to correct something. */
export interface Correction {
  readonly line: number
  /** From 1; `null` where the whole line is meant. */
  readonly column: number | null
  readonly found: string
  readonly sentence: string
}

/** A file under review: nothing of it is kept. */
export interface OpenImport {
  readonly kind: 'open'
  readonly file: ChosenImport
  readonly mapping: ImportMapping
  readonly step: Exclude<Step, 'file'>
  /** Open questions about names were shown: the rehearsal may be seen without answers. */
  readonly namesSeen: boolean
  readonly correction: Correction | null
}

/** An import that was just kept. */
export interface DoneImport {
  readonly kind: 'done'
  readonly kept: KeptImport
  /** The first day that it changed, to be shown. */
  readonly day: Day | null
}

/**
 * The import under way. It is kept while other screens are used: after creating an agent that the file names, the user
 * finds the file as before.
 */
export const session = workspaceStore<OpenImport | DoneImport | { readonly kind: 'none' }>({
  kind: 'none',
})

/** Changes the file under review, if there still is one. */
export function changeOpen(change: (open: OpenImport) => Partial<OpenImport>): void {
  session.set((now) => (now.kind === 'open' ? { ...now, ...change(now) } : now))
}
