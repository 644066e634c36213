import { intersectPeriods, yearPeriod, type Period } from '#shared/kernel/period'
import type { TermVersion } from '../agreements/term-versions'
import { traitsOf } from '../keys/key-kinds'
import type { AllocationFacts } from './facts'
import { settledVersions } from './settled-versions'

/** Terms whose key counts values of a year, cut at each 1 January of a period. */
function byYear(version: TermVersion, period: Period): readonly TermVersion[] {
  const { agreement, amendment } = version
  const within = intersectPeriods(period, agreement.period)
  if (within === null || !traitsOf(agreement.key).isYearly) return [version]
  const [first, last] = [within.from, within.to].map((day) => Number(day.slice(0, 4)))
  if (first === undefined || last === undefined || first === last) return [version]
  return Array.from({ length: last - first + 1 }, (_, at) => yearPeriod(first + at)).flatMap(
    (year) => {
      const cut = intersectPeriods(year, within)
      return cut === null ? [] : [{ agreement: { ...agreement, period: cut }, amendment }]
    },
  )
}

/**
 * The parts of a settlement (rule `terms-by-day`): each set of terms in force on some day of the period, cut by year where
 * its key counts values of a year. Those of the agreement where none is. A part that is alone keeps the days of the whole
 * agreement: terms without a day in the period do not change it.
 */
export function partsOf(
  facts: Pick<
    AllocationFacts,
    'agreement' | 'period' | 'collectivities' | 'costNotices' | 'parameters'
  >,
): readonly TermVersion[] {
  const { agreement, period } = facts
  const versions = settledVersions(facts)
  const within = versions.filter((one) => intersectPeriods(period, one.agreement.period) !== null)
  const parts = (within.length > 0 ? within : versions.slice(0, 1)).flatMap((one) =>
    byYear(one, period),
  )
  const [only] = parts
  return parts.length === 1 && only !== undefined
    ? [{ ...only, agreement: { ...only.agreement, period: agreement.period } }]
    : parts
}
