import { useState } from 'react'
import { parseUnits } from '#shared/domain/units/parse-units'
import { useWording } from '../../ui/use-wording'
import { cellsToText } from '../../grid/clipboard-text'
import type { GridPlace, GridRange } from '../../grid/grid-place'
import { mayDiffer } from '../../grid/may-differ'
import { placesOf } from '../../grid/pasted-cells'
import { placedByName } from '../../grid/placed-by-name'
import { noteUnits } from './unit-edits'
import type { UnitView } from './unit-view'
import { unitCellKey, type UnitColumn, type UnitRow, type UnitsModel } from './units-model'
import { useRecordUnits, type UnitEntry } from './use-record-units'

/** The actions on cells. */
export interface UnitActions {
  /** How many pasted cells were outside the grid. */
  readonly outside: number
  /** The names of pasted lines that are those of no row. */
  readonly leftOut: readonly string[]
  /** Keeps what was typed in a cell, or shows in place why not. */
  readonly enter: (place: GridPlace, text: string) => void
  /** Keeps the same text in every cell of a selection. */
  readonly fill: (range: GridRange, text: string) => void
  readonly clear: (range: GridRange) => void
  /** Drops a refused text: the kept value is shown again. */
  readonly giveUp: (row: UnitRow, column: UnitColumn) => void
  readonly copy: (range: GridRange) => string
  readonly paste: (range: GridRange, text: string) => void
}

/** A number as spreadsheets read it: no space between thousands, the decimal mark of the language. */
const plain = (hundredths: number, mark: string): string =>
  hundredths === 0 ? '' : String(hundredths / 100).replace('.', mark)

/** The gestures of the grid, down to the questions to the desk. */
export function useUnitActions(
  model: UnitsModel,
  viewOf: (row: UnitRow, column: UnitColumn) => UnitView,
): UnitActions {
  const { language } = useWording()
  const [outside, setOutside] = useState(0)
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const record = useRecordUnits(model.agreement.id)
  const { agreement, rows, columns } = model

  /** Reads a text; valid values are returned, others are marked in their cell. */
  const read = (place: GridPlace, typed: string): readonly UnitEntry[] => {
    const [row, column] = [rows[place.row], columns[place.column]]
    if (row === undefined || column === undefined) return []
    const { type, month } = column
    const key = unitCellKey(agreement, row, column)
    const text = typed.trim()
    const parsed = text === '' ? null : parseUnits(text, type.unit)
    if (parsed?.ok === false) {
      noteUnits([
        [key, { state: 'refused', text, reason: { kind: 'text', failures: parsed.failures } }],
      ])
      return []
    }
    const value = parsed?.value ?? 0
    const view = viewOf(row, column)
    if (view.state === 'refused') noteUnits([[key, null]])
    if (value === view.hundredths && !mayDiffer(view)) return []
    const { collectivityId, name: body } = row
    return [{ key, month, collectivityId, unitTypeId: type.id, value, text, body, type: type.name }]
  }
  const keep = (
    cells: readonly { readonly place: GridPlace; readonly text: string }[],
    without: readonly string[] = [],
  ): void => {
    setLeftOut(without)
    const isOutside = ({ row, column }: GridPlace): boolean =>
      row >= rows.length || column >= columns.length
    setOutside(cells.filter(({ place, text }) => isOutside(place) && text !== '').length)
    void record(cells.flatMap(({ place, text }) => read(place, text)))
  }

  const fill = (range: GridRange, text: string): void =>
    keep(
      placesOf(range)
        .flat()
        .map((place) => ({ place, text })),
    )

  return {
    outside,
    leftOut,
    enter: (place, text) => keep([{ place, text }]),
    fill,
    clear: (range) => fill(range, ''),
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
      const bodies = rows.map(({ collectivityId: id, name }) => ({ id, name }))
      const placed = placedByName(range, text, bodies)
      keep(placed.cells, placed.leftOut)
    },
  }
}
