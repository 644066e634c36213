import type { Failure } from '#shared/contract/failures'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { standing } from '#shared/domain/statements/settled-months'
import type { CalledInstalment } from '#shared/domain/statements/instalments-of'
import type { Keeper } from './ports'

const calls = (
  { instalments }: Pick<Agreement, 'instalments'>,
  body: string,
  { reference, calledOn, amount }: CalledInstalment,
): boolean =>
  instalments.some(
    (one) =>
      one.collectivityId === body &&
      one.reference === reference &&
      one.calledOn === calledOn &&
      one.amount === amount,
  )

/**
 * The failure that names a standing provisional statement which deducts an instalment that the agreement would no longer
 * have, or `null`. It locks no hours and no costs; the instalments that it lists must stay. Final statements are
 * recomputed.
 */
export async function listedInstalment(
  keeper: Pick<Keeper, 'readStatement' | 'registers'>,
  before: Agreement,
  after: Agreement,
  what: string,
): Promise<Failure | null> {
  const provisional = standing(keeper.registers().statements.values()).filter(
    ({ nature, agreementId }) => nature === 'provisional' && agreementId === before.id,
  )
  for (const { id, number, beneficiaryId } of provisional) {
    const statement = await keeper.readStatement(id)
    const lost = statement?.content.instalments.find(
      (call) => calls(before, beneficiaryId, call) && !calls(after, beneficiaryId, call),
    )
    if (lost !== undefined) return { code: 'settled', statement: number, what, when: lost.calledOn }
  }
  return null
}
