import type { Period } from '#shared/kernel/period'
import { periodHolds } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'

/** An instalment as a statement lists it. */
export type CalledInstalment = Omit<Agreement['instalments'][number], 'collectivityId'>

/** The instalments that were called from a body during a period, in the order of the agreement. */
export const instalmentsOf = (
  agreement: Pick<Agreement, 'instalments'>,
  collectivityId: string,
  period: Period,
): readonly CalledInstalment[] =>
  agreement.instalments
    .filter((call) => call.collectivityId === collectivityId && periodHolds(period, call.calledOn))
    .map(({ reference, calledOn, amount }) => ({ reference, calledOn, amount }))
