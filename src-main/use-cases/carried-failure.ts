import type { Failure } from '#shared/contract/failures'
import { agentName } from '#shared/domain/agents/agent'
import type { Adjustment } from '#shared/domain/approvals/adjustment'
import { statementCarrying } from '#shared/domain/approvals/statement-carrying'
import type { Registers } from './ports'

/** The failure that names the standing statement which counted a late hour, or `null` while none did. */
export function carriedFailure(
  { agents, agreements, statements }: Pick<Registers, 'agents' | 'agreements' | 'statements'>,
  adjustment: Adjustment,
): Failure | null {
  const carrying = statementCarrying(statements.values(), agreements.values(), adjustment)
  if (carrying === undefined) return null
  const agent = agents.get(adjustment.agentId)
  const what = agent === undefined ? adjustment.agentId : agentName(agent)
  return { code: 'settled', statement: carrying.number, what, when: adjustment.day }
}
