import { columnOf } from '#shared/domain/imports/column-letters'
import { IMPORT_LIMITS } from '#shared/domain/imports/import-limits'
import type { ImportRow } from '#shared/domain/imports/import-table'
import type { CellPlace } from '#shared/domain/imports/lay-out-table'
import { attributesIn } from './scan-markup'

const MERGED = /<(?:\w+:)?mergeCell(?=\s)[^<>]*>/g
const AREA = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/

/** Cells that are merged: lines and columns from 1, both ends included. */
interface Area {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

function areasIn(xml: string): readonly Area[] {
  const areas = [...xml.matchAll(MERGED)].flatMap(([tag]): readonly Area[] => {
    const [, left = '', top, right = '', bottom] =
      AREA.exec(attributesIn(tag).get('ref') ?? '') ?? []
    return top === undefined
      ? []
      : [
          {
            top: Number(top),
            bottom: Number(bottom),
            left: columnOf(left),
            right: columnOf(right),
          },
        ]
  })
  return areas
    .filter(({ left }) => left <= IMPORT_LIMITS.columns)
    .sort((one, other) => one.top - other.top)
}

/** Rows without what merges cover, and the cells with something in them that they do. */
interface Uncovered {
  readonly rows: readonly ImportRow[]
  readonly covered: readonly CellPlace[]
}

/**
 * The rows of a workbook without what its merges cover: only the first cell of each area is seen. Throws where areas lie over each
 * other, as none that a program makes do.
 *
 * @param rows in their order
 */
export function withoutCovered(rows: readonly ImportRow[], xml: string): Uncovered {
  const areas = areasIn(xml)
  const covered: CellPlace[] = []
  let [next, open]: [number, readonly Area[]] = [0, []]
  const left = rows.map((row) => {
    const { line, cells, faults, ...rest } = row
    const first = next
    while ((areas[next]?.top ?? Infinity) <= line) next += 1
    open = [...open, ...areas.slice(first, next)].filter(({ bottom }) => bottom >= line)
    if (open.length > IMPORT_LIMITS.columns) throw new Error('Merged areas over each other')
    if (open.length === 0) return row
    const isCovered = (column: number): boolean =>
      open.some(
        ({ top, left, right }) =>
          column >= left && column <= right && (column > left || line > top),
      )
    const seen = (faults ?? []).filter(({ column }) => column === null || !isCovered(column))
    return {
      ...rest,
      line,
      cells: cells.map((cell, at) => {
        if (cell === '' || !isCovered(at + 1)) return cell
        if (cell.trim() !== '') covered.push({ line, column: at + 1 })
        return ''
      }),
      ...(seen.length === 0 ? {} : { faults: seen }),
    }
  })
  return { rows: left, covered }
}
