import { monthPeriod } from '#shared/kernel/period'
import type { Failure } from '#shared/contract/failures'
import { isForGood } from '#shared/contract/is-for-good'
import type { ChangeLabel } from '#shared/contract/views'
import type { TimesheetChange } from '#shared/domain/timesheets/timesheet-change'
import type { Change } from '#shared/domain/workspace/change'
import { changedStatementFailure } from './changed-statement-failure'
import { lockedLateTimeFailure } from './locked-late-time-failure'
import { lockedHoursFailure } from './locked-hours-failure'
import { nameOfAgent } from './name-of-agent'
import type { Keeper, Registers, UndoCheck } from './ports'
import { chargesOneOf } from './save-service-charge'
import { lendsOneOf } from './save-trip'
import { settledFailure } from './settled-failure'

function timesheetRefusal(
  registers: Registers,
  { agentId, month, lines }: TimesheetChange,
  { subject }: ChangeLabel,
): Failure | null {
  const name = registers.agents.has(agentId) ? nameOfAgent(registers, agentId) : subject
  const held = lockedHoursFailure(registers, agentId, name)
  for (const { day, collectivityId } of lines) {
    const span = { from: day, to: day }
    const closed =
      settledFailure(registers, { agentId, span, collectivityId }, subject, day) ?? held(span)
    if (closed !== null) return closed
  }
  return lines.length === 0 ? held(monthPeriod(month)) : null
}

type RecordsOf<T extends Change['table']> = readonly Extract<Change, { readonly table: T }>[]

/** The standing statement that charges would alter: as where they are kept. */
const chargeRefusal = (
  keeper: Keeper,
  charges: RecordsOf<'serviceCharges'>,
  { subject }: ChangeLabel,
): Promise<Failure | null> =>
  changedStatementFailure(keeper, charges, subject, chargesOneOf(charges))

/** The standing statement that trips, or the brackets that they move, would alter: as where they are kept. */
function tripRefusal(
  keeper: Keeper,
  trips: RecordsOf<'trips'>,
  { subject }: ChangeLabel,
): Promise<Failure | null> {
  const { agents } = keeper.registers()
  const names = trips.map(({ before, after }) => {
    const agentId = (after ?? before)?.agentId ?? ''
    return agents.has(agentId) ? nameOfAgent({ agents }, agentId) : subject
  })
  const what = [...new Set(names)].join(', ')
  return changedStatementFailure(keeper, trips, what, lendsOneOf(trips))
}

/**
 * Why a decision stays: a file that was sent can't be recalled, a statement is cancelled, a cancelled one is issued anew, a correction is
 * corrected, anything else is decided again.
 */
function decisionRefusal(changes: readonly Change[], { subject, verb }: ChangeLabel): Failure {
  if (changes.some(({ table }) => table === 'exchanges'))
    return { code: 'exchangeLeft', reference: subject }
  const numbers = changes.flatMap((change) =>
    change.table === 'statements' ? ((change.before ?? change.after)?.content.number ?? []) : [],
  )
  // The first one written: an undo goes from the end.
  const statement = numbers.at(-1)
  if (statement === undefined) return { code: 'decisionNotUndone' }
  if (verb === 'correctStatements') return { code: 'correctionNotUndone', statements: subject }
  return { code: verb === 'cancelStatement' ? 'cancellationNotUndone' : 'undoRefused', statement }
}

function refusal(registers: Registers, change: Change, label: ChangeLabel): Failure | null {
  if (change.table === 'timesheets') return timesheetRefusal(registers, change, label)
  if (change.table === 'costs') {
    const cost = change.before ?? change.after
    if (cost === null) return null
    const touched = { agentId: cost.agentId, span: monthPeriod(cost.month) }
    return settledFailure(registers, touched, label.subject, cost.month)
  }
  if (change.table !== 'adjustments') return null
  const adjustment = change.before ?? change.after
  return adjustment === null ? null : lockedLateTimeFailure(registers, adjustment)
}

/**
 * What undo and redo may not write: a decision (a statement is cancelled, with a reason; a new decision replaces an
 * approval, a reopening or a lock), hours that are locked, submitted or approved, and hours, late hours and costs that a
 * standing statement uses, charges and trips that would alter one.
 */
export const undoCheck =
  (keeper: Keeper): UndoCheck =>
  async (changes, label) => {
    if (isForGood(label.verb)) return [decisionRefusal(changes, label)]
    const refused = changes.flatMap((change) => refusal(keeper.registers(), change, label) ?? [])
    const charges = changes.filter((change) => change.table === 'serviceCharges')
    const trips = changes.filter((change) => change.table === 'trips')
    const moved = [
      charges.length === 0 ? null : await chargeRefusal(keeper, charges, label),
      trips.length === 0 ? null : await tripRefusal(keeper, trips, label),
    ]
    return [...refused, ...moved.filter((one) => one !== null)]
  }
