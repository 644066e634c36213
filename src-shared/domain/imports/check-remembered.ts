import type { Day } from '#shared/kernel/day'
import { datesHinted, datesShown, readAlike, unitShown, type Guess } from './guess-mapping'
import type { ImportMapping } from './import-mapping'
import type { ImportTable } from './import-table'
import { placeOfColumn } from './place-of-column'
import { readImportDay } from './read-import-day'

/** How a file is read that is like an earlier one, and what of the earlier reading the file itself contradicts. */
export interface CheckedMapping extends Pick<Guess, 'datesKnown' | 'durationsKnown'> {
  readonly mapping: ImportMapping
  readonly corrected: readonly ('dates' | 'durations')[]
}

/** Whether an order of dates has days that are yet to come, which no hours that were done have. */
function holdsFuture(table: ImportTable, mapping: ImportMapping, today: Day): boolean {
  const at = placeOfColumn(mapping.columns.day ?? '', table.headers)
  return table.rows.some(({ cells }) => {
    const day = readImportDay(cells[at] ?? '', mapping.dates)
    return day !== null && day > today
  })
}

/**
 * Checks what was remembered from an earlier file against this one: the order of its dates and the unit of its durations are
 * those that the file shows. Where it shows neither, what was remembered counts, unless it can hardly be: then it is asked.
 */
export function checkRemembered(
  table: ImportTable,
  remembered: ImportMapping,
  today: Day,
): CheckedMapping {
  const shown = datesShown(table, remembered.columns)
  const isOpen = shown === null && !readAlike(table, remembered.columns)
  const usual = remembered.dates === 'ymd' ? 'dmy' : remembered.dates
  const proposed = isOpen ? (datesHinted(table, remembered.columns) ?? usual) : null
  const dates = proposed ?? (shown === null || shown === 'ymd' ? remembered.dates : shown)
  const other = dates === 'mdy' ? 'dmy' : 'mdy'
  const isOdd =
    isOpen &&
    (dates !== remembered.dates ||
      (holdsFuture(table, remembered, today) &&
        !holdsFuture(table, { ...remembered, dates: other }, today)))
  const unit = unitShown(table, remembered, remembered.durations)
  return {
    mapping: { ...remembered, dates, durations: unit.unit },
    datesKnown: !isOdd,
    durationsKnown: unit.sure,
    corrected: [
      ...(isOpen || dates === remembered.dates ? [] : (['dates'] as const)),
      ...(unit.unit === remembered.durations ? [] : (['durations'] as const)),
    ],
  }
}
