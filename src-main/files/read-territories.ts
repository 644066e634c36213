import { readFile, stat } from 'node:fs/promises'
import { brotliDecompressSync } from 'node:zlib'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { territoryBook, type TerritoryBook } from '#shared/domain/territories/territory-book'
import { territoryFileSchema } from '#shared/domain/territories/territory-file'
import { diskCode } from './disk-failure'

/** Ten times what the file of the country weighs, packed and unpacked. */
const LARGEST = { packed: 5_000_000, unpacked: 40_000_000 }

function unpack(bytes: Uint8Array): unknown {
  try {
    const text = brotliDecompressSync(bytes, { maxOutputLength: LARGEST.unpacked })
    return JSON.parse(text.toString('utf8'))
  } catch {
    return null
  }
}

/** A file of published communes and groups: its bytes, and what they say. */
export interface ReadTerritories {
  readonly bytes: Uint8Array
  readonly book: TerritoryBook
}

/** Reads a file of published communes and groups; any other file is refused. */
export async function readTerritories(path: string): Promise<Result<ReadTerritories, Failure>> {
  const wrong = failure({ code: 'fileNotTerritories', path } as const)
  try {
    const found = await stat(path)
    if (!found.isFile() || found.size > LARGEST.packed) return wrong
    const bytes = await readFile(path)
    const read = territoryFileSchema.safeParse(unpack(bytes))
    return read.success ? success({ bytes, book: territoryBook(read.data) }) : wrong
  } catch (error) {
    const reason = diskCode(error)
    if (reason === null) throw error
    return reason === 'ENOENT' || reason === 'ENOTDIR'
      ? failure({ code: 'fileMissing', path })
      : failure({ code: 'fileUnreadable', path, reason })
  }
}
