import type { TFunction } from 'i18next'
import { formatOf, type ImportSource } from '#shared/domain/imports/import-source'

/** Where a file comes from, in words: the name of the program that wrote it, where that is known. */
export function sourceName(source: ImportSource, t: TFunction): string {
  const program = formatOf(source)
  if (program !== null) return program.name
  return t(source === 'ics' ? 'import.source.ics' : 'import.source.generic')
}
