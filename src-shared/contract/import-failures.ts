import type { ImportFileFailure, ImportLineFailure } from '#shared/domain/imports/import-failures'

/** What an import can be refused for, on top of what refuses any hours. */
export type ImportFailure = ImportLineFailure | ImportFileFailure
