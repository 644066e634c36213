import type { HiddenParts, ImportTable } from './import-table'

/** What its workbook hides of a table: lines and columns that are read all the same, and cells under merged areas, that are not. */
export function hiddenParts({
  rows,
  hiddenColumns = [],
  coveredCells = [],
}: ImportTable): HiddenParts {
  const hiddenLines = rows.flatMap(({ line, isHidden }) => (isHidden === true ? line : []))
  return {
    ...(hiddenLines.length === 0 ? {} : { hiddenLines }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
    ...(coveredCells.length === 0 ? {} : { coveredCells }),
  }
}
