import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import { monthPeriod } from '#shared/kernel/period'
import { addRatio, lowestTerms, ratio, roundRatio, type Ratio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import { standingTerms } from '../agreements/term-versions'
import type { Allocation } from '../allocation/allocation'
import { contractedMinutes } from '../keys/contracted-minutes'

/** What is contracted up to the end of each month, exactly, of a body with these hours a week under each terms. */
function contractedUpTo(
  weekly: readonly Minutes[],
  versions: readonly Agreement[],
  months: readonly Month[],
): readonly Ratio[] {
  let upTo = ratio(0)
  return months.map((month) => {
    versions.forEach((terms, at) => {
      const minutesOf = weekly[at]
      if (minutesOf !== undefined && minutesOf > 0)
        upTo = lowestTerms(addRatio(upTo, contractedMinutes(minutesOf, terms, monthPeriod(month))))
    })
    return upTo
  })
}

/**
 * What the bodies of a settlement contracted for, month by month. The months of each body make what the settlement says that it
 * contracted for: this is what rounds to the minute, and months take what is rounded up to their end, less what came before.
 */
export function plannedByMonth(
  { shares, months }: Pick<Allocation, 'shares' | 'months'>,
  agreement: Agreement,
): readonly Minutes[] {
  const versions = standingTerms([agreement])
  const weeklyOf = versions.map(
    ({ beneficiaries }) =>
      new Map(
        beneficiaries.map(({ collectivityId, weeklyMinutes }) => [collectivityId, weeklyMinutes]),
      ),
  )
  const known = new Map<string, readonly number[]>()
  const monthsOfBody = (collectivityId: string, whole: Minutes): readonly number[] => {
    const weekly = weeklyOf.map((bodies) => bodies.get(collectivityId) ?? minutes(0))
    const alike = [whole, ...weekly].join(' ')
    const found = known.get(alike)
    if (found !== undefined) return found
    const upTo = contractedUpTo(weekly, versions, months)
    const all = upTo.at(-1) ?? ratio(0)
    const rounded = upTo.map(({ numerator, denominator }) =>
      all.numerator === 0n
        ? 0
        : roundRatio(
            ratio(BigInt(whole) * numerator * all.denominator, denominator * all.numerator),
          ),
    )
    const own = rounded.map((sum, at) => sum - (rounded[at - 1] ?? 0))
    known.set(alike, own)
    return own
  }
  const sums = months.map(() => 0)
  for (const { collectivityId, contractedMinutes: whole } of shares)
    monthsOfBody(collectivityId, whole).forEach((own, at) => {
      sums[at] = (sums[at] ?? 0) + own
    })
  return sums.map((sum) => minutes(sum))
}
