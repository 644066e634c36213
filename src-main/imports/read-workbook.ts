import type { ImportFileFailure } from '#shared/domain/imports/import-failures'
import { IMPORT_LIMITS } from '#shared/domain/imports/import-limits'
import type { ReadTable } from '#shared/domain/imports/import-table'
import { failure, type Result } from '#shared/kernel/result'
import { readOds } from './read-ods'
import { readXlsx } from './read-xlsx'
import { openZip, ZipRefused } from './unpack-zip'

const MEGABYTE = 1_000_000

function refusalOf(file: string, error: unknown): ImportFileFailure {
  const refusal = error instanceof ZipRefused ? error.refusal : null
  if (refusal?.reason === 'encrypted') return { code: 'importEncrypted', file }
  if (refusal?.reason === 'tooDense') return { code: 'importDense', file, times: refusal.times }
  if (refusal?.reason !== 'tooLarge') return { code: 'importBroken', file }
  const megabytes = Math.ceil(refusal.bytes / MEGABYTE)
  return { code: 'importBomb', file, megabytes, limit: IMPORT_LIMITS.unpackedMegabytes }
}

/**
 * Reads a workbook (XLSX) or an OpenDocument spreadsheet (ODS), by what is in the archive. Refused: an archive that is cut,
 * protected, or would unpack to more than the limit.
 */
export async function readWorkbook(
  file: string,
  bytes: Buffer,
): Promise<Result<ReadTable, ImportFileFailure>> {
  try {
    const zip = await openZip(bytes, IMPORT_LIMITS.unpackedMegabytes * MEGABYTE)
    if (zip.has('encrypted-package')) return failure({ code: 'importEncrypted', file })
    return await (zip.has('content.xml') ? readOds(file, zip) : readXlsx(file, zip))
  } catch (error) {
    // Markup that is not what it should be makes errors of many kinds.
    return failure(refusalOf(file, error))
  }
}
