import { monthPeriod } from '#shared/kernel/period'
import { statementResting } from '#shared/domain/statements/settled-months'
import type { TimesheetChange } from '#shared/domain/timesheets/timesheet-change'
import type { Registers } from './ports'

/** Statements, and the agreements that they settle. */
export type Settled = Pick<Registers, 'statements' | 'agreements'>

/**
 * Changes of hours under which a month that a standing statement counts stays entered: where its last hour goes, the agent had none in it.
 * Were it not entered any more, the statement could not be worked out again.
 */
export const staysEntered = (
  { statements, agreements }: Settled,
  changes: readonly TimesheetChange[],
): readonly TimesheetChange[] =>
  changes.map((change) => {
    const touched = { agentId: change.agentId, span: monthPeriod(change.month) }
    return change.exists ||
      statementResting(statements.values(), agreements.values(), touched) === undefined
      ? change
      : { ...change, exists: true }
  })
