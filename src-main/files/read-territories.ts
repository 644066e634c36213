import { readFile } from 'node:fs/promises'
import { brotliDecompressSync } from 'node:zlib'
import { territoryBook, type TerritoryBook } from '#shared/domain/territories/territory-book'
import { territoryFileSchema } from '#shared/domain/territories/territory-file'

/** Reads the published bodies that come with the program. */
export async function readTerritories(path: string): Promise<TerritoryBook> {
  const text = brotliDecompressSync(await readFile(path)).toString('utf8')
  return territoryBook(territoryFileSchema.parse(JSON.parse(text)))
}
