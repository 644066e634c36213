import { strFromU8, strToU8 } from 'fflate'
import type { WorkbookSheet } from './cells'
import { columnNumber } from './column-number'
import type { Value } from './formula-functions'
import { formulaResults } from './formula-results'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A cell of a sheet with a formula: its place, its other attributes, the formula. */
const FORMULA_CELL = /<c r="([A-Z]+)(\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g

/** As many digits as spreadsheets hold. */
const fifteenDigits = (value: number): string => String(Number(value.toPrecision(15)))

/** A cell with its formula and what it comes to; without a value where that is no number. */
function cellWith(place: string, rest: string, formula: string, value: Value): string {
  if (typeof value === 'string')
    return `<c r="${place}"${rest} t="str">${formula}<v>${escaped(value)}</v></c>`
  const isKnown = typeof value === 'number' && Number.isFinite(value)
  return `<c r="${place}"${rest}>${formula}${isKnown ? `<v>${fifteenDigits(value)}</v>` : ''}</c>`
}

const WORKBOOK = 'xl/workbook.xml'

/** A spreadsheet works every formula out again when it opens the file. */
const recalculated = (workbook: Uint8Array | undefined): Uint8Array =>
  strToU8(
    strFromU8(workbook ?? new Uint8Array()).replace('<calcPr/>', '<calcPr fullCalcOnLoad="1"/>'),
  )

/**
 * The parts of a workbook with the result of each formula beside it: readers that don't work formulas out, such as previews
 * and imports, show figures too.
 */
export function withResults(
  parts: Readonly<Record<string, Uint8Array>>,
  sheets: readonly WorkbookSheet[],
): Record<string, Uint8Array> {
  const results = formulaResults(sheets)
  const written = sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${String(index + 1)}.xml`
    const xml = strFromU8(parts[path] ?? new Uint8Array()).replace(
      FORMULA_CELL,
      (_all, letters: string, line: string, rest: string, formula: string) =>
        cellWith(
          `${letters}${line}`,
          rest,
          formula,
          results(sheet, Number(line) - 1, columnNumber(letters)),
        ),
    )
    return [path, strToU8(xml)] as const
  })
  return {
    ...parts,
    ...Object.fromEntries(written),
    [WORKBOOK]: recalculated(parts[WORKBOOK]),
  }
}
