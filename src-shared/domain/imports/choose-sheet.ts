import { guessMapping } from './guess-mapping'
import type { ImportMapping } from './import-mapping'
import type { ImportSource } from './import-source'
import type { ImportSheet, ImportTable } from './import-table'
import { resolveColumns } from './resolve-columns'

/** A sheet that may be chosen. */
export interface SheetOffer {
  readonly name: string
  readonly lines: number
  /** Its columns can be read as hours. */
  readonly hasHours: boolean
}

/** The sheet of a workbook that is read, and the others. */
export interface ChosenSheet {
  /** `null`: the file has one table only. */
  readonly sheet: string | null
  readonly sheets: readonly SheetOffer[]
  /** It was said or remembered, or no other holds hours. */
  readonly sheetKnown: boolean
  readonly table: ImportTable
}

/** By what sheets of hours are known. */
interface Clues {
  readonly isKnown: (kind: 'agent' | 'collectivity', text: string) => boolean
  readonly sourceOf: (table: ImportTable) => ImportSource
  /** How earlier files were read, the last one last. */
  readonly earlier: readonly Pick<ImportMapping, 'sheet' | 'columns'>[]
}

/**
 * Finds the sheet that holds the hours: the one that is asked for, else the one of an earlier file whose columns it has, else the
 * first with hours.
 *
 * @param asked the name of a sheet; `null` where none is asked for
 * @returns `null` where the sheet that is asked for is not there, or empty
 */
export function chooseSheet(
  sheets: readonly ImportSheet[],
  asked: string | null,
  { isKnown, sourceOf, earlier }: Clues,
): ChosenSheet | null {
  const offers = sheets.map(({ name, table }) => ({
    name,
    lines: table?.rows.length ?? 0,
    hasHours:
      table !== null &&
      resolveColumns(guessMapping(table, sourceOf(table), isKnown).mapping, table.headers).ok,
  }))
  const tables = new Map<string, ImportTable>()
  for (const { name, table } of sheets) if (table !== null) tables.set(name, table)
  const remembered = earlier.findLast(({ sheet, columns }) => {
    const table = sheet === undefined ? undefined : tables.get(sheet)
    return table !== undefined && resolveColumns({ columns }, table.headers).ok
  })?.sheet
  const withHours = offers.filter(({ hasHours }) => hasHours)
  const sheet = asked ?? remembered ?? withHours[0]?.name ?? [...tables.keys()][0]
  const table = sheet === undefined ? undefined : tables.get(sheet)
  if (sheet === undefined || table === undefined) return null
  const sheetKnown = asked !== null || remembered !== undefined || withHours.length <= 1
  return { sheet, sheets: offers, sheetKnown, table }
}
