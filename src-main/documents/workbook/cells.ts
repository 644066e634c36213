import { xmlText } from '../xml-text'
import type { TFunction } from 'i18next'
import type { CellObject } from 'write-excel-file/node'
import type { Day } from '#shared/kernel/day'

/** A cell of a workbook; `null` is an empty one. */
export type Cell = CellObject | null

/** A sheet before it is written: its name, its rows, the widths of its columns. */
export interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** In characters, of columns whose texts are no longer. */
  readonly widths: readonly number[]
  /** How many rows stay in view. */
  readonly heading: number
}

const MONEY = '#,##0.00'
const WHOLE = '#,##0'

/** The widest column, in characters: a sheet is to be read without going along a sentence. */
const WIDEST = 80

/** The width of a column of texts: no narrower than usual, and wide enough for the longest. */
export const widthOfTexts = (texts: readonly string[], usual: number): number =>
  texts.reduce((width, { length }) => Math.max(width, Math.min(length + 1, WIDEST)), usual)

/** The widths of the columns of a sheet: as usual, and wider where a text would be hidden by what is beside it. */
export const columnWidths = ({ rows, widths, heading }: WorkbookSheet): readonly number[] => {
  const lines = rows.slice(heading)
  const textAt = (row: readonly Cell[], at: number): string => {
    const { type, value } = row[at] ?? {}
    return type === String && typeof value === 'string' && (row[at + 1] ?? null) !== null
      ? value
      : ''
  }
  return widths.map((usual, at) =>
    widthOfTexts(
      lines.map((row) => textAt(row, at)),
      usual,
    ),
  )
}

/** A text, never taken for a formula. */
export const text = (value: string): Cell =>
  value === '' ? null : { value: xmlText(value), type: String }

/** A title of a column. */
export const head = (value: string): Cell => ({
  value: xmlText(value),
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  backgroundColor: '#eeeae0',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#8f8979',
})

/** A title of a sheet, or a sum's name. */
export const strong = (value: string): Cell => ({
  value: xmlText(value),
  type: String,
  fontWeight: 'bold',
})

/** A whole number. */
export const whole = (value: number): Cell => ({ value, type: Number, format: WHOLE })

/** An amount kept in cents, shown in euros. */
export const euros = (cents: number): Cell => ({ value: cents / 100, type: Number, format: MONEY })

/** A distance kept in tenths of a kilometre. */
export const kilometres = (tenths: number): Cell => ({
  value: tenths / 10,
  type: Number,
  format: '#,##0.0',
})

/** A price of a kilometre kept in thousandths of a euro. */
export const rate = (thousandths: number): Cell => ({
  value: thousandths / 1000,
  type: Number,
  format: '0.000',
})

/** A day. */
export const dated = (day: Day): Cell => ({
  value: new Date(`${day}T00:00:00Z`),
  type: Date,
  format: 'dd/mm/yyyy',
})

const formula = (value: string, format: string, bold = false): Cell => ({
  value: `=${value}`,
  type: 'Formula',
  format,
  ...(bold ? { fontWeight: 'bold' as const } : {}),
})

/** Formulas, by the type of their result. */
export const wholeOf = (value: string): Cell => formula(value, WHOLE)
export const eurosOf = (value: string, bold = false): Cell => formula(value, MONEY, bold)
export const hoursOf = (value: string): Cell => formula(value, '[h]:mm')
export const percentOf = (value: string): Cell => formula(value, '0.0000%')
export const exactOf = (value: string): Cell => formula(value, '#,##0.000000')
export const textOf = (value: string): Cell => formula(value, '@', true)

/** A text inside a formula. */
export const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`

/** Whether a comparison holds, in words. */
export const checked = (test: string, t: TFunction): Cell =>
  textOf(`IF(${test},${quoted(t('workbook.well'))},${quoted(t('workbook.gap'))})`)

/** The sum of a column of another sheet over the lines whose column `by` has a value. */
export const sumOver = (sheet: string, column: string, by: string, value: string): string =>
  `SUMIFS('${sheet}'!$${column}:$${column},'${sheet}'!$${by}:$${by},${value})`
