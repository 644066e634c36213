import type { ImportTable } from '#shared/domain/imports/import-table'

/** A file that was read, until it is kept or dropped. */
export interface ImportFile {
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
  readonly table: ImportTable
}

/** The file that the user has chosen: one at a time, in memory only. */
export interface ImportFiles<F extends ImportFile> {
  readonly hold: (token: string, file: F) => void
  /** `null` once another file was chosen or this one dropped. */
  readonly get: (token: string) => F | null
  readonly forget: (token: string) => void
}

/** Holds the file that was chosen last. */
export function importFiles<F extends ImportFile = ImportFile>(): ImportFiles<F> {
  let held: { readonly token: string; readonly file: F } | null = null
  return {
    hold: (token, file) => {
      held = { token, file }
    },
    get: (token) => (held?.token === token ? held.file : null),
    forget: (token) => {
      if (held?.token === token) held = null
    },
  }
}
