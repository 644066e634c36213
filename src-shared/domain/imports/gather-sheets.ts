import { failure, success, type Result } from '#shared/kernel/result'
import type { ImportFileFailure } from './import-failures'
import type { ImportSheet, ImportTable, ReadTable } from './import-table'

/** A sheet as it was read. */
export interface SheetResult {
  readonly name: string
  readonly table: Result<ImportTable, ImportFileFailure>
}

/**
 * Makes one file of the sheets of a workbook. A sheet without lines stays in the list; any other sheet that can't be read refuses the
 * file, so that none is left out without a word.
 *
 * @param file its name, for the failures
 */
export function gatherSheets(
  file: string,
  results: readonly SheetResult[],
): Result<ReadTable, ImportFileFailure> {
  const sheets: ImportSheet[] = []
  for (const [at, { name, table }] of results.entries()) {
    if (!table.ok && table.failures.some(({ code }) => code !== 'importEmpty')) return table
    const title = name.trim() === '' ? `#${String(at + 1)}` : name.slice(0, 300)
    sheets.push({ name: title, table: table.ok ? table.value : null })
  }
  const first = sheets.find(({ table }) => table !== null)?.table ?? null
  if (first === null) return failure({ code: 'importEmpty', file })
  return success(sheets.length === 1 ? first : { ...first, sheets })
}
