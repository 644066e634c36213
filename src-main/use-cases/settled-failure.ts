import type { Failure } from '#shared/contract/failures'
import { statementResting, type AgentSpan } from '#shared/domain/statements/settled-months'
import type { Registers } from './ports'

/** The failure that names the standing statement which uses what would change, or `null`. */
export function settledFailure(
  { statements, agreements }: Pick<Registers, 'statements' | 'agreements'>,
  touched: AgentSpan,
  what: string,
  when: string,
): Failure | null {
  const resting = statementResting(statements.values(), agreements.values(), touched)
  return resting === undefined ? null : { code: 'settled', statement: resting.number, what, when }
}
