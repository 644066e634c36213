import { useState } from 'react'
import { parseUnits } from '#shared/domain/units/parse-units'
import { useLanguage } from '../../client/use-language'
import { cellsToText, fromClipboard } from '../../grid/clipboard-text'
import type { GridPlace, GridRange } from '../../grid/grid-place'
import { noteUnits } from './unit-edits'
import type { UnitView } from './unit-view'
import type { UnitColumn, UnitRow, UnitsModel } from './units-model'
import { unitCellKey } from './units-model'
import type { UnitEntry } from './use-record-units'
import { useRecordUnits } from './use-record-units'

/** What can be done to cells. */
export interface UnitActions {
  /** How many pasted cells lay outside the grid. */
  readonly outside: number
  /** Keeps what was typed in a cell, or says in place why not. */
  readonly enter: (place: GridPlace, text: string) => void
  readonly clear: (range: GridRange) => void
  /** Drops a refused text: the kept value shows again. */
  readonly giveUp: (row: UnitRow, column: UnitColumn) => void
  readonly copy: (range: GridRange) => string
  readonly paste: (range: GridRange, text: string) => void
}

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

const placesOf = ({ from, to }: GridRange): readonly (readonly GridPlace[])[] =>
  span(from.row, to.row).map((row) =>
    span(from.column, to.column).map((column) => ({ row, column })),
  )

/** A number as spreadsheets read it: no space between thousands, the decimal mark of the language. */
const plain = (hundredths: number, mark: string): string =>
  hundredths === 0 ? '' : String(hundredths / 100).replace('.', mark)

/** The gestures of the grid, down to what is asked of the desk. */
export function useUnitActions(
  model: UnitsModel,
  viewOf: (row: UnitRow, column: UnitColumn) => UnitView,
): UnitActions {
  const language = useLanguage()
  const [outside, setOutside] = useState(0)
  const record = useRecordUnits(model.agreement.id)
  const { agreement, rows, columns } = model

  /** Reads a text; what can be kept is given back, what can't is marked in its cell. */
  const read = (place: GridPlace, typed: string): readonly UnitEntry[] => {
    const [row, column] = [rows[place.row], columns[place.column]]
    if (row === undefined || column === undefined) return []
    const { type, month } = column
    const key = unitCellKey(agreement, row, column)
    const text = typed.trim()
    const value = text === '' ? null : parseUnits(text, type.unit)
    if (value?.ok === false) {
      const reasons = value.failures.map((failure) => ({ kind: 'text', failure }) as const)
      noteUnits([[key, { state: 'refused', text, reasons }]])
      return []
    }
    const hundredths = value?.value ?? 0
    const view = viewOf(row, column)
    if (view.state === 'refused') noteUnits([[key, null]])
    if (hundredths === view.hundredths) return []
    const { collectivityId, name: body } = row
    const cell = { month, collectivityId, unitTypeId: type.id, hundredths }
    return [{ ...cell, key, text, body, type: type.name }]
  }
  const keep = (entries: readonly UnitEntry[]): void => {
    if (entries.length > 0) void record(entries)
  }

  return {
    outside,
    enter: (place, text) => {
      setOutside(0)
      keep(read(place, text))
    },
    clear: (range) => {
      setOutside(0)
      keep(
        placesOf(range)
          .flat()
          .flatMap((place) => read(place, '')),
      )
    },
    giveUp: (row, column) => noteUnits([[unitCellKey(agreement, row, column), null]]),
    copy: (range) =>
      cellsToText(
        placesOf(range).map((line) =>
          line.map((place) => {
            const [row, column] = [rows[place.row], columns[place.column]]
            if (row === undefined || column === undefined) return ''
            return plain(viewOf(row, column).hundredths, language === 'fr' ? ',' : '.')
          }),
        ),
      ),
    paste: (range, text) => {
      const lines = fromClipboard(text)
      const [only] = lines.length === 1 && lines[0]?.length === 1 ? lines[0] : []
      const wanted =
        only === undefined
          ? lines.flatMap((line, down) =>
              line.map((cell, right) => ({
                row: range.from.row + down,
                column: range.from.column + right,
                cell,
              })),
            )
          : placesOf(range)
              .flat()
              .map((place) => ({ ...place, cell: only }))
      const isOutside = ({ row, column }: GridPlace): boolean =>
        row >= rows.length || column >= columns.length
      setOutside(wanted.filter((cell) => isOutside(cell) && cell.cell !== '').length)
      keep(wanted.flatMap((cell) => read(cell, cell.cell)))
    },
  }
}
