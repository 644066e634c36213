import type { Failure } from '#shared/contract/failures'
import { recomputed } from '#shared/domain/statements/settled-months'
import { spareCents, type SpareLine } from '#shared/domain/statements/spare-cents'
import { success, type Result } from '#shared/kernel/result'
import type { KeeperPort } from './ports'

/** Who carried the spare cents of the final statements of an agreement, since the first. */
export async function readSpareCents(
  { keeper }: KeeperPort,
  { agreementId }: { readonly agreementId: string },
): Promise<Result<readonly SpareLine[], Failure>> {
  const summaries = recomputed([...keeper.registers().statements.values()]).filter(
    (one) => one.agreementId === agreementId,
  )
  const statements = await Promise.all(summaries.map(({ id }) => keeper.readStatement(id)))
  return success(spareCents(statements.flatMap((one) => (one === null ? [] : [one.content]))))
}
