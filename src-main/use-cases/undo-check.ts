import { canonicalJson } from '#shared/kernel/canonical-json'
import { intersectPeriods, monthPeriod } from '#shared/kernel/period'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import { agentName } from '#shared/domain/agents/agent'
import { countsTravel, everLent } from '#shared/domain/agreements/term-versions'
import { chargeFigures } from '#shared/domain/costs/charge-amount'
import { locking } from '#shared/domain/statements/settled-months'
import type { Change, TimesheetChange } from '#shared/domain/workspace/change'
import { carriedFailure } from './carried-failure'
import { heldFailure } from './held-failure'
import type { Registers, UndoCheck } from './ports'
import { settledFailure } from './settled-failure'

/** What an undo of a submission takes back, or a redo puts back, is its last step: some steps are for good. */
function isDecision({ before, after }: Extract<Change, { table: 'submissions' }>): boolean {
  const longer = (before?.steps.length ?? 0) > (after?.steps.length ?? 0) ? before : after
  const step = longer?.steps.at(-1)?.step
  return step === 'approved' || step === 'reopened'
}

function timesheetRefusal(
  registers: Registers,
  { agentId, month, lines }: TimesheetChange,
  { subject }: ChangeLabel,
): Failure | null {
  const agent = registers.agents.get(agentId)
  const held = heldFailure(registers, agentId, agent === undefined ? subject : agentName(agent))
  for (const { day, collectivityId } of lines) {
    const span = { from: day, to: day }
    const closed =
      settledFailure(registers, { agentId, span, collectivityId }, subject, day) ?? held(span)
    if (closed !== null) return closed
  }
  return lines.length === 0 ? held(monthPeriod(month)) : null
}

/** The standing statement that counts a charge whose figures move, if any. */
function chargeRefusal(
  { statements }: Registers,
  { before, after }: Extract<Change, { table: 'serviceCharges' }>,
  what: string,
): Failure | null {
  const figures = (charge: typeof before): string => (charge === null ? '' : chargeFigures(charge))
  if (figures(before) === figures(after)) return null
  const resting = locking(statements.values()).find(({ agreementId, period }) =>
    [before, after].some(
      (charge) =>
        charge?.agreementId === agreementId && intersectPeriods(period, charge.period) !== null,
    ),
  )
  return resting === undefined
    ? null
    : { code: 'settled', statement: resting.number, what, when: null }
}

/** Whether a change of a statement only notes what happened to it: that can be taken back, unlike its issue. */
const isFollowUp = ({ before, after }: Extract<Change, { table: 'statements' }>): boolean =>
  before !== null &&
  after !== null &&
  canonicalJson({ ...before, life: [] }) === canonicalJson({ ...after, life: [] })

/** The standing statement whose days a trip, or the brackets that it moves, may touch, if any. */
function tripRefusal(
  { statements, agreements, agents }: Registers,
  { before, after }: Extract<Change, { table: 'trips' }>,
  { subject }: ChangeLabel,
): Failure | null {
  const agent = agents.get((after ?? before)?.agentId ?? '')
  const what = agent === undefined ? subject : agentName(agent)
  const resting = locking(statements.values()).find(({ agreementId, period }) => {
    const agreement = agreements.get(agreementId)
    return [before, after].some(
      (trip) =>
        trip !== null &&
        agreement !== undefined &&
        everLent(agreement).includes(trip.agentId) &&
        countsTravel(agreement) &&
        trip.day <= period.to &&
        trip.day.slice(0, 4) >= period.from.slice(0, 4),
    )
  })
  return resting === undefined
    ? null
    : { code: 'settled', statement: resting.number, what, when: null }
}

/** A file that left is not called back, nor sent a second time by a redo. */
function exchangeRefusal({
  before,
  after,
}: Extract<Change, { table: 'exchanges' }>): Failure | null {
  const exchange = before ?? after
  const leaves = exchange?.way === 'sent' && (before === null || after === null)
  return leaves ? { code: 'exchangeLeft', reference: exchange.reference } : null
}

function refusal(registers: Registers, change: Change, label: ChangeLabel): Failure | null {
  if (change.table === 'timesheets') return timesheetRefusal(registers, change, label)
  if (change.table === 'statements') {
    if (isFollowUp(change)) return null
    const number = (change.before ?? change.after)?.content.number ?? change.id
    return { code: 'undoRefused', statement: number }
  }
  if (change.table === 'costs') {
    const cost = change.before ?? change.after
    if (cost === null) return null
    const touched = { agentId: cost.agentId, span: monthPeriod(cost.month) }
    return settledFailure(registers, touched, label.subject, cost.month)
  }
  if (change.table === 'serviceCharges') return chargeRefusal(registers, change, label.subject)
  if (change.table === 'exchanges') return exchangeRefusal(change)
  if (change.table === 'trips') return tripRefusal(registers, change, label)
  if (change.table === 'adjustments') {
    const adjustment = change.before ?? change.after
    return adjustment === null ? null : carriedFailure(registers, adjustment)
  }
  const forGood = change.table === 'locks' || (change.table === 'submissions' && isDecision(change))
  return forGood ? { code: 'decisionNotUndone' } : null
}

/**
 * What undo and redo may not write: a statement (it is cancelled, with a reason), an approval, a reopening or a lock (a
 * new decision answers it, with a reason), hours that are locked, handed in or approved, and hours, late hours, costs and
 * charges on which a standing statement rests.
 */
export const undoCheck =
  (registers: () => Registers): UndoCheck =>
  (changes, label) =>
    Promise.resolve(changes.flatMap((change) => refusal(registers(), change, label) ?? []))
