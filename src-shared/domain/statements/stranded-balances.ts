import type { Agreement } from '../agreements/agreement'
import { waitingStatements, type AccountStatement } from './account'
import { hasOpenMonth, settledMonths } from './open-months'

/**
 * The standing statements of an agreement with a balance to carry over although every month of the agreement is settled for
 * the body: no later statement can include it.
 */
export const strandedBalances = <S extends AccountStatement>(
  { id, period }: Pick<Agreement, 'id' | 'period'>,
  statements: Iterable<S>,
): readonly S[] => {
  const own = [...statements].filter(({ agreementId }) => agreementId === id)
  return waitingStatements(own).filter(
    (statement) => !hasOpenMonth(period, settledMonths(own, statement)),
  )
}
