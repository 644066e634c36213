import type { ImportLineFailure } from './import-failures'
import type { ImportRowFault } from './import-table'

/** A cell that the reader itself refuses. */
export function faultFailure({ code, found, days }: ImportRowFault): ImportLineFailure {
  switch (code) {
    case 'formula':
    case 'savedResult':
      return { code: 'importFormula', cell: found }
    case 'cellError':
      return { code: 'importCellError', found }
    case 'splitNumber':
      return { code: 'importSplitNumber', found }
    case 'allDay':
      return { code: 'importAllDay', found }
    case 'noStart':
      return { code: 'importEventNoStart', found }
    case 'noEnd':
      return { code: 'importEventNoEnd', found }
    case 'absenceNamed':
      return days === undefined
        ? { code: 'importAllDay', found }
        : { code: 'importAbsenceNamed', found, ...days }
    case 'tooManyDays':
      return { code: 'importEventTooLong', found }
    case 'recurrence':
      return { code: 'importRecurrence', found }
    case 'tooManyRepetitions':
      return { code: 'importTooManyRepetitions', found }
    case 'zone':
      return { code: 'importZoneUnknown', found }
    case 'endBeforeStart':
      return { code: 'importEndBeforeStart', found }
    case 'brokenEvent':
      return { code: 'importEventBroken', found }
    case 'columnAside':
      return { code: 'importColumnAside', found }
    case 'otherTable':
      return { code: 'importOtherTable', line: Number(found) }
    case 'noWorkingDay':
      return { code: 'importNoWorkingDay', found }
  }
}
