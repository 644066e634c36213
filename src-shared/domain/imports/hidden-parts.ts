import type { HiddenParts, ImportTable } from './import-table'

/** The lines and columns of a table that its workbook hides, and that are read all the same. */
export function hiddenParts({ rows, hiddenColumns = [] }: ImportTable): HiddenParts {
  const hiddenLines = rows.flatMap(({ line, isHidden }) => (isHidden === true ? line : []))
  return {
    ...(hiddenLines.length === 0 ? {} : { hiddenLines }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
  }
}
