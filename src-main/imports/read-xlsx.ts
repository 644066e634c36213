import { zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import type { ImportFileFailure } from '#shared/domain/imports/import-failures'
import { IMPORT_LIMITS } from '#shared/domain/imports/import-limits'
import type { ImportRow, ImportTable } from '#shared/domain/imports/import-table'
import { layOutTable } from '#shared/domain/imports/lay-out-table'
import { failure, type Result } from '#shared/kernel/result'
import { completeSheet } from './complete-sheet'
import { scanSheet } from './scan-sheet'
import { plainNumber, sheetCell } from './sheet-cell'
import type { OpenedZip } from './unpack-zip'

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'

/** The parts of a workbook that its first sheet needs. */
interface Parts {
  readonly files: ReadonlyMap<string, Buffer>
  readonly sheet: string
  readonly from1904: boolean
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null

const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target}`

/** Unpacks the first sheet and what it refers to, and nothing else. Throws as `openZip` does. */
async function partsOf(zip: OpenedZip): Promise<Parts> {
  const files = new Map<string, Buffer>()
  const take = async (name: string): Promise<string | null> => {
    const known = files.get(name) ?? (await zip.read(name))
    if (known === null) return null
    files.set(name, known)
    return known.toString('utf8')
  }
  const [workbook, relations] = [await take(WORKBOOK), await take(RELATIONS)]
  if (workbook === null || relations === null) throw new Error('Not a workbook')
  const sheetTag = /<(?:\w+:)?sheet\s[^<>]*>/.exec(workbook)?.[0] ?? ''
  const id = attribute(sheetTag, '\\w+:id')
  let sheetPath: string | null = null
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)) {
    const [kind, target] = [attribute(tag, 'Type') ?? '', attribute(tag, 'Target') ?? '']
    if (/\/(?:styles|sharedStrings)$/.test(kind)) await take(pathOf(target))
    if (attribute(tag, 'Id') === id) sheetPath = pathOf(target)
  }
  const found = sheetPath === null ? null : await take(sheetPath)
  if (sheetPath === null || found === null) throw new Error('No sheet')
  const from1904 = /\sdate1904\s*=\s*["'](?:1|true)["']/.test(workbook)
  const sheet = completeSheet(found, from1904)
  if (sheet !== found) files.set(sheetPath, Buffer.from(sheet))
  // The library knows one of the two ways to write it.
  files.set(WORKBOOK, Buffer.from(workbook.replace(/(?<=\sdate1904\s*=\s*["'])true/, '1')))
  return { files, sheet, from1904 }
}

/** Packs the checked parts again, without compression: the library unpacks only what was measured here. */
function packed({ files }: Parts): ArrayBuffer {
  const entries = Object.fromEntries(
    [...files].map(([name, bytes]) => [name, new Uint8Array(bytes)]),
  )
  const zip = zipSync(entries, { level: 0 })
  const copy = new ArrayBuffer(zip.byteLength)
  new Uint8Array(copy).set(zip)
  return copy
}

/**
 * Reads the first sheet of a workbook: dates as dates, numbers in plain decimals, formulas and errors marked in their
 * cells. Throws where the markup is broken: the library has errors of many kinds.
 */
export async function readXlsx(
  file: string,
  zip: OpenedZip,
): Promise<Result<ImportTable, ImportFileFailure>> {
  const parts = await partsOf(zip)
  const scan = scanSheet(parts.sheet)
  if (!scan.wellFormed) return failure({ code: 'importBroken', file })
  if (scan.tooWide)
    return failure({ code: 'importTooManyColumns', file, limit: IMPORT_LIMITS.columns })
  if (scan.tooLong) return failure({ code: 'importTooManyRows', file, limit: IMPORT_LIMITS.rows })
  const read = await readSheet(packed(parts), { parseNumber: plainNumber })
  const rows = read.map((cells, index): ImportRow => {
    const faults = scan.faults.get(index + 1)
    return {
      line: index + 1,
      cells: cells.map((cell) => sheetCell(cell, parts.from1904)),
      ...(faults === undefined ? {} : { faults }),
    }
  })
  return layOutTable(file, rows, { format: 'xlsx', encoding: null, separator: null })
}
