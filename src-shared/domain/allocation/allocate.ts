import type { Agreement } from '../agreements/agreement'
import type { TermVersion } from '../agreements/term-versions'
import { standingTerms, termVersions } from '../agreements/term-versions'
import type { Period } from '#shared/kernel/period'
import { intersectPeriods, yearPeriod } from '#shared/kernel/period'
import { isYearly } from '../keys/key-needs'
import { allocateTerms } from './allocate-terms'
import type { Allocation } from './allocation'
import type { AllocationFacts } from './facts'
import { joinAllocations } from './join-allocations'

/** Terms whose key counts values of a year, cut at each 1 January of a period. */
function byYear(version: TermVersion, period: Period): readonly TermVersion[] {
  const { agreement, amendment } = version
  const within = intersectPeriods(period, agreement.period)
  if (within === null || !isYearly(agreement.key)) return [version]
  const [first, last] = [within.from, within.to].map((day) => Number(day.slice(0, 4)))
  if (first === undefined || last === undefined || first === last) return [version]
  return Array.from({ length: last - first + 1 }, (_, at) => yearPeriod(first + at)).flatMap(
    (year) => {
      const cut = intersectPeriods(year, within)
      return cut === null ? [] : [{ agreement: { ...agreement, period: cut }, amendment }]
    },
  )
}

/** The terms that hold on some day of the period, cut by year where they must; those of the agreement where none does. */
function versionsWithin({ agreement, period }: AllocationFacts): readonly TermVersion[] {
  const versions = termVersions(agreement)
  const within = versions.filter((one) => intersectPeriods(period, one.agreement.period) !== null)
  return (within.length > 0 ? within : versions.slice(0, 1)).flatMap((one) => byYear(one, period))
}

/**
 * Computes what each beneficiary used and owes under an agreement over a period of whole months, with the trace from
 * each cent back to hours, costs and key. Pure: the same facts give the same allocation, byte for byte, whatever the
 * order in which they are given. Rows and columns of both matrices sum exactly; a hole in the facts leaves amounts
 * `null` and is named in `objections`.
 *
 * Where an amendment takes effect within the period, each set of terms settles its own days, and the parts are joined; so
 * are the years of a period, where the key counts values of a year.
 * Terms that no day of the period knows leave no trace in the answer: an amendment signed later changes nothing before it.
 */
export function allocate(facts: AllocationFacts): Allocation {
  const [first, ...others] = versionsWithin(facts)
  if (first === undefined) return allocateTerms(facts)
  const history = standingTerms([facts.agreement])
  if (others.length === 0) {
    const whole: Agreement = { ...first.agreement, period: facts.agreement.period }
    return allocateTerms({ ...facts, agreement: whole, history })
  }
  return joinAllocations(
    facts,
    [first, ...others].map(({ agreement, amendment }) => ({
      amendment,
      agreement,
      allocation: allocateTerms({
        ...facts,
        ...{ agreement, history },
        termsSince: facts.agreement.period.from,
      }),
    })),
  )
}
