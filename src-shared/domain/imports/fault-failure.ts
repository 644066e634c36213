import type { ImportLineFailure } from './import-failures'
import type { ImportRowFault } from './import-table'

/** The failures that name what was found, and no more. */
const NAMED = {
  cellError: 'importCellError',
  struck: 'importStruck',
  splitNumber: 'importSplitNumber',
  allDay: 'importAllDay',
  noStart: 'importEventNoStart',
  noEnd: 'importEventNoEnd',
  tooManyDays: 'importEventTooLong',
  recurrence: 'importRecurrence',
  tooManyRepetitions: 'importTooManyRepetitions',
  zone: 'importZoneUnknown',
  endBeforeStart: 'importEndBeforeStart',
  brokenEvent: 'importEventBroken',
  cancelled: 'importEventCancelled',
  tentative: 'importEventTentative',
  columnAside: 'importColumnAside',
  noWorkingDay: 'importNoWorkingDay',
} as const satisfies Partial<Record<ImportRowFault['code'], ImportLineFailure['code']>>

/** A cell that the reader itself refuses. */
export function faultFailure({ code, found, days }: ImportRowFault): ImportLineFailure {
  if (code === 'formula' || code === 'savedResult') return { code: 'importFormula', cell: found }
  if (code === 'otherTable') return { code: 'importOtherTable', line: Number(found) }
  if (code !== 'absenceNamed') return { code: NAMED[code], found }
  return days === undefined
    ? { code: 'importAllDay', found }
    : { code: 'importAbsenceNamed', found, ...days }
}
