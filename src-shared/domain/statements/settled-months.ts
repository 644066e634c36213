import type { Day } from '#shared/kernel/day'
import { periodHolds } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { Statement } from './statement'

/** Statements that still stand. */
export const standing = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(({ cancelled }) => cancelled === null)

/**
 * The standing statement that rests on the hours or cost of an agent on a day, if any: what it rests on can't change
 * behind its back. The remedy is to cancel the statement, which keeps its number.
 */
export function statementResting(
  statements: readonly Statement[],
  agreements: readonly Agreement[],
  agentId: string,
  day: Day,
): Statement | undefined {
  const lending = new Set(
    agreements
      .filter(({ agents }) => agents.some((agent) => agent.agentId === agentId))
      .map(({ id }) => id),
  )
  return standing(statements).find(
    ({ content }) => lending.has(content.agreement.id) && periodHolds(content.period, day),
  )
}
