import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { Period } from '#shared/kernel/period'
import { addRatio, ratio, roundRatio, type Ratio } from '#shared/kernel/ratio'
import type { Agreement } from './agreement'
import { standingTerms } from './term-versions'
import { contractedMinutes } from '../keys/contracted-minutes'

/**
 * The minutes contracted by each body over a period under all agreements, as settlements count them (`contractedMinutes`), each
 * sum rounded once to the minute. A body without any is not in the map.
 */
export function contractedByBody(
  agreements: readonly Agreement[],
  period: Period,
): ReadonlyMap<string, Minutes> {
  const exact = new Map<string, Ratio>()
  for (const terms of standingTerms(agreements).filter(({ archived }) => !archived))
    for (const { collectivityId, weeklyMinutes } of terms.beneficiaries)
      exact.set(
        collectivityId,
        addRatio(
          exact.get(collectivityId) ?? ratio(0n, 1n),
          contractedMinutes(weeklyMinutes, terms, period),
        ),
      )
  return new Map(
    [...exact].flatMap(([id, sum]) => {
      const rounded = roundRatio(sum)
      return rounded === 0 ? [] : [[id, minutes(rounded)] as const]
    }),
  )
}
