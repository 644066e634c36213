import { monthPeriod } from '#shared/kernel/period'
import type { Failure } from '#shared/contract/failures'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everLent } from '#shared/domain/agreements/term-versions'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import { locking } from '#shared/domain/statements/settled-months'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import type { Keeper } from './ports'
import { changedStatementFailure } from './changed-statement-failure'

/** The cost of an agent's month before and after; `null` where there is none. */
export interface CostChange {
  readonly before: AgentCost | null
  readonly after: AgentCost | null
}

const keyOf = ({ agentId, month }: AgentCost): string => agentMonthId(agentId, month)

/** The costs as they would be. */
const readCosts =
  (keeper: Keeper, changes: readonly CostChange[]): Keeper['readCosts'] =>
  async (span) => {
    const changed = new Set(
      changes
        .flatMap(({ before, after }) => [before, after])
        .flatMap((cost) => (cost === null ? [] : keyOf(cost))),
    )
    const kept = (await keeper.readCosts(span)).filter((cost) => !changed.has(keyOf(cost)))
    const added = changes.flatMap(({ after }) => after ?? [])
    return [...kept, ...added.filter(({ month }) => month >= span.from && month <= span.to)]
  }

/**
 * The failure of a change to costs of earlier months: a later standing statement of their year that would no longer
 * recompute, since the part of an agent's pay under an agreement is rounded on the year so far (rule `one-cent-once`).
 */
export async function movedByCosts(
  keeper: Keeper,
  changes: readonly CostChange[],
  subject: string,
): Promise<Failure | null> {
  const costs = changes.flatMap(({ before, after }) => after ?? before ?? [])
  const later = locking(keeper.registers().statements.values()).some(({ period }) =>
    costs.some(
      ({ month }) =>
        period.from > monthPeriod(month).to && period.from.slice(0, 4) === month.slice(0, 4),
    ),
  )
  if (!later) return null
  const agents = new Set(costs.map(({ agentId }) => agentId))
  const concerned = (agreement: Agreement): boolean =>
    everLent(agreement).some((agentId) => agents.has(agentId))
  return changedStatementFailure(keeper, [], subject, concerned, {
    readTimesheets: (query) => keeper.readTimesheets(query),
    readStatement: (id) => keeper.readStatement(id),
    readCosts: readCosts(keeper, changes),
  })
}
