import type { ImportFileFailure } from '#shared/domain/imports/import-failures'
import { IMPORT_LIMITS } from '#shared/domain/imports/import-limits'
import { gatherSheets } from '#shared/domain/imports/gather-sheets'
import type { ImportTable, ReadTable } from '#shared/domain/imports/import-table'
import { layOutTable } from '#shared/domain/imports/lay-out-table'
import { failure, type Result } from '#shared/kernel/result'
import type { OpenDocumentSheet } from './open-document-sheet'
import { openDocumentSheets } from './open-document-sheets'
import type { OpenedZip } from './unpack-zip'

const HOW = { format: 'ods', encoding: null, separator: null } as const

function tableOf(
  file: string,
  { rows, hiddenColumns, covered, tooWide, tooLong, tooFull }: OpenDocumentSheet,
): Result<ImportTable, ImportFileFailure> {
  if (tooWide) return failure({ code: 'importTooManyColumns', file, limit: IMPORT_LIMITS.columns })
  if (tooLong) return failure({ code: 'importTooManyRows', file, limit: IMPORT_LIMITS.rows })
  if (tooFull) return failure({ code: 'importTooManyCells', file, limit: IMPORT_LIMITS.cells })
  return layOutTable(file, rows, HOW, { columns: hiddenColumns, cells: covered })
}

/**
 * Reads the sheets of an OpenDocument spreadsheet, as a workbook is read: values and not how they are shown, formulas and
 * errors marked in their cells. Cells that a merge covers are left out, and named. Throws where the markup is broken.
 */
export async function readOds(
  file: string,
  zip: OpenedZip,
): Promise<Result<ReadTable, ImportFileFailure>> {
  const manifest = await zip.read('META-INF/manifest.xml')
  if (manifest?.includes('encryption-data') === true)
    return failure({ code: 'importEncrypted', file })
  const content = await zip.read('content.xml')
  const styles = (await zip.read('styles.xml'))?.toString('utf8') ?? ''
  const sheets = content === null ? [] : openDocumentSheets(content.toString('utf8'), styles)
  return sheets.length === 0
    ? failure({ code: 'importBroken', file })
    : gatherSheets(
        file,
        sheets.map((sheet) => ({ name: sheet.name, table: tableOf(file, sheet) })),
      )
}
