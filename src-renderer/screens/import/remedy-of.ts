import type { Failure, FailureCode } from '#shared/contract/failures'

/** Where a refused line is put right: in this import, or on another screen. */
export type Remedy = 'names' | 'columns' | 'agreements' | 'agents' | 'statements' | 'week'

const REMEDIES: Readonly<Partial<Record<FailureCode, Remedy>>> = {
  importAgentUnknown: 'names',
  importAgentAmbiguous: 'names',
  importCollectivityUnknown: 'names',
  importCollectivityAmbiguous: 'names',
  importCellEmpty: 'columns',
  importDayImpossible: 'columns',
  importClockImpossible: 'columns',
  importEndBeforeStart: 'columns',
  importDurationUnreadable: 'columns',
  importDurationNegative: 'columns',
  importDurationOver24Hours: 'columns',
  importActivityTooLong: 'columns',
  importFormula: 'columns',
  importCellError: 'columns',
  outsideAgreement: 'agreements',
  agreementNotInForce: 'agreements',
  agentNotEmployed: 'agents',
  settled: 'statements',
  dayOver24Hours: 'week',
}

/** Where someone goes to put a refusal right; `null` where nothing but leaving the line out helps. */
export const remedyOf = ({ code }: Failure): Remedy | null => REMEDIES[code] ?? null
