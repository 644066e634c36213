import type { ImportMapping } from './import-mapping'
import type { ImportTable } from './import-table'

/** Counts each entry without hours for the agent's own day, where the mapping says so; else they stay refused. */
export function countWholeDays(
  table: ImportTable,
  { allDay }: Pick<ImportMapping, 'allDay'>,
): ImportTable {
  if (allDay !== 'days') return table
  return {
    ...table,
    rows: table.rows.map(({ faults, ...row }) => {
      const left = (faults ?? []).filter(({ code }) => code !== 'allDay')
      const isWholeDay = left.length < (faults?.length ?? 0)
      return {
        ...row,
        ...(left.length > 0 && { faults: left }),
        ...(isWholeDay && { isWholeDay: true as const }),
      }
    }),
  }
}
