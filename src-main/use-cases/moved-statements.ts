import type { StatementSummary } from '#shared/contract/views'
import { recomputed } from '#shared/domain/statements/settled-months'
import { statementDistances } from './changed-statement-failure'
import type { Keeper } from './ports'
import { bySettlement, verifySettlement } from './verify-settlement'

/**
 * The standing final statements that print something else under changed facts. In a settlement of which none moves, one that
 * differs already stays as it is: verification reports it.
 *
 * @param changed the workspace with the changed facts, statements as they are
 */
export async function movedStatements(
  keeper: Keeper,
  changed: Keeper,
): Promise<readonly StatementSummary[]> {
  const moved: StatementSummary[] = []
  for (const group of bySettlement(recomputed(keeper.registers().statements.values()))) {
    const then = statementDistances(await verifySettlement(changed, changed.registers(), group))
    const differing = group.filter(({ id }) => then.get(id) === 2)
    if (differing.length === 0) continue
    const now = statementDistances(await verifySettlement(keeper, keeper.registers(), group))
    if (differing.some(({ id }) => now.get(id) !== 2)) moved.push(...differing)
  }
  return moved
}
