import { zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { gatherSheets, type SheetResult } from '#shared/domain/imports/gather-sheets'
import type { ImportFileFailure } from '#shared/domain/imports/import-failures'
import { IMPORT_LIMITS } from '#shared/domain/imports/import-limits'
import type { ImportRow, ImportTable, ReadTable } from '#shared/domain/imports/import-table'
import { layOutTable } from '#shared/domain/imports/lay-out-table'
import { withStruckCells } from '#shared/domain/imports/struck-cells'
import { failure, type Result } from '#shared/kernel/result'
import { completeSheet } from './complete-sheet'
import { withoutCovered } from './merged-cells'
import { attributesIn } from './scan-markup'
import { withoutNoteMarks } from './raised-text'
import { scanSheet, type SheetScan } from './scan-sheet'
import { plainNumber, sheetCell } from './sheet-cell'
import { shownText } from './shown-unit'
import { shownUnits } from './shown-units'
import { struckPlaces, struckStyles, struckTexts, withoutStruckRuns } from './struck-styles'
import type { OpenedZip } from './unpack-zip'

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'

/** A sheet, and the parts that it needs and no other sheet. */
interface Sheet {
  /** Among all sheets, from 1. */
  readonly place: number
  readonly name: string
  readonly isHidden: boolean
  readonly path: string
  readonly xml: string
}

/** The parts of a workbook that its sheets need. */
interface Parts {
  /** What all sheets refer to. */
  readonly files: ReadonlyMap<string, Buffer>
  readonly sheets: readonly Sheet[]
  readonly from1904: boolean
  /** The units in which styles show their numbers. */
  readonly units: ReadonlyMap<string, string>
  /** The styles, and the places of shared texts, that are struck out. */
  readonly struck: { readonly styles: ReadonlySet<string>; readonly texts: ReadonlySet<string> }
}

const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target}`

/** Unpacks the sheets and what they refer to, and nothing else. Throws as `openZip` does. */
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
  const paths = new Map<string, string>()
  let units: ReadonlyMap<string, string> = new Map()
  let struck: Parts['struck'] = { styles: new Set(), texts: new Set() }
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship(?=\s)[^<>]*>/g)) {
    const attributes = attributesIn(tag)
    const kind = attributes.get('Type') ?? ''
    const path = pathOf(attributes.get('Target') ?? '')
    if (kind.endsWith('/sharedStrings')) {
      const texts = (await take(path)) ?? ''
      struck = { ...struck, texts: struckTexts(texts) }
      files.set(path, Buffer.from(withoutNoteMarks(withoutStruckRuns(texts))))
    }
    if (kind.endsWith('/styles')) {
      const styles = (await take(path)) ?? ''
      units = shownUnits(styles)
      struck = { ...struck, styles: struckStyles(styles) }
    }
    if (kind.endsWith('/worksheet')) paths.set(attributes.get('Id') ?? '', path)
  }
  const from1904 = /\sdate1904\s*=\s*["'](?:1|true)["']/.test(workbook)
  const sheets: Sheet[] = []
  for (const [at, [tag]] of [...workbook.matchAll(/<(?:\w+:)?sheet(?=\s)[^<>]*>/g)].entries()) {
    const attributes = attributesIn(tag)
    const id = [...attributes].find(([name]) => /^\w+:id$/.test(name))?.[1] ?? ''
    const path = paths.get(id)
    // A sheet that is a chart has no cells.
    if (path === undefined) continue
    const bytes = await zip.read(path)
    if (bytes === null) throw new Error('No sheet')
    const whole = completeSheet(bytes.toString('utf8'), from1904)
    const xml = withoutNoteMarks(withoutStruckRuns(whole))
    const isHidden = /^(?:veryH|h)idden$/.test(attributes.get('state') ?? '')
    sheets.push({ place: at + 1, name: attributes.get('name') ?? '', isHidden, path, xml })
  }
  if (sheets.length === 0) throw new Error('No sheet')
  // The library knows one of the two ways to write it.
  files.set(WORKBOOK, Buffer.from(workbook.replace(/(?<=\sdate1904\s*=\s*["'])true/, '1')))
  return { files, sheets, from1904, units, struck }
}

/** Packs the checked parts again, without compression: the library unpacks only what was measured here. */
function packed({ files }: Parts, { path, xml }: Sheet): ArrayBuffer {
  const entries = Object.fromEntries(
    [...files, [path, Buffer.from(xml)] as const].map(([name, bytes]) => [
      name,
      new Uint8Array(bytes),
    ]),
  )
  const zip = zipSync(entries, { level: 0 })
  const copy = new ArrayBuffer(zip.byteLength)
  new Uint8Array(copy).set(zip)
  return copy
}

async function readOne(
  file: string,
  parts: Parts,
  sheet: Sheet,
  scan: SheetScan,
): Promise<Result<ImportTable, ImportFileFailure>> {
  if (!scan.wellFormed) return failure({ code: 'importBroken', file })
  if (scan.tooWide)
    return failure({ code: 'importTooManyColumns', file, limit: IMPORT_LIMITS.columns })
  if (scan.tooLong) return failure({ code: 'importTooManyRows', file, limit: IMPORT_LIMITS.rows })
  const read = await readSheet(packed(parts, sheet), sheet.place, { parseNumber: plainNumber })
  const rows = read.map((cells, index): ImportRow => {
    const faults = scan.faults.get(index + 1)
    const units = scan.units.get(index + 1)
    return {
      line: index + 1,
      cells: cells.map((cell, at) =>
        shownText(sheetCell(cell, parts.from1904), units?.get(at + 1)),
      ),
      ...(faults === undefined ? {} : { faults }),
      ...(sheet.isHidden || scan.hidden.has(index + 1) ? { isHidden: true } : {}),
    }
  })
  const seen = withoutCovered(rows, sheet.xml)
  const marked = seen.rows.map((row) =>
    withStruckCells(row, scan.struck.get(row.line) ?? new Set()),
  )
  const how = { format: 'xlsx', encoding: null, separator: null } as const
  return layOutTable(file, marked, how, { columns: scan.hiddenColumns, cells: seen.covered })
}

/**
 * Reads the sheets of a workbook: dates as dates, numbers in plain decimals, formulas and errors marked in their cells. Throws where
 * the markup is broken: the library has errors of many kinds.
 */
export async function readXlsx(
  file: string,
  zip: OpenedZip,
): Promise<Result<ReadTable, ImportFileFailure>> {
  const parts = await partsOf(zip)
  const scanned = parts.sheets.map((sheet) => {
    const places = struckPlaces(sheet.xml)
    return { sheet, scan: scanSheet(sheet.xml, parts.units, { ...parts.struck, places }) }
  })
  if (scanned.reduce((sum, { scan }) => sum + scan.cells, 0) > IMPORT_LIMITS.cells)
    return failure({ code: 'importTooManyCells', file, limit: IMPORT_LIMITS.cells })
  const results: SheetResult[] = []
  for (const { sheet, scan } of scanned)
    results.push({ name: sheet.name, table: await readOne(file, parts, sheet, scan) })
  return gatherSheets(file, results)
}
