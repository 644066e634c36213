import type { ImportFileFailure, ImportLineFailure } from '#shared/domain/imports/import-failures'

/** Why an import can be refused, besides the refusals of any hours. */
export type ImportFailure = ImportLineFailure | ImportFileFailure
