import { failure } from '#shared/kernel/result'
import type { ImportTable } from '#shared/domain/imports/import-table'

/** A file that was read, until it is kept or dropped. */
export interface ImportFile {
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
  readonly table: ImportTable
}

const FORGOTTEN = failure({ code: 'importForgotten' } as const)

/** The file that the user has chosen: one at a time, in memory only. */
export interface ImportFiles<F extends ImportFile> {
  readonly hold: (token: string, file: F) => void
  readonly forget: (token: string) => void
  /** Does something with the file; refused once another one was chosen or this one dropped. */
  readonly use: <T>(token: string, work: (file: F) => T) => T | typeof FORGOTTEN
}

/** Holds the file that was chosen last. */
export function importFiles<F extends ImportFile = ImportFile>(): ImportFiles<F> {
  let held: { readonly token: string; readonly file: F } | null = null
  return {
    hold: (token, file) => {
      held = { token, file }
    },
    forget: (token) => {
      if (held?.token === token) held = null
    },
    use: (token, work) => (held?.token === token ? work(held.file) : FORGOTTEN),
  }
}
