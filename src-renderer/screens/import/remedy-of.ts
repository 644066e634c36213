import type { Failure, FailureCode } from '#shared/contract/failures'

/** Where a refused line is corrected: in this import, or on another screen. */
export type Remedy =
  | 'names'
  | 'columns'
  | 'agreements'
  | 'agents'
  | 'statements'
  | 'week'
  | 'absences'

const REMEDIES: Readonly<Partial<Record<FailureCode, Remedy>>> = {
  importAbsenceNamed: 'absences',
  importAgentUnknown: 'names',
  importAgentAmbiguous: 'names',
  importCollectivityUnknown: 'names',
  importCollectivityAmbiguous: 'names',
  importCellEmpty: 'columns',
  importDayImpossible: 'columns',
  importOtherWeekday: 'columns',
  importClockImpossible: 'columns',
  importEndBeforeStart: 'columns',
  importDurationDiffers: 'columns',
  importBreakImpossible: 'columns',
  importDurationUnreadable: 'columns',
  importDurationNegative: 'columns',
  importDurationOver24Hours: 'columns',
  importActivityTooLong: 'columns',
  importFormula: 'columns',
  importCellError: 'columns',
  outsideAgreement: 'agreements',
  agreementNotInForce: 'agreements',
  importOtherAgent: 'agents',
  agentNotEmployed: 'agents',
  settled: 'statements',
  dayOver24Hours: 'week',
}

/** Where a refusal is corrected; `null` where the line can only be left out. */
export const remedyOf = ({ code }: Failure): Remedy | null => REMEDIES[code] ?? null
