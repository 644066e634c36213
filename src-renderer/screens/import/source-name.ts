import { IMPORT_SOURCES, type ImportSource } from '#shared/domain/imports/import-source'

/** A source that the wording has a name for; an import of a later version may name another. */
export const sourceName = (source: string): ImportSource =>
  IMPORT_SOURCES.find((each) => each === source) ?? 'generic'
