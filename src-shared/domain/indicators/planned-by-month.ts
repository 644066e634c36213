import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import { monthPeriod } from '#shared/kernel/period'
import { addRatio, commonMultiple, lowestTerms, ratio, roundRatio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import { standingTerms } from '../agreements/term-versions'
import type { Allocation } from '../allocation/allocation'
import { contractedMinutes } from '../keys/contracted-minutes'

/** What one minute a week makes under some terms up to the end of each month, exactly. */
function weeksUpTo(terms: Agreement, months: readonly Month[]) {
  let upTo = ratio(0)
  return months.map((month) => {
    upTo = lowestTerms(addRatio(upTo, contractedMinutes(minutes(1), terms, monthPeriod(month))))
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
  const versions = standingTerms([agreement]).map((terms) => ({
    weeks: weeksUpTo(terms, months),
    weekly: new Map(
      terms.beneficiaries.map((one) => [one.collectivityId, BigInt(one.weeklyMinutes)]),
    ),
  }))
  const whole = versions
    .flatMap(({ weeks }) => weeks)
    .reduce((all, { denominator }) => commonMultiple(all, denominator), 1n)
  const parts = versions.map(({ weekly, weeks }) => ({
    weekly,
    weeks: weeks.map(({ numerator, denominator }) => numerator * (whole / denominator)),
  }))
  const sums = months.map(() => 0)
  for (const { collectivityId, contractedMinutes: contracted } of shares) {
    const upTo = months.map((_, at) =>
      parts.reduce(
        (sum, { weekly, weeks }) => sum + (weekly.get(collectivityId) ?? 0n) * (weeks[at] ?? 0n),
        0n,
      ),
    )
    const all = upTo.at(-1) ?? 0n
    if (all === 0n) continue
    let before = 0
    for (const [at, part] of upTo.entries()) {
      const rounded = roundRatio(ratio(BigInt(contracted) * part, all))
      sums[at] = (sums[at] ?? 0) + rounded - before
      before = rounded
    }
  }
  return sums.map((sum) => minutes(sum))
}
