import { lastDayOf } from '#shared/kernel/month'
import type { Failure } from '#shared/contract/failures'
import type { Adjustment } from '#shared/domain/approvals/adjustment'
import { lockedThrough } from '#shared/domain/approvals/lock-in-force'
import { statementCarrying } from '#shared/domain/statements/statement-carrying'
import type { Registers } from './ports'
import { nameOfAgent } from './name-of-agent'

/**
 * Why a late hour can't change: the standing statement that counted it, or the lock by date where it covers the whole month
 * in which it counts. `null` where neither does.
 */
export function lockedLateTimeFailure(
  registers: Pick<Registers, 'agents' | 'agreements' | 'statements' | 'locks'>,
  adjustment: Adjustment,
): Failure | null {
  const { agents, agreements, statements, locks } = registers
  const { agentId, day, countedIn } = adjustment
  const what = nameOfAgent({ agents }, agentId)
  const carrying = statementCarrying(statements.values(), agreements.values(), adjustment)
  if (carrying !== undefined)
    return { code: 'settled', statement: carrying.number, what, when: day }
  const through = lockedThrough(locks.values())
  return through !== null && lastDayOf(countedIn) <= through
    ? { code: 'lockedHours', agent: what, day, through }
    : null
}
