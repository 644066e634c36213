import { success, failure, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { StatementSummary } from '#shared/contract/views'
import { listedBy } from '#shared/domain/statements/account'
import { cancelAs } from './cancel-statement'
import { computeSettlement } from './compute-settlement'
import { issueStatements } from './issue-statements'
import type { SigningPorts } from './ports'
import { bySettlement } from './verify-settlement'

/** Cancels statements, those that list others before the listed ones. */
async function cancelAll(
  ports: SigningPorts,
  statements: readonly StatementSummary[],
  reason: string,
): Promise<Result<null, Failure>> {
  let left = statements
  while (left.length > 0) {
    const free = left.filter((one) => listedBy(left, one) === undefined)
    // Statements list earlier ones only: some are always free.
    if (free.length === 0) throw new Error('Statements list each other')
    for (const { id } of free) {
      const cancelled = await cancelAs(ports, { id, reason }, { correction: true })
      if (!cancelled.ok) return cancelled
    }
    left = left.filter((one) => !free.includes(one))
  }
  return success(null)
}

/** Issues the statements of one settlement again, of the bodies that still have an amount. */
async function issueAgain(
  ports: SigningPorts,
  group: readonly StatementSummary[],
  reason: string,
): Promise<Result<readonly StatementSummary[], Failure>> {
  const [first] = group
  if (first === undefined) return success([])
  const place = { agreementId: first.agreementId, period: first.period }
  const bodies = group.map(({ beneficiaryId }) => beneficiaryId)
  const settlement = await computeSettlement(ports, { ...place, bodies })
  if (!settlement.ok) return settlement
  const { amountOf } = settlement.value
  const shares = bodies.flatMap((collectivityId) => {
    const amount = amountOf(collectivityId)
    return amount === null ? [] : [{ collectivityId, amount }]
  })
  return shares.length === 0
    ? success([])
    : issueStatements(ports, { ...place, nature: 'actual', reason, shares })
}

/**
 * Cancels final statements for a reason and issues them again, settlement by settlement in the order of their periods. A body
 * to which nothing is due any more gets none.
 */
export async function reissueStatements(
  ports: SigningPorts,
  statements: readonly StatementSummary[],
  reason: string,
): Promise<Result<readonly StatementSummary[], Failure>> {
  const cancelled = await cancelAll(ports, statements, reason)
  if (!cancelled.ok) return failure(...cancelled.failures)
  const issued: StatementSummary[] = []
  const inOrder = statements.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1))
  for (const group of bySettlement(inOrder)) {
    const again = await issueAgain(ports, group, reason)
    if (!again.ok) return again
    issued.push(...again.value)
  }
  return success(issued)
}
