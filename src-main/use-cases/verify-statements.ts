import { success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { StatementSummary, VerifiedStatement } from '#shared/contract/views'
import { recomputed, standing } from '#shared/domain/statements/settled-months'
import { statementNames } from '#shared/domain/statements/statement-names'
import { settlementsOf } from '#shared/domain/statements/settlements-of'
import { verifyProvisional, verifySeal } from '#shared/domain/statements/verify-statement'
import { byNumber } from '#shared/domain/statements/statement-number'
import type { Keeper, KeeperPort, Registers } from './ports'
import { bySettlement, verifySettlement, type Verified } from './verify-settlement'
import { nameOfBody } from './name-of-body'

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

/** Provisional statements, each by its own lines, and by those of its settlement, cancelled ones among them. */
async function verifyForeseen(
  keeper: Keeper,
  registers: Pick<Registers, 'agreements' | 'statements'>,
): Promise<readonly Verified[]> {
  const summaries = [...registers.statements.values()]
  const provisional = summaries.filter(({ nature }) => nature === 'provisional')
  const read = await Promise.all(provisional.map(({ id }) => keeper.readStatement(id)))
  const statements = read.filter((statement) => statement !== null)
  const settlementOf = settlementsOf(statements)
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return standing(provisional).flatMap((summary) => {
    const statement = byId.get(summary.id)
    const agreement = registers.agreements.get(summary.agreementId)
    if (statement === undefined) return []
    const verification = verifyProvisional(statement, {
      settlement: settlementOf(statement),
      statements: summaries,
      ...(agreement === undefined ? {} : { agreement }),
    })
    return [{ summary, verification }]
  })
}

/**
 * Recomputes every standing statement, by number. The hours and costs of a cancelled one may have changed since: it is
 * reported only where its frozen content was altered.
 */
export async function verifyStatements({
  keeper,
}: KeeperPort): Promise<Result<readonly VerifiedStatement[], Failure>> {
  const registers = keeper.registers()
  const all = [...registers.statements.values()]
  const verified: Verified[] = []
  for (const group of bySettlement(recomputed(all)))
    verified.push(...(await verifySettlement(keeper, registers, group)))
  verified.push(...(await verifyForeseen(keeper, registers)))
  verified.push(
    ...(await brokenSeals(
      keeper,
      all.filter(({ cancelled }) => cancelled !== null),
    )),
  )
  const names = statementNames(all, (id) => nameOfBody(registers, id))
  return success(
    verified
      .sort((a, b) => byNumber(a.summary, b.summary))
      .map(({ summary, verification }) => ({
        id: summary.id,
        number: summary.number,
        called: names.get(summary.id) ?? summary.number,
        beneficiary: nameOfBody(registers, summary.beneficiaryId),
        verification,
      })),
  )
}
