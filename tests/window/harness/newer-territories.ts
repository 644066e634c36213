import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { territoryFileSchema } from '#shared/domain/territories/territory-file'

const shipped = new URL('../../../resources/territories/territories.json.br', import.meta.url)

/** Writes the published bodies as a later year could have them, and answers where. */
export function newerTerritories(folder: string): string {
  const text = brotliDecompressSync(readFileSync(shipped)).toString('utf8')
  const file = territoryFileSchema.parse(JSON.parse(text))
  const later = { ...file, version: '7.0.0', year: file.year + 1 }
  const path = join(folder, 'newer.json.br')
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }
  writeFileSync(path, brotliCompressSync(JSON.stringify(later), { params }))
  return path
}
