import { monthPeriod } from '#shared/kernel/period'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import type { Change } from '#shared/domain/workspace/change'
import { carriedFailure } from './carried-failure'
import type { Registers, UndoCheck } from './ports'
import { settledFailure } from './settled-failure'

function refusal(registers: Registers, change: Change, label: ChangeLabel): Failure | null {
  switch (change.table) {
    case 'statements': {
      const number = (change.before ?? change.after)?.content.number ?? change.id
      return { code: 'undoRefused', statement: number }
    }
    case 'timesheets':
      return change.lines.reduce<Failure | null>(
        (found, { day, collectivityId }) =>
          found ??
          settledFailure(
            registers,
            { agentId: change.agentId, span: { from: day, to: day }, collectivityId },
            label.subject,
            day,
          ),
        null,
      )
    case 'costs': {
      const cost = change.before ?? change.after
      return cost === null
        ? null
        : settledFailure(
            registers,
            { agentId: cost.agentId, span: monthPeriod(cost.month) },
            label.subject,
            cost.month,
          )
    }
    case 'adjustments': {
      const adjustment = change.before ?? change.after
      return adjustment === null ? null : carriedFailure(registers, adjustment)
    }
    default:
      return null
  }
}

/**
 * What undo and redo may not write: a statement (it is cancelled, with a reason), or hours, late hours and costs on which
 * a standing statement rests.
 */
export const undoCheck =
  (registers: () => Registers): UndoCheck =>
  (changes, label) =>
    Promise.resolve(changes.flatMap((change) => refusal(registers(), change, label) ?? []))
