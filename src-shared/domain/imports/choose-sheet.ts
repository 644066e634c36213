import type { ImportTable, ReadTable } from './import-table'

/** A sheet that may be chosen. */
export interface SheetOffer {
  readonly name: string
  readonly lines: number
  /** Its columns can be read as what is looked for. */
  readonly fits: boolean
}

/** The sheet of a workbook that is read, and the others. */
export interface SheetChoice {
  /** `null`: the file has one table only. */
  readonly sheet: string | null
  readonly sheets: readonly SheetOffer[]
  /** It was said or remembered, or no other fits. */
  readonly sheetKnown: boolean
  /** The name of the earlier file for which it was chosen; `null` where it is not remembered. */
  readonly sheetOf: string | null
}

/** The same, and what is in it. */
export interface ChosenSheet extends SheetChoice {
  readonly table: ImportTable
}

/** By what the sheet that is looked for is known. */
interface Clues {
  /** How each table is prepared before it is looked at; `sheet` is `null` in a file of one table. */
  readonly prepare: (table: ImportTable, sheet: string | null) => ImportTable
  readonly fits: (table: ImportTable) => boolean
  /** How earlier files were read, the last one last: the sheet that was chosen, and whether another table is laid out as it was. */
  readonly earlier: readonly {
    readonly name: string
    readonly sheet?: string | undefined
    readonly isAlike: (table: ImportTable) => boolean
  }[]
}

/**
 * Finds the sheet that is to be read: the one that is asked for, else the one of an earlier file that was laid out alike, else the
 * first that fits, else the first with lines.
 *
 * @param asked the name of a sheet; `null` where none is asked for
 * @returns `null` where the sheet that is asked for is not there, or empty
 */
export function chooseSheet(
  { sheets, ...only }: ReadTable,
  asked: string | null,
  { prepare, fits, earlier }: Clues,
): ChosenSheet | null {
  if (sheets === undefined)
    return { sheet: null, sheets: [], sheetKnown: true, sheetOf: null, table: prepare(only, null) }
  const tables = new Map<string, ImportTable>()
  for (const { name, table } of sheets) if (table !== null) tables.set(name, prepare(table, name))
  const offers = sheets.map(({ name }) => {
    const table = tables.get(name)
    return {
      name,
      lines: table?.rows.length ?? 0,
      fits: table !== undefined && fits(table),
    }
  })
  const remembered = earlier.findLast(({ sheet, isAlike }) => {
    const table = sheet === undefined ? undefined : tables.get(sheet)
    return table !== undefined && isAlike(table)
  })
  const fitting = offers.filter((offer) => offer.fits)
  const sheet = asked ?? remembered?.sheet ?? fitting[0]?.name ?? [...tables.keys()][0]
  const table = sheet === undefined ? undefined : tables.get(sheet)
  if (sheet === undefined || table === undefined) return null
  return {
    sheet,
    sheets: offers,
    sheetKnown: asked !== null || remembered !== undefined || fitting.length <= 1,
    sheetOf: asked === null ? (remembered?.name ?? null) : null,
    table,
  }
}

/** The name of a sheet that a person had to choose among several that fit; `null` where there was no choice. */
export const chosenAmongSeveral = ({ sheet, sheets }: SheetChoice): string | null =>
  sheets.filter(({ fits }) => fits).length > 1 ? sheet : null
