import type { Day } from '#shared/kernel/day'
import { oncePer } from '#shared/kernel/once-per'
import { groupBy } from '#shared/kernel/group-by'
import { periodHolds, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'

/** An instalment as a statement lists it. */
export type CalledInstalment = Omit<Agreement['instalments'][number], 'collectivityId'>

type Calls = Pick<Agreement, 'instalments' | 'period'>

/**
 * The day on which an instalment is deducted: that on which it was called. One called before the agreement begins counts on
 * its first day, one called after it ends on its last: the first settlement, or the last one, deducts it.
 */
export function deductedOn({ period }: Pick<Agreement, 'period'>, calledOn: Day): Day {
  if (calledOn < period.from) return period.from
  return period.to !== null && calledOn > period.to ? period.to : calledOn
}

/** The instalments of each body, in the order of the agreement. */
const byBody = oncePer(
  (instalments: Agreement['instalments']) =>
    new Map(
      groupBy(instalments, ({ collectivityId }) => collectivityId).map((own) => [
        own[0].collectivityId,
        own,
      ]),
    ),
)

/** The instalments that were called from a body on the days of a period, in the order of the agreement. */
export const calledWithin = (
  agreement: Pick<Agreement, 'instalments'>,
  collectivityId: string,
  period: Period,
): readonly CalledInstalment[] =>
  (byBody(agreement.instalments).get(collectivityId) ?? [])
    .filter(({ calledOn }) => periodHolds(period, calledOn))
    .map(({ reference, calledOn, amount }) => ({ reference, calledOn, amount }))

/** The instalments of a body that a settlement of a period deducts, in the order of the agreement. */
export const instalmentsOf = (
  agreement: Calls,
  collectivityId: string,
  period: Period,
): readonly CalledInstalment[] =>
  (byBody(agreement.instalments).get(collectivityId) ?? [])
    .filter(({ calledOn }) => periodHolds(period, deductedOn(agreement, calledOn)))
    .map(({ reference, calledOn, amount }) => ({ reference, calledOn, amount }))
