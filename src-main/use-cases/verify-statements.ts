import type { Result } from '#shared/kernel/result'
import { success } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { StatementSummary, VerifiedStatement } from '#shared/contract/views'
import { recomputed, standing } from '#shared/domain/statements/settled-months'
import { verifyProvisional, verifySeal } from '#shared/domain/statements/verify-statement'
import { byNumber } from '#shared/domain/statements/statement-number'
import type { Keeper, Ports } from './ports'
import type { Verified } from './verify-settlement'
import { bySettlement, verifySettlement } from './verify-settlement'

async function brokenSeals(
  keeper: Keeper,
  cancelled: readonly StatementSummary[],
): Promise<readonly Verified[]> {
  const verified: Verified[] = []
  for (const summary of cancelled) {
    const statement = await keeper.readStatement(summary.id)
    const verification = statement === null ? null : verifySeal(statement)
    if (verification?.kind === 'different') verified.push({ summary, verification })
  }
  return verified
}

/** Provisional statements, each by its own lines. */
async function verifyForeseen(
  keeper: Keeper,
  provisional: readonly StatementSummary[],
): Promise<readonly Verified[]> {
  const verified: Verified[] = []
  for (const summary of provisional) {
    const statement = await keeper.readStatement(summary.id)
    if (statement !== null) verified.push({ summary, verification: verifyProvisional(statement) })
  }
  return verified
}

/**
 * Recomputes every standing statement, by number. What a cancelled one rested on may have changed since: it is told only
 * where its frozen content was altered.
 */
export async function verifyStatements({
  keeper,
}: Pick<Ports, 'keeper'>): Promise<Result<readonly VerifiedStatement[], Failure>> {
  const registers = keeper.registers()
  const all = [...registers.statements.values()]
  const verified: Verified[] = []
  for (const group of bySettlement(recomputed(all)))
    verified.push(...(await verifySettlement(keeper, registers, group)))
  verified.push(
    ...(await verifyForeseen(
      keeper,
      standing(all).filter(({ nature }) => nature === 'provisional'),
    )),
  )
  verified.push(
    ...(await brokenSeals(
      keeper,
      all.filter(({ cancelled }) => cancelled !== null),
    )),
  )
  return success(
    verified
      .sort((a, b) => byNumber(a.summary, b.summary))
      .map(({ summary, verification }) => ({
        number: summary.number,
        beneficiary: registers.collectivities.get(summary.beneficiaryId)?.name ?? '',
        verification,
      })),
  )
}
